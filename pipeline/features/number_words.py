"""Numbers written as words: "twenty-five", "one in three", „anderthalb“, „zweihundertfünfzig“."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.features.number_words_de import find_german
from pipeline.features.number_words_en import find_english

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.features.number import Number

_READERS: dict[str, Callable[[str], Iterator[Number]]] = {"en": find_english, "de": find_german}


def find_number_words(text: str, language: str) -> Iterator[Number]:
    """Yield the numbers written as words in a text without markup, in order; none in other languages."""
    reader = _READERS.get(language)
    return reader(text) if reader else iter(())
