"""Lookups of many texts, shared among processes.

The processes run `worker`. They are programs of their own and not multiprocessing's, which would import the caller's
main module again, so that a script without a guard would start itself over and over.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import islice
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple

from pipeline.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future

    from pipeline.memory.base import Hit
    from pipeline.memory.score import Scoring

    Worker = subprocess.Popen[bytes]

CHUNK = 200
"""How many texts a process gets at a time."""

_AHEAD = 3
"""How many chunks are under way for each process."""


class Asked(NamedTuple):
    """What is looked up for each text."""

    threshold: int
    limit: int
    scoring: Scoring


def in_processes(opened: tuple[Any, ...], texts: Sequence[str], asked: Asked, processes: int) -> Iterator[list[Hit]]:
    """Yield the hits of each text, in order; `opened` is what `worker` opens the store with. Raises StoreError."""
    chunks = [(texts[start : start + CHUNK], asked) for start in range(0, len(texts), CHUNK)]
    workers: list[Worker] = []
    pool = ThreadPoolExecutor(processes)
    try:
        workers += (_started(opened) for _ in range(min(processes, len(chunks))))
        for hits in _results(pool, workers, iter(chunks)):
            yield from hits
    finally:
        for worker in workers:
            worker.kill()
        pool.shutdown(cancel_futures=True)
        for worker in workers:
            _close(worker)


def _results(pool: ThreadPoolExecutor, workers: list[Worker], chunks: Iterator[Any]) -> Iterator[list[list[Hit]]]:
    """Yield the results in order; each thread waits for one process at a time."""
    idle: SimpleQueue[Worker] = SimpleQueue()
    for worker in workers:
        idle.put(worker)
    waiting: deque[Future[Any]] = deque()
    waiting.extend(pool.submit(_asked, idle, chunk) for chunk in islice(chunks, _AHEAD * len(workers)))
    while waiting:
        hits = waiting.popleft().result()
        waiting.extend(pool.submit(_asked, idle, chunk) for chunk in islice(chunks, 1))
        yield hits


def _asked(idle: SimpleQueue[Worker], chunk: object) -> list[list[Hit]]:
    worker = idle.get()
    try:
        send(worker.stdin, chunk)
        answer = pickle.load(worker.stdout)  # type: ignore[arg-type]  # noqa: S301  # from our own process
    except (OSError, EOFError) as problem:
        raise StoreError("a process that looks texts up has ended", "try again with one process") from problem
    finally:
        idle.put(worker)
    if isinstance(answer, Exception):
        raise answer
    return answer  # type: ignore[no-any-return]


def _started(opened: tuple[Any, ...]) -> Worker:
    """Start a process in a session of its own: Ctrl-C ends the one that asks, which ends the others."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    worker = subprocess.Popen(
        [sys.executable, "-P", "-m", "pipeline.memory.sqlite.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        start_new_session=True,
    )
    send(worker.stdin, opened)
    return worker


def send(stream: Any, value: object) -> None:  # noqa: ANN401  # a pipe, which is absent only in theory
    """Write a value for the other side to load. Raises OSError."""
    pickle.dump(value, stream, pickle.HIGHEST_PROTOCOL)
    stream.flush()


def _close(worker: Worker) -> None:
    worker.wait()
    for stream in (worker.stdin, worker.stdout):
        with suppress(OSError):  # what waits for being written has nobody to read it
            stream.close()  # type: ignore[union-attr]
