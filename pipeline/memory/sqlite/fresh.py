"""What is not in the lists yet: written fast, searched in memory, merged when there is enough of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pipeline.memory.sqlite.arrays import merged
from pipeline.memory.sqlite.merge import merge

if TYPE_CHECKING:
    import sqlite3

    from pipeline.memory.sqlite.merge import Packed

ITEMS = 1 << 20
"""How many list items may wait."""
ROWS = 1 << 13
"""How many additions they may be from."""

NONE = np.empty(0, np.uint64)


def keep(connection: sqlite3.Connection, packed: Packed) -> None:
    """Write list items, into the lists when there are too many of them. Raises sqlite3.Error."""
    if not len(packed):
        return
    rows, total = _waiting(connection)
    if rows >= ROWS or total + len(packed) > ITEMS:
        merge(connection, merged(_taken(connection), packed), NONE)
    else:
        values = total + len(packed), packed.astype("<u8").tobytes()
        connection.execute("INSERT INTO fresh (total, packed) VALUES (?, ?)", values)


def drain(connection: sqlite3.Connection, gone: Packed) -> None:
    """Write all that waits into the lists, and take out of them what is gone. Raises sqlite3.Error."""
    merge(connection, _taken(connection), gone)


def _waiting(connection: sqlite3.Connection) -> tuple[int, int]:
    first = connection.execute("SELECT id FROM fresh ORDER BY id LIMIT 1").fetchone()
    last = connection.execute("SELECT id, total FROM fresh ORDER BY id DESC LIMIT 1").fetchone()
    return (last[0] - first[0] + 1, last[1]) if first else (0, 0)


def _taken(connection: sqlite3.Connection) -> Packed:
    rows = connection.execute("SELECT packed FROM fresh").fetchall()
    connection.execute("DELETE FROM fresh")
    return merged(NONE, *(np.frombuffer(packed, "<u8") for (packed,) in rows))
