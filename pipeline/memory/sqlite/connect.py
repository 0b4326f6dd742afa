"""Opening the file: a new one, one of ours, one that cannot be used."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from pipeline.errors import StoreError
from pipeline.memory.sqlite import schema
from pipeline.memory.sqlite.faults import WAIT, code, is_damage
from pipeline.memory.sqlite.repair import is_ours, locked, move_aside

if TYPE_CHECKING:
    from pathlib import Path

_CACHE = 64
_WRITING_CACHE = 256
"""MiB of pages that a connection keeps."""

_OR = "; in a project, `pipeline memory rebuild` makes it anew"

_MAPPED = 1 << 36
"""Bytes of the file that a reader sees through the system's own cache, without a copy of each page."""

_LOG = 64
"""MiB that the log keeps on the disk once it has been worked off."""


def connect(file: Path, *, writing: bool = False, read_only: bool = False) -> sqlite3.Connection:
    """Return a connection to a file that `prepare` has seen. Raises sqlite3.Error."""
    if read_only:
        return _read_only(file)
    connection = _opened(file, "mode=rw")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA journal_size_limit = {_LOG << 20}")
    connection.execute(f"PRAGMA cache_size = -{(_WRITING_CACHE if writing else _CACHE) << 10}")
    connection.execute(f"PRAGMA mmap_size = {0 if writing else _MAPPED}")
    return connection


def prepare(file: Path, *, read_only: bool) -> bool:
    """Make sure that `file` is a memory of this version; return whether it had to be begun anew.

    A damaged or older file of ours is moved aside. Raises StoreError for a file that isn't ours or is from a newer
    version, and, where nothing may be written, also for one that is damaged, older or absent; sqlite3.Error otherwise.
    """
    if read_only and not file.exists():
        raise StoreError(f"{file}: there is no memory yet", "run `pipeline sync` first")
    with locked(file.parent, alone=False):
        inode = file.stat().st_ino if file.exists() else 0
        damaged = _verdict(file, read_only=read_only)
    if damaged and read_only:
        raise StoreError(f"{file}: the memory is {damaged}", "open it for writing: it is built anew then")
    if damaged:
        move_aside(file, inode)
        _verdict(file, read_only=False)
    return bool(damaged)


def _verdict(file: Path, *, read_only: bool) -> str:
    """Return what is wrong with the file so that it has to be begun anew, or ""; create it where it is empty."""
    try:
        connection = _read_only(file) if read_only else _opened(file, "mode=rwc")
        try:
            return _state(connection, file) or ("" if read_only else _created(connection, file))
        finally:
            connection.close()
    except (sqlite3.DatabaseError, UnicodeDecodeError) as problem:
        if not is_damage(problem) or not is_ours(file):
            raise
        return "damaged"


def _state(connection: sqlite3.Connection, file: Path) -> str:
    connection.execute("BEGIN")  # somebody else may be about to create the tables
    tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.execute("ROLLBACK")
    if application != schema.APPLICATION:
        if tables or application:
            raise StoreError(f"{file}: is another program's database", f"give another file for the memory{_OR}")
        return ""
    if version > schema.VERSION:
        raise StoreError(f"{file}: the memory is from a newer version of this program", f"install that version{_OR}")
    return "of an older version" if version < schema.VERSION else _cut(connection, file)


def _cut(connection: sqlite3.Connection, file: Path) -> str:
    """Tell a file that is shorter than it says: where a log stands beside it, the rest may be in there."""
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    log = file.with_name(file.name + "-wal")
    short = file.stat().st_size < pages * size and not (log.exists() and log.stat().st_size)
    return "damaged" if short else ""


def _created(connection: sqlite3.Connection, file: Path) -> str:
    verdict = ""
    if connection.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION:
        _create(connection)
        verdict = _state(connection, file)
    # Readers go on while somebody writes; where the file system cannot do that, they wait for one another.
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        _log_ahead(connection)
    return verdict


def _log_ahead(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("PRAGMA journal_mode = wal")
    except sqlite3.OperationalError as problem:
        if code(problem) != sqlite3.SQLITE_BUSY:  # somebody else is here: they do it
            raise


def _create(connection: sqlite3.Connection) -> None:
    """Create the tables, all or none; somebody else may have done it in the meantime."""
    connection.execute(f"PRAGMA page_size = {schema.PAGE_BYTES}")
    connection.execute("BEGIN IMMEDIATE")
    if not connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        for table in schema.TABLES:
            connection.execute(table)
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION}")
        connection.execute(f"PRAGMA user_version = {schema.VERSION}")
    connection.execute("COMMIT")


def _opened(file: Path, options: str) -> sqlite3.Connection:
    address = f"{file.absolute().as_uri()}?{options}"
    return sqlite3.connect(address, timeout=WAIT, isolation_level=None, uri=True)


def _read_only(file: Path) -> sqlite3.Connection:
    connection = _opened(file, "mode=ro")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema")
    except sqlite3.OperationalError as problem:
        connection.close()
        log = file.with_name(file.name + "-wal")
        if code(problem) not in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY} or log.exists():
            raise
        # The folder is write-protected, so that no files can be laid beside this one; nobody has it open for writing.
        connection = _opened(file, "mode=ro&immutable=1")
    connection.execute(f"PRAGMA cache_size = -{_CACHE << 10}")
    connection.execute(f"PRAGMA mmap_size = {_MAPPED}")
    return connection
