"""Writing texts: each gets a number once, and its tokens wait for being merged into the lists."""

from __future__ import annotations

import json
from array import array
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

import numpy as np

from pipeline.errors import StoreError
from pipeline.memory.sqlite.arrays import distinct
from pipeline.memory.sqlite.ids import BITS, RUNNING, length_class
from pipeline.memory.tokens import items, tokens

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from pipeline.memory.sqlite.merge import Packed

_KNOWN = (
    "SELECT t.source, t.id FROM known k CROSS JOIN text t ON t.id = k.text"
    " WHERE k.digest IN (SELECT value FROM json_each(?)) AND t.pair = ?"
)
_HALF = 1 << 31


class Found(NamedTuple):
    """The numbers of some texts by source, and which of them are new."""

    numbers: dict[str, int]
    new: set[int]


class Texts:
    """The texts of a language pair inside one transaction; `size` is how many list items are to be written."""

    def __init__(self, connection: sqlite3.Connection, pair: int, seed: int) -> None:
        self._connection = connection
        self._pair = pair
        self._seed = seed
        self._last: dict[int, int] = {}
        self._begin()

    def _begin(self) -> None:
        self._items, self._texts, self._counts = array("I"), array("I"), array("I")

    @property
    def size(self) -> int:
        """Return how many numbers of tokens wait."""
        return len(self._items)

    def numbers(self, sources: Iterable[str]) -> Found:
        """Return the numbers of some texts, after writing those that aren't there yet. Raises sqlite3.Error."""
        digests = {source: digest(source, self._seed) for source in sources}
        values = json.dumps(list(digests.values()))
        known = {s: n for s, n in self._connection.execute(_KNOWN, (values, self._pair)) if s in digests}
        added = {source: self._number(source) for source in digests if source not in known}
        rows = sorted(zip(added.values(), added, strict=True))
        self._connection.executemany(f"INSERT INTO text VALUES (?, {self._pair}, ?)", rows)  # noqa: S608
        pairs = sorted((digests[source], number) for source, number in added.items())
        self._connection.executemany("INSERT INTO known VALUES (?, ?)", pairs)
        return Found(known | added, set(added.values()))

    def _number(self, source: str) -> int:
        """Give a new text its number, and keep its tokens."""
        numbers = items(tokens(source).words, self._seed)
        text = self._next(length_class(len(numbers)))
        self._items.extend(numbers)
        self._texts.append(text)
        self._counts.append(len(numbers))
        return text

    def _next(self, group: int) -> int:
        last = self._last.get(group, -1)
        if last < 0:
            limits = group << BITS, group << BITS | RUNNING
            found = self._connection.execute("SELECT max(id) FROM text WHERE id BETWEEN ? AND ?", limits).fetchone()[0]
            last = (group << BITS) - 1 if found is None else found
        if last == group << BITS | RUNNING:
            raise StoreError(f"the memory has {RUNNING + 1:,} texts of one length", "begin another one")
        self._last[group] = last + 1
        return last + 1

    def take(self) -> Packed:
        """Return the list items that wait, sorted, and begin anew."""
        texts = np.repeat(np.frombuffer(self._texts, np.uint32), np.frombuffer(self._counts, np.uint32))
        packed = np.frombuffer(self._items, np.uint32).astype(np.uint64) << np.uint64(32) | texts
        self._begin()
        return distinct(packed)


def digest(source: str, seed: int) -> int:
    """Return a signed 32-bit number to find a text by; other texts may have the same."""
    return crc32(source.encode(), seed) - _HALF
