"""The store itself: what `base.Store` asks for, each method in a transaction of its own."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pipeline.errors import StoreError
from pipeline.memory.sqlite.connect import connect, prepare
from pipeline.memory.sqlite.faults import code, faults
from pipeline.memory.sqlite.reading import Reading
from pipeline.memory.sqlite.view import View
from pipeline.memory.sqlite.write import Writing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pipeline.memory.base import Languages
    from pipeline.model import MemoryEntry


def open_sqlite(file: Path, languages: Languages, *, read_only: bool = False) -> SqliteStore:
    """Open the memory in a file, or begin it, for one language pair; the file may hold several.

    A damaged file, or one of an older version, is renamed to `….damaged` and begun anew (`was_rebuilt`). A file that
    cannot be written is opened for reading. Raises StoreError for one that is not a memory or cannot be used.
    """
    with faults(file), _system(file):
        rebuilt, writable = _prepared(file, read_only=read_only)
        view = View(connect(file, read_only=not writable), languages)
        return SqliteStore(file, languages, view, writable=writable, was_rebuilt=rebuilt)


@contextmanager
def _system(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        raise StoreError(f"{file}: {problem.strerror or problem}", "check the folder and the disk") from problem


def _prepared(file: Path, *, read_only: bool) -> tuple[bool, bool]:
    """Return whether the file had to be begun anew, and whether it can be written."""
    if not read_only:
        try:
            return prepare(file, read_only=False), True
        except sqlite3.OperationalError as problem:
            if code(problem) not in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN} or not file.is_file():
                raise
    return prepare(file, read_only=True), False


class SqliteStore(Reading):
    """A `base.Store` in a file. `was_rebuilt` tells that the file had to be begun anew and should be filled again."""

    def __init__(self, file: Path, languages: Languages, view: View, *, writable: bool, was_rebuilt: bool) -> None:
        super().__init__(file, languages, view, writable=writable)
        self.was_rebuilt = was_rebuilt
        self._writer: sqlite3.Connection | None = None

    def close(self) -> None:
        """Release the store."""
        if self._writer:
            self._writer.close()
        super().close()

    def add(self, entries: Iterable[MemoryEntry]) -> int:
        """Add entries."""
        with self._writing() as writing:
            return writing.add(entries)

    def replace(self, origin: str, mark: bytes, entries: Iterable[MemoryEntry]) -> None:
        """Let entries take the place of all of an origin."""
        with self._writing() as writing:
            writing.replace(origin, mark, entries)

    def forget(self, origins: Iterable[str]) -> None:
        """Remove all entries of some origins."""
        with self._writing() as writing:
            for origin in origins:
                writing.forget(origin)

    def recall(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Hide pairs of a source and a target."""
        wanted = list(pairs)
        with self._writing() as writing:
            writing.recall(wanted)

    @contextmanager
    def _writing(self) -> Iterator[Writing]:
        if not self._writable:
            raise StoreError(f"{self._file}: the memory can only be read", "open it where you may write")
        with self._guarded():
            self._writer = self._writer or connect(self._file, writing=True)
            with _transaction(self._writer):
                writing = Writing(self._writer, self._languages)
                yield writing
                writing.finish()


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
