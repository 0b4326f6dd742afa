"""One sync's work on the pages concerned."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.catalogs.terms import restored
from pipeline.errors import SourceError
from pipeline.model import Catalog, Unit
from pipeline.workflows.sync.index import Index
from pipeline.workflows.sync.moves import renames, with_retired, write_archive
from pipeline.workflows.sync.page import Page, PageUpdater
from pipeline.workflows.sync.pending import Pending
from pipeline.workflows.sync.reading import read_all
from pipeline.workflows.sync.result import SyncResult, SyncRow
from pipeline.workflows.sync.scan import GLOSSARY, RECALLED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from collections.abc import Set as AbstractSet
    from datetime import datetime
    from pathlib import Path

    from pipeline.state import State as Database
    from pipeline.workflows.sync.memories import Memories
    from pipeline.workflows.sync.scan import Scan
    from pipeline.workflows.sync.shelf import Shelf
    from pipeline.workflows.update import Proposal


class Job:
    """Collects the changes of one sync: what to write (`changes`) and what to delete, relative to the project's folder.

    What cannot be read is on the `shelf`; the pages concerned are left as they are.
    """

    def __init__(self, shelf: Shelf, database: Database, seen: Scan, memories: Memories, now: datetime) -> None:
        self.workspace, self.shelf, self.seen, self.now = shelf.workspace, shelf, seen, now
        self.changes: dict[str, bytes] = {}
        self.deletions: list[str] = []
        self._rows: list[SyncRow] = []
        self._renamed: dict[str, str] = {}
        self._archived: list[str] = []
        self._retired: dict[str, dict[str, tuple[Unit, ...]]] = {}
        self._memories = memories
        self._index = Index(database, self.shelf, seen)
        self._pending = Pending(self.shelf, database, memories)
        self._updater = PageUpdater(self.workspace.settings, database, memories, f"{now:%Y-%m-%d %H:%M%z}", self.shelf)

    def run(self, progress: Callable[[int, int], None], waiting: AbstractSet[str] = frozenset()) -> None:
        """Read what changed into the index, then update the pages that it concerns, and those that are `waiting`."""
        if self.seen.gone:
            self._index.forget_gone()
        dirty = self.seen.incomplete.union(self.seen.changed.values()) - {RECALLED, GLOSSARY}
        if self.seen.is_recall_changed:  # what is approved has changed without a change of any catalog
            dirty |= self.seen.everything
        if self.seen.is_glossary_changed:  # its terms may bind any text
            waiting = waiting | self.seen.articles
        for page in sorted(dirty):
            self._index.read(page)
        self._recognize_renames()
        if not self.seen.articles <= dirty:
            waiting = waiting | self._index.waiting(dirty) | self._memories.revived(dirty)
        todo = sorted(self.seen.articles & (dirty | waiting))
        for done, (page, entries) in enumerate(read_all(self.workspace, todo)):
            progress(done, len(todo))
            self._read(page, entries)
        progress(len(todo), len(todo))
        gone = () if self._may_be_renamed() else sorted(self.seen.orphans)
        self._update_changed(gone)
        for page in gone:
            self._retire(page)
        self._archive()

    def result(self) -> SyncResult:
        """Return what the job did."""
        return SyncResult(
            pages=len(self.seen.articles),
            rows=tuple(sorted(self._rows, key=lambda row: row.page)),
            written=tuple(sorted(self.changes)),
            deleted=tuple(sorted(self.deletions)),
            renamed=tuple(sorted((old, new) for new, old in self._renamed.items())),
            archived=tuple(self._archived),
            errors=tuple(self.shelf.errors),
            notices=self._memories.notices(),
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

    def _read(self, page: str, entries: tuple[Unit, ...] | SourceError) -> None:
        """Update a page, or set it aside until all pages with changed texts are known."""
        if isinstance(entries, SourceError):
            self.shelf.refuse(self.workspace.source_file(page), entries)
            return
        files = self._catalog_files(self._renamed.get(page, page))
        catalogs = {locale: self.shelf.catalog(file) or Catalog() for locale, file in files.items()}
        template = self.workspace.template_file(page)
        old = self.shelf.content(template) if page in self.seen.templates else b""
        if old is None or self.shelf.is_unread(*files.values()):
            return
        read = Page(page, entries, old, catalogs)
        if any(pages and read.is_changed(locale) for locale, pages in self.seen.catalogs.items()):
            before = self.shelf.catalog(self.workspace.template_file(self._renamed.get(page, page))) or Catalog()
            self._pending.pages[page] = replace(read, before=_shared(before.units, entries))
        else:
            self._update(read, {})

    def _catalog_files(self, page: str) -> dict[str, Path]:
        return {locale: self.workspace.catalog_file(locale, page) for locale in self.workspace.settings.locales}

    def _update_changed(self, gone: Iterable[str]) -> None:
        """Update the pages with changed texts, all of them together with the pages that are `gone`."""
        for page in sorted(set(gone).difference(self._renamed.values())) if self._pending.pages else ():
            template = self.shelf.catalog(self.workspace.template_file(page)) or Catalog()
            files = self._catalog_files(page).items()
            catalogs = {locale: self.shelf.catalog(file) or Catalog() for locale, file in files}
            self._pending.add_gone(Page(page, template.units, b"", catalogs))
        proposals = self._pending.proposals(self._renamed)
        for name in [*self._pending.pages]:  # what is done needs no memory any more
            changed = self._pending.pages.pop(name)
            self._update(changed, {locale: pages[name] for locale, pages in proposals.items() if name in pages})

    def _update(self, page: Page, proposals: Mapping[str, Mapping[str, Proposal]]) -> None:
        update = self._updater.update(page, proposals)
        for locale, file in self._catalog_files(page.name).items():
            if self._change(file, update.catalogs[locale]):
                self._index.note(locale, page.name, update.units[locale])
        self._change(self.workspace.template_file(page.name), update.template)
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
                self._retired.setdefault(locale, {})[page] = tuple(map(restored, catalog.units))
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

    def _change(self, file: Path, data: bytes) -> bool:
        """Take note of what a file is to be; say whether that is something else than it is."""
        is_changed = not file.exists() or file.read_bytes() != data
        if is_changed:
            self.changes[self.workspace.relative(file)] = data
        return is_changed


def _shared(units: Iterable[Unit], entries: Iterable[Unit]) -> tuple[Unit, ...]:
    """Return the units, where one equals an entry the very same object: memory holds all changed pages at once."""
    known = {entry.key: entry for entry in entries}
    return tuple(known[unit.key] if unit == known.get(unit.key) else unit for unit in units)


def _keys(entries: Iterable[Unit] | SourceError) -> frozenset[str]:
    return frozenset() if isinstance(entries, SourceError) else frozenset(unit.key for unit in entries)
