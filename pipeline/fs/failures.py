"""What to say when the system refuses to write."""

from __future__ import annotations

import errno
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pipeline.errors import StoreError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

_HINTS = {
    errno.ENOSPC: "free some space on the disk",
    errno.EDQUOT: "free some space within your quota",
    errno.EACCES: "give yourself the right to write in that folder",
    errno.EPERM: "give yourself the right to write in that folder",
    errno.EROFS: "mount the file system for writing",
    errno.ENAMETOOLONG: "shorten the name of the page",
    errno.ENOTDIR: "rename the file that stands where a folder is needed",
    errno.EEXIST: "rename the file that stands where a folder is needed",
    errno.ELOOP: "remove the link that leads back to itself",
}


@contextmanager
def storing(path: os.PathLike[str] | str) -> Iterator[None]:
    """Turn an OSError inside the block into a StoreError that names `path`."""
    try:
        yield
    except OSError as problem:
        hint = _HINTS.get(problem.errno or 0, "check the disk")
        raise StoreError(f"{path}: cannot write: {problem.strerror}", f"{hint} and try again") from problem
