"""What building, writing and opening cost."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from statistics import median
from typing import TYPE_CHECKING

from _brute import everything, prepare
from _memory import HERE, LEAST, entries, timed
from _missed import ALL
from _rows import Row, milliseconds

from pipeline.memory.bounds import Scoring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from _files import Pair
    from _memory import Run

    from pipeline.memory.base import Store

BATCH = 10_000
SINGLES = 200
STARTS = 9
ASKED = 50
PAGE = 4096


def build(run: Run) -> Iterator[Row]:
    """Yield what building the store took."""
    took, text = run.built[1], run.file.stat().st_size
    yield Row(f"build of {took['entries']:,.0f} pairs", took["seconds"], "s", 30, at_most=True)
    yield Row("  file", took["bytes"] / 1e6, "MB")
    yield Row("  file against text", took["bytes"] / text, "×", 3.5, at_most=True)
    yield Row("  peak memory", took["peak"] / 1e9, "GB", 1, at_most=True)


def start(run: Run) -> Iterator[Row]:
    """Yield what a process and an open store cost before the first answer."""
    query = run.asked[len(run.asked) // 2]
    answer = [sys.executable, str(HERE / "_first_answer.py"), str(run.built[0]), query]
    yield milliseconds("process to first answer", _median(lambda: _run(answer)), 300)
    yield milliseconds("  of it Python without anything", _median(lambda: _run([sys.executable, "-c", ""])))
    yield milliseconds("open in a warm process", _median(lambda: run.open().close()), 10)
    yield milliseconds("  and look up", _median(lambda: _answer(run, query)))


def insert(run: Run) -> Iterator[Row]:
    """Yield what adding costs: pairs that the store has none like, in one transaction and in one each."""
    batch = min(BATCH, run.size // 2)
    new = list(entries(_renamed(run.pairs[-batch - SINGLES :])))
    with run.open() as store:
        store.add(new[:1])
        started = time.perf_counter()
        store.add(new[1 : batch + 1])
        yield Row("insert, batched", (time.perf_counter() - started) / batch * 1e6, "µs", 70, at_most=True)
        rest = {entry.source: entry for entry in new[batch + 1 :]}
        singles = timed(lambda source: store.add([rest[source]]), rest)
        yield milliseconds("insert, one durable transaction each", median(singles), 1)
        yield milliseconds("  a page written and synced to this disk", _disk(run.work / "page"))
        yield milliseconds("lookup after these, p50", median(timed(store.lookup, run.asked)))
        yield Row("  new texts missed", _missed(store, [entry.source for entry in new]), "", 0, at_most=True)


def _disk(file: Path) -> float:
    """Return what the disk alone asks for one durable write: the least that a transaction can take."""
    with file.open("wb", buffering=0) as opened:

        def write(_: str) -> None:
            opened.write(bytes(PAGE))
            os.fsync(opened.fileno())

        return median(timed(write, [""] * SINGLES))


def _missed(store: Store, sources: Sequence[str]) -> int:
    """Return how many of some texts are not found by lookups that they match, with the score that brute force gives."""
    queries = [source.rpartition(" ")[0] for source in sources[:: len(sources) // ASKED]]
    truths = everything(prepare(sources), queries, Scoring.TOKENS, LEAST)
    found = [{hit.source: hit.similarity for hit in store.lookup(query, LEAST, ALL)} for query in queries]
    return sum(len(truth.items() - hits.items()) for truth, hits in zip(truths, found, strict=True))


def _renamed(pairs: Sequence[Pair]) -> Iterator[Pair]:
    for number, (source, target) in enumerate(pairs):
        yield f"{source} {number}", f"{target} {number}"


def _answer(run: Run, query: str) -> None:
    with run.open() as store:
        store.lookup(query)


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)


def _median(action: Callable[[], None]) -> float:
    return median(timed(lambda _: action(), [""] * (STARTS + 1))[1:])
