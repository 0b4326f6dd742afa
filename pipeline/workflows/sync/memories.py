"""The memories of a project's locales during a sync: each is opened when it is first needed."""

from __future__ import annotations

from contextlib import ExitStack
from functools import cache
from typing import TYPE_CHECKING, Self

from pipeline.model import State
from pipeline.workflows.sync.scan import imported

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from pipeline.model import Translation, Unit
    from pipeline.state import State as Database
    from pipeline.workflows.memory.project import ProjectMemory
    from pipeline.workflows.memory.recollection import Recollection
    from pipeline.workflows.sync.scan import Scan
    from pipeline.workflows.sync.shelf import Shelf
    from pipeline.workflows.update import Proposal

_MANY = 10_000
"""So many waiting texts may be like one that was just translated."""


class Memories:
    """What the memory has for the pages of a sync; use as a context manager.

    With `read_only` nothing is written: a copy of the memory is brought up to date.
    """

    def __init__(
        self, database: Database, shelf: Shelf, seen: Scan, progress: Callable[[int, int], None], *, read_only: bool
    ) -> None:
        self._database, self._shelf, self._seen = database, shelf, seen
        self._progress, self._read_only = progress, read_only
        self._stack = ExitStack()
        self._open: dict[str, ProjectMemory] = {}
        self._recollection = cache(self._recollect)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def notices(self) -> tuple[str, ...]:
        """Return what people should know: that a shared memory is left out."""
        return tuple(dict.fromkeys(memory.notice for memory in self._open.values() if memory.notice))

    def proposals(self, locale: str, page: str, units: Iterable[Unit]) -> dict[str, Proposal]:
        """Return what the memory has for the untranslated ones of a page's units, by key; `units` are in page order."""
        units = [unit for unit in units if not unit.obsolete]
        missing = [unit for unit in units if unit.state is State.UNTRANSLATED and unit.plural is None]
        recollection = self._recollection(locale) if missing else None
        if recollection is None:
            return {}
        from pipeline.workflows.memory.entries import unit_contexts  # noqa: PLC0415  # most syncs need no memory

        contexts = unit_contexts(units, page)
        found = ((unit.key, recollection.proposal(unit, contexts[unit.key])) for unit in missing)
        return {key: proposal for key, proposal in found if proposal is not None}

    def sentence(self, locale: str) -> Callable[[str], Translation | None]:
        """Return the function that finds the translation of a sentence, or of one like it, for drafts."""

        def find(text: str) -> Translation | None:
            recollection = self._recollection(locale)
            return recollection.memory.sentence(text) if recollection else None

        return find

    def waiting(self) -> set[str]:
        """Return the pages with a text that is not approved in some locale."""
        return {page for locale in self._seen.catalogs for page in self._database.pages_waiting(locale)}

    def revived(self, pages: Collection[str]) -> set[str]:
        """Return the pages with an untranslated text that may be like a translated one of `pages`, or a draft of one.

        Where the archive or an imported memory has changed these are all pages that wait for a translation. They are
        found in the memory of waiting texts and their sentences, because likeness is the same both ways.
        """
        found: set[str] = set()
        for locale in self._seen.catalogs:
            waiting = self._database.pages_waiting(locale)
            found = found.union(*(self._database.waiting(locale, page) for page in pages))
            if any(self._is_stock(path, locale) for path in self._seen.changed):
                found |= waiting
            elif waiting:
                found |= self._alike(locale, [page for page in pages if page in self._seen.catalogs[locale]])
        return found

    def _alike(self, locale: str, pages: Iterable[str]) -> set[str]:
        """Return the pages with a waiting text that is like a translated one of `pages`."""
        if not self._database.has_approved(locale):
            return set()
        from pipeline.workflows.memory.api import SENTENCE_THRESHOLD  # noqa: PLC0415  # most syncs need no memory

        texts = [text for page in pages for text in self._translated(locale, page)]
        if not texts or self._recollection(locale) is None:
            return set()
        threshold = min(self._shelf.workspace.settings.memory_threshold, SENTENCE_THRESHOLD)
        found = (self._open[locale].waiting.lookup(text, threshold, _MANY) for text in dict.fromkeys(texts))
        return {entry.target for hits in found for hit in hits for entry in (*hit.entries, *hit.blocks)}

    def _translated(self, locale: str, page: str) -> Iterator[str]:
        """Yield the texts, and their sentences, that a catalog has translations of."""
        from pipeline.workflows.memory.entries import catalog_entries  # noqa: PLC0415  # as above
        from pipeline.workflows.update import Options  # noqa: PLC0415

        workspace = self._shelf.workspace
        catalog = self._shelf.catalog(workspace.catalog_file(locale, page))
        split = Options.of(workspace.settings, locale).tools().split_source
        for entry in catalog_entries(catalog, page, "", split) if catalog else ():
            yield from (entry.source, *entry.sentences)

    def _is_stock(self, path: str, locale: str) -> bool:
        workspace = self._shelf.workspace
        return imported(path, workspace, locale) or path == workspace.relative(workspace.archive_file(locale))

    def _recollect(self, locale: str) -> Recollection | None:
        """Open the memory of a locale and bring it up to date; None where there is nothing that it could know."""
        settings = self._shelf.workspace.settings
        folder = self._shelf.workspace.memory_folder(locale)
        if not (settings.memory_url or self._database.has_approved(locale) or folder.is_dir()):
            return None
        from pipeline.workflows.memory.project import project_memory  # noqa: PLC0415  # most syncs need no memory
        from pipeline.workflows.memory.recollection import Recollection  # noqa: PLC0415

        memory = self._stack.enter_context(project_memory(self._shelf.workspace, locale, read_only=self._read_only))
        digests = {path: stamp.digest for path, stamp in self._seen.stamps.items()}
        memory.refresh(digests, catalog=self._shelf.catalog, progress=self._progress)
        self._open[locale] = memory
        return Recollection.of(self._shelf.workspace, locale, memory, self._shelf.meaning)
