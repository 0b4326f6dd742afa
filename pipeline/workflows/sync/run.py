"""The course of a sync: look what changed, read it, update it, write everything at once."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pipeline.errors import SourceError, StoreError
from pipeline.fs import lock, state_folder, write_files
from pipeline.state import State, digest, stamp
from pipeline.text import count
from pipeline.workflows.files import cache_signature
from pipeline.workflows.progress import silent
from pipeline.workflows.sync.job import Job
from pipeline.workflows.sync.memories import Memories
from pipeline.workflows.sync.result import together
from pipeline.workflows.sync.scan import Scan, scan
from pipeline.workflows.sync.shelf import Shelf
from pipeline.workflows.sync.undo import forget_old, keep_old, take_back, to_take_back

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from pipeline.workflows.sync.result import SyncResult
    from pipeline.workspace import Workspace

_IN_MEMORY = Path(":memory:")


def sync(  # noqa: PLR0913  # most of them have a default
    workspace: Workspace,
    *,
    clock: Callable[[], datetime],
    check: bool = False,
    keep_going: bool = False,
    drafts: bool = False,
    progress: Callable[[int, int], None] = silent,
    indexing: Callable[[int, int], None] = silent,
) -> SyncResult:
    """Bring templates and catalogs up to date with the articles; return what was done.

    `clock` gives the present time, with a time zone. With `check` nothing is written, not even the note of what was
    seen. Where an article or a catalog is unreadable, `SyncResult.errors` says so and nothing is written, unless
    `keep_going`: then the other pages are. With `drafts` the memory is asked for every untranslated text, not only for
    those of pages that changed: a shared one may have learnt something. `progress` is called with the number of pages
    done and of pages to do, `indexing` with that of files read into the memory, where it is needed. What a killed sync
    did is taken back first. Raises StoreError where files cannot be written, and SourceError where there are templates
    but no articles at all.
    """
    root = workspace.settings.root
    course = _Course(workspace, clock, check, keep_going, progress, indexing)
    if check:
        done, _ = course.once(lambda memories: memories.waiting() if drafts else set())
        return replace(done, written=tuple(sorted({*done.written, *to_take_back(root)})))
    with lock(root, folders=_folders(workspace)):
        take_back(root)
        done, useful = course.once(lambda memories: memories.waiting() if drafts else set())
        # What a sync has made current may be of use for other texts: the next sync is to have nothing to do.
        while useful and not done.errors:
            more, useful = course.once(partial(Memories.revived, pages=useful))
            done = together(done, more)
        forget_old(root)
    return done


class _Course(NamedTuple):
    """How a sync goes over the project, once or several times."""

    workspace: Workspace
    clock: Callable[[], datetime]
    check: bool
    keep_going: bool
    progress: Callable[[int, int], None]
    indexing: Callable[[int, int], None]

    def once(self, waiting: Callable[[Memories], set[str]]) -> tuple[SyncResult, set[str]]:
        """Sync what has changed, and the pages that are `waiting`.

        Return what was done, and the pages on which a text got its translation, if any text still waits for one.
        """
        database = _IN_MEMORY if self.check else state_folder(self.workspace.settings.root) / "state.sqlite"
        with _storing(database), State(database, cache_signature(self.workspace.settings)) as state:
            seen = scan(self.workspace, state, _nanoseconds(self.clock()))
            _refuse_empty(self.workspace, seen)
            shelf = Shelf(self.workspace)
            with Memories(state, shelf, seen, self.indexing, read_only=self.check) as memories:
                job = Job(shelf, state, seen, memories, self.clock())
                job.run(self.progress, waiting(memories))
                still_waiting = memories.waiting()
            if job.shelf.errors and not self.keep_going:
                state.discard()
                return replace(job.result(), rows=(), written=(), deleted=(), renamed=(), archived=()), set()
            if not self.check:
                _write(self.workspace, state, job, self.clock)
            done = job.result()
            return done, {row.page for row in done.rows if row.reused and still_waiting}


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
        have = "has" if len(seen.orphans) == 1 else "have"
        raise SourceError(
            f"{source}: there are no articles, but {count(len(seen.orphans), 'page')} {have} templates or catalogs",
            "check the setting 'source'; to give up all pages, delete their templates and catalogs",
        )


def _write(workspace: Workspace, state: State, job: Job, clock: Callable[[], datetime]) -> None:
    """Write what the job made, and note what all files that were read or written look like."""
    root = workspace.settings.root
    _refuse_overtaken(root, job)
    # Templates come last: after a kill, what was last synced is still compared with what the articles are.
    ordered = sorted(job.changes.items(), key=lambda change: change[0].endswith(".pot"))
    changes = {root / path: data for path, data in ordered}
    if job.changes or job.deletions:
        keep_old(root, job.changes, job.deletions)
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
