"""Which texts can be like a query at all: the filter whose proof stands in `bounds`."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from pipeline.memory.bounds import lengths, prefix
from pipeline.memory.sqlite.arrays import among, first
from pipeline.memory.sqlite.ids import BITS, STARTS, band
from pipeline.memory.sqlite.lists import find, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pipeline.memory.sqlite.lists import Found
    from pipeline.memory.sqlite.view import View

LEAST_LENGTHS = np.array(STARTS, np.int64)
"""By length class: the fewest tokens that its texts have."""

# Measured costs in microseconds. They decide how much is read, never what is found.
_SCORING = 6.0
_READING = 12.0
_PER_TEXT = 0.002
_PER_CANDIDATE = 0.06
_WORTH = 0.5


class Candidates(NamedTuple):
    """Numbers of texts, and how many of the query's tokens each of them shares at most."""

    texts: NDArray[np.uint32]
    most: NDArray[np.int64]


def candidates(view: View, numbers: Sequence[int], threshold: int) -> Candidates:
    """Return every text that can have a token similarity of `threshold` percent with a query of these numbers.

    The shortest lists are read, as many as the proof asks for. Further ones only serve to rule out texts: after all
    but r lists, a text found c times shares at most c + r tokens, and must share `bounds.shared` of them.
    """
    length = len(numbers)
    found = sorted(find(view, numbers, band(*lengths(length, threshold))), key=_size)
    needed = prefix(length, threshold)
    texts, counts = _counted([read(view, one) for one in found[:needed]])
    missing = _asked(texts, length, threshold) - counts
    for position in range(needed, length + 1):
        keep = missing <= length - position
        texts, missing, counts = texts[keep], missing[keep], counts[keep]
        if position == length or not _worth(found[position], len(texts)):
            return Candidates(texts, counts + (length - position))
        more = among(texts, read(view, found[position]))
        counts, missing = counts + more, missing - more
    raise AssertionError


def _size(found: Found) -> int:
    return found.size


def _counted(lists: list[NDArray[np.uint32]]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    texts = np.concatenate(lists)
    texts.sort()
    places = first(texts)
    counts = np.empty_like(places)
    np.subtract(places[1:], places[:-1], out=counts[:-1])
    counts[-1:] = len(texts) - places[-1:]
    return texts[places], counts


def _asked(texts: NDArray[np.uint32], length: int, threshold: int) -> NDArray[np.int64]:
    """Return for each text how many tokens it must share: `bounds.shared` for the least length of its class."""
    asked: NDArray[np.int64] = _asked_by_class(length, threshold)[texts >> BITS]
    return asked


@lru_cache(1024)
def _asked_by_class(length: int, threshold: int) -> NDArray[np.int64]:
    by_class: NDArray[np.int64] = -(-threshold * np.maximum(LEAST_LENGTHS, length) // 100)
    return by_class


def _worth(found: Found, left: int) -> bool:
    """Tell whether reading one more list costs less than it saves in scoring."""
    return _READING + found.size * _PER_TEXT + left * _PER_CANDIDATE < left * _SCORING * _WORTH
