"""The shortest way to the answer that there is nothing to do.

When a sync finds nothing to do, what all files look like is noted. As long as they look like that, the next sync can
answer from the note, for the cost of asking the system about each file: settings, articles and catalogs need not be
read, nor the modules be loaded that would read them. For the same reason this module loads nothing but `os` and `sys`.
"""

from __future__ import annotations

import os
import sys

from pipeline.listing import TICK_NS, list_files
from pipeline.version import __version__

_NOTE = ".pipeline/unchanged"
_SETTINGS = ("pipeline.toml", "pyproject.toml")


def answer(folder: str) -> str:
    """Return what a sync in `folder` would say if the project around it is up to date; "" where that isn't known."""
    root = _root(os.path.abspath(folder))
    if not root or any(name.startswith("PIPELINE_") for name in os.environ):
        return ""
    try:
        with open(f"{root}/{_NOTE}", encoding="utf-8") as file:
            said, folders, noted = file.read().split("\n", 2)
        return said if _look(root, tuple(folders.split("\t")))[0] == noted else ""
    except (OSError, ValueError):
        return ""


def note(root: str, folders: tuple[str, ...], said: str, since_ns: int) -> None:
    """Remember that a sync which began at `since_ns` found nothing to do, and what it said.

    Nothing is noted where a file has changed after that moment, so that a change during the sync is not missed, and
    where the note cannot be written.
    """
    temporary = f"{root}/{_NOTE}.{os.getpid()}"
    try:
        seen, latest_ns = _look(root, folders)
        if latest_ns > since_ns - TICK_NS:
            return
        with open(temporary, "w", encoding="utf-8") as file:
            file.write("\n".join((said, "\t".join(folders), seen)))
        os.replace(temporary, f"{root}/{_NOTE}")
    except OSError:
        return


def _look(root: str, folders: tuple[str, ...]) -> tuple[str, int]:
    """Return a description of settings and files, and when the last of them was changed in any way."""
    settings = [(name, os.stat(f"{root}/{name}")) for name in _SETTINGS if os.path.exists(f"{root}/{name}")]
    files = settings + list_files(root, folders)
    lines = [f"{path}\t{status.st_ctime_ns}\t{status.st_size}\t{status.st_ino}" for path, status in files]
    latest_ns = max((status.st_ctime_ns for _, status in files), default=0)
    return "\n".join((f"{__version__} {sys.hexversion} {root}", *lines)), latest_ns


def _root(folder: str) -> str:
    """Return the nearest folder at or above with a note, "" where settings without one come first."""
    while not os.path.exists(f"{folder}/{_NOTE}"):
        parent = os.path.dirname(folder)
        if parent == folder or any(os.path.exists(f"{folder}/{name}") for name in _SETTINGS):
            return ""
        folder = parent
    return folder
