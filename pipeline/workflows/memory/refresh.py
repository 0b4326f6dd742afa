"""Keeping the memory's store true to the project's files."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from pipeline.errors import StoreError
from pipeline.memory.base import Languages
from pipeline.model import MemoryEntry, State
from pipeline.state import digest
from pipeline.version import __version__
from pipeline.workflows.memory.entries import archive_entries, catalog_entries, sentences
from pipeline.workflows.memory.exchange import FORMS, import_entries
from pipeline.workflows.memory.opening import languages_of
from pipeline.workflows.progress import silent
from pipeline.workflows.update.options import Options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from pipeline.memory.base import Store
    from pipeline.model import Catalog
    from pipeline.workspace import Workspace


_BLOCK = 1 << 20
_OWED = {True: b"+", False: b"?"}
"""What is added to the mark of a file that is still to be shared, by whether an earlier state of it was."""


class Source(NamedTuple):
    """A file that the memory is made from: a catalog (with its page), the archive or an imported memory (page "")."""

    file: Path
    page: str = ""
    is_import: bool = False


def waiting(languages: Languages) -> Languages:
    """Return the language pair under which untranslated texts are kept, each with its page for a translation."""
    return Languages(languages.source, f"{languages.target}-x-waiting")


def sources(workspace: Workspace, locale: str) -> dict[str, Source]:
    """Return the files that the memory of a locale is made from, by their name relative to the project's folder."""
    found = [Source(workspace.catalog_file(locale, page), page) for page in workspace.catalogs(locale)]
    archive, folder = workspace.archive_file(locale), workspace.memory_folder(locale)
    found += [Source(archive)] if archive.exists() else []
    imports = _listed(folder, workspace.relative(folder)) if folder.is_dir() else []
    found += [Source(file, is_import=True) for file in imports if _is_import(file, workspace.settings.root)]
    return {workspace.relative(source.file): source for source in found}


def _listed(folder: Path, name: str) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError as problem:
        raise StoreError(f"{name}: cannot read: {problem.strerror}", "give yourself the right to read it") from None


def _is_import(file: Path, root: Path) -> bool:
    """Tell whether a file is an imported memory that the project has: no link that leads out of it, no backup."""
    if file.name.startswith(".") or file.suffix[1:].lower() not in FORMS or not file.is_file():
        return False
    return file.resolve().is_relative_to(root.resolve())


class Refresher(NamedTuple):
    """Refreshes the store of a locale, and that of its untranslated texts.

    `catalog` reads a catalog or an archive; it gives None for one that is left out. `share` is called with the name and
    mark of a file, its entries and whether earlier ones of it are known; it says whether nothing is left to share. What
    is left is shared by a later refresh, when the shared memory is not `is_away` any more.
    """

    workspace: Workspace
    locale: str
    store: Store
    waiting: Store
    catalog: Callable[[Path], Catalog | None]
    share: Callable[[str, bytes, Sequence[MemoryEntry], bool], bool]
    is_away: Callable[[], bool] = lambda: False

    def refresh(
        self,
        digests: Mapping[str, bytes] | None = None,
        progress: Callable[[int, int], None] = silent,
    ) -> list[str]:
        """Bring the store up to date; return the names of the files whose entries were replaced.

        `digests` are those of the files' content, as far as they are known. Raises CatalogError or StoreError for a
        file that is unreadable.
        """
        files = sources(self.workspace, self.locale)
        known = self.store.origins()
        marks = {origin: self._mark(source.file, (digests or {}).get(origin, b"")) for origin, source in files.items()}
        owed = _OWED.values() if self.is_away() else ()
        changed = [
            origin for origin, mark in marks.items() if known.get(origin) not in (mark, *(mark + sign for sign in owed))
        ]
        if gone := (known.keys() | self.waiting.origins().keys()) - files.keys():
            self.waiting.forget(gone)  # `store` is last: a kill in between leaves it saying what is still to do
            self.store.forget(gone)
        for done, origin in enumerate(changed):
            progress(done, len(changed))
            is_known = origin in known and known[origin] != marks[origin] + _OWED[False]
            self._refill(origin, files[origin], marks[origin], is_known=is_known)
        return changed

    def _mark(self, file: Path, known: bytes) -> bytes:
        """Return what tells whether a file was read in its present state, with the present rules for sentences."""
        options = Options.of(self.workspace.settings, self.locale)
        content = known or _digest(file, self.workspace.relative(file))
        return digest(f"{__version__} {options.source_abbreviations} ".encode() + content)

    def _refill(self, origin: str, source: Source, mark: bytes, *, is_known: bool) -> None:
        split = Options.of(self.workspace.settings, self.locale).tools().split_source
        if source.is_import:
            languages = languages_of(self.workspace, self.locale)
            self.store.replace(origin, mark, import_entries(source.file, languages, origin, split))
            return
        catalog = self.catalog(source.file)
        if catalog is None:
            return
        entries = list(
            catalog_entries(catalog, source.page, origin, split)
            if source.page
            else archive_entries(catalog, origin, split)
        )
        # `store` is last: a kill in between leaves it with the earlier mark, so that all is done again.
        self.waiting.replace(origin, mark, _untranslated(catalog, source.page, split) if source.page else ())
        is_shared = self.share(origin, mark, entries, is_known)
        self.store.replace(origin, mark if is_shared else mark + _OWED[is_known], entries)


def _digest(file: Path, name: str) -> bytes:
    """Return what `state.digest` gives for a file's content, in constant memory. Raises StoreError."""
    found = blake2b(digest_size=16)
    try:
        with file.open("rb") as stream:
            while block := stream.read(_BLOCK):
                found.update(block)
    except OSError as problem:
        raise StoreError(f"{name}: cannot read: {problem.strerror}", "check the file and try again") from None
    return found.digest()


def _untranslated(catalog: Catalog, page: str, split: Callable[[str], Sequence[str]]) -> Iterator[MemoryEntry]:
    for unit in catalog.units:
        if unit.state is State.UNTRANSLATED and unit.plural is None and not unit.obsolete:
            yield MemoryEntry(unit.source, page, sentences=sentences(unit.source, split))
