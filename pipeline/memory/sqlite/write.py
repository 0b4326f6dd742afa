"""Adding and removing entries inside one transaction."""

from __future__ import annotations

from dataclasses import replace as changed
from itertools import islice
from typing import TYPE_CHECKING

from pipeline.memory.sqlite.entries import Key, row
from pipeline.memory.sqlite.fresh import keep
from pipeline.memory.sqlite.hits import sentence_numbers
from pipeline.memory.sqlite.sweep import bury, revive, sweep
from pipeline.memory.sqlite.texts import Texts
from pipeline.memory.sqlite.view import seed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from pipeline.memory.base import Languages
    from pipeline.memory.sqlite.entries import Row
    from pipeline.memory.sqlite.texts import Found
    from pipeline.model import MemoryEntry

_BATCH = 8000
_MOST = 1 << 23
"""How many list items are kept in memory before they are written."""

_INSERT = "INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_OLD = "SELECT * FROM entry WHERE text = ? AND number = ?"
_OF_ORIGIN = "SELECT * FROM entry INDEXED BY entry_origin WHERE origin = ? AND origin > 0"
_OF_NONE = "SELECT e.* FROM text t JOIN entry e ON e.text = t.id WHERE t.pair = ? AND e.origin = 0"
_SENTENCES = 12


class Writing:
    """One transaction on the entries of a language pair. Methods raise sqlite3.Error."""

    def __init__(self, connection: sqlite3.Connection, languages: Languages) -> None:
        self._connection = connection
        self.pair = _pair(connection, languages)
        self._seed = seed(languages)
        self._texts = Texts(connection, self.pair, self._seed)
        self._origins: dict[str, int] = {"": 0}
        self._unlinked: dict[int, set[int]] = {}

    def add(self, entries: Iterable[MemoryEntry], kept: set[Key] | None = None) -> int:
        """Add entries and return how many were not there yet; note the keys of all of them in `kept`."""
        rest = (entry for entry in entries if entry.source.strip() and entry.target.strip())
        new = 0
        while batch := list(islice(rest, _BATCH)):
            new += self._add(batch, kept)
            if self._texts.size > _MOST:
                keep(self._connection, self._texts.take())
        return new

    def replace(self, origin: str, mark: bytes, entries: Iterable[MemoryEntry]) -> None:
        """Let entries take the place of those of an origin, and note its mark."""
        kept: set[Key] = set()
        number = self._origin(origin)
        self.add((one if one.origin == origin else changed(one, origin=origin) for one in entries), kept)
        self._remove(number, kept)
        self._connection.execute("UPDATE origin SET mark = ? WHERE id = ?", (mark, number))

    def forget(self, origin: str) -> None:
        """Remove an origin and all its entries."""
        number = self._origin(origin)
        self._remove(number, set())
        self._connection.execute("DELETE FROM origin WHERE id = ?", (number,))
        self._origins.pop(origin)

    def recall(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Let (source, target) pairs take the place of those that are recalled."""
        self._connection.execute("DELETE FROM recalled WHERE pair = ?", (self.pair,))
        insert = "INSERT OR IGNORE INTO recalled VALUES (?, ?, ?)"
        self._connection.executemany(insert, ((self.pair, source, target) for source, target in pairs))

    def finish(self) -> None:
        """Write what is still in memory, and clear away what isn't used any more."""
        keep(self._connection, self._texts.take())
        for block, sentences in self._unlinked.items():
            self._unlink(block, sentences)
        bury(self._connection, {text for block, parts in self._unlinked.items() for text in (block, *parts)})
        sweep(self._connection)

    def _add(self, batch: list[MemoryEntry], kept: set[Key] | None) -> int:
        sources = dict.fromkeys(entry.source for entry in batch)
        sources.update(dict.fromkeys(sentence for entry in batch for sentence in entry.sentences))
        found = self._texts.numbers(sources)
        rows = {made[:2]: made for made in (row(one, self._origin(one.origin), found.numbers) for one in batch)}
        if kept is not None:
            kept.update(rows)
        old = self._old(rows, found)
        written = sorted(made for key, made in rows.items() if old.get(key) != made)
        self._connection.executemany(_INSERT, written)
        parts = sorted({part for made in written for part in _parts(made)})
        self._connection.executemany("INSERT OR IGNORE INTO part VALUES (?, ?)", parts)
        self._note_replaced(old[made[:2]] for made in written if made[:2] in old)
        revive(self._connection, set(found.numbers.values()) - found.new)
        return len(rows) - len(old)

    def _old(self, rows: Iterable[Key], found: Found) -> dict[Key, Row]:
        """Return the rows that stand under the same keys; new texts have none."""
        select = ((key, self._connection.execute(_OLD, key).fetchone()) for key in rows if key[0] not in found.new)
        return {key: old for key, old in select if old}

    def _note_replaced(self, rows: Iterable[Row]) -> None:
        for old in rows:
            self._unlinked.setdefault(old[0], set()).update(sentence for sentence, _ in _parts(old))

    def _remove(self, origin: int, kept: set[Key]) -> None:
        """Remove the entries of an origin but those in `kept`."""
        select = _OF_ORIGIN if origin else _OF_NONE
        values = (origin,) if origin else (self.pair,)
        rows = (found for found in self._connection.execute(select, values) if found[:2] not in kept)
        gone = []
        for found in rows:
            self._unlinked.setdefault(found[0], set()).update(sentence for sentence, _ in _parts(found))
            gone.append(found[:2])
        self._connection.executemany("DELETE FROM entry WHERE text = ? AND number = ?", gone)

    def _unlink(self, block: int, sentences: set[int]) -> None:
        """Remove the links of sentences to a block that none of its entries has any more."""
        select = "SELECT sentences FROM entry WHERE text = ? AND sentences NOT NULL"
        rows = self._connection.execute(select, (block,))
        left = {number for (packed,) in rows for number in sentence_numbers(packed)}
        gone = [(number, block) for number in sentences - left]
        self._connection.executemany("DELETE FROM part WHERE sentence = ? AND block = ?", gone)

    def _origin(self, name: str) -> int:
        number = self._origins.get(name)
        if number is None:
            insert = "INSERT OR IGNORE INTO origin (pair, name, mark) VALUES (?, ?, x'')"
            self._connection.execute(insert, (self.pair, name))
            select = "SELECT id FROM origin WHERE pair = ? AND name = ?"
            number = int(self._connection.execute(select, (self.pair, name)).fetchone()[0])
            self._origins[name] = number
        return number


def _parts(made: Row) -> Iterator[tuple[int, int]]:
    """Yield the links of an entry's sentences to its text."""
    if made[_SENTENCES]:
        for sentence in sentence_numbers(made[_SENTENCES]):
            if sentence != made[0]:
                yield sentence, made[0]


def _pair(connection: sqlite3.Connection, languages: Languages) -> int:
    insert = "INSERT OR IGNORE INTO pair SELECT ifnull(max(id) + 1, 0), ?, ? FROM pair"
    connection.execute(insert, languages)
    found = connection.execute("SELECT id FROM pair WHERE source = ? AND target = ?", languages)
    return int(found.fetchone()[0])
