"""The list of what a build made, so that the next one can delete pages that are no more."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

MANIFEST = ".pipeline-build"
"""The name of the list in the output folder."""

_IS_PLAIN = re.compile(r"(?!\.{0,2}(?:/|$))[^\0/]+(?:/(?!\.{0,2}(?:/|$))[^\0/]+)*")
"""A path of names without "", "." and ".."."""


def manifest(output: Path, files: Iterable[Path]) -> bytes:
    """Return the list of these files below `output`, a line for each."""
    names = sorted(os.fsencode(file.relative_to(output)) for file in files)
    return b"".join(name + b"\n" for name in names)


def built_files(output: Path) -> set[Path]:
    """Return the files that are still there of those that the last build in `output` made.

    Anybody can write a list: what is not below `output`, or reached through a link, is left out.
    """
    file = output / MANIFEST
    listed = os.fsdecode(file.read_bytes()).split("\n") if file.is_file() else []
    files = {output / name for name in listed if name != MANIFEST and _IS_PLAIN.fullmatch(name)}
    return {file for file in files if file.is_file() and file.parent.resolve() == file.parent}
