"""The shortest way to the answer that there is nothing to do.

When a sync finds nothing to do, what all files looked like before it is noted. As long as they look like that, the next
sync can answer from the note, for the cost of asking the system about each file: settings, articles and catalogs need
not be read, nor the modules be loaded that would read them. For the same reason this module uses nothing but `os` and
`sys`.
"""

from __future__ import annotations

import os
import sys
import time

from pipeline.version import __version__

_NOTE = os.path.join(".pipeline", "unchanged")
_SETTINGS = ("pipeline.toml", "pyproject.toml")
_RACY_NS = 20_000_000


def look(root: str, folders: tuple[str, ...]) -> str:
    """Return a description of the settings files in `root` and of all files in its `folders`, but for hidden ones.

    It is "" where a file has changed so recently that it could change again without looking different, or where a
    folder cannot be read.
    """
    lines = [f"{__version__} {sys.version}".replace("\n", " "), "\t".join(folders)]
    latest = 0
    try:
        files = _files(root, folders)
    except OSError:
        return ""
    for path, status in files:
        latest = max(latest, status.st_mtime_ns)
        lines.append(f"{path}\t{status.st_mtime_ns}\t{status.st_size}\t{status.st_ino}")
    return "\n".join(lines) if latest < time.time_ns() - _RACY_NS else ""


def _files(root: str, folders: tuple[str, ...]) -> list[tuple[str, os.stat_result]]:
    found = [(name, os.stat(f"{root}/{name}")) for name in _SETTINGS if os.path.exists(f"{root}/{name}")]
    waiting = [f"{root}/{folder}" for folder in folders]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.name[0] == ".":
                    continue
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    found.append((entry.path, entry.stat()))
    return found


def note(root: str, seen: str, answer: str) -> None:
    """Remember that a project that looks like `seen` is up to date, and what to say then. Failing to is no error."""
    temporary = os.path.join(root, f"{_NOTE}.{os.getpid()}")
    try:
        with open(temporary, "w", encoding="utf-8") as file:
            file.write(f"{answer}\n{seen}" if seen else "")
        os.replace(temporary, os.path.join(root, _NOTE))
    except OSError:
        return


def answer(folder: str) -> str:
    """Return what a sync in `folder` would say if the project around it is up to date; "" where that isn't known."""
    root = _root(os.path.abspath(folder))
    if not root or any(name.startswith("PIPELINE_") for name in os.environ):
        return ""
    try:
        with open(os.path.join(root, _NOTE), encoding="utf-8") as file:
            said, _, noted = file.read().partition("\n")
        folders = noted.split("\n", 2)[1].split("\t") if noted.count("\n") > 1 else []
        return said if folders and look(root, tuple(folders)) == noted else ""
    except (OSError, ValueError):
        return ""


def _root(folder: str) -> str:
    """Return the nearest folder at or above with a note, "" where settings without one come first."""
    while True:
        if os.path.exists(os.path.join(folder, _NOTE)):
            return folder
        parent = os.path.dirname(folder)
        if parent == folder or any(os.path.exists(os.path.join(folder, name)) for name in _SETTINGS):
            return ""
        folder = parent
