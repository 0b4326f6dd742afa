"""Where two sequences differ."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

_MOST_CELLS = 40_000_000
"""Larger comparisons take all between the shared beginning and the shared end as different."""


class Segment(NamedTuple):
    """A stretch of the old and one of the new sequence that stand in one another's place; one may be empty."""

    start: int
    end: int
    new_start: int
    new_end: int


def segments(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[Segment]:
    """Yield what lies between a longest common subsequence of two sequences."""
    first, last = shared_ends(old, new)
    end, new_end = len(old) - last, len(new) - last
    if first in (end, new_end) or (end - first) * (new_end - first) > _MOST_CELLS:
        if first < end or first < new_end:
            yield Segment(first, end, first, new_end)
        return
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415 - takes time to import

    numbers: dict[Hashable, int] = {}  # rapidfuzz compares hashes; those of small integers are distinct
    sides = [[numbers.setdefault(one, len(numbers)) for one in side] for side in (old[first:end], new[first:new_end])]
    at, new_at = first, first
    for step in LCSseq.opcodes(*sides):
        if step.tag == "equal":
            if step.src_start + first > at or step.dest_start + first > new_at:
                yield Segment(at, step.src_start + first, new_at, step.dest_start + first)
            at, new_at = step.src_end + first, step.dest_end + first
    if at < end or new_at < new_end:
        yield Segment(at, end, new_at, new_end)


def shared_ends(old: Sequence[Hashable], new: Sequence[Hashable]) -> tuple[int, int]:
    """Return how many items two sequences share at the beginning, and at the end behind those."""
    shorter = min(len(old), len(new))
    first = next((k for k in range(shorter) if old[k] != new[k]), shorter)
    rest = shorter - first
    return first, next((k for k in range(rest) if old[-1 - k] != new[-1 - k]), rest)
