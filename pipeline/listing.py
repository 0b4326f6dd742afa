"""All files of a project with what the system knows of them, as fast as Python can ask.

This module needs nothing but `os`, because `unchanged` must load as little as possible.
"""

from __future__ import annotations

import errno
import os
import stat

TICK_NS = 20_000_000
"""A file changed this shortly before a moment may have changed after it, by the system's clock."""


def list_files(root: str, folders: tuple[str, ...]) -> list[tuple[str, os.stat_result]]:
    """Return the files in `folders` of `root`, hidden ones left out: path relative to `root` with "/", and status.

    A link to a file counts as the file; links to folders are not followed. Folders that are not there are left out, and
    whatever is no regular file (nobody waits for a pipe).
    Raises OSError for what cannot be read.
    """
    found: list[tuple[str, os.stat_result]] = []
    waiting = [folder for folder in folders if os.path.isdir(f"{root}/{folder}")]
    while waiting:
        folder = waiting.pop()
        with os.scandir(f"{root}/{folder}") as entries:
            for entry in entries:
                if entry.name[0] == ".":
                    continue
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(f"{folder}/{entry.name}")
                elif (status := _status(entry)) and stat.S_ISREG(status.st_mode):
                    found.append((f"{folder}/{entry.name}", status))
    return found


def _status(entry: os.DirEntry[str]) -> os.stat_result | None:
    """Return the status of a file, None for one that is gone, or a link that leads nowhere or to itself."""
    try:
        return entry.stat()
    except FileNotFoundError:
        return None
    except OSError as problem:
        if problem.errno == errno.ELOOP:
            return None
        raise
