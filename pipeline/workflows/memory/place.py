"""The file of a project's memory: who uses it, and when it has to go."""

from __future__ import annotations

import fcntl
import os
import shutil
import stat
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import StoreError
from pipeline.fs.failures import storing

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOCK = "memory.lock"
_PAUSE = 0.05
_MAGIC = b"SQLite format 3\0"
_BESIDE = ("-wal", "-shm", "-journal")


@contextmanager
def using(folder: Path, *, alone: bool = False, timeout: float = 60.0) -> Iterator[None]:
    """Keep the memory's file where it is inside the block, or, `alone`, keep everybody else from using it.

    SQLite opens files by their name more than once: whoever removes one under others makes them read an old file and
    write a new one. Raises StoreError when the time is up.
    """
    with storing(folder / _LOCK):
        descriptor = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o666)
    try:
        _acquire(descriptor, folder / _LOCK, fcntl.LOCK_EX if alone else fcntl.LOCK_SH, time.monotonic() + timeout)
        yield
    finally:
        os.close(descriptor)


def _acquire(descriptor: int, path: Path, kind: int, deadline: float) -> None:
    while True:
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= deadline:
                raise StoreError(f"{path}: somebody else uses the memory", "wait until they have finished") from None
            time.sleep(_PAUSE)
        else:
            return


def remove_store(file: Path) -> None:
    """Remove whatever stands in the place of the memory's file, and what SQLite laid beside it. Raises StoreError."""
    for path in (file, *(Path(f"{file}{suffix}") for suffix in _BESIDE)):
        with storing(path), suppress(FileNotFoundError):
            shutil.rmtree(path) if stat.S_ISDIR(path.lstat().st_mode) else path.unlink()


def is_usable(file: Path) -> bool:
    """Tell whether a writable file that may be a database stands there, or nothing; a pipe is never waited for."""
    try:
        if not stat.S_ISREG(file.lstat().st_mode):
            return False
        with file.open("rb") as stream:
            start = stream.read(len(_MAGIC))
    except FileNotFoundError:
        return not any(Path(f"{file}{suffix}").exists() for suffix in _BESIDE)
    except OSError:
        return False
    return os.access(file, os.W_OK) and (not start or start == _MAGIC)
