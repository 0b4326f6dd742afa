"""A copy of a store's file, for those who must not write to it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def snapshot(file: Path, copy: Path) -> None:
    """Copy the content of an SQLite file as it is at this moment; a file that is not there or not readable is left out.

    "Immutable" keeps SQLite from making files beside it, where there is no log that it would have to read.
    """
    log = file.with_name(f"{file.name}-wal")
    options = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    try:
        with (
            closing(sqlite3.connect(f"{file.as_uri()}?{options}", uri=True)) as source,
            closing(sqlite3.connect(copy)) as to,
        ):
            source.backup(to)
    except sqlite3.Error:
        copy.unlink(missing_ok=True)
