"""One-to-one pairs of blocks whose text changed, best first."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

from pipeline.diff.align.links import inside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.diff.align.judge import Judge
    from pipeline.diff.align.links import Links


def link_edited(judge: Judge, pairs: Iterable[tuple[int, int]], floor: float) -> None:
    """Link free blocks one-to-one, the best of `pairs` first; none is less alike than `floor`.

    A link speaks for the neighbours of its blocks: they are looked at again, also where they were no candidates.
    """
    links = judge.links
    heap = [scored for i, j in pairs if _free(links, i, j) and (scored := judge.scored(i, j, floor))]
    heapq.heapify(heap)
    while heap:
        _, _, i, j = heapq.heappop(heap)
        if not _free(links, i, j):
            continue
        links.join([(i, j)], judge.similarity(i, j))
        for pair in _beside(links, i, j):
            if scored := judge.scored(*pair, floor):
                heapq.heappush(heap, scored)


def _free(links: Links, i: int, j: int) -> bool:
    return i not in links.new_of and j not in links.old_of


def _beside(links: Links, i: int, j: int) -> Iterator[tuple[int, int]]:
    """Yield the pairs of free blocks right before and after a pair."""
    for step in (-1, 1):
        if inside(links.old, i, step) and inside(links.new, j, step) and _free(links, i + step, j + step):
            yield i + step, j + step
