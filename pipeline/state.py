"""What the last run saw, so that a run costs what has changed since.

A database in the project's `.pipeline` folder holds a stamp of every file (size, modification time, digest) and every
unit of every catalog by the digest of its text. It is a cache: it can be deleted at any time, and a damaged one is made
anew. The catalogs are the truth.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple, Self, TypeVar

from pipeline.listing import TICK_NS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from os import stat_result
    from pathlib import Path

_T = TypeVar("_T")
_META = "CREATE TABLE meta (signature TEXT NOT NULL);"
_SCHEMA = """
    CREATE TABLE file (path TEXT PRIMARY KEY, mtime INTEGER NOT NULL, size INTEGER NOT NULL, digest BLOB NOT NULL);
    CREATE TABLE unit (
        locale TEXT NOT NULL, page TEXT NOT NULL, key BLOB NOT NULL, target TEXT NOT NULL,
        PRIMARY KEY (locale, page, key)
    ) WITHOUT ROWID;
    CREATE INDEX unit_approved ON unit (locale, key) WHERE target <> '';
    CREATE INDEX unit_waiting ON unit (locale, key) WHERE target = '';
"""


class Stamp(NamedTuple):
    """What a file looked like: modification time in nanoseconds, size in bytes, digest of its content.

    A time of 0 means that the time can't be relied on.
    """

    mtime: int
    size: int
    digest: bytes = b""


def digest(data: bytes) -> bytes:
    """Return the 16-byte BLAKE2b digest of `data`."""
    return blake2b(data, digest_size=16).digest()


def stamp(status: stat_result, now_ns: int, content_digest: bytes = b"") -> Stamp:
    """Return the stamp of a file with that status at `now_ns` (nanoseconds since the epoch)."""
    mtime = status.st_mtime_ns if status.st_mtime_ns < now_ns - TICK_NS else 0
    return Stamp(mtime, status.st_size, content_digest)


def recorded_digests(file: Path, signature: str) -> dict[str, bytes]:
    """Return the digest of each file that the last run saw, by path; none where there is no cache of that signature.

    The database is only looked into: it is not made, nor made anew. "Immutable" keeps SQLite from making files beside
    it; what somebody writes meanwhile may be missed.
    """
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            if connection.execute("SELECT signature FROM meta").fetchall() != [(_stored(signature, _SCHEMA),)]:
                return {}
            return dict(connection.execute("SELECT path, digest FROM file").fetchall())
    except sqlite3.Error:
        return {}


def open_cache(file: Path, signature: str, schema: str, *pragmas: str) -> sqlite3.Connection:
    """Return the connection to a database that is made anew where it is damaged or another `signature` or schema's."""
    stored = _stored(signature, schema)
    connection = sqlite3.connect(file, isolation_level="IMMEDIATE")
    try:
        _execute(connection, pragmas)
        if connection.execute("SELECT signature FROM meta").fetchall() == [(stored,)]:
            return connection
    except sqlite3.DatabaseError:
        pass
    connection.close()
    for suffix in ("", "-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    connection = sqlite3.connect(file, isolation_level="IMMEDIATE")
    _execute(connection, pragmas)
    connection.executescript(_META + schema)
    with connection:
        connection.execute("INSERT INTO meta VALUES (?)", (stored,))
    return connection


def _execute(connection: sqlite3.Connection, pragmas: Iterable[str]) -> None:
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}")


def _stored(signature: str, schema: str) -> str:
    return digest(f"{signature}\n{schema}".encode()).hex()


def batches(items: list[_T], size: int = 500) -> Iterator[list[_T]]:
    """Yield the items in lists of `size`, by default no longer than a statement may have parameters."""
    return (items[start : start + size] for start in range(0, len(items), size))


class State:
    """The database; use as a context manager, which saves what was recorded unless an error leaves it."""

    def __init__(self, file: Path, signature: str) -> None:
        """Open or make the database at `file`; one with another `signature` (version, settings) starts empty."""
        self._connection = open_cache(file, signature, _SCHEMA, "journal_mode = WAL", "synchronous = NORMAL")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, error: object, *_: object) -> None:
        try:
            if error is None:
                self._connection.commit()
        finally:
            self._connection.close()

    def discard(self) -> None:
        """Forget what was recorded since the database was opened."""
        self._connection.rollback()

    def stamps(self) -> dict[str, Stamp]:
        """Return the stamp of each file at the end of the last run, by path."""
        rows = self._connection.execute("SELECT path, mtime, size, digest FROM file")
        return {path: Stamp(mtime, size, content) for path, mtime, size, content in rows}

    def record(self, stamps: Mapping[str, Stamp], removed: Iterable[str] = ()) -> None:
        """Take note of what files look like."""
        self._connection.executemany("DELETE FROM file WHERE path = ?", ((path,) for path in removed))
        rows = ((path, *stamp) for path, stamp in stamps.items())
        self._connection.executemany("INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?)", rows)

    def set_units(self, locale: str, page: str, targets: Iterable[tuple[str, str]]) -> None:
        """Take note of a catalog's units: (key, target) pairs, the target "" where it is not approved."""
        self._connection.execute("DELETE FROM unit WHERE locale = ? AND page = ?", (locale, page))
        rows = ((locale, page, digest(key.encode()), target) for key, target in targets)
        self._connection.executemany("INSERT OR REPLACE INTO unit VALUES (?, ?, ?, ?)", rows)

    def pages(self, locale: str) -> set[str]:
        """Return the pages whose units are noted for a locale."""
        return {
            page for (page,) in self._connection.execute("SELECT DISTINCT page FROM unit WHERE locale = ?", (locale,))
        }

    def has_approved(self, locale: str) -> bool:
        """Say whether any text is approved in a locale."""
        query = "SELECT 1 FROM unit INDEXED BY unit_approved WHERE locale = ? AND target <> '' LIMIT 1"
        return bool(self._connection.execute(query, (locale,)).fetchone())

    def pages_waiting(self, locale: str) -> set[str]:
        """Return the pages with a unit that is not approved."""
        query = "SELECT DISTINCT page FROM unit INDEXED BY unit_waiting WHERE locale = ? AND target = ''"
        return {page for (page,) in self._connection.execute(query, (locale,))}

    def approved(self, locale: str, keys: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Return the different approved translations of texts on any page, by key; texts without one are left out.

        The one on most pages comes first; of those that are on as many, the one on the first page by name.
        """
        # Left to itself SQLite reads all units of the locale where it is asked for one key.
        approved = "unit INDEXED BY unit_approved WHERE locale = ? AND target <> ''"
        if not self.has_approved(locale):
            return {}
        by_digest = {digest(key.encode()): key for key in keys}
        found: dict[str, tuple[str, ...]] = {}
        for digests in batches(list(by_digest)):
            marks = ",".join("?" * len(digests))
            rows = self._connection.execute(
                f"SELECT key, target FROM {approved} AND key IN ({marks})"  # noqa: S608
                " GROUP BY key, target ORDER BY count(*) DESC, min(page)",
                (locale, *digests),
            )
            for key, target in rows:
                found[by_digest[key]] = (*found.get(by_digest[key], ()), target)
        return found

    def waiting(self, locale: str, page: str) -> set[str]:
        """Return the pages with an unapproved unit whose text is approved on `page`."""
        rows = self._connection.execute(
            # Left to itself SQLite reads all units of the locale for each unit of the page.
            "SELECT DISTINCT other.page FROM unit CROSS JOIN unit AS other INDEXED BY unit_waiting USING (locale, key)"
            " WHERE unit.locale = ? AND unit.page = ? AND unit.target <> '' AND other.target = ''",
            (locale, page),
        )
        return {row[0] for row in rows}
