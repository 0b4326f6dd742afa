"""The course of a sync: look what changed, read it, update it, write everything at once."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import SourceError, StoreError
from pipeline.fs import lock, state_folder, write_files
from pipeline.state import State, digest, stamp
from pipeline.workflows.files import cache_signature
from pipeline.workflows.sync.job import Job
from pipeline.workflows.sync.memories import Memories
from pipeline.workflows.sync.scan import Scan, scan
from pipeline.workflows.sync.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from pipeline.workflows.sync.result import SyncResult
    from pipeline.workspace import Workspace

_IN_MEMORY = Path(":memory:")


def _silent(_done: int, _total: int) -> None:
    return


def sync(  # noqa: PLR0913  # most of them have a default
    workspace: Workspace,
    *,
    clock: Callable[[], datetime],
    check: bool = False,
    keep_going: bool = False,
    drafts: bool = False,
    progress: Callable[[int, int], None] = _silent,
    indexing: Callable[[int, int], None] = _silent,
) -> SyncResult:
    """Bring templates and catalogs up to date with the articles; return what was done.

    `clock` gives the present time, with a time zone. With `check` nothing is written, not even the note of what was
    seen. Where an article or a catalog is unreadable, `SyncResult.errors` says so and nothing is written, unless
    `keep_going`: then the other pages are. With `drafts` the memory is asked for every untranslated text, not only for
    those of pages that changed: a shared one may have learnt something. `progress` is called with the number of pages
    done and of pages to do, `indexing` with that of files read into the memory, where it is needed. Raises StoreError
    where files cannot be written, and SourceError where there are templates but no articles at all.
    """
    root = workspace.settings.root
    with nullcontext() if check else lock(root, folders=_folders(workspace)):
        database = _IN_MEMORY if check else state_folder(root) / "state.sqlite"
        with _storing(database), State(database, cache_signature(workspace.settings)) as state:
            seen = scan(workspace, state, _nanoseconds(clock()))
            _refuse_empty(workspace, seen)
            shelf = Shelf(workspace)
            with Memories(state, shelf, seen, indexing, read_only=check) as memories:
                job = Job(shelf, state, seen, memories, clock())
                job.run(progress, waiting=memories.waiting() if drafts else frozenset())
            if job.shelf.errors and not keep_going:
                state.discard()
                return replace(job.result(), rows=(), written=(), deleted=(), renamed=(), archived=())
            if not check:
                _write(workspace, state, job, clock)
            return job.result()


@contextmanager
def _storing(database: Path) -> Iterator[None]:
    """Turn what SQLite has to complain of into an error that says what to do: what it kept can be made again."""
    try:
        yield
    except sqlite3.Error as problem:
        hint = "free some space on the disk, or delete the file, and try again"
        raise StoreError(f"{database}: cannot write: {problem}", hint) from problem


def _nanoseconds(now: datetime) -> int:
    return int(now.timestamp() * 1e9)


def _folders(workspace: Workspace) -> list[Path]:
    return [workspace.settings.root / workspace.settings.locales_dir]


def _refuse_empty(workspace: Workspace, seen: Scan) -> None:
    if seen.orphans and not seen.articles:
        source = workspace.settings.source
        raise SourceError(
            f"{source}: there are no articles, but {len(seen.orphans)} pages have templates or catalogs",
            "check the setting 'source'; to give up all pages, delete their templates and catalogs",
        )


def _write(workspace: Workspace, state: State, job: Job, clock: Callable[[], datetime]) -> None:
    """Write what the job made, and note what all files that were read or written look like."""
    root = workspace.settings.root
    _refuse_overtaken(root, job)
    # Templates come last: after a kill, what was last synced is still compared with what the articles are.
    ordered = sorted(job.changes.items(), key=lambda change: change[0].endswith(".pot"))
    changes = {root / path: data for path, data in ordered}
    write_files(changes, delete=[root / path for path in job.deletions], root=root)
    now_ns = _nanoseconds(clock())
    stamps = {path: job.seen.stamps[path] for path in job.seen.restamped - job.shelf.unread}
    stamps |= {path: stamp((root / path).stat(), now_ns, digest(data)) for path, data in job.changes.items()}
    state.record(stamps, job.seen.gone.union(job.deletions, job.shelf.unread))


def _refuse_overtaken(root: Path, job: Job) -> None:
    """Raise StoreError where somebody saved a file that is to be replaced after it was read."""
    for path in (*job.changes, *job.deletions):
        then = job.seen.stamps.get(path)
        now = digest((root / path).read_bytes()) if (root / path).exists() else None
        if now != (then.digest if then else None):
            raise StoreError(f"{path}: was changed while sync ran", "run `pipeline sync` again")
