"""What the catalogs know of the texts that an edit concerns."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from pipeline.catalogs.archive import archive_pairs
from pipeline.catalogs.po_escapes import escape
from pipeline.model import State, Translation
from pipeline.workflows.files import read_catalog_bytes, read_catalog_file
from pipeline.workflows.recall import load_recalls, reopen
from pipeline.workflows.update.origins import origin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from pipeline.model import Block, Unit
    from pipeline.workflows.recall import Recalls
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

    def _unit(self, block: Block) -> Unit | None:
        return self.catalogs.get(block.page, {}).get(block.key)


def known_translations(workspace: Workspace, locale: str, pages: Iterable[str], added: Iterable[Block]) -> Known:
    """Return what the catalogs of these pages and the archive know, and any other catalog of the `added` texts.

    What is recalled is left out. Raises CatalogError for a catalog that cannot be read.
    """
    there = frozenset(workspace.catalogs(locale))
    units = partial(_units, workspace, load_recalls(workspace, locale))
    catalogs = {page: units(workspace.catalog_file(locale, page)) for page in sorted(there.intersection(pages))}
    archive = units(workspace.archive_file(locale)).values()
    approved = {key: target for _, key, target in archive_pairs(archive)}
    for catalog in catalogs.values():
        approved |= {key: unit.target for key, unit in catalog.items() if _is_approved(unit)}
    wanted = {block.key: block.text for block in added if block.key not in approved}
    others = [workspace.catalog_file(locale, page) for page in sorted(there.difference(catalogs))]
    approved |= _elsewhere(workspace, others, wanted, units) if wanted else {}
    return Known(catalogs, approved)


def _units(workspace: Workspace, recalls: Recalls, file: Path) -> dict[str, Unit]:
    """Return the units of a catalog or an archive, without what is recalled."""
    catalog = read_catalog_file(workspace, file)
    units = sorted(catalog.units if catalog else (), key=lambda unit: not unit.obsolete)
    return {unit.key: reopen(unit, recalls) for unit in units}


def _elsewhere(
    workspace: Workspace, files: Iterable[Path], wanted: Mapping[str, str], units: Callable[[Path], dict[str, Unit]]
) -> dict[str, str]:
    """Return the approved translations, in other catalogs, of the texts in `wanted`, by key.

    A text stands in a catalog on a line of its own, so most catalogs needn't be taken apart.
    """
    lines = {f'msgid "{escape(text)}"'.encode() for text in wanted.values()}
    found: dict[str, str] = {}
    for file in files:
        data = read_catalog_bytes(workspace, file)
        if not lines.isdisjoint(line.removeprefix(b"#~ ") for line in data.split(b"\n")):
            there = units(file)
            found |= {key: there[key].target for key in wanted.keys() & there.keys() if _is_approved(there[key])}
    return found


def _is_approved(unit: Unit) -> bool:
    return unit.state is State.CURRENT and unit.plural is None
