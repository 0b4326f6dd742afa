"""The units of a TMX file, as it has them: what the parser yields and the writer takes."""

from __future__ import annotations

from typing import NamedTuple


class Code(NamedTuple):
    """An inline element: `element` is its name, "/hi" where a <hi> ends; the native code and some attributes.

    `pair` is the attribute `i`, `match` the attribute `x`. The text of <sub> elements is part of the native code.
    """

    element: str
    native: str = ""
    type: str = ""
    pair: str = ""
    match: str = ""
    pos: str = ""


Item = str | Code

Extra = tuple[str, str]
"""A note, or a property with its type: ("note", text) or ("prop:TYPE", text)."""


class Variant(NamedTuple):
    """A text in one language (<tuv>)."""

    language: str
    items: tuple[Item, ...]
    attributes: dict[str, str]
    extras: tuple[Extra, ...] = ()
    line: int = 0
    column: int = 0


class TranslationUnit(NamedTuple):
    """A text in several languages (<tu>); `too_long` says that most of it was left out."""

    attributes: dict[str, str]
    extras: tuple[Extra, ...]
    variants: tuple[Variant, ...]
    line: int = 0
    column: int = 0
    too_long: bool = False


class Header(NamedTuple):
    """The attributes of <header>, none where there is no header."""

    attributes: dict[str, str]
    line: int = 0
    column: int = 0
