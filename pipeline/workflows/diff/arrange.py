"""Changes in the order in which a reader of the pages meets them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pipeline.model import ChangeKind, Cost
from pipeline.report.diff_values import PageDiff

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pipeline.model import Change
    from pipeline.report.diff_values import BlockDiff, StructureChange
    from pipeline.workflows.diff.sides import Sides

Place = tuple[str, str]
"""The page and the key of a block."""


def page_diffs(
    sides: Sides, diffs: Sequence[BlockDiff], structure: Mapping[str, tuple[StructureChange, ...]]
) -> tuple[PageDiff, ...]:
    """Return all pages in order of name; `structure` are changes outside of blocks by page, under its new name.

    The blocks of pages with the same content on both sides are not counted.
    """
    by_page, sources = _by_page(sides, diffs), _sources(diffs)
    gone = sides.old.keys() - sides.new.keys() - set(sides.renamed.values())
    pages = [
        _page(sides, page, by_page.get(page, []), sources.get(page, []), structure.get(page, ())) for page in sides.new
    ]
    pages += [PageDiff(page, "removed", blocks=tuple(by_page.get(page, []))) for page in gone]
    pages += [PageDiff(page, "kept") for page in sides.same]
    return tuple(sorted(pages, key=lambda page: page.page))


def _sources(diffs: Iterable[BlockDiff]) -> dict[str, list[str]]:
    """Return the pages that the blocks of each new page came from."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for diff in diffs:
        for block in diff.change.new:
            found[block.page] += (old.page for old in diff.change.old)
    return found


def _page(
    sides: Sides,
    page: str,
    diffs: Sequence[BlockDiff],
    sources: Sequence[str],
    structure: tuple[StructureChange, ...],
) -> PageDiff:
    was = sides.was(page)
    if was == page and page in sides.old and sides.has_same_texts(page):
        return PageDiff(page, "changed" if structure else "kept", kept=len(sides.new[page].blocks), structure=structure)
    shown = tuple(diff for diff in diffs if diff.change.kind is not ChangeKind.KEPT)
    total = Cost()
    for diff in diffs:
        total = total.plus(diff.cost)
    kind = "renamed" if was != page else "changed" if page in sides.old else "new"
    others = tuple(name for name in dict.fromkeys((was, *sources)) if name != page)
    return PageDiff(page, kind, others, shown, len(diffs) - len(shown), total, structure)


def _by_page(sides: Sides, diffs: Sequence[BlockDiff]) -> dict[str, list[BlockDiff]]:
    """Return the changes by page in document order; one of several new blocks stands where the first of them does."""
    new_names = {old: new for new, old in sides.renamed.items()}
    order = _Order(sides, (diff.change for diff in diffs))
    found: defaultdict[str, list[tuple[tuple[int, int], BlockDiff]]] = defaultdict(list)
    for diff in diffs:
        block = (diff.change.new or diff.change.old)[0]
        page = block.page if diff.change.new else new_names.get(block.page, block.page)
        found[page].append((order.of(diff.change), diff))
    return {page: [diff for _, diff in sorted(items, key=lambda item: item[0])] for page, items in found.items()}


class _Order:
    """Where on its page each change stands: at the index of its new block; behind what it followed if removed."""

    def __init__(self, sides: Sides, changes: Iterable[Change]) -> None:
        self._new = {
            (page, block.key): index for page, side in sides.new.items() for index, block in enumerate(side.blocks)
        }
        heirs: dict[Place, Place] = {
            (old.page, old.key): (change.new[0].page, change.new[0].key)
            for change in changes
            if change.new
            for old in change.old
        }
        new_names = {old: new for new, old in sides.renamed.items()}
        self._removed: dict[Place, tuple[int, int]] = {}
        for page, side in sides.old.items():
            last = -1
            for index, block in enumerate(side.blocks):
                heir = heirs.get((page, block.key))
                if heir and heir[0] == new_names.get(page, page):
                    last = self._new[heir]
                elif not heir:
                    self._removed[page, block.key] = (last, 1 + index)

    def of(self, change: Change) -> tuple[int, int]:
        """Return what to sort a page's changes by."""
        if change.new:
            first = change.new[0]
            return self._new[first.page, first.key], 0
        (block,) = change.old
        return self._removed[block.page, block.key]
