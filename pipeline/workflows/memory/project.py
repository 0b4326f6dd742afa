"""The memory of a project."""

from __future__ import annotations

import os
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from pipeline.errors import StoreError
from pipeline.fs import state_folder
from pipeline.memory.snapshot import snapshot
from pipeline.workflows.files import read_catalog_file
from pipeline.workflows.memory.api import Memory
from pipeline.workflows.memory.both import Both
from pipeline.workflows.memory.opening import languages_of, open_store
from pipeline.workflows.memory.place import is_usable, remove_store, using
from pipeline.workflows.memory.refresh import Refresher, waiting
from pipeline.workflows.progress import silent
from pipeline.workflows.recall.load import load_recalls
from pipeline.workflows.update.options import Options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pipeline.memory.base import Languages, Store
    from pipeline.model import Catalog
    from pipeline.workspace import Workspace

FILE = "memory.sqlite"


@contextmanager
def open_project_memory(
    workspace: Workspace, locale: str, *, progress: Callable[[int, int], None] = silent
) -> Iterator[ProjectMemory]:
    """Open the memory of a locale, brought up to date with catalogs, archive and imported memories.

    `progress` is called with the number of files read and of files to read. Where the project's folder cannot be
    written, the memory is made anew for this once. Raises CatalogError or StoreError for what is unreadable.
    """
    with project_memory(workspace, locale) as memory:
        memory.refresh(progress=progress)
        yield memory


class ProjectMemory(Memory):
    """The memory of a locale of a project; `stores` are its local store and that of the untranslated texts."""

    def __init__(self, workspace: Workspace, locale: str, stores: tuple[Store, Store], shared: Both) -> None:
        languages = languages_of(workspace, locale)
        super().__init__(shared, languages, Options.of(workspace.settings, locale).tools)
        self._workspace, self._locale = workspace, locale
        self._local, self.waiting = stores
        self._both = shared

    @property
    def notice(self) -> str:
        """What people should know: "" or that the shared memory is left out."""
        return self._both.notice

    def _is_away(self) -> bool:
        return bool(self._both.notice)

    def refresh(
        self,
        digests: Mapping[str, bytes] | None = None,
        *,
        catalog: Callable[[Path], Catalog | None] | None = None,
        progress: Callable[[int, int], None] = silent,
    ) -> list[str]:
        """Bring the memory up to date; return the files whose entries were replaced (see `Refresher`)."""
        read = catalog or (lambda file: read_catalog_file(self._workspace, file))
        refresher = Refresher(
            self._workspace, self._locale, self._local, self.waiting, read, self._both.share, self._is_away
        )
        recalls = load_recalls(self._workspace, self._locale)
        self._both.recall({record[:2] for record in recalls.records})
        self._matcher = self._matcher._replace(is_recalled=recalls.is_recalled)
        return refresher.refresh(digests, progress)


@contextmanager
def project_memory(workspace: Workspace, locale: str, *, read_only: bool = False) -> Iterator[ProjectMemory]:
    """Open the memory of a locale as the last refresh left it; with `read_only` a copy of it, which is thrown away."""
    settings = workspace.settings
    pair = languages_of(workspace, locale)
    with ExitStack() as stack:
        file = stack.enter_context(_store_file(settings.root, read_only=read_only))
        _make_room(file)
        stack.enter_context(using(file.parent))
        stores = (
            stack.enter_context(closing(open_store(file, pair))),
            stack.enter_context(closing(open_store(file, waiting(pair)))),
        )
        both = Both(stores[0], None, f"{settings.project_name}:")
        if settings.memory_url:
            _connect(both, workspace, pair, stack)
        yield ProjectMemory(workspace, locale, stores, both)


def _make_room(file: Path) -> None:
    """Remove what is no database: in its place nothing but the memory belongs, and that can be made anew."""
    if not is_usable(file):
        with using(file.parent, alone=True):
            if not is_usable(file):
                remove_store(file)


def _connect(both: Both, workspace: Workspace, pair: Languages, stack: ExitStack) -> None:
    settings = workspace.settings
    try:
        shared = open_store(settings.memory_url, pair, replica_url=settings.memory_replica_url)
    except StoreError as error:
        both.notice = f"the shared memory is left out: {error.message}"
        return
    both.shared = stack.enter_context(closing(shared))


@contextmanager
def _store_file(root: Path, *, read_only: bool) -> Iterator[Path]:
    """Give the file of the store, or a copy of it where it must not or cannot be written."""
    folder = None if read_only else _writable_folder(root)
    if folder is not None:
        yield folder / FILE
        return
    with TemporaryDirectory() as temporary:
        copy = Path(temporary) / FILE
        snapshot(root / ".pipeline" / FILE, copy)
        yield copy


def _writable_folder(root: Path) -> Path | None:
    with suppress(StoreError):
        folder = state_folder(root)
        return folder if os.access(folder, os.W_OK) else None
    return None
