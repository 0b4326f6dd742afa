"""Blocks that stand between, after or before the same neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.diff.align.links import inside

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.diff.align.links import Links
    from pipeline.model import Block

_SMALL = 64
"""Between the same neighbours each block is compared with each if that are at most so many pairs, ..."""
_NEAR = 1
"""... else with those at most so many places away, counted from the start and from the end."""


def between_neighbours(links: Links) -> Iterator[tuple[int, int]]:
    """Yield the pairs of an old and a new free block that stand between, after or before the same neighbours."""
    starts, ends = {}, {}
    for run in _runs(links.old, links.free_old()):
        before, after = inside(links.old, run[0], -1), inside(links.old, run[-1], 1)
        starts[run[0] - 1 if before else links.old[run[0]].page] = run
        ends[run[-1] + 1 if after else links.old[run[0]].page] = run
    for run in _runs(links.new, links.free_new()):
        home = links.homes[run[0]]
        first = links.old_of[run[0] - 1] if inside(links.new, run[0], -1) else home
        last = links.old_of[run[-1] + 1] if inside(links.new, run[-1], 1) else home
        yield from _facing(starts.get(first, ()), run)
        yield from ((i, j) for i, j in _facing(ends.get(last, ())[::-1], run[::-1]))


def _runs(blocks: Sequence[Block], indices: Iterable[int]) -> Iterator[list[int]]:
    """Yield the stretches of blocks that follow each other on one page."""
    run: list[int] = []
    for index in indices:
        if run and (index != run[-1] + 1 or blocks[index].page != blocks[run[0]].page):
            yield run
            run = []
        run.append(index)
    if run:
        yield run


def _facing(olds: Sequence[int], news: Sequence[int]) -> Iterator[tuple[int, int]]:
    if len(olds) * len(news) <= _SMALL:
        yield from ((i, j) for j in news for i in olds)
        return
    for place, j in enumerate(news):
        yield from ((i, j) for i in olds[max(0, place - _NEAR) : place + _NEAR + 1])
