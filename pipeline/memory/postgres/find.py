"""Lookups: one question for how rare tokens are, one for candidates, one for what there is to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from pipeline.memory.bounds import token_threshold
from pipeline.memory.postgres.hits import hit, shown
from pipeline.memory.postgres.keys import asked, signed
from pipeline.memory.postgres.quoting import plain
from pipeline.memory.score import percent
from pipeline.memory.tokens import Tokens, items, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from uuid import UUID

    from psycopg import Connection

    from pipeline.memory.base import Hit
    from pipeline.memory.bounds import Limits
    from pipeline.memory.postgres.keys import Asked

CHUNK: Final = 100
"""How many lookups go to the server together."""
_MOST: Final = 1 << 18
_CANDIDATES: Final = """
SELECT id, source FROM pipeline_memory.text
WHERE pair = %(pair)s AND keys && %(keys)s::integer[] AND length BETWEEN %(least)s AND %(greatest)s
AND %(bits)s - bit_count(signature & %(own)s::bit(256))
    <= %(length)s - (%(threshold)s * greatest(length, %(length)s) + 99) / 100
AND bit_count(signature & %(other)s::bit(256)) <= length - (%(threshold)s * greatest(length, %(length)s) + 99) / 100
"""
_FREQUENCIES: Final = """
SELECT number, texts FROM pipeline_memory.frequency WHERE pair = %s AND number = ANY(%s::integer[])
"""


class Scored(NamedTuple):
    """A text that is good enough; the order is that of the hits."""

    distance: int
    source: str
    text: UUID


class Frequencies:
    """About how many texts have a token, as far as it was asked for. Being wrong costs time, never a match."""

    def __init__(self) -> None:
        self._known: dict[int, int] = {}

    def of(self, connection: Connection[Any], pair: int, numbers: set[int]) -> dict[int, int]:
        """Return them for tokens' numbers, asking for those that aren't known. Raises psycopg.Error."""
        missing = numbers - self._known.keys()
        if len(self._known) + len(missing) > _MOST:
            self._known.clear()
            missing = numbers
        if missing:
            found = dict(connection.execute(_FREQUENCIES, (pair, [signed(number) for number in missing])).fetchall())
            self._known.update((number, found.get(signed(number), 0)) for number in missing)
        return {number: self._known[number] for number in numbers}


def similar(
    connection: Connection[Any], pair: int, texts: Sequence[str], wanted: Limits, frequencies: Frequencies
) -> list[list[Hit]]:
    """Return for each text those of the memory that are most like it, best first. Raises psycopg.Error."""
    queries = [tokens(text) for text in texts]
    numbers = [items(query.words) for query in queries]
    rare = frequencies.of(connection, pair, {number for some in numbers for number in some})
    least = token_threshold(wanted.threshold, wanted.scoring)
    questions = [_values(pair, len(some), least, asked(some, rare, least)) if some else None for some in numbers]
    with connection.pipeline():
        cursors = [connection.execute(_CANDIDATES, values) if values else None for values in questions]
    scored = [_scored(query, cursor or (), wanted) for query, cursor in zip(queries, cursors, strict=True)]
    return list(_hits(connection, pair, scored, wanted.limit))


def _values(pair: int, length: int, threshold: int, question: Asked) -> dict[str, object]:
    return {"pair": pair, "length": length, "threshold": threshold, **question._asdict()}


def _scored(query: Tokens, rows: Iterable[tuple[UUID, str]], wanted: Limits) -> list[Scored]:
    """Return the candidates that are good enough, best first, equals in the order of their source."""
    pairs = ((text, plain(source)) for text, source in rows)
    scored = ((percent(query, tokens(source), wanted.scoring), source, text) for text, source in pairs)
    return sorted(Scored(100 - score, source, text) for score, source, text in scored if score >= wanted.threshold)


def _hits(connection: Connection[Any], pair: int, scored: Sequence[list[Scored]], limit: int) -> Iterator[list[Hit]]:
    """Yield the first `limit` texts of each list that have anything to show."""
    first = shown(connection, pair, {one.text for some in scored for one in some[:limit]})
    for some in scored:
        hits = [hit(one.text, one.source, 100 - one.distance, first) for one in some[:limit]]
        kept = [one for one in hits if one.entries or one.blocks]
        start = limit
        while len(kept) < limit and start < len(some):
            rest = some[start : start + CHUNK]
            found = shown(connection, pair, {one.text for one in rest})
            hits = [hit(one.text, one.source, 100 - one.distance, found) for one in rest]
            kept += [one for one in hits if one.entries or one.blocks]
            start += CHUNK
        yield kept[:limit]
