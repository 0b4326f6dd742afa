"""What the catalogs know of the texts that an edit concerns."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.catalogs.archive import archive_pairs
from pipeline.catalogs.po_escapes import escape
from pipeline.diff.sentences import Translation
from pipeline.model import State
from pipeline.workflows.files import read_catalog_bytes, read_catalog_file
from pipeline.workflows.update.origins import origin

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.model import Block, Unit
    from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Known:
    """Translations into one locale: the `catalogs` read, by page and key, and what is `approved`, by key."""

    catalogs: Mapping[str, Mapping[str, Unit]] = field(default_factory=dict)
    approved: Mapping[str, str] = field(default_factory=dict)

    def exact(self, block: Block) -> str:
        """Return the approved translation of a block's text, that in its own page's catalog first; "" for none."""
        unit = self._unit(block)
        return unit.target if unit is not None and _is_approved(unit) else self.approved.get(block.key, "")

    def past(self, block: Block) -> Translation | None:
        """Return the pair that a block's text, or the text it grew out of, was last translated as; None for none."""
        unit = self._unit(block)
        found = unit and origin(unit, self.catalogs[block.page], lambda key: self.approved.get(key, "")).pair
        if found:
            return found
        target = self.approved.get(block.key)
        return Translation(block.text, target) if target else None

    def pairs(self) -> Iterator[Translation]:
        """Yield all approved pairs of the catalogs."""
        for catalog in self.catalogs.values():
            yield from (Translation(unit.source, unit.target) for unit in catalog.values() if _is_approved(unit))

    def _unit(self, block: Block) -> Unit | None:
        return self.catalogs.get(block.page, {}).get(block.key)


def known_translations(workspace: Workspace, locale: str, pages: Iterable[str], added: Iterable[Block]) -> Known:
    """Return what the catalogs of these pages and the archive know, and any other catalog of the `added` texts.

    Raises CatalogError for a catalog that cannot be read.
    """
    there = frozenset(workspace.catalogs(locale))
    catalogs = {page: _units(workspace, locale, page) for page in sorted(there.intersection(pages))}
    archive = read_catalog_file(workspace, workspace.archive_file(locale))
    approved = {key: target for _, key, target in archive_pairs(archive.units if archive else ())}
    for catalog in catalogs.values():
        approved |= {key: unit.target for key, unit in catalog.items() if _is_approved(unit)}
    wanted = {block.key: block.text for block in added if block.key not in approved}
    approved |= _elsewhere(workspace, locale, there.difference(catalogs), wanted) if wanted else {}
    return Known(catalogs, approved)


def _units(workspace: Workspace, locale: str, page: str) -> dict[str, Unit]:
    catalog = read_catalog_file(workspace, workspace.catalog_file(locale, page))
    units = sorted(catalog.units if catalog else (), key=lambda unit: not unit.obsolete)
    return {unit.key: unit for unit in units}


def _elsewhere(workspace: Workspace, locale: str, pages: Iterable[str], wanted: Mapping[str, str]) -> dict[str, str]:
    """Return the approved translations, in other catalogs, of the texts in `wanted`, by key.

    A text stands in a catalog on a line of its own, so most catalogs needn't be taken apart.
    """
    lines = {f'msgid "{escape(text)}"'.encode() for text in wanted.values()}
    found: dict[str, str] = {}
    for page in sorted(pages):
        data = read_catalog_bytes(workspace, workspace.catalog_file(locale, page))
        if not lines.isdisjoint(line.removeprefix(b"#~ ") for line in data.split(b"\n")):
            units = _units(workspace, locale, page)
            found |= {key: units[key].target for key in wanted.keys() & units.keys() if _is_approved(units[key])}
    return found


def _is_approved(unit: Unit) -> bool:
    return unit.state is State.CURRENT and unit.plural is None
