"""Reading the lists of texts that have a token."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from pipeline.memory.sqlite.ids import key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pipeline.memory.sqlite.view import View

_SMALL = 4096
"""Bytes up to which a list is read along with its size."""

# The first part of a list in a band may begin before the band.
_BAND = (
    " FROM posting WHERE id >= ifnull((SELECT max(id) FROM posting WHERE id BETWEEN ?1 AND ?2), ?2) AND id <= ?3"
    " ORDER BY id"
)
_SIZES = f"SELECT length(texts), CASE WHEN length(texts) <= {_SMALL} THEN texts END{_BAND}"
_TEXTS = f"SELECT texts{_BAND}"


class List(NamedTuple):
    """Where a token's list stands in a band of texts: how many it has there at most, and its parts if they are small.

    `fresh` are those of its texts that aren't in the lists yet.
    """

    size: int
    rows: tuple[int, int, int]
    parts: tuple[bytes, ...] | None
    band: tuple[np.uint32, np.uint32]
    fresh: NDArray[np.uint32]


def find(view: View, numbers: Sequence[int], band: tuple[int, int]) -> list[List]:
    """Return the list of each token number, in their order."""
    limits = np.uint32(band[0]), np.uint32(band[1])
    return [
        _found(view, number, band, limits, fresh)
        for number, fresh in zip(numbers, _fresh(view, numbers, band), strict=True)
    ]


def read(view: View, found: List) -> NDArray[np.uint32]:
    """Return the numbers of the texts in a list, in ascending order."""
    parts = found.parts
    if parts is None:
        parts = tuple(part for (part,) in view.connection.execute(_TEXTS, found.rows))
    texts = np.frombuffer(parts[0] if len(parts) == 1 else b"".join(parts), "<u4")
    low, high = texts.searchsorted(found.band[0]), texts.searchsorted(found.band[1], "right")
    texts = texts[low:high]
    return np.sort(np.concatenate((texts, found.fresh))) if len(found.fresh) else texts


def _found(
    view: View, number: int, band: tuple[int, int], limits: tuple[np.uint32, np.uint32], fresh: NDArray[np.uint32]
) -> List:
    rows = key(number, 0), key(number, band[0]), key(number, band[1])
    parts = view.connection.execute(_SIZES, rows).fetchall()
    size = sum(part[0] for part in parts) // 4 + len(fresh)
    small = all(part[1] is not None for part in parts)
    return List(size, rows, tuple(part[1] for part in parts) if small else None, limits, fresh)


_NONE = np.empty(0, np.uint32)


def _fresh(view: View, numbers: Sequence[int], band: tuple[int, int]) -> list[NDArray[np.uint32]]:
    if not len(view.fresh):
        return [_NONE] * len(numbers)
    rows = np.array(numbers, np.uint64) << np.uint64(32)
    starts = view.fresh.searchsorted(rows | np.uint64(band[0])).tolist()
    ends = view.fresh.searchsorted(rows | np.uint64(band[1]), "right").tolist()
    return [view.fresh[start:end].astype(np.uint32) for start, end in zip(starts, ends, strict=True)]
