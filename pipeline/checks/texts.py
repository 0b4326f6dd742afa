"""A text and its translation, read once for all checks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from pipeline.features import read_words, tables
from pipeline.features.lexicon import NUMBER
from pipeline.features.mask import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.features import Number, Word

_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, eq=False)
class Side:
    """One text of a pair, in `language` (BCP 47 tag); everything read from it has offsets in `text`.

    A side equals itself only: what is remembered of it is looked up by many checks, and fast.
    """

    text: str
    language: str

    @cached_property
    def plain(self) -> str:
        """The text with markup, link targets, addresses and placeholders blanked, as long as the text."""
        return visible(self.text)

    @cached_property
    def folded(self) -> str:
        """The plain text in lower case, as long as the text."""
        low = self.plain.lower()
        return low if len(low) == len(self.plain) else "".join(each.lower()[:1] for each in self.plain)

    @cached_property
    def words(self) -> Sequence[Word]:
        """The words, numbers and breaks with their base forms."""
        return read_words(self.text, tables(self.language))

    @cached_property
    def spoken(self) -> Sequence[str]:
        """The words as they stand in the text, one for each of `words`."""
        return [word[1] for word in self.words]

    @cached_property
    def lemmas(self) -> Sequence[str]:
        """The base forms, one for each of `words`."""
        return [word[0] for word in self.words]

    @cached_property
    def low(self) -> Sequence[str]:
        """The words in lower case, one for each of `words`."""
        return list(map(str.lower, self.spoken))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words in lower case, each once: a quick look before a close one."""
        return frozenset(self.low)

    @cached_property
    def has_digits(self) -> bool:
        """Whether there are digits in the plain text."""
        return _DIGIT.search(self.plain) is not None

    @cached_property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers, in digits or as words."""
        return tuple(word.number for word in self.words if word.number) if NUMBER in self.lemmas else ()


class Style(NamedTuple):
    """What the publisher has decided about the language of its pages.

    `address` is how readers are spoken to: "formal" or "informal"; `gender` are the ways that stand for people of all
    genders: "pairs" (Ärztinnen und Ärzte), "star", "colon", "underscore", "inner-capital", "slash", "masculine".
    """

    address: str = "formal"
    gender: tuple[str, ...] = ("pairs",)


HOUSE_STYLE = Style()


class Texts(NamedTuple):
    """A source text, a translation of it, the style that the publisher wants, and the flags of the entry."""

    source: Side
    target: Side
    style: Style
    flags: tuple[str, ...] = ()
