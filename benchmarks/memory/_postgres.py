"""PostgreSQL: pg_trgm, beside our stores in a file and in the same server."""

from __future__ import annotations

import importlib.util
import time
from contextlib import closing
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from _brute import everything
from _files import read
from _memory import LANGUAGES, LEAST, entries, timed
from _missed import Tally
from _rows import Row, faster, milliseconds, quantile
from _server import programs, server
from _speed import THRESHOLD, lookups

from pipeline.memory.bounds import Scoring
from pipeline.memory.score import percent
from pipeline.memory.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    import psycopg
    from _memory import Run

    from pipeline.memory.base import Store

ASKED = 30
"""How many queries pg_trgm gets: each takes it about a second at a million pairs."""
SIMILARITY = 0.5
QUERY = "SELECT source, target FROM pairs WHERE source %% %s"


def possible() -> bool:
    """Say whether the server and psycopg are installed."""
    return programs() is not None and importlib.util.find_spec("psycopg") is not None


def measure(run: Run) -> Iterator[Row]:
    """Yield the rows."""
    import psycopg  # noqa: PLC0415 - optional

    queries = run.asked[:: max(1, len(run.asked) // ASKED)]
    truths = everything(run.texts, queries, Scoring.TOKENS, LEAST)
    with server() as url:
        with psycopg.connect(url, autocommit=True) as connection:
            yield Row("pg_trgm, build of table and index", _fill(connection, run.file), "s")
            search = partial(_search, connection)
            timed(search, run.warming[:3])
            trigrams = timed(search, queries)
            yield from _trigram_rows(search, trigrams, queries, truths)
        with run.open() as store:
            ours = lookups(run, store, queries, clock=time.perf_counter)
        yield faster("  ours in a file faster, p50", median(ours.usual), median(trigrams), 500)
        yield from _backend(run, url, queries, truths, median(trigrams))


def _fill(connection: psycopg.Connection, pairs: Path) -> float:
    started = time.perf_counter()
    connection.execute("CREATE EXTENSION pg_trgm")
    connection.execute("CREATE TABLE pairs (source text, target text)")
    with connection.cursor() as cursor, cursor.copy("COPY pairs FROM STDIN") as copy:
        for pair in read(pairs):
            copy.write_row(pair)
    connection.execute("CREATE INDEX ON pairs USING gin (source gin_trgm_ops)")
    connection.execute("VACUUM ANALYZE pairs")
    connection.execute(f"SET pg_trgm.similarity_threshold = {SIMILARITY}")
    return time.perf_counter() - started


def _search(connection: psycopg.Connection, query: str) -> list[tuple[str, int]]:
    asked = tokens(query)
    rows = connection.execute(QUERY, [query]).fetchall()
    scored = ((source, percent(asked, tokens(source))) for source, _ in rows)
    return sorted((hit for hit in scored if hit[1] >= THRESHOLD), key=lambda hit: -hit[1])


def _trigram_rows(
    search: Callable[[str], list[tuple[str, int]]],
    taken: Sequence[float],
    queries: Sequence[str],
    truths: Sequence[Mapping[str, int]],
) -> Iterator[Row]:
    matches = lost = 0
    for query, truth in zip(queries, truths, strict=True):
        expected = {source for source, score in truth.items() if score >= THRESHOLD}
        matches += len(expected)
        lost += len(expected - dict(search(query)).keys())
    yield milliseconds(f"pg_trgm, similarity {SIMILARITY}: p50", median(taken))
    yield milliseconds("  p95", quantile(taken, 0.95))
    yield Row(f"  pg_trgm misses at {THRESHOLD} %", 100 * lost / max(1, matches), "%")


def _backend(
    run: Run, url: str, queries: Sequence[str], truths: Sequence[Mapping[str, int]], trigrams: float
) -> Iterator[Row]:
    from pipeline.memory.postgres import open_postgres  # noqa: PLC0415 - needs psycopg

    with closing(open_postgres(url, LANGUAGES)) as store:
        started = time.perf_counter()
        store.add(entries(read(run.file)))
        yield Row("our PostgreSQL store: build", time.perf_counter() - started, "s")
        ours = lookups(run, store, queries, clock=time.perf_counter)
        yield milliseconds("  p50", median(ours.usual))
        yield milliseconds("  p95", quantile(ours.usual, 0.95))
        yield faster("  p50 faster than pg_trgm", median(ours.usual), trigrams, 25)
        tally = _compared(run, store, queries, truths)
        yield Row(f"  missed in {tally.lookups:,} lookups with {tally.matches:,}", tally.missed, "", 0, at_most=True)
        yield Row("  not a match, or another score", tally.wrong, "", 0, at_most=True)


def _compared(run: Run, store: Store, queries: Sequence[str], truths: Sequence[Mapping[str, int]]) -> Tally:
    tally = Tally()
    for query, truth in zip(queries, truths, strict=True):
        for threshold in (LEAST, THRESHOLD, 90):
            tally.compare(store, query, threshold, Scoring.TOKENS, truth)
    exact = everything(run.texts, [one.query for one in run.boundaries], Scoring.TOKENS, LEAST)
    for one, truth in zip(run.boundaries, exact, strict=True):
        tally.compare(store, one.query, one.percent, Scoring.TOKENS, truth)
    return tally
