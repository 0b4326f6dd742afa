"""Pages as they were and as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.align import align
from pipeline.model import Block

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pipeline.model import Change, Unit


class Revision(NamedTuple):
    """What happened to the texts of pages since their catalogs were brought up to date.

    `before` are the entries of pages as they were last synced, `after` those of the pages as they are, both in document
    order; `catalogs` are the units of the old pages' catalogs, obsolete ones too. `renamed` maps new names of pages to
    old ones; `before` and `catalogs` have the old names.
    """

    before: Mapping[str, Sequence[Unit]]
    after: Mapping[str, Sequence[Unit]]
    catalogs: Mapping[str, Sequence[Unit]]
    renamed: Mapping[str, str]

    def changes(self, threshold: float) -> tuple[Change, ...]:
        """Return what became of each text; `threshold` is the least similarity (0–1) of an edited text."""
        return align(list(_blocks(self._old())), list(_blocks(self.after)), threshold, self.renamed)

    def _old(self) -> dict[str, list[Unit]]:
        """Return the old texts, with those that only the catalogs know, because they were synced elsewhere."""
        texts = {page: list(units) for page, units in self.before.items()}
        for page, units in self.catalogs.items():
            known = {unit.key for unit in texts.setdefault(page, [])}
            texts[page] += (unit for unit in units if not unit.obsolete and unit.key not in known)
        return texts


def _blocks(pages: Mapping[str, Iterable[Unit]]) -> Iterator[Block]:
    for page, units in pages.items():
        yield from (Block(page, unit.source, unit.context, next(iter(unit.notes), "")) for unit in units)
