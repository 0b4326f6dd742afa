"""What kept its order."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def longest_increasing(numbers: Sequence[int]) -> list[int]:
    """Return the indices of a longest strictly increasing subsequence of distinct numbers (patience sorting)."""
    if all(first < second for first, second in pairwise(numbers)):
        return list(range(len(numbers)))
    tops: list[int] = []
    holders: list[int] = []
    before: list[int] = []
    for index, number in enumerate(numbers):
        pile = bisect_left(tops, number)
        before.append(holders[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [number]
        holders[pile : pile + 1] = [index]
    return _chain(holders[-1], before)


def _chain(last: int, before: Sequence[int]) -> list[int]:
    chain: list[int] = []
    while last >= 0:
        chain.append(last)
        last = before[last]
    return chain[::-1]
