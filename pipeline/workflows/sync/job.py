"""One sync's work on the pages concerned."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.catalogs.archive import archive_pairs
from pipeline.errors import CatalogError, PipelineError, SourceError
from pipeline.model import Catalog, State, Unit
from pipeline.workflows.files import read_catalog_bytes, read_catalog_file
from pipeline.workflows.sync.moves import renames, with_retired, write_archive
from pipeline.workflows.sync.page import PageUpdater
from pipeline.workflows.sync.reading import read_all
from pipeline.workflows.sync.result import SyncResult, SyncRow
from pipeline.workflows.sync.scan import ARCHIVE, Scan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path

    from pipeline.state import State as Index
    from pipeline.workspace import Workspace


class Job:
    """Collects the changes of one sync: what to write (`changes`), what to delete, and what could not be read.

    All paths are relative to the project's folder.
    """

    def __init__(self, workspace: Workspace, index: Index, seen: Scan, now: datetime) -> None:
        self.workspace, self.index, self.seen, self.now = workspace, index, seen, now
        self.changes: dict[str, bytes] = {}
        self.deletions: list[str] = []
        self.unread: set[str] = set()
        self.errors: list[PipelineError] = []
        self.rows: list[SyncRow] = []
        self.renamed: dict[str, str] = {}
        self.archived: list[str] = []
        self.retired: dict[str, dict[str, tuple[Unit, ...]]] = {}
        self._updater = PageUpdater(workspace.settings, index, f"{now:%Y-%m-%d %H:%M%z}")
        self._catalog = lru_cache(maxsize=256)(self._read_catalog)

    def run(self, progress: Callable[[int, int], None]) -> None:
        """Read what changed into the index, then update the pages that it concerns."""
        if self.seen.gone:
            self._forget_gone()
        dirty = self.seen.incomplete.union(self.seen.changed.values())
        for page in sorted(dirty):
            self._index_page(page)
        self._recognize_renames()
        todo = sorted(self.seen.articles.intersection(dirty | self._waiting(dirty)))
        for done, (page, entries) in enumerate(read_all(self.workspace, todo)):
            progress(done, len(todo))
            self._update(page, entries)
        progress(len(todo), len(todo))
        for page in () if self._may_be_renamed() else sorted(self.seen.orphans):
            self._retire(page)
        self._archive()

    def result(self) -> SyncResult:
        """Return what the job did."""
        return SyncResult(
            pages=len(self.seen.articles),
            rows=tuple(self.rows),
            written=tuple(sorted(self.changes)),
            deleted=tuple(sorted(self.deletions)),
            renamed=tuple(sorted((old, new) for new, old in self.renamed.items())),
            archived=tuple(self.archived),
            errors=tuple(self.errors),
        )

    def _forget_gone(self) -> None:
        """Take the units out of the index whose catalog or archive somebody removed: only files hold translations."""
        for locale, pages in self.seen.catalogs.items():
            archive = {ARCHIVE} if self.workspace.archive_file(locale).exists() else set()
            for page in self.index.pages(locale) - pages - archive:
                self.index.set_units(locale, page, ())

    def _index_page(self, page: str) -> None:
        for locale, pages in self.seen.catalogs.items():
            is_there = page in pages or page == ARCHIVE
            catalog = self._catalog(self._catalog_file(locale, page)) if is_there else None
            if catalog is None:
                continue
            if page == ARCHIVE:
                self._index_archive(locale, catalog.units)
            else:
                self._index_units(locale, page, catalog.units)

    def _index_archive(self, locale: str, units: Iterable[Unit]) -> None:
        self.index.set_units(locale, ARCHIVE, ((key, target) for _, key, target in archive_pairs(units)))

    def _index_units(self, locale: str, page: str, units: Iterable[Unit]) -> None:
        """Note approved units, obsolete ones too, and those that wait for a translation."""
        known = ((unit, unit.target if unit.state is State.CURRENT else "") for unit in units if unit.plural is None)
        noted = [(unit.key, target) for unit, target in known if target or not unit.obsolete]
        self.index.set_units(locale, page, noted)

    def _waiting(self, dirty: Iterable[str]) -> set[str]:
        if self.seen.articles.issubset(dirty):
            return set()
        return {other for page in dirty for locale in self.seen.catalogs for other in self.index.waiting(locale, page)}

    def _recognize_renames(self) -> None:
        if not self.seen.orphans:
            return
        fresh = sorted(self.seen.incomplete - self.seen.templates)
        new = {page: _keys(entries) for page, entries in read_all(self.workspace, fresh)}
        templates = {page: self._catalog(self.workspace.template_file(page)) for page in self.seen.orphans}
        self.renamed = renames(new, {page: _keys(template.units) for page, template in templates.items() if template})

    def _may_be_renamed(self) -> bool:
        """Say whether an unreadable file hides which page an orphan has become."""
        fresh = map(self.workspace.source_file, self.seen.incomplete - self.seen.templates)
        return self._is_unread(*fresh, *map(self.workspace.template_file, self.seen.orphans))

    def _update(self, page: str, entries: tuple[Unit, ...] | SourceError) -> None:
        if isinstance(entries, SourceError):
            self._refuse(self.workspace.source_file(page), entries)
            return
        base = self.renamed.get(page, page)
        files = {locale: self.workspace.catalog_file(locale, base) for locale in self.seen.catalogs}
        catalogs = {locale: self._catalog(file) or Catalog() for locale, file in files.items()}
        if self._is_unread(*files.values()):
            return
        template = self.workspace.template_file(page)
        old = self._read_template(page, template)
        if old is None:
            return
        update = self._updater.update(page, entries, old, catalogs)
        for locale, data in update.catalogs.items():
            self._change(files[locale] if base == page else self.workspace.catalog_file(locale, page), data)
            self._index_units(locale, page, update.units[locale])
        # The template comes last: a renamed page without one is recognized again after a kill.
        self._change(template, update.template)
        self.rows += update.rows

    def _retire(self, page: str) -> None:
        """Delete the files of a page without article; unless it was renamed, the archive takes what was approved."""
        catalogs = {
            locale: self.workspace.catalog_file(locale, page)
            for locale, pages in self.seen.catalogs.items()
            if page in pages
        }
        units = {locale: self._catalog(file) for locale, file in catalogs.items()}
        archives = [self.workspace.archive_file(locale) for locale in catalogs]
        if not all(map(self._is_readable, (*catalogs.values(), *archives))):
            return
        moved = page in self.renamed.values()
        self.archived += [] if moved else [page]
        for locale, catalog in units.items():
            if catalog is not None and not moved:
                self.retired.setdefault(locale, {})[page] = catalog.units
            self.index.set_units(locale, page, ())
        template = [self.workspace.template_file(page)] if page in self.seen.templates else []
        self.deletions += map(self.workspace.relative, (*template, *catalogs.values()))

    def _archive(self) -> None:
        for locale, pages in self.retired.items():
            file = self.workspace.archive_file(locale)
            archive = self._catalog(file) or Catalog()
            units = with_retired(archive.units, pages, self.now)
            if units == archive.units:
                continue
            self._change(file, write_archive(archive, units, locale, settings=self.workspace.settings, now=self.now))
            self._index_archive(locale, units)

    def _change(self, file: Path, data: bytes) -> None:
        if not file.exists() or file.read_bytes() != data:
            self.changes[self.workspace.relative(file)] = data

    def _catalog_file(self, locale: str, page: str) -> Path:
        if page == ARCHIVE:
            return self.workspace.archive_file(locale)
        return self.workspace.catalog_file(locale, page)

    def _read_catalog(self, file: Path) -> Catalog | None:
        """Return a catalog, None where there is none or it cannot be read."""
        try:
            return read_catalog_file(self.workspace, file)
        except CatalogError as error:
            self._refuse(file, error)
            return None

    def _read_template(self, page: str, file: Path) -> bytes | None:
        """Return the content of a page's template, empty where there is none; None where it cannot be read."""
        try:
            return read_catalog_bytes(self.workspace, file) if page in self.seen.templates else b""
        except CatalogError as error:
            self._refuse(file, error)
            return None

    def _refuse(self, file: Path, error: PipelineError) -> None:
        path = self.workspace.relative(file)
        if path not in self.unread:
            self.errors.append(error)
        self.unread.add(path)

    def _is_readable(self, file: Path) -> bool:
        self._catalog(file)
        return not self._is_unread(file)

    def _is_unread(self, *files: Path) -> bool:
        return any(self.workspace.relative(file) in self.unread for file in files) if self.unread else False


def _keys(entries: Iterable[Unit] | SourceError) -> frozenset[str]:
    return frozenset() if isinstance(entries, SourceError) else frozenset(unit.key for unit in entries)
