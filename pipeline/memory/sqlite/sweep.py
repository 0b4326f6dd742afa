"""Texts that nothing uses any more: they do no harm, but there must not be ever more of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pipeline.memory.base import Languages
from pipeline.memory.sqlite.arrays import distinct
from pipeline.memory.sqlite.fresh import drain
from pipeline.memory.sqlite.texts import digest
from pipeline.memory.sqlite.view import seed
from pipeline.memory.tokens import items, tokens

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from pipeline.memory.sqlite.merge import Packed

TEXTS = 5000
"""How many texts may wait for being swept."""

_BURY = (
    "INSERT OR IGNORE INTO dead SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM entry WHERE text = ?1)"
    " AND NOT EXISTS (SELECT 1 FROM part WHERE sentence = ?1)"
)
_DEAD = (
    "SELECT t.id, t.source, p.source, p.target FROM dead d JOIN text t ON t.id = d.text JOIN pair p ON p.id = t.pair"
)


def bury(connection: sqlite3.Connection, texts: Iterable[int]) -> None:
    """Note those of some texts that have neither entries nor blocks. Raises sqlite3.Error."""
    connection.executemany(_BURY, ((text,) for text in texts))


def revive(connection: sqlite3.Connection, texts: Iterable[int]) -> None:
    """Take texts that are used again off the list. Raises sqlite3.Error."""
    if connection.execute("SELECT 1 FROM dead LIMIT 1").fetchone():
        connection.executemany("DELETE FROM dead WHERE text = ?", ((text,) for text in texts))


def sweep(connection: sqlite3.Connection) -> None:
    """Remove the texts on the list, from everywhere, when there are many. Raises sqlite3.Error."""
    if connection.execute("SELECT count(*) FROM dead").fetchone()[0] < TEXTS:
        return
    rows = connection.execute(_DEAD).fetchall()
    seeds = [seed(Languages(*languages)) for _, _, *languages in rows]
    known = [(digest(row[1], start), row[0]) for row, start in zip(rows, seeds, strict=True)]
    packed = [_packed(row[0], row[1], start) for row, start in zip(rows, seeds, strict=True)]
    drain(connection, distinct(np.concatenate(packed)))
    connection.executemany("DELETE FROM known WHERE digest = ? AND text = ?", sorted(known))
    connection.execute("DELETE FROM text WHERE id IN (SELECT text FROM dead)")
    connection.execute("DELETE FROM dead")


def _packed(text: int, source: str, start: int) -> Packed:
    return np.array(items(tokens(source).words, start), np.uint64) << np.uint64(32) | np.uint64(text)
