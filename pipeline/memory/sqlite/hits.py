"""What there is to show for a text: its entries, and those of the blocks it is a sentence of."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from pipeline.model import Context, MemoryEntry, Status

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from pipeline.memory.sqlite.view import View

STATUSES = tuple(Status)
"""A status is stored as its place in here, so it must never change."""

COLUMNS = (
    "t.source, e.target, e.status, ifnull(o.name, ''), e.page, e.trail, e.before, e.after,"
    " e.who, e.changed, e.properties, e.sentences"
)
TABLES = "FROM entry e JOIN text t ON t.id = e.text LEFT JOIN origin o ON o.id = e.origin"
ORDER = "t.source, e.target, e.status, ifnull(o.name, ''), e.page, e.trail, e.before, e.after"

_OWN = f"SELECT {COLUMNS} {TABLES} WHERE e.text = ? ORDER BY {ORDER}"
_BLOCKS = (
    f"SELECT {COLUMNS}, e.text FROM part p CROSS JOIN entry e ON e.text = p.block JOIN text t ON t.id = e.text"  # noqa: S608
    f" LEFT JOIN origin o ON o.id = e.origin WHERE p.sentence = ? ORDER BY {ORDER}"
)
_SOURCES = "SELECT id, source FROM text WHERE id IN (SELECT value FROM json_each(?)) AND pair = ?"
_ENTRY = "SELECT 1 FROM entry WHERE text = ? LIMIT 1"
_PART = "SELECT 1 FROM part WHERE sentence = ? LIMIT 1"


class Shown(NamedTuple):
    """The visible entries of a text, and of its blocks."""

    entries: tuple[MemoryEntry, ...]
    blocks: tuple[MemoryEntry, ...]


def sources(view: View, texts: list[int]) -> list[tuple[int, str]]:
    """Return the sources of those of some texts that are of the language pair, with their number."""
    found: list[tuple[int, str]] = view.connection.execute(_SOURCES, (str(texts), view.pair)).fetchall()
    return found


def has_any(view: View, text: int) -> bool:
    """Tell whether a text has an entry or a block that isn't recalled."""
    if view.recalled:
        return any(shown(view, text))
    execute = view.connection.execute
    return bool(execute(_ENTRY, (text,)).fetchone() or execute(_PART, (text,)).fetchone())


def shown(view: View, text: int) -> Shown:
    """Return the entries of a text and of its blocks, without those that are recalled."""
    own = view.connection.execute(_OWN, (text,)).fetchall()
    blocks = view.connection.execute(_BLOCKS, (text,)).fetchall()
    wanted = [row for row in blocks if row[11] and text in sentence_numbers(row[11]) and row[12] != text]
    return Shown(tuple(as_entries(view, own)), tuple(as_entries(view, wanted)))


def as_entries(view: View, rows: Iterable[tuple[Any, ...]]) -> Iterator[MemoryEntry]:
    """Yield the entries that rows of COLUMNS hold, without those that are recalled."""
    for row in rows:
        if (row[0], row[1]) not in view.recalled:
            yield _entry(view.connection, row)


def sentence_numbers(packed: bytes) -> list[int]:
    """Return the numbers of the texts that an entry's sentences are."""
    numbers: list[int] = np.frombuffer(packed, "<u4").tolist()
    return numbers


def _entry(connection: sqlite3.Connection, row: tuple[Any, ...]) -> MemoryEntry:
    source, target, status, origin, page, trail, before, after, who, when, properties, sentences = row[:12]
    return MemoryEntry(
        source,
        target,
        STATUSES[status],
        Context(page, trail, before, after),
        _sentences(connection, sentences) if sentences else (),
        origin,
        who,
        when,
        tuple((name, value) for name, value in json.loads(properties)) if properties else (),
    )


def _sentences(connection: sqlite3.Connection, packed: bytes) -> tuple[str, ...]:
    select = "SELECT source FROM text WHERE id = ?"
    return tuple(connection.execute(select, (number,)).fetchone()[0] for number in sentence_numbers(packed))
