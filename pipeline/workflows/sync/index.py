"""Keeping the index of all units true to the files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.catalogs.archive import archive_pairs
from pipeline.catalogs.terms import restored
from pipeline.model import State
from pipeline.workflows.sync.scan import ARCHIVE, Scan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.model import Unit
    from pipeline.state import State as Database
    from pipeline.workflows.sync.shelf import Shelf


class Index:
    """What is approved, but for what is recalled, and what waits for a translation, in all catalogs and archives."""

    def __init__(self, database: Database, shelf: Shelf, seen: Scan) -> None:
        self._database, self._shelf, self._seen = database, shelf, seen

    def forget_gone(self) -> None:
        """Take the units out whose catalog or archive somebody removed: only files hold translations."""
        for locale, pages in self._seen.catalogs.items():
            archive = {ARCHIVE} if self._shelf.workspace.archive_file(locale).exists() else set()
            for page in self._database.pages(locale) - pages - archive:
                self._database.set_units(locale, page, [])

    def read(self, page: str) -> None:
        """Note what the catalogs of a page hold, or the archives for ARCHIVE."""
        workspace = self._shelf.workspace
        for locale, pages in self._seen.catalogs.items():
            if page == ARCHIVE and (archive := self._shelf.catalog(workspace.archive_file(locale))):
                self.note_archive(locale, archive.units)
            elif page in pages and (catalog := self._shelf.catalog(workspace.catalog_file(locale, page))):
                self.note(locale, page, catalog.units)

    def note(self, locale: str, page: str, units: Iterable[Unit]) -> None:
        """Note a catalog's approved units, obsolete ones too, and those that wait for a translation."""
        hits_of = self._shelf.recalls(locale).hits_of
        known = (
            (unit, unit.target if unit.state is State.CURRENT and not hits_of(unit) else "")
            for unit in map(restored, units)
            if unit.plural is None
        )
        noted = [(unit.key, target) for unit, target in known if target or not unit.obsolete]
        self._database.set_units(locale, page, noted)

    def note_archive(self, locale: str, units: Iterable[Unit]) -> None:
        """Note what an archive holds."""
        hits_of = self._shelf.recalls(locale).hits_of
        usable = (unit for unit in units if not hits_of(unit))
        self._database.set_units(locale, ARCHIVE, [(key, target) for _, key, target in archive_pairs(usable)])

    def waiting(self, pages: Iterable[str]) -> set[str]:
        """Return the pages with a text that waits for a translation which one of `pages` has."""
        locales = self._seen.catalogs
        return {other for page in pages for locale in locales for other in self._database.waiting(locale, page)}
