"""What the checks have to say of many units: what is remembered is not asked again, and all processors help."""

from __future__ import annotations

import gc
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from hashlib import blake2b
from multiprocessing import get_context, parent_process
from threading import Thread
from typing import TYPE_CHECKING, Any, NamedTuple

from pipeline.checks.run import Said, remarks
from pipeline.model import Unit
from pipeline.state import batches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pipeline.workflows.check.cache import Verdicts
    from pipeline.workflows.check.values import Task
    from pipeline.workflows.examine import Examiner

Verdict = tuple[Said, ...]
"""All that the checks have to say of a unit."""
_CHUNK = 500
_RARELY = 50_000
"""So many values are made before garbage is looked for, which takes long with the tables of two languages."""
_FEW = 6_000
"""So many units are judged before other processes have started."""

_Told = tuple[Any, ...]
"""What checks may look at of a unit: all but references and place."""


class _Case(NamedTuple):
    """A unit to judge: its digest, the locale of its translation, and what there is to look at."""

    digest: bytes
    locale: str
    told: _Told


def judge(
    tasks: Sequence[Task],
    examiner: Examiner,
    make: Callable[[], Examiner],
    verdicts: Verdicts,
    progress: Callable[[int, int], None],
) -> list[list[Verdict]]:
    """Return what the checks have to say of the units of each task.

    `examiner` tells what is known of a unit, `make` makes one like it in another process. `verdicts` are those of
    earlier runs; those of this run are added. `progress` is called with the number of units judged and to judge.
    """
    cases = [[_case(task.locale, _told(unit)) for unit in task.units] for task in tasks]
    known = verdicts.get(case.digest for row in cases for case in row)
    todo = {case.digest: case for row in cases for case in row if case.digest not in known}
    found: dict[bytes, Verdict] = {}
    for chunk in _judged(list(todo.values()), examiner, make):
        found |= chunk
        progress(len(found), len(todo))
    verdicts.add(found)
    known |= found
    return [[known[case.digest] for case in row] for row in cases]


def _told(unit: Unit) -> _Told:
    """Return what makes a unit of which no check can tell that it is another one: its references are left out.

    The comment counts: it says that a translation was kept, and what for, which tells what is recalled.
    """
    return (
        unit.source, unit.target, unit.context, unit.fuzzy, unit.obsolete, unit.previous_source, unit.previous_context,
        unit.previous_plural, unit.comment, unit.notes, (), unit.flags, unit.plural, unit.plural_targets,
    )  # fmt: skip


def _case(locale: str, told: _Told) -> _Case:
    """Return a unit with its digest, which changes where anything changes that a check may look at."""
    written = repr((locale, *told)).encode(errors="surrogatepass")
    return _Case(blake2b(written, digest_size=16).digest(), locale, told)


def _judged(cases: list[_Case], examiner: Examiner, make: Callable[[], Examiner]) -> Iterator[dict[bytes, Verdict]]:
    """Yield the verdicts, chunk by chunk.

    Between processes go plain tuples, and only the verdicts on units that something is wrong with: to send units takes
    as long as to read them.
    """
    chunks = list(batches(cases, _CHUNK))
    if not cases:
        return
    processes = min(len(os.sched_getaffinity(0)), len(cases) // _FEW + 1)
    if processes == 1:
        for chunk in chunks:
            yield _by_digest(chunk, _run(_sent(chunk), examiner))
        return
    # it starts multiprocessing's resource tracker, which lets SIGINT through again: so this comes first
    pool = ProcessPoolExecutor(processes, get_context("spawn"), _prepare, (make,))
    try:
        with _interrupted_later():
            judged = pool.map(_run_prepared, map(_sent, chunks))
        for chunk, found in zip(chunks, judged, strict=True):
            yield _by_digest(chunk, found)
    finally:
        pool.shutdown(cancel_futures=True)


@contextmanager
def _interrupted_later() -> Iterator[None]:
    """Hold back Ctrl-C, here and in processes that are started meanwhile: those inherit what is held back."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT,))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _sent(cases: Sequence[_Case]) -> list[tuple[str, _Told]]:
    return [(case.locale, case.told) for case in cases]


def _by_digest(cases: Sequence[_Case], found: Mapping[int, Verdict]) -> dict[bytes, Verdict]:
    return {case.digest: found.get(at, ()) for at, case in enumerate(cases)}


def _run(cases: Sequence[tuple[str, _Told]], examiner: Examiner) -> dict[int, Verdict]:
    """Return what there is to say of units, by their place among the cases; nothing of those that are in order."""
    found: dict[int, Verdict] = {}
    for at, (locale, told) in enumerate(cases):
        said = tuple(remarks(examiner.of(locale)(Unit(*told))))
        if said:
            found[at] = said
    return found


_prepared: list[Examiner] = []
"""Of a helping process: what it judges by."""


def _prepare(make: Callable[[], Examiner]) -> None:
    gc.set_threshold(_RARELY)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever presses Ctrl-C means the process that started this one
    Thread(target=_end_with_parent, daemon=True).start()
    _prepared.append(make())


def _end_with_parent() -> None:
    """Leave when the process that wants to know is gone, however it ended: nobody would send work, or an end of it."""
    if parent := parent_process():
        parent.join()
        os._exit(1)


def _run_prepared(cases: Sequence[tuple[str, _Told]]) -> dict[int, Verdict]:
    return _run(cases, _prepared[0])
