"""Opening files of any length for reading."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO

from pipeline.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def reading(file: Path, name: str) -> Iterator[BinaryIO]:
    """Give the bytes of a regular file, which is called `name` in messages; a pipe is never waited for.

    Raises StoreError where the file is missing, unreadable or not a regular file, and where reading fails later on.
    """
    try:
        descriptor = os.open(file, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        with open(descriptor, "rb") as stream:  # noqa: PTH123  # a descriptor, so that it is opened only once
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise StoreError(f"{name}: not a regular file", "give the name of a file")
            yield stream
    except OSError as problem:
        raise StoreError(f"{name}: cannot read: {problem.strerror}", _hint(problem)) from None


def _hint(problem: OSError) -> str:
    if isinstance(problem, FileNotFoundError):
        return "check the name"
    if isinstance(problem, PermissionError):
        return "give yourself the right to read it"
    return "check the file and the disk"
