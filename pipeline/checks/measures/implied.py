"""Amounts that no numeral tells: "a week", "every other day", „zweiwöchig“."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.checks.measures import data_words as said
from pipeline.checks.measures.compounds import compound
from pipeline.checks.measures.quantity import Quantity
from pipeline.checks.measures.vocabulary import Vocabulary, unit_of
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.features import Word

_HALF = Decimal("0.5")


def implied(words: Sequence[Word], at: int, known: Vocabulary) -> Iterator[Quantity]:
    """Yield what a word without a number amounts to: "a week", "every other day", „Fünfjahres…“."""
    word = words[at]
    low = word.text.lower()
    if low in known.articles:
        found = unit_of(words, at + 1, known)
        if found:
            yield _one(words, at, *found)
    elif low in known.every:
        yield from _other(words, at, known)
    elif known.code == "de":
        made = compound(low)
        if made:
            yield Quantity(made.value, made.unit, Span(word.start, word.end), made.every)


def _one(words: Sequence[Word], at: int, unit: str, end: int) -> Quantity:
    """Read "a week" and "a year and a half"."""
    start = words[at].start
    half = words[end + 1].number if end + 1 < len(words) and words[end].text.lower() == "and" else None
    if half and half.written and half.value == _HALF:
        return Quantity(1 + _HALF, unit, Span(start, words[end + 1].end))
    return Quantity(Decimal(1), unit, Span(start, words[end - 1].end), implied=True)


def _other(words: Sequence[Word], at: int, known: Vocabulary) -> Iterator[Quantity]:
    """Read "every other day", „jeden zweiten Tag“."""
    table, after = said.OTHER[known.code], at + 1
    if after >= len(words):
        return
    low = words[after].text.lower()
    stem = low if known.code == "en" else low.removesuffix("n").removesuffix("r").removesuffix("s").removesuffix("e")
    found = unit_of(words, after + 1, known) if stem in table else None
    if found:
        yield Quantity(Decimal(table[stem]), found[0], Span(words[at].start, words[found[1] - 1].end), every=True)
