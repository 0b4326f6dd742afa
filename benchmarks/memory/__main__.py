"""Measure the translation memory: `python benchmarks/memory DATA [--quick] [--only PART …] [--json]`.

DATA is a folder that `build.py` has filled. Builds a memory of `--size` pairs in a temporary folder, looks up real
texts with 0 to 3 edits, unseen texts, and texts whose score is exactly a threshold, and prints each figure beside its
target.
The parts:

    build      time, size of the file and peak memory of building
    missed     matches that brute force finds and lookups don't, and scores that differ
    speed      lookups against brute force with rapidfuzz on one core
    batch      many segments in two processes against rapidfuzz's `cdist` in two threads
    start      a process to its first answer; opening in a process that is warm
    tantivy    against tantivy, where it is installed
    postgres   against pg_trgm, ours in a file and ours in the same server, where PostgreSQL and psycopg are installed
    large      a memory five times as large (left out with --quick)
    insert     adding pairs

Times are wall time after warming up, medians of three rounds. With --cpu, lookups, brute force and tantivy are measured
in processor time, which other work on the machine disturbs less; servers, batches and processes are not. The exit code
is 0 even if a target is missed.
"""

from __future__ import annotations

import argparse
import os
import platform
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import _batch
import _large
import _missed
import _postgres
import _speed
import _storage
import _tantivy
from _files import named
from _memory import Run
from _rows import Row, as_json, line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


class Part(NamedTuple):
    """What can be measured."""

    measure: Callable[[Run], Iterator[Row]]
    possible: Callable[[], bool] = lambda: True


PARTS = {
    "build": Part(_storage.build),
    "missed": Part(_missed.measure),
    "speed": Part(_speed.measure),
    "batch": Part(_batch.measure),
    "start": Part(_storage.start),
    "tantivy": Part(_tantivy.measure, _tantivy.possible),
    "postgres": Part(_postgres.measure, _postgres.possible),
    "large": Part(_large.measure),
    "insert": Part(_storage.insert),
}
QUICK = ("build", "missed", "speed", "batch", "start", "tantivy", "insert")


def measured(run: Run, parts: Sequence[str], *, show: bool) -> Iterator[tuple[str, Row]]:
    """Yield the rows of the parts as they come; print them too, to see how far it is."""
    for name in parts:
        if not PARTS[name].possible():
            print(f"{name}: left out, something isn't installed", file=sys.stderr)
            continue
        for row in PARTS[name].measure(run):
            if show:
                print(line(row), flush=True)
            yield name, row


def options() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder that build.py has filled")
    parser.add_argument("--size", type=int, help="pairs in the memory (1,000,000; 100,000 with --quick)")
    parser.add_argument("--queries", type=int, help="queries for each figure (100; 50 with --quick)")
    parser.add_argument("--quick", action="store_true", help="fewer thresholds and parts: about a minute")
    parser.add_argument("--only", nargs="+", choices=PARTS, metavar="PART", help="some of the parts")
    parser.add_argument("--seed", type=int, default=7, help="for the queries (%(default)s)")
    parser.add_argument("--workdir", type=Path, help="where the temporary folder is made")
    parser.add_argument("--cpu", action="store_true", help="processor time for what runs in this process")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    return parser.parse_args()


def configured(given: argparse.Namespace, size: int, work: Path) -> Run:
    """Return a run as it was asked for."""
    queries = given.queries or (50 if given.quick else 100)
    clock = time.process_time if given.cpu else time.perf_counter
    return Run(given.data, work, size, queries, given.quick, given.seed, clock)


def main() -> int:
    """Measure."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that a server that was started is stopped
    given = options()
    size = given.size or (100_000 if given.quick else 1_000_000)
    if not (given.data / named(size)).exists():
        print(f"{given.data / named(size)}: not there; make it with build.py --size {size}", file=sys.stderr)
        return 2
    if not given.json:
        print(f"{size:,} pairs; Python {platform.python_version()}, {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory(dir=given.workdir) as work:
        run = configured(given, size, Path(work))
        parts = given.only or (QUICK if given.quick else tuple(PARTS))
        rows = list(measured(run, parts, show=not given.json))
    if given.json:
        print(as_json(rows))
    return 0


if __name__ == "__main__":
    sys.exit(main())
