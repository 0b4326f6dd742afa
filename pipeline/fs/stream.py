"""Writing one file of any length, as a whole or not at all."""

# As in the modules beside it, names instead of Path objects.
# ruff: noqa: PTH105, PTH116

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from pipeline.errors import StoreError
from pipeline.fs import temporaries
from pipeline.fs.failures import storing

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def write_stream(path: Path) -> Iterator[BinaryIO]:
    """Give a stream whose content takes the place of a file when the block ends; after an exception nothing changes.

    It is written aside in the same folder, which is made where it is missing, flushed to the disk and renamed; the mode
    of a file that is there is kept, a link is written through. Raises StoreError where the file cannot be written.
    """
    with storing(path):
        target = os.path.realpath(path)
        mode = _mode(path, target)
        Path(target).parent.mkdir(parents=True, exist_ok=True)
        temporary = temporaries.temporary_beside(target)
        temporaries.create(temporary, b"", mode)
        try:
            with Path(temporary).open("r+b") as stream:
                yield stream
            temporaries.flush(temporary)
            os.replace(temporary, target)
            temporaries.flush(str(Path(target).parent))
        finally:
            temporaries.remove(temporary)


def _mode(path: Path, target: str) -> int | None:
    """Return the mode of the file that is there, None where there is none. Raises StoreError where it must stay."""
    try:
        status = os.stat(target)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(status.st_mode):
        raise StoreError(f"{path}: is not a regular file", "rename what stands there")
    if not os.access(target, os.W_OK):
        raise StoreError(f"{path}: the file is write-protected", "give yourself the right to write it and try again")
    return stat.S_IMODE(status.st_mode)
