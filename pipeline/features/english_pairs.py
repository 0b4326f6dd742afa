"""Pairs of English words and meanings: contraries, and what says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.features import data_en_directions as directions
from pipeline.features import data_en_forms as forms
from pipeline.features.category import Category

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.features.lexicon import Key


def opposites(table: str, lemma: Callable[[str], str]) -> frozenset[tuple[str, str]]:
    """Return the pairs of words in a table "word word|word word", both ways round."""
    pairs = [(lemma(row.split()[0]), lemma(row.split()[1])) for row in table.split("|")]
    return frozenset((*pairs, *((right, left) for left, right in pairs)))


def scales() -> dict[str, str]:
    """Return the qualities among the directions, with what all on one scale have in common."""
    return {value: row for row in directions.SCALES.split("|") for value in row.split()}


def contraries() -> dict[tuple[str, str], tuple[tuple[str, str], ...]]:
    """Return pairs of small words, both ways round, with what they are contraries in and where they are."""
    found: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}
    for line in forms.CONTRARIES.strip().splitlines():
        (what, _, place), pairs = line.split(": ")[0].partition(" "), line.split(": ")[1].split("|")
        for first, second in (pair.split() for pair in pairs):
            for both in ((first, second), (second, first)):
                found[both] = (*found.get(both, ()), (what, place))
    return found


def counterparts() -> tuple[tuple[tuple[Key, ...], tuple[Key, ...]], ...]:
    """Return the pairs of sets of meanings that say the same."""
    rows = (row.split(" = ") for row in forms.COUNTERPARTS.strip().splitlines())
    return tuple((_keys(left), _keys(right)) for left, right in rows)


def _keys(names: str) -> tuple[Key, ...]:
    pairs = (name.split(" ", 1) for name in names.split(" + "))
    return tuple((Category(category), value) for category, value in pairs)
