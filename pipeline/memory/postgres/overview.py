"""Everything in the memory, and how much it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pipeline.memory.base import Stats
from pipeline.memory.postgres.hits import COLUMNS, VISIBLE, as_entry
from pipeline.memory.postgres.quoting import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from psycopg import Connection

    from pipeline.model import MemoryEntry

_PAGE: Final = 1000
_ALL: Final = f"""
SELECT {COLUMNS} FROM pipeline_memory.entry e JOIN pipeline_memory.text t ON t.pair = e.pair AND t.id = e.text
WHERE e.pair = %(pair)s AND t.pair = %(pair)s AND {VISIBLE}
ORDER BY t.source COLLATE "C", e.target COLLATE "C", e.status COLLATE "C", e.origin_name COLLATE "C",
    e.context COLLATE "C"
"""  # noqa: S608  # made of constants only
_TEXTS: Final = f"""
SELECT count(*) FROM pipeline_memory.text t WHERE t.pair = %(pair)s AND t.length > 0 AND t.id IN (
    SELECT e.text FROM pipeline_memory.entry e WHERE e.pair = %(pair)s AND {VISIBLE}
    UNION ALL SELECT p.sentence FROM pipeline_memory.part p JOIN pipeline_memory.entry e ON e.id = p.entry
    WHERE p.pair = %(pair)s AND e.pair = %(pair)s AND {VISIBLE})
"""  # noqa: S608  # made of constants only
_STATUSES: Final = f"""
SELECT e.status, count(*) FROM pipeline_memory.entry e WHERE e.pair = %(pair)s AND {VISIBLE} GROUP BY 1 ORDER BY 1
"""  # noqa: S608  # made of constants only
_RECALLED: Final = "SELECT count(*) FROM pipeline_memory.recalled WHERE pair = %(pair)s"
_SOURCES: Final = """
SELECT count(*) FROM pipeline_memory.origin o WHERE o.pair = %(pair)s AND EXISTS (
    SELECT FROM pipeline_memory.entry e WHERE e.pair = %(pair)s AND e.origin = o.id)
"""
_BYTES: Final = """
SELECT coalesce(sum(pg_total_relation_size(to_regclass('pipeline_memory.' || kind || '_' || %(pair)s::text))), 0)
FROM unnest(ARRAY['text', 'entry', 'part']) kind
"""
_MARKS: Final = "SELECT name, mark FROM pipeline_memory.origin WHERE pair = %s"
_PAIRS: Final = "SELECT source, target FROM pipeline_memory.recalled WHERE pair = %s"
_WHOLE: Final = "SET LOCAL enable_seqscan = on; SET LOCAL statement_timeout = 0"


def entries(connection: Connection[Any], pair: int) -> Iterator[MemoryEntry]:
    """Yield all visible entries by source, target, status, origin and context. Raises psycopg.Error."""
    with connection.transaction():
        connection.execute(_WHOLE)
        with connection.cursor(name="everything") as cursor:
            cursor.itersize = _PAGE
            cursor.execute(_ALL, {"pair": pair})
            for columns in cursor:
                yield as_entry(columns)


def stats(connection: Connection[Any], pair: int) -> Stats:
    """Return how much of the language pair there is to be seen. Raises psycopg.Error."""
    values = {"pair": pair}
    with connection.transaction():
        connection.execute(_WHOLE)
        numbers = [connection.execute(query, values).fetchone() for query in (_TEXTS, _RECALLED, _SOURCES, _BYTES)]
        texts, recalled, origins, size = (int(row[0]) if row else 0 for row in numbers)
        return Stats(texts, dict(connection.execute(_STATUSES, values).fetchall()), recalled, origins, size)


def origins(connection: Connection[Any], pair: int) -> dict[str, bytes]:
    """Return the mark of each origin. Raises psycopg.Error."""
    found = connection.execute(_MARKS, (pair,)).fetchall()
    return dict(sorted((plain(name), bytes(mark)) for name, mark in found))


def recalled(connection: Connection[Any], pair: int) -> list[tuple[str, str]]:
    """Return the recalled pairs, sorted. Raises psycopg.Error."""
    return sorted((plain(source), plain(target)) for source, target in connection.execute(_PAIRS, (pair,)))
