"""Unit texts and their pieces."""

from __future__ import annotations

import html
import re
from enum import Enum
from typing import NamedTuple

BRACE_FORMAT = "python-brace-format"
"""The gettext flag of a unit with placeholders; `msgfmt -c` compares the placeholders of flagged entries."""

VOID_TAGS = frozenset("area base br col embed frame hr img input link meta param source track wbr".split())


class PieceKind(Enum):
    """`EMPTY` is a void tag or `<name id="N"/>`."""

    TEXT = 1
    OPEN = 2
    CLOSE = 3
    EMPTY = 4
    PLACEHOLDER = 5


class Piece(NamedTuple):
    """A piece of a unit's text; `value` is decoded text, a tag's name or a placeholder's name, `number` a tag's id."""

    kind: PieceKind
    value: str
    number: int = 0


_TAG = re.compile(r'<(/?)([A-Za-z][A-Za-z0-9:_.-]*)(?: id="([1-9][0-9]{0,5})")?(/?)>')
_LOOKS_LIKE_TAG = re.compile(r"<(?=/?[A-Za-z])")
_LOOKS_LIKE_REFERENCE = re.compile(r"&(?=#?[A-Za-z0-9]+;)")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]*);")
_BRACES = re.compile(r"(\{\{)|(\}\})|\{([A-Za-z_][A-Za-z0-9_]*)\}")


def encode_text(text: str, *, braces: bool = False) -> str:
    """Return decoded text as it stands in a unit; `braces` says that the unit has placeholders."""
    if "&" in text:
        text = _LOOKS_LIKE_REFERENCE.sub("&amp;", text)
    if "<" in text:
        text = _LOOKS_LIKE_TAG.sub("&lt;", text)
    return text.replace("{", "{{").replace("}", "}}") if braces else text


def decode_text(text: str) -> str:
    """Return text of a unit, without tags and placeholders, as a reader sees it; the inverse of `encode_text`."""
    return _REFERENCE.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text


def tag(name: str, number: int = 0, *, close: bool = False, empty: bool = False) -> str:
    """Return a tag as it stands in a unit."""
    attribute = f' id="{number}"' if number else ""
    return f"<{'/' if close else ''}{name}{attribute}{'/' if empty and name not in VOID_TAGS else ''}>"


def pieces(text: str, *, braces: bool = False) -> list[Piece]:
    """Take a unit's text apart; `braces` says that the unit has placeholders. Accepts any text."""
    found: list[Piece] = []
    position = 0
    for match in _TAG.finditer(text) if "<" in text else ():
        found += _text_pieces(text[position : match.start()], braces=braces)
        found.append(_tag_piece(match))
        position = match.end()
    return found + _text_pieces(text[position:], braces=braces)


def _tag_piece(match: re.Match[str]) -> Piece:
    name = match[2].lower()
    if match[1]:
        return Piece(PieceKind.CLOSE, name)
    kind = PieceKind.EMPTY if match[4] or name in VOID_TAGS else PieceKind.OPEN
    return Piece(kind, name, int(match[3] or 0))


def _text_pieces(text: str, *, braces: bool) -> list[Piece]:
    if not braces:
        return [Piece(PieceKind.TEXT, decode_text(text))] if text else []
    found: list[Piece] = []
    plain = ""
    position = 0
    for match in _BRACES.finditer(text):
        plain += decode_text(text[position : match.start()])
        position = match.end()
        if match[3] is None:
            plain += match[0][0]
            continue
        found += [Piece(PieceKind.TEXT, plain), Piece(PieceKind.PLACEHOLDER, match[3])]
        plain = ""
    found.append(Piece(PieceKind.TEXT, plain + decode_text(text[position:])))
    return [piece for piece in found if piece.value]
