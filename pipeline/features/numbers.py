"""The numbers of a text, written in digits or as words."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.features.mask import visible
from pipeline.features.number import Number
from pipeline.features.number_words import ARTICLE, COUNTING, NOTHING, NUMBER, countable, find_number_words
from pipeline.features.numerals import find_numerals, has_digit
from pipeline.features.remember import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["Number", "find_numbers", "numbers_of_tokens", "numbers_of_visible"]

_WORD = re.compile(r"[^\W_]+")
_DIGITS = -1
"""What a token shows that has digits and no number words."""


def find_numbers(text: str, language: str) -> tuple[Number, ...]:
    """Return the numbers of a unit's text in order; spans are offsets in `text`, markup included.

    `language` is a BCP 47 tag. Digits are read as the language writes them ("1,250" is 1250 in English and 1.25 in
    German); number words are known for English and German. Not numbers: what stands in tags, addresses and
    placeholders, digits in names ("B12", "HER2", "COVID-19"), "one" as a pronoun, German "ein" as an article.
    A ratio or a range is two numbers; "once a day" has a 1, "a dozen" is 12, "two thirds" is 0.6666666667.
    """
    return numbers_of_visible(visible(text), language.partition("-")[0].lower())


def numbers_of_visible(text: str, language: str) -> tuple[Number, ...]:
    """Return the numbers of a text whose markup has been blanked; `language` is the primary subtag."""
    return tuple(sorted((*find_numerals(text, language), *_free(text, language)), key=lambda number: number.span))


def numbers_of_tokens(text: str, tokens: Sequence[str], language: str) -> tuple[Number, ...]:
    """Return the numbers of a text whose markup has been blanked and whose tokens (see `TOKEN`) are known; quick."""
    found = set(map(_signs(language).__getitem__, tokens)) - {NOTHING}
    if not found or (found == {ARTICLE} and COUNTING.isdisjoint(map(str.casefold, tokens))):
        return ()
    if found == {_DIGITS}:
        return tuple(find_numerals(text, language))
    return numbers_of_visible(text, language)


@lru_cache(maxsize=8)
def _signs(language: str) -> Mapping[str, int]:
    """Return what a token shows: digits, a number word, an article, or nothing."""

    def sign(token: str) -> int:
        words = _WORD.findall(token)
        if len(words) == 1 and has_digit(token):
            return _DIGITS
        return max((NUMBER if has_digit(word) else countable(word, language) for word in words), default=NOTHING)

    return Remembered(sign)


def _free(text: str, language: str) -> Iterator[Number]:
    """Yield number words that don't belong to digits ("2 million" is one number)."""
    for number in find_number_words(text, language):
        before = text[max(0, number.span.start - 2) : number.span.start].rstrip(" \u00a0-")
        scale = text[number.span.start : number.span.end].strip().casefold() in _SCALES
        if not (scale and before[-1:].isdecimal()):
            yield number


_SCALES = frozenset(
    "hundred thousand million billion trillion dozen hundert tausend million millionen milliarde milliarden billion "
    "billionen dutzend".split()
)
