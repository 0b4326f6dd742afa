"""Entries as rows of the table `batch`, from which all others are filled."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from pipeline.memory.postgres.keys import as_bits, band, key, signature, signed
from pipeline.memory.postgres.quoting import quoted
from pipeline.memory.tokens import items, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.model import MemoryEntry

# Row 0 of an entry is the text itself, the others are its sentences; the columns after `numbers` are for row 0 only.
TABLES: Final = """
CREATE TEMPORARY TABLE IF NOT EXISTS batch (
    number bigint, position integer, entry uuid, text uuid, source text,
    length integer, signature bit(256), keys integer[], numbers integer[],
    origin uuid, origin_name text, target text, status text, context text[], who text, changed text,
    properties text[], sentences text[]
) ON COMMIT DELETE ROWS;
CREATE TEMPORARY TABLE IF NOT EXISTS loose (text uuid) ON COMMIT DELETE ROWS;
"""
COPY: Final = "COPY pg_temp.batch FROM STDIN"

_NOTHING: Final = (None,) * 9

Row = tuple[Any, ...]


def identity(*fields: str) -> UUID:
    """Return a digest that tells texts, or lists of texts, from each other."""
    told = "\0".join((*(str(len(field)) for field in fields), *fields))
    return UUID(bytes=blake2b(told.encode(), digest_size=16).digest())


def rows(entries: Iterable[MemoryEntry]) -> Iterator[Row]:
    """Yield the rows of all entries that have a source and a target."""
    number = 0
    for entry in entries:
        if entry.source.strip() and entry.target.strip():
            yield from _rows(number, entry)
            number += 1


def _rows(number: int, entry: MemoryEntry) -> Iterator[Row]:
    name = identity(entry.source, entry.target, entry.status, *entry.context, entry.origin)
    yield (
        *(number, 0, name, *_text(entry.source)),
        identity(entry.origin),
        *map(quoted, (entry.origin, entry.target, entry.status)),
        [quoted(field) for field in entry.context],
        *map(quoted, (entry.who, entry.when)),
        [quoted(field) for one in entry.properties for field in one],
        [quoted(sentence) for sentence in entry.sentences],
    )
    for position, sentence in enumerate(entry.sentences, 1):
        if sentence != entry.source:
            yield (number, position, name, *_text(sentence), *_NOTHING)


def _text(source: str) -> Row:
    """Return what is stored of a text: identity, source, length, signature, keys and numbers of its tokens."""
    words = tokens(source).words
    numbers = items(words)
    place = band(len(words))
    keys = (key(number, place) for number in numbers)
    return (
        *(identity(source), quoted(source), len(words), as_bits(signature(numbers))),
        _array(sorted(keys)),
        _array(signed(number) for number in numbers),
    )


def _array(numbers: Iterable[int]) -> str:
    """Return an array as PostgreSQL reads it; twice as fast as leaving that to psycopg."""
    return f"{{{','.join(map(str, numbers))}}}"
