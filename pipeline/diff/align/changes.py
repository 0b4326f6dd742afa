"""Changes out of links, in order."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pipeline.diff.align import why
from pipeline.diff.align.order import longest_increasing
from pipeline.model import Change, ChangeKind
from pipeline.similarity import similarity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.diff.align.links import Links


def changes(links: Links) -> tuple[Change, ...]:
    """Return what became of each block, in the order of the new blocks, a removed one after what stood before it."""
    ordered, removed = _in_order(links), _removed_after(links)
    standing = why.standing(links)
    found = list(_removed(links, removed.get(-1, ()), standing))
    for j, block in enumerate(links.new):
        i = links.old_of.get(j)
        if i is None:
            found.append(Change(ChangeKind.ADDED, (), (block,), 0.0, why.added(links, j, standing)))
        elif links.new_of[i] == j:
            found.append(_change(links, i, j, ordered))
            for before in links.merges.get(j, (i,)):
                found += _removed(links, removed.get(before, ()), standing)
    return tuple(found)


def _in_order(links: Links) -> set[int]:
    """Return the new blocks with the same text on the same page that kept their order."""
    pages: defaultdict[str, list[int]] = defaultdict(list)
    for j, i in links.old_of.items():
        if links.old[i].page == links.homes[j] and j in links.likeness and _same_key(links, i, j):
            pages[links.new[j].page].append(j)
    kept: set[int] = set()
    for page in pages.values():
        page.sort()
        kept.update(page[place] for place in longest_increasing([links.old_of[j] for j in page]))
    return kept


def _same_key(links: Links, i: int, j: int) -> bool:
    old, new = links.old[i], links.new[j]
    return old.text == new.text and old.context == new.context


def _removed_after(links: Links) -> dict[int, list[int]]:
    """Return the removed old blocks, by the last block before them that wasn't, -1 at the start."""
    removed: defaultdict[int, list[int]] = defaultdict(list)
    before = -1
    for i in range(len(links.old)):
        if i in links.new_of:
            before = i
        else:
            removed[before].append(i)
    return dict(removed)


def _removed(links: Links, indices: Iterable[int], standing: dict[str, str]) -> Iterator[Change]:
    for i in indices:
        yield Change(ChangeKind.REMOVED, (links.old[i],), (), 0.0, why.removed(links, i, standing))


def _change(links: Links, i: int, j: int, ordered: set[int]) -> Change:
    old, new = (links.old[i],), (links.new[j],)
    if j in ordered:
        return Change(ChangeKind.KEPT, old, new, 1.0, why.kept(old[0], new[0]))
    if i in links.splits or j in links.merges:
        return _regrouped(links, i, j)
    if _same_key(links, i, j):
        return Change(ChangeKind.MOVED, old, new, 1.0, why.moved(links, i, j))
    return Change(ChangeKind.EDITED, old, new, links.likeness[j], why.edited(links, i, j))


def _regrouped(links: Links, i: int, j: int) -> Change:
    kind = ChangeKind.SPLIT if i in links.splits else ChangeKind.MERGED
    old = tuple(links.old[index] for index in links.merges.get(j, (i,)))
    new = tuple(links.new[index] for index in links.splits.get(i, (j,)))
    alike = similarity(" ".join(block.text for block in old), " ".join(block.text for block in new))
    return Change(kind, old, new, alike, why.regrouped(old, new, alike))
