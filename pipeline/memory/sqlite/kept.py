"""Lists that were read and stay in memory while the file is as it was: most words of a query were in an earlier one."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from pipeline.memory.sqlite.ids import key, split

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

MOST = 64 << 20
"""Bytes that the lists of a connection take."""

_LIST = 520
"""Bytes that a list takes besides its texts, measured."""

_SMALL = 4096
"""Bytes up to which a part is read along with its size."""

_LISTS = (
    f"SELECT p.id, length(p.texts), CASE WHEN length(p.texts) <= {_SMALL} THEN p.texts END FROM json_each(?) k"  # noqa: S608
    f" CROSS JOIN posting p ON p.id BETWEEN k.value AND k.value + {0xFFFFFFFF}"
)
_PART = "SELECT texts FROM posting WHERE id = ?"


@dataclass(slots=True)
class List:
    """The texts that have a token, in parts: the first text of each, and itself if it was read.

    `size` is how many there are in all, but for those that aren't in the lists yet.
    """

    number: int
    size: int = 0
    starts: list[int] = field(default_factory=list)
    parts: list[NDArray[np.uint32] | None] = field(default_factory=list)


class Kept:
    """The lists read last, by token number."""

    def __init__(self) -> None:
        self._lists: OrderedDict[int, List] = OrderedDict()
        self._bytes = 0

    def lists(self, connection: sqlite3.Connection, numbers: Sequence[int]) -> list[List]:
        """Return the list of each token number, in their order. Raises sqlite3.Error."""
        self.read(connection, numbers)
        for number in numbers:
            self._lists.move_to_end(number)
        found = [self._lists[number] for number in numbers]
        while self._bytes > MOST and self._lists:
            self._bytes -= _bytes(self._lists.popitem(last=False)[1])
        return found

    def read(self, connection: sqlite3.Connection, numbers: Iterable[int]) -> None:
        """Read the lists of those token numbers that aren't here, all at once. Raises sqlite3.Error."""
        new = {number: List(number) for number in numbers if number not in self._lists}
        if not new:
            return
        keys = str([key(number, 0) for number in new])
        for row, length, texts in connection.execute(_LISTS, (keys,)):
            number, start = split(row)
            whole = new[number]
            whole.size += length // 4
            whole.starts.append(start)
            whole.parts.append(None if texts is None else np.frombuffer(texts, "<u4"))
        self._lists.update(new)
        self._bytes += sum(map(_bytes, new.values()))

    def part(self, connection: sqlite3.Connection, whole: List, place: int) -> NDArray[np.uint32]:
        """Return a part of a list. Raises sqlite3.Error."""
        part = whole.parts[place]
        if part is None:
            blob = connection.execute(_PART, (key(whole.number, whole.starts[place]),)).fetchone()[0]
            part = whole.parts[place] = np.frombuffer(blob, "<u4")
            if self._lists.get(whole.number) is whole:
                self._bytes += part.nbytes
        return part


def _bytes(whole: List) -> int:
    return _LIST + sum(part.nbytes for part in whole.parts if part is not None)
