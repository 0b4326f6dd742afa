"""Sentences of a block and of its translation, aligned."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.diff.sentence_cost import features
from pipeline.diff.sentence_lattice import alignment
from pipeline.model import Translation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipeline.diff.sentence_lattice import Place

CONFIDENCE = 0.9
"""The least probability of the places where a pair of an alignment ends."""
_WIDEST = 2
"""The most sentences of a side that one pair has."""


def sentence_pairs(
    pair: Translation,
    split_source: Callable[[str], Sequence[str]],
    split_target: Callable[[str], Sequence[str]],
    source_language: str = "en",
    target_language: str = "de",
) -> tuple[Translation, ...] | None:
    """Return the sentences of a block with their translations, in order, None where it isn't clear which are which.

    One or two source sentences go with one or two target sentences; two of a side are joined with one space. All
    sentences of both sides are there exactly once. Dynamic programming over lengths and shared numbers, names, tags
    and closing marks, over all alignments including those that leave sentences without a counterpart. Pairs end where
    at least 0.9 of them agree; it isn't clear where that is too seldom, or where a sentence has no counterpart.
    """
    sources, targets = split_source(pair.source), split_target(pair.target)
    if not sources or not targets:
        return None
    if len(sources) == len(targets) == 1:
        return (Translation(sources[0], targets[0]),)
    places = alignment(
        [features(text, source_language) for text in sources], [features(text, target_language) for text in targets]
    )
    joined = [Translation(" ".join(sources[i:k]), " ".join(targets[j:m])) for (i, j), (k, m) in _clear(places)]
    return tuple(joined) or None


def _clear(places: Sequence[tuple[Place, float]]) -> list[tuple[Place, Place]]:
    """Return the steps between the places that are clear, none if a step is too wide or has but one side."""
    every = [(end[0] - start[0], end[1] - start[1]) for (start, _), (end, _) in pairwise(places)]
    steps = list(pairwise(place for place, chance in places if chance >= CONFIDENCE))
    widest = max((max(k - i, m - j) for (i, j), (k, m) in steps), default=0)
    return [] if widest > _WIDEST or any(0 in step for step in every) else steps
