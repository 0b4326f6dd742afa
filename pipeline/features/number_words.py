"""Numbers written as words: "twenty-five", "one in three", „anderthalb“, „zweihundertfünfzig“."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.features.number_words_en import KNOWN, find_english

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.features.number import Number


COUNTING = frozenset(("von", "bis", "oder", "aus"))
"""A German article is a number only before one of these."""


NOTHING, ARTICLE, NUMBER = 0, 1, 2
"""Whether a word is a number: never, perhaps (an article), always or with others."""


def countable(word: str, language: str) -> int:
    """Say whether a word without digits may be a number."""
    if language == "en":
        return NUMBER if word.casefold() in KNOWN else NOTHING
    return _german_word(word) if language == "de" else NOTHING


def _german_word(word: str) -> int:
    from pipeline.features.number_words_de import is_article, may_count  # noqa: PLC0415 - loaded when needed

    if is_article(word):
        return ARTICLE
    return NUMBER if may_count(word) else NOTHING


def find_number_words(text: str, language: str) -> Iterator[Number]:
    """Yield the numbers written as words in a text without markup, in order; none in other languages."""
    if language == "en":
        return find_english(text)
    return _german(text) if language == "de" else iter(())


def _german(text: str) -> Iterator[Number]:
    from pipeline.features.number_words_de import find_german  # noqa: PLC0415 - loaded when needed

    return find_german(text)
