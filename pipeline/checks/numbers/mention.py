"""One number of a text as the comparison sees it."""

from __future__ import annotations

from decimal import Decimal
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.model import Span


class Level(IntEnum):
    """How sure it is that the other text must have the number.

    HARD: it must. SOFT: it may be said otherwise, but not with another number ("the second dose" – „die dritte
    Dosis“). SILENT: a word that only may be translated with a number ("both", "fortnight").
    """

    SILENT = 0
    SOFT = 1
    HARD = 2


class Mention(NamedTuple):
    """A number: its place, what it may be worth, the likeliest first, and how sure that is.

    Soft ones compete with those of their `kind` only. `unit_at` is where its unit would stand. `written` says that it
    is a word.
    """

    span: Span
    values: tuple[Decimal, ...]
    level: Level
    kind: str
    unit_at: int
    written: bool = False


Words = dict[str, tuple[tuple[Decimal, ...], Level, str]]
"""What a word is worth, at which level, and of which kind."""


def decades(rows: Mapping[int, str]) -> dict[str, tuple[Decimal, ...]]:
    """Return the words for ten years of a life or a century with what they may be worth: 30, 1930."""
    return {word: (Decimal(value), Decimal(1900 + value)) for value, words in rows.items() for word in words.split()}


def word_table(ordinals: Mapping[str, int], multiples: Mapping[str, str], implied: Mapping[str, str]) -> Words:
    """Return a table of words; one that several rows have may be worth any of theirs."""
    silent: dict[str, tuple[Decimal, ...]] = {}
    for word, value in _each(implied):
        silent[word] = (*silent.get(word, ()), value)
    table: Words = {word: (values, Level.SILENT, "") for word, values in silent.items()}
    table |= {word: ((value,), Level.SOFT, "multiple") for word, value in _each(multiples)}
    for word, rank in ordinals.items():
        others = silent.get(word, ())
        table[word] = ((Decimal(rank), *others), Level.SOFT, "ordinal")
    return table


def _each(rows: Mapping[str, str]) -> Iterator[tuple[str, Decimal]]:
    return ((word, Decimal(value)) for value, words in rows.items() for word in words.split())
