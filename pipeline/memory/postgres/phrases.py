"""Texts that hold a phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pipeline.memory.postgres.hits import hit, shown
from pipeline.memory.postgres.keys import as_bits, everywhere, signature
from pipeline.memory.postgres.quoting import plain
from pipeline.memory.tokens import holds, items, tokens

if TYPE_CHECKING:
    from uuid import UUID

    from psycopg import Connection

    from pipeline.memory.base import Hit
    from pipeline.memory.postgres.find import Frequencies

_PAGE: Final = 200
# Every text with the phrase has all of its tokens: also the rarest one, and the bits of each.
_HAVING: Final = """
SELECT id, source FROM pipeline_memory.text
WHERE pair = %(pair)s AND keys && %(keys)s::integer[] AND signature & %(own)s::bit(256) = %(own)s::bit(256)
ORDER BY length, source COLLATE "C"
"""


def containing(
    connection: Connection[Any], pair: int, phrase: tuple[str, ...], limit: int, frequencies: Frequencies
) -> list[Hit]:
    """Return texts that hold the words of `phrase` one after the other: fewest tokens first, then by source."""
    numbers = items(phrase)
    texts = frequencies.of(connection, pair, set(numbers))
    rarest = min(numbers, key=texts.__getitem__)
    values = {"pair": pair, "keys": everywhere(rarest, len(phrase)), "own": as_bits(signature(numbers))}
    hits: list[Hit] = []
    with connection.transaction(), connection.cursor(name="phrase") as cursor:
        cursor.execute(_HAVING, values)
        while len(hits) < limit and (rows := cursor.fetchmany(_PAGE)):
            hits += _holding(connection, pair, rows, phrase)
    return hits[:limit]


def _holding(
    connection: Connection[Any], pair: int, rows: list[tuple[UUID, str]], phrase: tuple[str, ...]
) -> list[Hit]:
    sources = {text: plain(source) for text, source in rows}
    held = {text: source for text, source in sources.items() if holds(tokens(source).words, phrase)}
    found = shown(connection, pair, held)
    hits = (hit(text, source, 0, found) for text, source in held.items())
    return [one for one in hits if one.entries or one.blocks]
