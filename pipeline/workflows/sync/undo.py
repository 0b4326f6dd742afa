"""Taking back a sync that was killed while it put files in their places, so that the next one finds what it found.

Before a sync replaces files it gives the old ones a second name in a folder of `.pipeline`, and notes in a journal what
it makes of each. The folder goes when the sync has ended. Where it is still there, files that are as the killed sync
made them become what they were; what anybody has written since stays. Without the folder the next sync brings up to
date what it finds.
"""

from __future__ import annotations

import json
import os
import shutil
from typing import TYPE_CHECKING, NamedTuple

from pipeline.fs import state_folder, write_files
from pipeline.fs.failures import storing
from pipeline.fs.temporaries import create, flush, keep_aside
from pipeline.state import digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_STATE = ".pipeline"
_PREFIX = "undo-"
_JOURNAL = "journal.json"


class _Step(NamedTuple):
    """What is done with a file, relative to the project's folder.

    `aside` is the second name of the old file, "" where there was none; `made` the digest of the new content in
    hexadecimal digits, "" where the file is deleted.
    """

    path: str
    aside: str
    made: str


def keep_old(root: Path, changes: Mapping[str, bytes], deletions: Iterable[str]) -> None:
    """Keep the files of the project in `root` that are to be replaced and deleted; paths are relative to it.

    Raises StoreError where that is not possible.
    """
    state = state_folder(root)
    folder = state / f"{_PREFIX}{len(_folders(root)) + 1}"
    made = {path: digest(data).hex() for path, data in changes.items()} | dict.fromkeys(deletions, "")
    with storing(folder):
        folder.mkdir()
        steps = [_Step(path, _kept(root / path, folder / str(number)), made[path]) for number, path in enumerate(made)]
        # What a kill leaves of a journal is no JSON; nothing has been replaced then.
        create(str(folder / _JOURNAL), json.dumps(steps).encode(), None)
        for name in (folder / _JOURNAL, folder, state):
            flush(str(name))


def forget_old(root: Path) -> None:
    """Remove what was kept: the sync has ended. Raises StoreError where it cannot be removed."""
    for folder in reversed(_folders(root)):
        _remove(folder)


def take_back(root: Path) -> None:
    """Take back what a killed sync did, the last first. Raises StoreError where files cannot be written."""
    for folder in reversed(_folders(root)):
        steps = list(_done(root, folder))
        old = {root / step.path: (folder / step.aside).read_bytes() for step in steps if step.aside}
        write_files(old, delete=[root / step.path for step in steps if not step.aside], root=root)
        _remove(folder)


def to_take_back(root: Path) -> set[str]:
    """Return the files, relative to `root`, that `take_back` would change."""
    return {step.path for folder in _folders(root) for step in _done(root, folder)}


def _folders(root: Path) -> list[Path]:
    """Return the folders of a sync that hasn't ended, in the order in which they were made."""
    found = (root / _STATE).glob(f"{_PREFIX}[0-9]*")
    return sorted(found, key=lambda folder: (len(folder.name), folder.name))


def _remove(folder: Path) -> None:
    with storing(folder):
        (folder / _JOURNAL).unlink(missing_ok=True)  # first: without it nothing is taken back
        shutil.rmtree(folder)


def _kept(file: Path, aside: Path) -> str:
    if not file.exists():
        return ""
    keep_aside(os.path.realpath(file), str(aside))
    return aside.name


def _done(root: Path, folder: Path) -> Iterator[_Step]:
    """Yield the steps that were done, and that nobody has changed since."""
    with storing(folder):
        for step in _steps(folder):
            was = _digest(folder / step.aside) if step.aside else ""
            is_known = bool(was) == bool(step.aside)  # else somebody has removed what was kept
            if is_known and _digest(root / step.path) == step.made != was:
                yield step


def _digest(file: Path) -> str:
    return digest(file.read_bytes()).hex() if file.is_file() else ""


def _steps(folder: Path) -> list[_Step]:
    try:
        return [_Step(*step) for step in json.loads((folder / _JOURNAL).read_bytes())]
    except (FileNotFoundError, ValueError):
        return []
