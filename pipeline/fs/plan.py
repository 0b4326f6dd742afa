"""What is to be written, and whether it may be: nothing on the disk is changed here."""

# For thousands of files, names and the functions of `os` cost much less than Path objects.
# ruff: noqa: PTH116, PTH118

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pipeline.errors import StoreError
from pipeline.fs.failures import storing
from pipeline.fs.temporaries import temporary_beside

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Write(NamedTuple):
    """New content for `target`, the file that `path` leads to; `mode` is None where there is no file yet."""

    path: Path
    target: str
    data: bytes
    mode: int | None
    temporary: str


class Removal(NamedTuple):
    """A file, or a link itself, to be removed by way of the name `backup`."""

    path: Path
    target: str
    backup: str


def plan_writes(changes: Mapping[Path, bytes], root: Path | None) -> list[Write]:
    """Return what has to be written: files that have their content already are left out.

    Raises StoreError for a target that is not a regular file, is write-protected, is given twice with different
    contents, or lies outside `root`.
    """
    planned: dict[str, Write] = {}
    for path, data in changes.items():
        with storing(path):
            write = _write(path, data, root)
        if write and planned.setdefault(write.target, write).data != data:
            raise StoreError(f"{path}: is the same file as {planned[write.target].path}", "remove the link")
    return list(planned.values())


def plan_removals(paths: Iterable[Path], root: Path | None) -> list[Removal]:
    """Return the files to remove that exist. Raises StoreError for folders and for what lies outside `root`."""
    removals = []
    for path in paths:
        target = os.path.join(os.path.realpath(path.parent), path.name)
        _check_inside(path, target, root)
        with storing(path):
            if os.path.lexists(target):
                _check_not_folder(path, os.lstat(target).st_mode)
                removals.append(Removal(path, target, temporary_beside(target)))
    return removals


def _write(path: Path, data: bytes, root: Path | None) -> Write | None:
    target = os.path.realpath(path)
    _check_inside(path, target, root)
    try:
        status = os.stat(target)
    except FileNotFoundError:
        return Write(path, target, data, None, temporary_beside(target))
    _check_not_folder(path, status.st_mode)
    if status.st_size == len(data) and Path(target).read_bytes() == data:
        return None
    if not os.access(target, os.W_OK):
        raise StoreError(f"{path}: the file is write-protected", "give yourself the right to write it and try again")
    return Write(path, target, data, stat.S_IMODE(status.st_mode), temporary_beside(target))


def _check_inside(path: Path, target: str, root: Path | None) -> None:
    if root is not None and not Path(target).is_relative_to(os.path.realpath(root)):
        raise StoreError(f"{path}: lies outside the project, at {target}", "remove the link that leads there")


def _check_not_folder(path: Path, mode: int) -> None:
    if not stat.S_ISREG(mode) and not stat.S_ISLNK(mode):
        raise StoreError(f"{path}: is not a regular file", "rename what stands there")
