"""What a memory five times as large costs."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from _files import named
from _memory import LANGUAGES, build
from _rows import Row, milliseconds, quantile
from _speed import lookups

from pipeline.memory.sqlite import open_sqlite

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _memory import Run

TIMES = 5


def measure(run: Run) -> Iterator[Row]:
    """Yield the rows."""
    pairs = run.data / named(TIMES * run.size)
    file, took = build(pairs, run.work / "large.sqlite")
    with run.open() as store:
        small = lookups(run, store, run.asked)
    with open_sqlite(file, LANGUAGES) as store:
        large = lookups(run, store, run.asked)
    file.unlink()
    yield milliseconds(f"{run.size:,} pairs: p50", median(small.usual))
    yield milliseconds(f"{TIMES * run.size:,} pairs: p50", median(large.usual))
    yield milliseconds("  p95", quantile(large.usual, 0.95))
    yield Row("  p50 against the smaller memory", median(large.usual) / median(small.usual), "×", 2.5, at_most=True)
    yield Row("  build", took["seconds"], "s")
    yield Row("  file against text", took["bytes"] / pairs.stat().st_size, "×")
    yield Row("  peak memory", took["peak"] / 1e9, "GB")
