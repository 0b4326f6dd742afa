"""One writer at a time."""

from __future__ import annotations

import fcntl
import os
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from pipeline.errors import StoreError
from pipeline.fs.failures import storing
from pipeline.fs.write import clean_leftovers

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_STATE_FOLDER = ".pipeline"
_PAUSE = 0.05


def state_folder(root: Path) -> Path:
    """Return the project's folder for files that git need not know, created with a `.gitignore` if absent.

    Raises StoreError where it cannot be created.
    """
    folder = root / _STATE_FOLDER
    ignore = folder / ".gitignore"
    with storing(folder):
        folder.mkdir(exist_ok=True)
        if not ignore.exists():
            ignore.write_text("*\n", encoding="utf-8")
    return folder


@contextmanager
def lock(root: Path, *, timeout: float = 60.0, folders: Iterable[Path] = ()) -> Iterator[None]:
    """Hold the project's writing lock, after waiting up to `timeout` seconds for another writer.

    The lock is the system's advisory one (flock) on `.pipeline/lock`, so it ends with its process, however that
    ends. Temporaries that a killed writer left in `folders` are removed first. Not reentrant. Raises StoreError
    that names the other writer's process when the time is up.
    """
    path = state_folder(root) / "lock"
    descriptor = _open(path)
    try:
        _acquire(descriptor, path, timeout)
        with suppress(OSError):  # the number of the process is only there for a message to others
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
        clean_leftovers(folders)
        yield
    finally:
        os.close(descriptor)


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o666)
    except OSError as problem:
        hint = "give yourself the right to write there"
        raise StoreError(f"{path}: cannot open the lock: {problem.strerror}", hint) from None


def _acquire(descriptor: int, path: Path, timeout: float) -> None:
    deadline = time.monotonic() + timeout
    while not _try_lock(descriptor, path):
        if time.monotonic() >= deadline:
            holder = os.pread(descriptor, 20, 0).decode("ascii", "replace").strip() or "unknown"
            hint = "wait until it has finished, or end it, and try again"
            raise StoreError(f"{path}: process {holder} is writing in this project", hint)
        time.sleep(_PAUSE)


def _try_lock(descriptor: int, path: Path) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as problem:
        hint = "keep the project on a file system that knows locks"
        raise StoreError(f"{path}: cannot lock: {problem.strerror}", hint) from None
    return True
