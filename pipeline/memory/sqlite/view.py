"""What a reader knows of the file, as of one moment."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from pipeline.memory.sqlite.arrays import merged
from pipeline.memory.sqlite.kept import Kept

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from pipeline.memory.base import Languages

_PAIR = "SELECT id FROM pair WHERE source = ? AND target = ?"


def seed(languages: Languages) -> int:
    """Return the seed of a language pair's token numbers, so that pairs have lists of their own."""
    return crc32("\t".join(languages).encode())


class View:
    """A connection with what is worth keeping between two lookups; what others wrote is read when a lookup begins.

    `pair` is the number of the language pair, -1 where the file has none of it; `fresh` are the sorted numbers that
    aren't in the lists yet (token number and text, 64 bits); `recalled` are (source, target). `kept` are lists.
    """

    def __init__(self, connection: sqlite3.Connection, languages: Languages) -> None:
        self.connection = connection
        self.seed = seed(languages)
        self.pair = -1
        self.fresh: NDArray[np.uint64] = np.empty(0, np.uint64)
        self.recalled: frozenset[tuple[str, str]] = frozenset()
        self.kept = Kept()
        self._languages = languages
        self._version = -1
        self._rows = (0, 0)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """See one state of the file inside the block, whatever others write. Raises sqlite3.Error."""
        self.connection.execute("BEGIN")
        try:
            self._refresh()
            yield
        finally:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")

    def _refresh(self) -> None:
        version = self.connection.execute("PRAGMA data_version").fetchone()[0]
        if version != self._version:
            self._version = -1
            self.kept = Kept()
            found = self.connection.execute(_PAIR, self._languages).fetchone()
            self.pair = found[0] if found else -1
            rows = self.connection.execute("SELECT source, target FROM recalled WHERE pair = ?", (self.pair,))
            self.recalled = frozenset(rows)
            self._read_fresh()
            self._version = version

    def _read_fresh(self) -> None:
        """Read rows that were added; all of them where the first one is gone, since they go together."""
        first, last = self._rows
        if not self.connection.execute("SELECT 1 FROM fresh WHERE id = ?", (first,)).fetchone():
            first, last, self.fresh = 0, 0, np.empty(0, np.uint64)
        rows = self.connection.execute("SELECT id, packed FROM fresh WHERE id > ? ORDER BY id", (last,)).fetchall()
        if rows:
            self.fresh = merged(self.fresh, *(np.frombuffer(packed, "<u8") for _, packed in rows))
            first, last = first or rows[0][0], rows[-1][0]
        self._rows = (first, last)
