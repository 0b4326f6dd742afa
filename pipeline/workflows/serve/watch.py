"""Seeing that files have changed: by asking for all of them time and again, which works on every file system."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, TypeAlias

from pipeline.config.toml_file import OWN_FILE, SHARED_FILE
from pipeline.listing import list_files

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipeline.workspace import Workspace

Snapshot: TypeAlias = "Mapping[str, tuple[int, int]]"
"""Files by their path relative to the project's folder, each with its time of modification (ns) and its size (bytes).

A folder that cannot be read stands there itself, with the number of the error.
"""

_SETTINGS_FILES: Final = (OWN_FILE, SHARED_FILE)


def snapshot(workspace: Workspace) -> Snapshot:
    """Return the state of all that a site is made of: articles, catalogs, glossary, templates and settings.

    Hidden files are left out.
    """
    settings, found = workspace.settings, dict[str, tuple[int, int]]()
    for folder in (settings.source, settings.locales_dir, settings.glossary_dir, settings.site_templates):
        found |= _folder(str(settings.root), folder)
    for name in _SETTINGS_FILES:
        found |= _file(str(settings.root), name)
    return found


def _folder(root: str, folder: str) -> Snapshot:
    try:
        return {name: (status.st_mtime_ns, status.st_size) for name, status in list_files(root, (folder,))}
    except OSError as problem:  # it went while we looked, or nobody may read it: the build says so
        return {folder: (-1, problem.errno or 0)}


def _file(root: str, name: str) -> Snapshot:
    try:
        status = os.stat(f"{root}/{name}")  # noqa: PTH116
    except OSError:
        return {}
    return {name: (status.st_mtime_ns, status.st_size)}


def changes(before: Snapshot, after: Snapshot) -> tuple[str, ...]:
    """Return the files that came, went or are not what they were, sorted."""
    return tuple(sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name)))


def watch(
    built: Snapshot,
    look: Callable[[], Snapshot],
    rebuild: Callable[[tuple[str, ...]], None],
    wait: Callable[[], bool],
) -> None:
    """Call `rebuild` with what has changed since the last build, as soon as two looks in a row see the same.

    So whoever is still writing is waited for. `built` is the state that the first build began with. `wait` waits
    between two looks; it ends the watch by giving False.
    """
    seen = built
    while wait():
        now = look()
        if now == seen and now != built:
            rebuild(changes(built, now))
            built = now
        seen = now
