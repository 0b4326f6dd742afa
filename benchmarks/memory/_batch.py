"""A batch in two processes, beside `cdist` with two workers."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from _brute import batch
from _queries import natural
from _rows import Row, faster

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _memory import Run

SEGMENTS = 10_000
PROCESSES = 2
SAMPLE = 200
"""How many segments `cdist` gets: its time is in proportion, and that of all would be minutes."""
THRESHOLD = 75


def measure(run: Run) -> Iterator[Row]:
    """Yield the rows."""
    count = SEGMENTS // 5 if run.quick else SEGMENTS
    queries = natural(run.data, run.size, count, run.seed)
    with run.open() as store:
        started = time.perf_counter()
        matched = sum(map(bool, store.lookup_many(queries, THRESHOLD, processes=PROCESSES)))
        ours = time.perf_counter() - started
    yield Row(f"{count:,} segments, {PROCESSES} processes", ours, "s")
    yield Row("  of them with a match", 100 * matched / count, "%")
    for name in ("arrays", "strings"):
        theirs = batch(run.texts, queries[:SAMPLE], PROCESSES, strings=name == "strings") * count / SAMPLE
        yield Row(f"  cdist(workers={PROCESSES}) with {name}, from {SAMPLE} of them", theirs, "s")
        yield faster("    faster", ours, theirs, 250)
