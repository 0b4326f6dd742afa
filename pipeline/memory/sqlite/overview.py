"""Everything in the store, and how much it is."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.memory.base import Stats
from pipeline.memory.sqlite.hits import COLUMNS, ORDER, STATUSES, TABLES, as_entries, has_any, sentence_numbers
from pipeline.memory.sqlite.ids import BITS
from pipeline.memory.sqlite.texts import digest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pipeline.memory.sqlite.view import View
    from pipeline.model import MemoryEntry

_ALL = f"SELECT {COLUMNS} {TABLES} WHERE t.pair = ? ORDER BY {ORDER}"
_TEXTS = (
    f"SELECT count(*) FROM text t WHERE pair = ? AND id >= {1 << BITS} AND"  # noqa: S608
    " (EXISTS (SELECT 1 FROM entry WHERE text = t.id) OR EXISTS (SELECT 1 FROM part WHERE sentence = t.id))"
)
_STATUSES = "SELECT e.status, count(*) FROM text t JOIN entry e ON e.text = t.id WHERE t.pair = ? GROUP BY e.status"
_MARKS = "SELECT name, mark FROM origin WHERE pair = ? ORDER BY name"
_ORIGINS = (
    "SELECT count(*) FROM origin o WHERE pair = ? AND EXISTS (SELECT 1 FROM entry WHERE origin = o.id AND origin > 0)"
)
_HIDDEN = (
    "SELECT e.text, e.status, e.sentences FROM known k JOIN text t ON t.id = k.text"
    " JOIN entry e ON e.text = t.id WHERE k.digest = ? AND t.pair = ? AND t.source = ? AND e.target = ?"
)


def entries(view: View) -> Iterator[MemoryEntry]:
    """Yield all visible entries by source, target, status, origin and context. Raises sqlite3.Error."""
    yield from as_entries(view, view.connection.execute(_ALL, (view.pair,)))


def origins(view: View) -> dict[str, bytes]:
    """Return the mark of each origin. Raises sqlite3.Error."""
    return {name: bytes(mark) for name, mark in view.connection.execute(_MARKS, (view.pair,))}


def stats(view: View, file: Path) -> Stats:
    """Return how much of the language pair there is to be seen. Raises sqlite3.Error and OSError."""
    execute = view.connection.execute
    statuses = Counter(dict(execute(_STATUSES, (view.pair,)).fetchall()))
    hidden = list(_hidden(view))
    statuses.subtract(status for _, status, _ in hidden)
    texts = execute(_TEXTS, (view.pair,)).fetchone()[0] - _unseen(view, hidden)
    sources = execute(_ORIGINS, (view.pair,)).fetchone()[0]
    by_name = {status.value: statuses[place] for place, status in enumerate(STATUSES) if statuses[place]}
    log = file.with_name(file.name + "-wal")
    size = sum(one.stat().st_size for one in (file, log) if one.exists())
    return Stats(texts, by_name, len(view.recalled), sources, size)


def _hidden(view: View) -> Iterator[tuple[int, int, bytes | None]]:
    """Yield text, status and sentences of the recalled entries."""
    for source, target in view.recalled:
        values = digest(source, view.seed), view.pair, source, target
        yield from view.connection.execute(_HIDDEN, values)


def _unseen(view: View, hidden: list[tuple[int, int, bytes | None]]) -> int:
    """Return how many texts have nothing to show because of what is recalled."""
    texts = {text for text, _, _ in hidden}
    texts.update(number for _, _, packed in hidden for number in sentence_numbers(packed or b""))
    return sum(text >> BITS > 0 and not has_any(view, text) for text in texts)
