"""The best of the candidates: scored from the most promising one on, until no other can be better."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from pipeline.memory.bounds import Scoring
from pipeline.memory.sqlite.candidates import LEAST_LENGTHS
from pipeline.memory.sqlite.ids import BITS
from pipeline.memory.sqlite.scores import score_from
from pipeline.memory.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from pipeline.memory.sqlite.candidates import Candidates
    from pipeline.memory.tokens import Tokens

_FIRST = 16
_GROWTH = 2
_MOST = 512


class Wanted(NamedTuple):
    """What a lookup asks for."""

    query: Tokens
    threshold: int
    limit: int
    scoring: Scoring


class Scored(NamedTuple):
    """A text that is good enough; the order is that of the hits."""

    distance: int
    source: str
    text: int


class Shelf(NamedTuple):
    """Where candidates are: their sources by number, and whether a text has anything to show (asked repeatedly)."""

    sources: Callable[[list[int]], list[tuple[int, str]]]
    shows: Callable[[int], bool]


def best(wanted: Wanted, found: Candidates, shelf: Shelf) -> list[Scored]:
    """Return the texts at or above the threshold, best first, equals in the order of their source.

    Candidates come in the order of the score that their shared tokens allow. When `limit` texts have more than the
    next candidate can have, they are the best ones.
    """
    scored: list[Scored] = []
    for most, texts in _batches(bounds(wanted, found), found.texts):
        bar = _bar(wanted, scored)
        if most < bar:
            break
        better = sorted(chain(scored, _good(wanted, shelf, texts, bar)))
        scored = list(islice((one for one in better if shelf.shows(one.text)), wanted.limit))
    return scored


def bounds(wanted: Wanted, found: Candidates) -> NDArray[np.int64]:
    """Return the score in percent that each candidate can have at the most."""
    length = len(wanted.query.words)
    longer = np.maximum(LEAST_LENGTHS[found.texts >> BITS], length)
    shared = np.minimum(found.most, length)
    most: NDArray[np.int64] = 100 * shared // longer
    if wanted.scoring is Scoring.BLEND:
        most = 100 * (shared + longer) // (2 * longer)
    return most


def _batches(most: NDArray[np.int64], texts: NDArray[np.uint32]) -> Iterator[tuple[int, list[int]]]:
    """Yield the highest bound of a batch and its texts, best first; batches grow."""
    order = np.argsort(-most, kind="stable")
    start, size = 0, _FIRST
    while start < len(order):
        batch = order[start : start + size]
        yield int(most[batch[0]]), texts[batch].tolist()
        start, size = start + size, min(size * _GROWTH, _MOST)


def _bar(wanted: Wanted, scored: list[Scored]) -> int:
    """Return the least score that can still be among the best ones."""
    return wanted.threshold if len(scored) < wanted.limit else 100 - scored[-1].distance


def _good(wanted: Wanted, shelf: Shelf, texts: list[int], bar: int) -> Iterator[Scored]:
    for text, source in shelf.sources(texts):
        score = score_from(bar, wanted.query, tokens(source), wanted.scoring)
        if score >= bar:
            yield Scored(100 - score, source, text)
