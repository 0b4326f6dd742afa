"""Bringing texts into the lists, and out of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from pipeline.memory.sqlite.arrays import among, distinct, first, merged
from pipeline.memory.sqlite.ids import key

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Packed = NDArray[np.uint64]
    """Token number and text in 64 bits, sorted, each only once."""

PART = 8192
"""The most texts in one row of a list."""

_NUMBERS = 16384
"""How many lists are worked on at a time, which bounds the memory it takes."""

_LOW = np.uint64(0xFFFFFFFF)
_32 = np.uint64(32)
_SIGN = np.uint64(1 << 63)
_ALL = 0xFFFFFFFF
_KEYS = "SELECT id, CASE WHEN length(texts) <= 3000 THEN texts END FROM posting WHERE id BETWEEN ? AND ?"
_TEXTS = "SELECT texts FROM posting WHERE id = ?"


def merge(connection: sqlite3.Connection, added: Packed, gone: Packed) -> None:
    """Write what is added into the lists and take out what is gone. Raises sqlite3.Error."""
    numbers = distinct(np.concatenate((added, gone)) >> _32)
    for start in range(0, len(numbers), _NUMBERS):
        some = numbers[start : start + _NUMBERS]
        limits = some[0] << _32, some[-1] << _32 | _LOW
        _merge_some(connection, some, _between(added, limits), _between(gone, limits))


def _between(packed: Packed, limits: tuple[np.uint64, np.uint64]) -> Packed:
    return packed[packed.searchsorted(limits[0]) : packed.searchsorted(limits[1], "right")]


def _merge_some(connection: sqlite3.Connection, numbers: Packed, added: Packed, gone: Packed) -> None:
    rows = _Rows(*_read_rows(connection, numbers.tolist()))
    touched = np.concatenate((_places(rows.keys, added), _places(rows.keys, gone)))
    touched = distinct(touched[touched >= 0])
    packed = merged(_packed(connection, rows, touched), added)
    if len(gone):
        packed = packed[~among(packed, gone)]
    starts = _starts(packed, rows.keys)
    old = rows.keys[touched]
    removed = old[~among(old, packed[starts])] ^ _SIGN
    connection.executemany("DELETE FROM posting WHERE id = ?", zip(removed.view(np.int64).tolist(), strict=True))
    connection.executemany("INSERT OR REPLACE INTO posting VALUES (?, ?)", _rows(packed, starts))


class _Rows(NamedTuple):
    """The rows of some lists: their keys as unsigned numbers, and the texts in them where those are few."""

    keys: Packed
    parts: list[bytes | None]


def _read_rows(connection: sqlite3.Connection, numbers: list[int]) -> tuple[Packed, list[bytes | None]]:
    execute = connection.execute
    if not execute("SELECT 1 FROM posting LIMIT 1").fetchone():
        return np.empty(0, np.uint64), []
    found = [row for number in numbers for row in execute(_KEYS, (key(number, 0), key(number, _ALL)))]
    return np.array([row[0] for row in found], np.int64).view(np.uint64) ^ _SIGN, [row[1] for row in found]


def _places(keys: Packed, packed: Packed) -> NDArray[np.int64]:
    """Return for each text in a list the place of the row that it belongs to, -1 where its list has no row.

    It is the last row that begins before it; where there is none, the first one of the list.
    """
    if not len(keys):
        return np.full(len(packed), -1)
    before = keys.searchsorted(packed, "right") - 1
    after = np.minimum(before + 1, len(keys) - 1)
    numbers = packed >> _32
    behind = np.where(keys[after] >> _32 == numbers, after, -1)
    places: NDArray[np.int64] = np.where((before >= 0) & (keys[before] >> _32 == numbers), before, behind)
    return places


def _packed(connection: sqlite3.Connection, rows: _Rows, touched: NDArray[np.int64]) -> Packed:
    """Return what is in some of the rows."""
    keys = rows.keys[touched]
    ids = (keys ^ _SIGN).view(np.int64).tolist()
    few = (rows.parts[place] for place in touched.tolist())
    parts = [
        connection.execute(_TEXTS, (row,)).fetchone()[0] if part is None else part
        for row, part in zip(ids, few, strict=True)
    ]
    counts = np.array([len(part) // 4 for part in parts], np.int64)
    packed: Packed = np.repeat(keys & ~_LOW, counts) | np.frombuffer(b"".join(parts), "<u4")
    return packed


def _starts(packed: Packed, keys: Packed) -> NDArray[np.int64]:
    """Return where a row begins: with each list, where one began, and within those that have become too long.

    The first row of a list takes what comes before it, too.
    """
    begun = packed.searchsorted(keys[1:][keys[1:] >> _32 == keys[:-1] >> _32])
    begun = distinct(np.concatenate((first(packed >> _32), begun[begun < len(packed)])))
    lengths = np.diff(begun, append=len(packed))
    more = [np.arange(s, s + n, -(-n // -(-n // PART))) for s, n in _long(begun, lengths)]
    return distinct(np.concatenate((begun, *more)))


def _long(starts: NDArray[np.int64], lengths: NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    long = lengths > PART
    return zip(starts[long].tolist(), lengths[long].tolist(), strict=True)


def _rows(packed: Packed, starts: NDArray[np.int64]) -> Iterator[tuple[int, bytes]]:
    texts = packed.astype("<u4").tobytes()
    keys = (packed[starts] ^ _SIGN).view(np.int64).tolist()
    ends = np.append(starts, len(packed))[1:] * 4
    for row, start, end in zip(keys, (starts * 4).tolist(), ends.tolist(), strict=True):
        yield row, texts[start:end]
