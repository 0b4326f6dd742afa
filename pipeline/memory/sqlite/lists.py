"""Reading the part of a token's list that is in a band of texts."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipeline.memory.sqlite.kept import List
    from pipeline.memory.sqlite.view import View

_NONE = np.empty(0, np.uint32)
_32 = np.uint64(32)


class Band(NamedTuple):
    """Texts from a number up to another one; `limits` are the number before them and the last one."""

    low: int
    high: int
    limits: NDArray[np.uint32]


def band_of(low: int, high: int) -> Band:
    """Return the band of the texts from `low` (which is above 0) to `high`."""
    return Band(low, high, np.array((low - 1, high), np.uint32))


def read(view: View, whole: List, band: Band) -> NDArray[np.uint32]:
    """Return the numbers of the texts in a list that are in a band, in ascending order. Raises sqlite3.Error."""
    first, last = 0, len(whole.starts)
    if last > 1:
        first = max(bisect_right(whole.starts, band.low) - 1, 0)  # a part may begin before the band
        last = bisect_right(whole.starts, band.high)
    parts = [view.kept.part(view.connection, whole, place) for place in range(first, last)]
    texts = parts[0] if len(parts) == 1 else np.concatenate(parts or [_NONE])
    start, end = texts.searchsorted(band.limits, "right").tolist()
    return _with_fresh(view.fresh, whole.number, band, texts[start:end]) if len(view.fresh) else texts[start:end]


def _with_fresh(packed: NDArray[np.uint64], number: int, band: Band, texts: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Add those that aren't in the lists yet."""
    limits = band.limits.astype(np.uint64) | np.uint64(number) << _32
    start, end = packed.searchsorted(limits, "right").tolist()
    return np.sort(np.concatenate((texts, packed[start:end].astype(np.uint32)))) if end > start else texts
