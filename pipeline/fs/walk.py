"""Finding files under a folder."""

# For thousands of files, names and the functions of `os` cost much less than Path objects.
# ruff: noqa: PTH110

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from pipeline.errors import PipelineError, SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def walk(root: Path, suffixes: tuple[str, ...] = (), *, error: type[PipelineError] = SourceError) -> tuple[str, ...]:
    """Return the sorted names, relative to `root` with "/", of the files that end in one of `suffixes`.

    No suffixes means every file; upper and lower case are one. Hidden files and folders are left out. A link to a
    file inside `root` counts as a file; a link to a folder inside is not followed, since its files are found under
    their own names, which also makes loops harmless. Raises `error` for a link that leads out of `root` or, where a
    suffix matches, to nothing, and for a folder that cannot be read.
    """
    inside = os.path.realpath(root)
    endings = tuple(suffix.lower() for suffix in suffixes) or ("",)
    return tuple(sorted(_files(inside, "", endings, inside, error)))


def _files(
    folder: str, prefix: str, endings: tuple[str, ...], inside: str, error: type[PipelineError]
) -> Iterator[str]:
    for entry in _entries(folder, error):
        name = prefix + entry.name
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _files(entry.path, f"{name}/", endings, inside, error)
        elif entry.name.lower().endswith(endings) and _is_file(entry, inside, error):
            yield name
        elif entry.is_symlink():
            _check_link(entry, inside, error)


def _entries(folder: str, error: type[PipelineError]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except OSError as problem:
        hint = "check that the folder is there and that you may read it"
        raise error(f"{folder}: cannot read the folder: {problem.strerror}", hint) from None


def _is_file(entry: os.DirEntry[str], inside: str, error: type[PipelineError]) -> bool:
    if not entry.is_symlink():
        return entry.is_file()
    _check_link(entry, inside, error)
    if not os.path.exists(entry.path):
        raise error(f"{entry.path}: the link leads to nothing", "remove the link or restore its target")
    return entry.is_file()


def _check_link(entry: os.DirEntry[str], inside: str, error: type[PipelineError]) -> None:
    target = os.path.realpath(entry.path)
    if target != inside and not target.startswith(inside.rstrip("/") + "/"):
        hint = "replace the link by the files themselves"
        raise error(f"{entry.path}: the link leads out of the folder, to {target}", hint)
