"""What changed beside the texts of pages."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from pipeline.report.diff_values import StructureChange
from pipeline.workflows.diff.facts import DATE, LEVEL, LINK, BlockFacts, Facts, block_facts, fingerprint, page_facts
from pipeline.workflows.diff.links import Links, differing, link_changes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pipeline.config import Settings
    from pipeline.model import Block, Change, Document
    from pipeline.workflows.diff.sides import Sides
    from pipeline.workflows.revision import Content

    _BlockFacts = Mapping[str, Mapping[str, BlockFacts]]

_SECTIONS = (
    "values_changed",
    "dictionary_item_added",
    "dictionary_item_removed",
    "iterable_item_added",
    "iterable_item_removed",
)


def structure_changes(
    sides: Sides, changes: Iterable[Change], settings: Settings
) -> dict[str, tuple[StructureChange, ...]]:
    """Return, by page under its new name, what changed beside the texts of pages that are on both sides."""
    found: defaultdict[str, list[StructureChange]] = defaultdict(list)
    for page, content in sides.new.items():
        before = sides.old.get(sides.was(page))
        if before and before.document and content.document:
            found[page] += _of_page(before.document, content.document, settings)
    facts = _block_facts(sides.old), _block_facts(sides.new)
    for old, new in _one_to_one(sides, changes) if all(facts) else ():
        found[new.page] += _of_block(old, new, facts, sides, settings.source_language)
    return {page: tuple(items) for page, items in found.items() if items}


def compared(old: Facts, new: Facts) -> list[StructureChange]:
    """Return what differs between two sets of facts, in the order of their kinds."""
    if old == new:
        return []
    from deepdiff import DeepDiff  # noqa: PLC0415  # takes longer to import than all the rest

    tree: Mapping[str, Iterable[Any]] = DeepDiff(old, new, view="tree", verbose_level=2)
    levels = [level for section in _SECTIONS for level in tree.get(section, ())]
    changes = [(level.path(output_format="list"), level) for level in levels]
    order = list(old | new)
    changes.sort(key=lambda item: (order.index(item[0][0]), str(item[0][1])))
    return [_change(path, level.t1, level.t2) for path, level in changes]


def _of_page(old: Document, new: Document, settings: Settings) -> list[StructureChange]:
    if fingerprint(old) == fingerprint(new):
        return []
    return compared(page_facts(old, settings), page_facts(new, settings))


def _change(path: Sequence[str | int], old: object, new: object) -> StructureChange:
    """Return a change at a path of facts; where a side has no value, deepdiff gives a mark that is no string."""
    kind, where = path[:2]
    old, new = (value if isinstance(value, str) else "" for value in (old, new))
    return StructureChange(str(kind), where if isinstance(where, str) else "", old, new)


def _block_facts(side: Mapping[str, Content]) -> _BlockFacts:
    return {page: block_facts(content.document) for page, content in side.items() if content.document}


def _one_to_one(sides: Sides, changes: Iterable[Change]) -> Iterator[tuple[Block, Block]]:
    """Yield the old and the new block of each text that is still one; the texts of quiet pages stand for themselves."""
    for page in sides.new.keys() & sides.old.keys():
        if sides.has_same_texts(page):
            yield from zip(sides.old[page].blocks, sides.new[page].blocks, strict=True)
    for change in changes:
        if len(change.old) == len(change.new) == 1:
            yield change.old[0], change.new[0]


def _of_block(
    old: Block, new: Block, facts: tuple[_BlockFacts, _BlockFacts], sides: Sides, language: str
) -> Iterator[StructureChange]:
    before, after = (side.get(block.page, {}).get(block.key, {}) for side, block in zip(facts, (old, new), strict=True))
    if before == after and old.page == new.page:
        return
    for kind in (LEVEL, DATE):
        values = ([(value, value) for value in side.get(kind, [])] for side in (before, after))
        for one, other in differing(*values):
            yield StructureChange(kind, new.text, one[0], other[0])
    links = Links(before.get(LINK, []), after.get(LINK, []))
    for change in link_changes(links, (old, new), sides.renamed, language):
        yield StructureChange(LINK, new.text, change.old, change.new, critical=change.misleads)
