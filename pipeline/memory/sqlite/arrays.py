"""Sets of whole numbers as sorted arrays. NumPy's own functions hash them, which is many times slower here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = TypeVar("Numbers", bound=np.integer[Any])


def distinct(numbers: NDArray[Numbers]) -> NDArray[Numbers]:
    """Return numbers sorted, each once."""
    ordered = np.sort(numbers)
    return ordered[first(ordered)]


def merged(*ordered: NDArray[Numbers]) -> NDArray[Numbers]:
    """Return what is in any of some sorted arrays, sorted, each once."""
    together = np.sort(np.concatenate(ordered), kind="stable")  # which finds out that parts of it are sorted
    return together[first(together)]


def first(ordered: NDArray[Numbers]) -> NDArray[np.int64]:
    """Return where in a sorted array each number stands first."""
    new = np.empty(len(ordered), np.bool_)
    new[:1] = True
    np.not_equal(ordered[1:], ordered[:-1], out=new[1:])
    return np.flatnonzero(new)


def among(numbers: NDArray[Numbers], ordered: NDArray[Numbers]) -> NDArray[np.bool_]:
    """Tell of each number whether it is in a sorted array."""
    if not len(ordered):
        return np.zeros(len(numbers), np.bool_)
    places = ordered.searchsorted(numbers)
    places[places == len(ordered)] = 0
    same: NDArray[np.bool_] = ordered[places] == numbers
    return same
