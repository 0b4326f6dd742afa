"""Reading the lists of texts that have a token."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pipeline.memory.sqlite.kept import List
    from pipeline.memory.sqlite.view import View

_NONE = np.empty(0, np.uint32)


class Found(NamedTuple):
    """A token's list in a band of texts: how many it has there at most, and in which of its parts.

    `limits` are the text before the band and the last one in it; `fresh` are those that aren't in the lists yet.
    """

    size: int
    whole: List
    first: int
    last: int
    limits: NDArray[np.uint32]
    fresh: NDArray[np.uint32]


def find(view: View, numbers: Sequence[int], band: tuple[int, int]) -> list[Found]:
    """Return the list of each token number, in their order; the band is from 1 token up."""
    limits = np.array((band[0] - 1, band[1]), np.uint32)
    wholes = view.kept.lists(view.connection, numbers)
    if not len(view.fresh):
        return [_found(whole, band, limits, _NONE) for whole in wholes]
    fresh = _fresh(view.fresh, numbers, band)
    return [_found(whole, band, limits, new) for whole, new in zip(wholes, fresh, strict=True)]


def read(view: View, found: Found) -> NDArray[np.uint32]:
    """Return the numbers of the texts in a list, in ascending order."""
    parts = [view.kept.part(view.connection, found.whole, place) for place in range(found.first, found.last)]
    texts = parts[0] if len(parts) == 1 else np.concatenate(parts or [_NONE])
    start, end = texts.searchsorted(found.limits, "right").tolist()
    texts = texts[start:end]
    return np.sort(np.concatenate((texts, found.fresh))) if len(found.fresh) else texts


def _found(whole: List, band: tuple[int, int], limits: NDArray[np.uint32], fresh: NDArray[np.uint32]) -> Found:
    sizes, parts = whole.sizes, whole.parts
    if len(sizes) == 1 and (only := parts[0]) is not None:
        start, end = only.searchsorted(limits, "right").tolist()
        return Found(end - start + len(fresh), whole, 0, 1, limits, fresh)
    first = max(bisect_right(whole.starts, band[0]) - 1, 0)  # a part may begin before the band
    last = bisect_right(whole.starts, band[1])
    return Found(sum(sizes[first:last]) + len(fresh), whole, first, last, limits, fresh)


def _fresh(packed: NDArray[np.uint64], numbers: Sequence[int], band: tuple[int, int]) -> list[NDArray[np.uint32]]:
    rows = np.array(numbers, np.uint64) << np.uint64(32)
    starts = packed.searchsorted(rows | np.uint64(band[0])).tolist()
    ends = packed.searchsorted(rows | np.uint64(band[1]), "right").tolist()
    return [packed[start:end].astype(np.uint32) for start, end in zip(starts, ends, strict=True)]
