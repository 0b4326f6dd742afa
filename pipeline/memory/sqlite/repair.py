"""A file that cannot be used any more makes room for a new one."""

from __future__ import annotations

import fcntl
import os
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.memory.sqlite import schema

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAGIC = b"SQLite format 3\0"
_APPLICATION = slice(68, 72)
_HEADER = 100
_FIRST_PAGE = 4096
_LOG_FILES = ("-wal", "-shm")


def is_ours(file: Path) -> bool:
    """Tell whether a file that SQLite does not accept was a memory: by what is left of its first page."""
    with file.open("rb") as stream:
        page = stream.read(_FIRST_PAGE)
    if page[_APPLICATION] == schema.APPLICATION.to_bytes(4, "big"):
        return True
    return not page.startswith(_MAGIC) and (schema.TABLES[0].encode() in page or not any(page[:_HEADER]))


def aside(file: Path) -> Path:
    """Return the name that an unusable file gets."""
    return file.with_name(file.name + ".damaged")


@contextmanager
def locked(folder: Path, *, alone: bool) -> Iterator[None]:
    """Judge files in a folder, or, `alone`, rename one, while nobody judges it: SQLite finds a file's log by its name.

    The lock is on the folder, since closing the file once more would release SQLite's own locks. Where a folder
    cannot be locked, this goes without.
    """
    descriptor = -1
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
        fcntl.flock(descriptor, fcntl.LOCK_EX if alone else fcntl.LOCK_SH)
    try:
        yield
    finally:
        if descriptor >= 0:
            os.close(descriptor)


def move_aside(file: Path, inode: int) -> None:
    """Rename an unusable file, in the place of the last one; its log goes with it. Raises OSError.

    Of several processes that want this at once, one does it; the others find another file under the name.
    """
    with locked(file.parent, alone=True), suppress(FileNotFoundError):
        if file.stat().st_ino == inode:
            for suffix in _LOG_FILES:
                with suppress(FileNotFoundError):
                    Path(f"{file}{suffix}").replace(f"{aside(file)}{suffix}")
            file.replace(aside(file))
