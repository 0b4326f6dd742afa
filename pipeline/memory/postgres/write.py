"""Adding and removing entries inside one transaction.

Rows come with COPY into a table of the connection, and from there with a few statements into all others: table by table
in one order, each in the order of its key. The functions raise psycopg.Error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pipeline.memory.postgres import lock
from pipeline.memory.postgres.rows import COPY, TABLES, identity, rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from psycopg import Connection

    from pipeline.model import MemoryEntry

_FEW: Final = 200
"""For so few rows the planner needs no statistics."""

_SETTINGS: Final = """
SET LOCAL enable_seqscan = on;
SET LOCAL statement_timeout = 0;
SET LOCAL gin_pending_list_limit = '16MB';
"""
_LAST: Final = """
DELETE FROM pg_temp.batch b USING (
    SELECT entry, max(number) AS last FROM pg_temp.batch WHERE position = 0 GROUP BY entry HAVING count(*) > 1
) d WHERE b.entry = d.entry AND b.number < d.last
"""
_DIFFERENT: Final = """
(e.who, e.changed, e.properties, e.sentences) IS DISTINCT FROM (b.who, b.changed, b.properties, b.sentences)
"""
_ANY_CHANGED: Final = f"""
SELECT EXISTS (SELECT FROM pg_temp.batch b JOIN pipeline_memory.entry e ON e.pair = %(pair)s AND e.id = b.entry
    WHERE b.position = 0 AND {_DIFFERENT})
"""  # noqa: S608  # made of constants only
_ORIGINS: Final = """
INSERT INTO pipeline_memory.origin (pair, id, name)
SELECT DISTINCT %(pair)s::integer, origin, origin_name FROM pg_temp.batch
WHERE position = 0 AND origin_name <> '' ORDER BY origin
ON CONFLICT DO NOTHING
"""
_ENTRIES: Final = """
INSERT INTO pipeline_memory.entry
    (pair, id, text, origin, origin_name, target, status, context, who, changed, properties, sentences)
SELECT %(pair)s, entry, text, origin, origin_name, target, status, context, who, changed, properties, sentences
FROM pg_temp.batch WHERE position = 0 ORDER BY entry
ON CONFLICT DO NOTHING
"""
_CHANGES: Final = f"""
WITH other AS (
    SELECT e.id FROM pipeline_memory.entry e JOIN pg_temp.batch b ON e.id = b.entry
    WHERE e.pair = %(pair)s AND b.position = 0 AND {_DIFFERENT} ORDER BY e.id FOR UPDATE OF e
), done AS (
    UPDATE pipeline_memory.entry e
    SET who = b.who, changed = b.changed, properties = b.properties, sentences = b.sentences
    FROM pg_temp.batch b, other WHERE e.pair = %(pair)s AND e.id = other.id AND b.entry = e.id AND b.position = 0
    RETURNING e.id
), unlinked AS (
    DELETE FROM pipeline_memory.part p USING done WHERE p.pair = %(pair)s AND p.entry = done.id
    AND NOT EXISTS (SELECT FROM pg_temp.batch s WHERE s.entry = p.entry AND s.text = p.sentence AND s.position > 0)
    RETURNING p.sentence
)
INSERT INTO pg_temp.loose SELECT sentence FROM unlinked
"""  # noqa: S608  # made of constants only
_PARTS: Final = """
INSERT INTO pipeline_memory.part (pair, entry, sentence)
SELECT DISTINCT %(pair)s::integer, entry, text FROM pg_temp.batch WHERE position > 0 ORDER BY entry, text
ON CONFLICT DO NOTHING
"""
_TEXTS: Final = """
WITH different AS (
    SELECT DISTINCT ON (text) text, length, signature, keys, numbers, source FROM pg_temp.batch ORDER BY text
), fresh AS (
    INSERT INTO pipeline_memory.text (pair, id, length, signature, keys, source)
    SELECT %(pair)s, text, length, signature, keys, source FROM different ORDER BY text
    ON CONFLICT DO NOTHING RETURNING id
)
INSERT INTO pipeline_memory.frequency AS f (pair, number, texts)
SELECT %(pair)s::integer, number, count(*) FROM fresh JOIN different ON text = id, unnest(numbers) number
GROUP BY number ORDER BY number
ON CONFLICT (pair, number) DO UPDATE SET texts = f.texts + EXCLUDED.texts
"""
_GONE: Final = """
WITH gone AS (
    DELETE FROM pipeline_memory.entry e WHERE e.pair = %(pair)s AND e.origin = ANY(%(origins)s)
    AND NOT EXISTS (SELECT FROM pg_temp.batch b WHERE b.entry = e.id) RETURNING e.id, e.text
), unlinked AS (
    DELETE FROM pipeline_memory.part p USING gone WHERE p.pair = %(pair)s AND p.entry = gone.id RETURNING p.sentence
)
INSERT INTO pg_temp.loose SELECT text FROM gone UNION SELECT sentence FROM unlinked
"""
_UNUSED: Final = """
DELETE FROM pipeline_memory.text t USING (SELECT DISTINCT text FROM pg_temp.loose) l
WHERE t.pair = %(pair)s AND t.id = l.text
AND NOT EXISTS (SELECT FROM pipeline_memory.entry e WHERE e.pair = %(pair)s AND e.text = l.text)
AND NOT EXISTS (SELECT FROM pipeline_memory.part p WHERE p.pair = %(pair)s AND p.sentence = l.text)
"""
_MARK: Final = """
INSERT INTO pipeline_memory.origin (pair, id, name, mark) VALUES (%(pair)s, %(id)s, %(name)s, %(mark)s)
ON CONFLICT (pair, id) DO UPDATE SET mark = EXCLUDED.mark
"""
_FORGET: Final = "DELETE FROM pipeline_memory.origin WHERE pair = %(pair)s AND id = ANY(%(origins)s)"
_RECALL: Final = """
INSERT INTO pipeline_memory.recalled (pair, id, text, source, target)
VALUES (%s, %s, %s, %s, %s) ON CONFLICT DO NOTHING
"""


class Writing:
    """One transaction on the entries of a language pair."""

    def __init__(self, connection: Connection[Any], pair: int) -> None:
        self._connection = connection
        self._pair = pair
        self._parts = False
        # Lookups forbid reading whole tables, which is what filling them from `batch` does best; and an import takes
        # as long as it takes, while nobody waits for others for ever.
        connection.execute(_SETTINGS + TABLES)

    def add(self, entries: Iterable[MemoryEntry]) -> int:
        """Add entries; return how many were not there yet."""
        self._send(entries)
        alone = bool(self._value(_ANY_CHANGED))
        lock.pair(self._connection, self._pair, alone=alone)
        if alone:
            self._run(_CHANGES)
        new = self._fill()
        if alone:
            self._run(_UNUSED)
        return new

    def replace(self, origin: str, name: str, mark: bytes, entries: Iterable[MemoryEntry]) -> None:
        """Let entries take the place of those of an origin (`name` is how it is stored), and note its mark."""
        self._send(entries)
        lock.pair(self._connection, self._pair, alone=True)
        self._run(_MARK, id=identity(origin), name=name, mark=mark)
        self._run(_GONE, origins=[identity(origin)])
        self._run(_CHANGES)
        self._fill()
        self._run(_UNUSED)

    def forget(self, origins: Iterable[str]) -> None:
        """Remove origins and their entries."""
        gone = [identity(origin) for origin in origins]
        lock.pair(self._connection, self._pair, alone=True)
        self._run(_FORGET, origins=gone)
        self._run(_GONE, origins=gone)
        self._run(_UNUSED)

    def recall(self, pairs: Iterable[tuple[str, str]], quoted: Iterable[tuple[str, str]]) -> None:
        """Let (source, target) pairs, and as they are stored, take the place of those that are recalled."""
        lock.pair(self._connection, self._pair, alone=True)
        self._run("DELETE FROM pipeline_memory.recalled WHERE pair = %(pair)s")
        values = (
            (self._pair, identity(*plain), identity(plain[0]), *stored)
            for plain, stored in zip(pairs, quoted, strict=True)
        )
        with self._connection.cursor() as cursor:
            cursor.executemany(_RECALL, values)

    def _send(self, entries: Iterable[MemoryEntry]) -> None:
        number = 0
        with self._connection.cursor() as cursor:
            with cursor.copy(COPY) as copy:
                for number, row in enumerate(rows(entries), 1):  # noqa: B007
                    copy.write_row(row)
                    self._parts = self._parts or row[1] > 0
            if number > _FEW:
                cursor.execute("ANALYZE pg_temp.batch")
            cursor.execute(_LAST)

    def _fill(self) -> int:
        """Bring what is in `batch` into all tables; return how many entries were not there yet."""
        self._run(_ORIGINS)
        new = self._run(_ENTRIES)
        if self._parts:
            self._run(_PARTS)
        self._run(_TEXTS)
        self._connection.execute("SELECT pipeline_memory.tidy(%s)", (self._pair,))
        return new

    def _run(self, statement: str, **values: object) -> int:
        """Execute a statement and return how many rows it changed."""
        return self._connection.execute(statement.encode(), {"pair": self._pair, **values}).rowcount

    def _value(self, statement: str) -> object:
        row = self._connection.execute(statement.encode(), {"pair": self._pair}).fetchone()
        return row and row[0]
