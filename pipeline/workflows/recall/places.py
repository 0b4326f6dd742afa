"""Every place of a locale where a recalled translation stands, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pipeline.catalogs.archive import archived
from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.catalogs.recalled import is_recall_note
from pipeline.model import State, make_id
from pipeline.workflows.files import read_catalog_file
from pipeline.workflows.recall.files import read_or_new, written
from pipeline.workflows.recall.reopen import reopen
from pipeline.workflows.recall.values import Outcome, RecalledPlace

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from pipeline.catalogs.recalled import Record
    from pipeline.model import Catalog, Unit
    from pipeline.workflows.recall.match import Recalls
    from pipeline.workspace import Workspace


@dataclass
class Changes:
    """What to write and to delete, and the places that this is about."""

    files: dict[Path, bytes] = field(default_factory=dict)
    deletions: list[Path] = field(default_factory=list)
    places: list[RecalledPlace] = field(default_factory=list)

    def located(self, workspace: Workspace) -> tuple[RecalledPlace, ...]:
        """Return the places with the lines that they have in the files that are to be written."""
        read = {workspace.relative(file): read_catalog(data, file.name) for file, data in self.files.items()}
        lines = {(file, make_id(unit.key)): unit.line for file, catalog in read.items() for unit in catalog.units}
        return tuple(replace(place, line=lines.get((place.file, place.unit), place.line)) for place in self.places)


def opened(workspace: Workspace, locale: str, recalls: Recalls, now: datetime) -> Changes:
    """Return the locale's catalogs with every entry opened again that holds what is recalled.

    The archive takes these entries as they were. Raises CatalogError.
    """
    changes = Changes()
    archive = read_or_new(workspace, workspace.archive_file(locale), locale, now)
    units = archive.units
    for page, file, catalog in _catalogs(workspace, locale):
        reopened = {unit.key: reopen(unit, recalls) for unit in catalog.units if recalls.hits_of(unit)}
        for unit in catalog.units:
            if unit.key in reopened:
                outcome = Outcome.UNUSED if unit.obsolete else _outcome(reopened[unit.key])
                changes.places.append(_place(page, workspace.relative(file), unit, outcome))
        gone = [unit for unit in catalog.units if unit.key in reopened and not unit.obsolete]
        if gone:
            units = archived(units, page, gone, date=f"{now:%Y-%m-%d}", reason="recalled")
            left = tuple(unit if unit.obsolete else reopened.get(unit.key, unit) for unit in catalog.units)
            changes.files[file] = write_catalog(replace(catalog, units=left))
    changes.places += _archived_places(workspace, locale, archive.units, recalls)
    if units != archive.units:
        changes.files[workspace.archive_file(locale)] = written(archive, units)
    return changes


def unmarked(workspace: Workspace, locale: str, record: Record) -> Changes:
    """Return the locale's catalogs without what entries say of a record. Raises CatalogError."""
    changes = Changes()
    for page, file, catalog in _catalogs(workspace, locale):
        units = tuple(_unmarked(unit, record) for unit in catalog.units)
        pairs = zip(units, catalog.units, strict=True)
        marked = [unit for unit, before in pairs if unit != before]
        name = workspace.relative(file)
        changes.places += (_place(page, name, unit, Outcome.UNMARKED) for unit in marked)
        if marked:
            changes.files[file] = write_catalog(replace(catalog, units=units))
    return changes


def _unmarked(unit: Unit, record: Record) -> Unit:
    return replace(unit, notes=tuple(note for note in unit.notes if not is_recall_note(note, record)))


def _catalogs(workspace: Workspace, locale: str) -> Iterator[tuple[str, Path, Catalog]]:
    for page in workspace.catalogs(locale):
        file = workspace.catalog_file(locale, page)
        if catalog := read_catalog_file(workspace, file):
            yield page, file, catalog


def _archived_places(
    workspace: Workspace, locale: str, units: tuple[Unit, ...], recalls: Recalls
) -> Iterator[RecalledPlace]:
    file = workspace.relative(workspace.archive_file(locale))
    for unit in units:
        if recalls.hits_of(unit):
            yield _place(_archived_page(unit), file, unit, Outcome.UNUSED)


def _archived_page(unit: Unit) -> str:
    return unit.context.partition("#")[0].replace("%23", "#").replace("%25", "%")


def _place(page: str, file: str, unit: Unit, outcome: Outcome) -> RecalledPlace:
    target = next(iter(unit.targets), "")
    return RecalledPlace(page, file, unit.line, make_id(unit.key), unit.source, target, outcome)


def _outcome(unit: Unit) -> Outcome:
    return Outcome.UNTRANSLATED if unit.state is State.UNTRANSLATED else Outcome.DRAFT
