"""What to say when SQLite or the system refuses."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pipeline.errors import StoreError
from pipeline.memory.faults import half_character

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WAIT = 30.0
"""Seconds that a writer waits for another one."""

DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""SQLite's codes for a file that isn't in order."""

_BUSY = ("is being written by somebody else", "wait until they have finished and try again")
_DENIED = ("the memory can only be read", "give yourself the right to write the file and its folder")
_SAYINGS = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: _DENIED,
    sqlite3.SQLITE_PERM: _DENIED,
    sqlite3.SQLITE_AUTH: _DENIED,
    sqlite3.SQLITE_FULL: ("the disk is full", "free some space on the disk and try again"),
    sqlite3.SQLITE_CANTOPEN: ("cannot open the memory", "check that the folder is there and that you may use it"),
    sqlite3.SQLITE_IOERR: ("cannot read or write the memory", "check the disk and try again"),
    sqlite3.SQLITE_CORRUPT: ("the memory is damaged", "remove the file: the memory is built anew from the catalogs"),
    sqlite3.SQLITE_NOTADB: ("is not a translation memory", "give another file, or remove this one"),
    sqlite3.SQLITE_TOOBIG: ("a text is too long for the memory", "split it"),
}


_TORN = ("no such table", "no such column", "Could not decode to UTF-8")
"""How messages of SQLite begin that have no code: our statements fit our tables, and our texts are UTF-8."""


def is_damage(problem: Exception) -> bool:
    """Tell whether an error means that the file isn't in order, or that what was read from it makes no sense."""
    if isinstance(problem, sqlite3.Error):
        return code(problem) in DAMAGED or str(problem).startswith(_TORN)
    return isinstance(problem, (TypeError, ValueError, IndexError)) and not isinstance(problem, UnicodeEncodeError)


def code(problem: sqlite3.Error) -> int:
    """Return SQLite's primary result code of an error, 0 where there is none."""
    return getattr(problem, "sqlite_errorcode", 0) & 0xFF


def explained(file: Path, problem: sqlite3.Error) -> StoreError:
    """Return what to tell a user about an error of SQLite."""
    what, hint = _SAYINGS.get(code(problem), (f"cannot use the memory: {problem}", "check the file and the disk"))
    return StoreError(f"{file}: {what}", hint)


@contextmanager
def faults(file: Path) -> Iterator[None]:
    """Turn errors of SQLite inside the block, and texts that aren't UTF-8, into StoreErrors that name the file."""
    try:
        yield
    except sqlite3.Error as problem:
        raise explained(file, problem) from problem
    except UnicodeEncodeError as problem:
        raise half_character(str(file), problem) from problem
