"""Numbers written as words: "twenty-five", "one in three", „anderthalb“, „zweihundertfünfzig“."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.features.number_words_en import find_english

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.features.number import Number


def find_number_words(text: str, language: str) -> Iterator[Number]:
    """Yield the numbers written as words in a text without markup, in order; none in other languages."""
    if language == "en":
        return find_english(text)
    return _german(text) if language == "de" else iter(())


def _german(text: str) -> Iterator[Number]:
    from pipeline.features.number_words_de import find_german  # noqa: PLC0415 - loaded when needed

    return find_german(text)
