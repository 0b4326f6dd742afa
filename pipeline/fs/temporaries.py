"""Files that stand beside their target until it is their turn."""

# For thousands of files, names and the functions of `os` cost much less than Path objects.
# ruff: noqa: PTH105, PTH108, PTH116, PTH118, PTH120, PTH123

from __future__ import annotations

import os
import re
import stat
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TEMPORARY_PREFIX = ".pipeline-tmp-"
_RANDOM_BYTES = 8
_NAME = re.compile(rf"{re.escape(TEMPORARY_PREFIX)}[0-9a-f]{{{2 * _RANDOM_BYTES}}}")
# An O_EXCL file under a name nobody can foresee: no link laid out beforehand can turn the write elsewhere.
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC


def temporary_beside(path: str) -> str:
    """Return an unused, unpredictable name in the folder of `path`."""
    return os.path.join(os.path.dirname(path), TEMPORARY_PREFIX + os.urandom(_RANDOM_BYTES).hex())


def create(path: str, data: bytes, mode: int | None) -> None:
    """Write a file that does not exist yet; `mode` None means what the process's umask gives. Raises OSError."""
    descriptor = os.open(path, _CREATE, 0o666)
    try:
        if mode is not None:
            os.fchmod(descriptor, mode)
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
    finally:
        os.close(descriptor)


def keep_aside(path: str, backup: str) -> None:
    """Give the file `path` a second name, or copy it where the file system or its rules have no hard links."""
    try:
        os.link(path, backup, follow_symlinks=False)
    except OSError:
        with open(path, "rb") as stream:
            create(backup, stream.read(), stat.S_IMODE(os.stat(path).st_mode))
        flush(backup)


def flush(path: str) -> None:
    """Bring a file, or a folder's list of names, to the disk. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove(path: str) -> None:
    """Remove a file if it is there. Raises OSError."""
    with suppress(FileNotFoundError):
        os.unlink(path)


def restore(backup: str, path: str) -> None:
    """Put the backup of a file back in its place, if there is one. Raises OSError."""
    with suppress(FileNotFoundError):
        os.replace(backup, path)


def leftovers(folders: Iterable[str]) -> Iterator[str]:
    """Find the temporaries under `folders`; links are not followed and missing folders have none. Raises OSError."""
    for folder in folders:
        with suppress(FileNotFoundError), os.scandir(folder) as entries:
            inner = []
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    inner.append(entry.path)
                elif _NAME.fullmatch(entry.name):
                    yield entry.path
            yield from leftovers(inner)
