"""Lookups of many texts, shared among this process and others, which take as long to start as thousands of lookups.

The others run `worker`. They are programs of their own and not multiprocessing's, which would import the caller's
main module again, so that a script without a guard would start itself over and over.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from itertools import islice
from operator import attrgetter
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple

from pipeline.errors import StoreError
from pipeline.model import MemoryEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pipeline.memory.base import Hit
    from pipeline.memory.bounds import Limits

    Worker = subprocess.Popen[bytes]
    Answer = list[list[Hit]]
    Here = Callable[["Chunk"], Answer]
    Elsewhere = Callable[["Chunk"], Future[Answer]]

CHUNK = 200
"""How many texts a process gets at a time."""

_AHEAD = 32
"""How many chunks may be under way for each process: as many as are looked up here until the others have started."""

_FIELDS = attrgetter(*MemoryEntry.__slots__)


class Chunk(NamedTuple):
    """Some of the texts, and what is asked for each."""

    texts: Sequence[str]
    asked: Limits


def in_processes(opened: tuple[Any, ...], here: Here, chunks: Sequence[Chunk], processes: int) -> Iterator[list[Hit]]:
    """Yield the hits of each text, in order.

    `here` looks up a chunk in this process, which is one of them; the others open the store with `opened`. There must
    be two chunks and two processes at least. Raises StoreError.
    """
    workers: list[Worker] = []
    others = min(processes, len(chunks)) - 1
    pool = ThreadPoolExecutor(others)
    try:
        workers += (_started(opened) for _ in range(others))
        idle: SimpleQueue[Worker] = SimpleQueue()
        for worker in workers:
            idle.put(worker)
        for hits in _results(lambda chunk: pool.submit(_asked, idle, chunk), here, iter(chunks), _AHEAD * processes):
            yield from hits
    finally:
        for worker in workers:
            worker.kill()
        pool.shutdown(cancel_futures=True)
        for worker in workers:
            _close(worker)


def _results(elsewhere: Elsewhere, here: Here, chunks: Iterator[Chunk], most: int) -> Iterator[Answer]:
    """Yield the results in order; while the next one is being worked on elsewhere, work on others."""
    waiting: deque[tuple[Chunk, Future[Answer]]] = deque()
    while True:
        waiting.extend((chunk, elsewhere(chunk)) for chunk in islice(chunks, most - len(waiting)))
        if not waiting:
            return
        while not waiting[0][1].done() and _taken_over(waiting, here):
            pass
        yield waiting.popleft()[1].result()


def _taken_over(waiting: deque[tuple[Chunk, Future[Answer]]], here: Here) -> bool:
    """Look up the first chunk that nobody has begun; return whether there was one."""
    for place, (chunk, future) in enumerate(waiting):
        if future.cancel():
            waiting[place] = chunk, _settled(here, chunk)
            return True
    return False


def _settled(here: Here, chunk: Chunk) -> Future[Answer]:
    future: Future[Answer] = Future()
    try:
        future.set_result(here(chunk))
    except StoreError as problem:  # its turn comes
        future.set_exception(problem)
    return future


def _asked(idle: SimpleQueue[Worker], chunk: Chunk) -> Answer:
    worker = idle.get()
    try:
        send(worker.stdin, chunk)
        answer = pickle.load(worker.stdout)  # type: ignore[arg-type]  # noqa: S301  # from our own process
    except (OSError, EOFError, pickle.UnpicklingError) as problem:
        raise StoreError("a process that looks texts up has ended", "try again with one process") from problem
    finally:
        idle.put(worker)
    if isinstance(answer, StoreError):
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
    pickler = pickle.Pickler(stream, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = {MemoryEntry: _as_call}
    pickler.dump(value)
    stream.flush()


def _as_call(entry: MemoryEntry) -> tuple[type[MemoryEntry], tuple[Any, ...]]:
    """Say how to make an entry again, which is faster than what a data class says by itself."""
    return MemoryEntry, _FIELDS(entry)


def _close(worker: Worker) -> None:
    worker.wait()
    for stream in (worker.stdin, worker.stdout):
        with suppress(OSError):  # what waits for being written has nobody to read it
            stream.close()  # type: ignore[union-attr]
