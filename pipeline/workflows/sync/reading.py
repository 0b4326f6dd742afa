"""Reading many articles: with every processor, where there are enough of them to be worth it."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from pipeline.catalogs.template import Entry, as_units, template_entries
from pipeline.errors import SourceError
from pipeline.workflows.files import read_article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.model import Unit
    from pipeline.workspace import Workspace

T = TypeVar("T")

_WORTH_IT = 100
"""From so many pages on, starting processes pays."""

_BATCH = 256
"""Pages that are read ahead at most twice, so that memory doesn't grow with their number."""


def read_all(workspace: Workspace, pages: Sequence[str]) -> Iterator[tuple[str, tuple[Unit, ...] | SourceError]]:
    """Yield each page with the units of its template, or why the article cannot be read, in order."""
    for page, entries in zip(pages, _read_all(workspace, pages), strict=True):
        yield page, entries if isinstance(entries, SourceError) else as_units(entries)


def _read_all(workspace: Workspace, pages: Sequence[str]) -> Iterator[list[Entry] | SourceError]:
    read = partial(_read, workspace)
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if len(pages) < _WORTH_IT or processors < 2 or "fork" not in multiprocessing.get_all_start_methods():  # noqa: PLR2004
        yield from map(read, pages)
        return
    with multiprocessing.get_context("fork").Pool(processors, _ignore_interrupts) as pool:
        yield from _one_ahead(pool.imap(read, batch, chunksize=8) for batch in _batches(pages))


def _read(workspace: Workspace, page: str) -> list[Entry] | SourceError:
    try:
        return template_entries(read_article(workspace, page))
    except SourceError as error:
        return error


def _ignore_interrupts() -> None:
    """Leave Ctrl-C to the process that started this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _batches(pages: Sequence[str]) -> Iterator[Sequence[str]]:
    return (pages[start : start + _BATCH] for start in range(0, len(pages), _BATCH))


def _one_ahead(batches: Iterable[Iterable[T]]) -> Iterator[T]:
    """Yield what is in the batches, in order, asking for each batch before the one before it is used up."""
    waiting: deque[Iterable[T]] = deque()
    for batch in batches:
        waiting.append(batch)
        if len(waiting) > 1:
            yield from waiting.popleft()
    for batch in waiting:
        yield from batch
