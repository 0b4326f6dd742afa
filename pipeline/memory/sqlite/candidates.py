"""Which texts can be like a query at all: the filter whose proof stands in `bounds`."""

from __future__ import annotations

from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from pipeline.memory.bounds import lengths, prefix, shared
from pipeline.memory.sqlite.arrays import among, first
from pipeline.memory.sqlite.ids import BITS, STARTS, band
from pipeline.memory.sqlite.lists import band_of, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pipeline.memory.sqlite.kept import List
    from pipeline.memory.sqlite.lists import Band
    from pipeline.memory.sqlite.view import View

LEAST_LENGTHS = np.array(STARTS, np.int64)
"""By length class: the fewest tokens that its texts have."""

# Measured costs in microseconds. They decide how much is read, never what is found.
_SCORING = 6.0
_READING = 12.0
_PER_TEXT = 0.0005
_PER_CANDIDATE = 0.06
_WORTH = 0.3

_SIZE = attrgetter("size")

_MORE = 3
_MORE_TEXTS = 4
"""How many lists may be read along with those that must be, each at most so many times as long as all of these: a text
has to be in several of them then, which most are not, and that is seen at a glance once all are sorted together."""


class Candidates(NamedTuple):
    """Numbers of texts, and how many of the query's tokens each of them shares at most."""

    texts: NDArray[np.uint32]
    most: NDArray[np.int64]


def candidates(view: View, numbers: Sequence[int], threshold: int) -> Candidates:
    """Return every text that can have a token similarity of `threshold` percent with a query of these numbers.

    The shortest lists are read, as many as the proof asks for; with e lists more, every match is in 1 + e of them.
    A text longer than the query must share `bounds.shared` tokens, u more than a short one, so u lists fewer are read
    for it. Further lists only serve to rule out texts: after all but r lists, a text found c times shares at most
    c + r + u tokens, so that c + r must be as many as a short one shares.
    """
    length = len(numbers)
    lists = sorted(view.kept.lists(view.connection, numbers), key=_SIZE)
    needed, least = prefix(length, threshold), shared(length, length, threshold)
    more = _more([one.size for one in lists], needed)
    bands = _bands(length, threshold, more)
    texts, counts = _counted([read(view, one, wanted) for one, wanted in zip(lists, bands, strict=False)], more)
    for position in range(needed + more, length + 1):
        able = (counts >= least + position - length).nonzero()[0]
        texts, counts = texts[able], counts[able]
        if position == length or not _worth(lists[position], len(texts)):
            unread = _asked_by_class(length, threshold)[texts >> BITS] - least
            return Candidates(texts, counts + unread + (length - position))
        counts = counts + among(texts, read(view, lists[position], bands[0]))
    raise AssertionError


@lru_cache(1024)
def _bands(length: int, threshold: int, more: int) -> list[Band]:
    """Return in which band each of the lists is read that must be, and `more`: the later, the shorter its texts.

    Longer texts than the query must share more of its tokens, so that fewer lists have to be read for them.
    """
    low, high = lengths(length, threshold)
    lasts = (length + min(more - place, 0) for place in range(prefix(length, threshold) + more))
    return [band_of(*band(low, min(high, 100 * last // threshold))) for last in lasts]


def _more(sizes: list[int], needed: int) -> int:
    """Return how many lists to read along with those that must be read."""
    bearable = _MORE_TEXTS * sum(sizes[:needed])
    return sum(size < bearable for size in sizes[needed : needed + _MORE])


def _counted(lists: list[NDArray[np.uint32]], more: int) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """Return the texts that are in more than `more` of some lists, and in how many they are."""
    texts = np.concatenate(lists)
    texts.sort()
    if more:
        often = texts[more:][texts[more:] == texts[:-more]]
        often = often[first(often)]
        return often, texts.searchsorted(often, "right") - texts.searchsorted(often)
    places = first(texts)
    return texts[places], np.diff(places, append=len(texts))


@lru_cache(1024)
def _asked_by_class(length: int, threshold: int) -> NDArray[np.int64]:
    """Return for each class how many tokens its texts must share: `bounds.shared` for its least length."""
    by_class: NDArray[np.int64] = -(-threshold * np.maximum(LEAST_LENGTHS, length) // 100)
    return by_class


def _worth(whole: List, left: int) -> bool:
    """Tell whether reading one more list costs less than it saves in scoring."""
    return _READING + whole.size * _PER_TEXT + left * _PER_CANDIDATE < left * _SCORING * _WORTH
