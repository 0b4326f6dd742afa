"""Lookups of many texts over several connections, each of which has a process of its own on the server."""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from concurrent.futures import Future

    Worker = TypeVar("Worker")
    Chunk = TypeVar("Chunk")
    Result = TypeVar("Result")

_AHEAD = 2
"""How many chunks are under way for each worker."""


def shared(
    workers: Sequence[Worker], work: Callable[[Worker, Chunk], Result], chunks: Iterator[Chunk]
) -> Generator[Result]:
    """Yield the results for all chunks, in order; each worker does one at a time."""
    idle: SimpleQueue[Worker] = SimpleQueue()
    for worker in workers:
        idle.put(worker)

    def do(chunk: Chunk) -> Result:
        worker = idle.get()
        try:
            return work(worker, chunk)
        finally:
            idle.put(worker)

    with ThreadPoolExecutor(len(workers)) as pool:
        waiting: deque[Future[Result]] = deque(pool.submit(do, one) for one in islice(chunks, _AHEAD * len(workers)))
        try:
            while waiting:
                yield waiting.popleft().result()
                waiting.extend(pool.submit(do, one) for one in islice(chunks, 1))
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
