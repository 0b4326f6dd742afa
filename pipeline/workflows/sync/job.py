"""One sync's work on the pages concerned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.errors import SourceError
from pipeline.model import Catalog, Unit
from pipeline.workflows.sync.index import Index
from pipeline.workflows.sync.moves import renames, with_retired, write_archive
from pipeline.workflows.sync.page import PageUpdater
from pipeline.workflows.sync.reading import read_all
from pipeline.workflows.sync.result import SyncResult, SyncRow
from pipeline.workflows.sync.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime
    from pathlib import Path

    from pipeline.state import State as Database
    from pipeline.workflows.sync.scan import Scan
    from pipeline.workspace import Workspace


class Job:
    """Collects the changes of one sync: what to write (`changes`) and what to delete, relative to the project's folder.

    What cannot be read is on the `shelf`; the pages concerned are left as they are.
    """

    def __init__(self, workspace: Workspace, database: Database, seen: Scan, now: datetime) -> None:
        self.workspace, self.seen, self.now = workspace, seen, now
        self.shelf = Shelf(workspace)
        self.changes: dict[str, bytes] = {}
        self.deletions: list[str] = []
        self._rows: list[SyncRow] = []
        self._renamed: dict[str, str] = {}
        self._archived: list[str] = []
        self._retired: dict[str, dict[str, tuple[Unit, ...]]] = {}
        self._index = Index(database, self.shelf, seen)
        self._updater = PageUpdater(workspace.settings, database, f"{now:%Y-%m-%d %H:%M%z}")

    def run(self, progress: Callable[[int, int], None]) -> None:
        """Read what changed into the index, then update the pages that it concerns."""
        if self.seen.gone:
            self._index.forget_gone()
        dirty = self.seen.incomplete.union(self.seen.changed.values())
        for page in sorted(dirty):
            self._index.read(page)
        self._recognize_renames()
        waiting = set() if self.seen.articles <= dirty else self._index.waiting(dirty)
        todo = sorted(self.seen.articles & (dirty | waiting))
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
            rows=tuple(self._rows),
            written=tuple(sorted(self.changes)),
            deleted=tuple(sorted(self.deletions)),
            renamed=tuple(sorted((old, new) for new, old in self._renamed.items())),
            archived=tuple(self._archived),
            errors=tuple(self.shelf.errors),
        )

    def _recognize_renames(self) -> None:
        if not self.seen.orphans:
            return
        fresh = sorted(self.seen.incomplete - self.seen.templates)
        new = {page: _keys(entries) for page, entries in read_all(self.workspace, fresh)}
        templates = {page: self.shelf.catalog(self.workspace.template_file(page)) for page in self.seen.orphans}
        self._renamed = renames(new, {page: _keys(template.units) for page, template in templates.items() if template})

    def _may_be_renamed(self) -> bool:
        """Say whether an unreadable file hides which page an orphan has become."""
        fresh = map(self.workspace.source_file, self.seen.incomplete - self.seen.templates)
        return self.shelf.is_unread(*fresh, *map(self.workspace.template_file, self.seen.orphans))

    def _update(self, page: str, entries: tuple[Unit, ...] | SourceError) -> None:
        if isinstance(entries, SourceError):
            self.shelf.refuse(self.workspace.source_file(page), entries)
            return
        base = self._renamed.get(page, page)
        files = {locale: self.workspace.catalog_file(locale, base) for locale in self.seen.catalogs}
        catalogs = {locale: self.shelf.catalog(file) or Catalog() for locale, file in files.items()}
        template = self.workspace.template_file(page)
        old = self.shelf.content(template) if page in self.seen.templates else b""
        if old is None or self.shelf.is_unread(*files.values()):
            return
        update = self._updater.update(page, entries, old, catalogs)
        for locale, data in update.catalogs.items():
            self._change(files[locale] if base == page else self.workspace.catalog_file(locale, page), data)
            self._index.note(locale, page, update.units[locale])
        # The template comes last: a renamed page without one is recognized again after a kill.
        self._change(template, update.template)
        self._rows += update.rows

    def _retire(self, page: str) -> None:
        """Delete the files of a page without article; unless it was renamed, the archive takes what was approved."""
        locales = [locale for locale, pages in self.seen.catalogs.items() if page in pages]
        catalogs = {locale: self.workspace.catalog_file(locale, page) for locale in locales}
        if not all(map(self.shelf.is_readable, (*catalogs.values(), *map(self.workspace.archive_file, locales)))):
            return
        moved = page in self._renamed.values()
        self._archived += [] if moved else [page]
        for locale, file in catalogs.items():
            catalog = None if moved else self.shelf.catalog(file)
            if catalog is not None:
                self._retired.setdefault(locale, {})[page] = catalog.units
            self._index.note(locale, page, ())
        template = [self.workspace.template_file(page)] if page in self.seen.templates else []
        self.deletions += map(self.workspace.relative, (*template, *catalogs.values()))

    def _archive(self) -> None:
        for locale, pages in self._retired.items():
            file = self.workspace.archive_file(locale)
            archive = self.shelf.catalog(file) or Catalog()
            units = with_retired(archive.units, pages, self.now)
            if units != archive.units:
                data = write_archive(archive, units, locale, settings=self.workspace.settings, now=self.now)
                self._change(file, data)
                self._index.note_archive(locale, units)

    def _change(self, file: Path, data: bytes) -> None:
        if not file.exists() or file.read_bytes() != data:
            self.changes[self.workspace.relative(file)] = data


def _keys(entries: Iterable[Unit] | SourceError) -> frozenset[str]:
    return frozenset() if isinstance(entries, SourceError) else frozenset(unit.key for unit in entries)
