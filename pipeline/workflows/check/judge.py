"""What the checks have to say of many units: what is remembered is not asked again, and all processors help."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from hashlib import blake2b
from itertools import groupby
from multiprocessing import get_context
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.run import Said, remarks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from pipeline.model import Unit
    from pipeline.workflows.check.cache import Verdicts
    from pipeline.workflows.check.values import Task
    from pipeline.workflows.examine import Examiner

Verdict = tuple[Said, ...]
"""All that the checks have to say of a unit."""
_CHUNK = 500
_FEW = 6_000
"""So many units are judged before other processes have started."""


class _Case(NamedTuple):
    """A unit to judge: its digest, the locale of its translation, and itself."""

    digest: bytes
    locale: str
    unit: Unit


def judge(
    tasks: Sequence[Task],
    make: Callable[[], Examiner],
    verdicts: Verdicts,
    progress: Callable[[int, int], None],
) -> list[list[Verdict]]:
    """Return what the checks have to say of the units of each task.

    `make` makes what tells what is known of a unit, also in another process. `verdicts` are those of earlier runs;
    those of this run are added. `progress` is called with the number of units judged and of units to judge.
    """
    cases = [[_Case(_digest(task.locale, unit), task.locale, unit) for unit in task.units] for task in tasks]
    known = verdicts.get(case.digest for row in cases for case in row)
    todo = {case.digest: case for row in cases for case in row if case.digest not in known}
    found: dict[bytes, Verdict] = {}
    for chunk in _judged(list(todo.values()), make):
        found |= chunk
        progress(len(found), len(todo))
    verdicts.add(found)
    known |= found
    return [[known[case.digest] for case in row] for row in cases]


def _digest(locale: str, unit: Unit) -> bytes:
    """Return what changes where anything changes that a check may look at: all but comment, references and place."""
    told = (
        locale, unit.source, unit.target, unit.context, unit.fuzzy, unit.previous_source, unit.previous_context,
        unit.previous_plural, unit.notes, unit.flags, unit.plural, unit.plural_targets,
    )  # fmt: skip
    return blake2b(repr(told).encode(errors="surrogatepass"), digest_size=16).digest()


def _judged(cases: list[_Case], make: Callable[[], Examiner]) -> Iterator[dict[bytes, Verdict]]:
    chunks = [cases[start : start + _CHUNK] for start in range(0, len(cases), _CHUNK)]
    processes = min(len(os.sched_getaffinity(0)), len(cases) // _FEW + 1)
    if processes == 1:
        examiner = make() if cases else None
        yield from (_run(chunk, examiner) for chunk in chunks if examiner)
        return
    with ProcessPoolExecutor(processes, get_context("spawn"), _prepare, (make,)) as pool:
        yield from pool.map(_run_prepared, chunks)


def _run(cases: Iterable[_Case], examiner: Examiner) -> dict[bytes, Verdict]:
    found: dict[bytes, Verdict] = {}
    for locale, group in groupby(cases, key=itemgetter(1)):
        subject_of = examiner.of(locale)
        found |= {case.digest: tuple(remarks(subject_of(case.unit))) for case in group}
    return found


_prepared: list[Examiner] = []
"""Of a helping process: what it judges by."""


def _prepare(make: Callable[[], Examiner]) -> None:
    _prepared.append(make())


def _run_prepared(cases: Iterable[_Case]) -> dict[bytes, Verdict]:
    return _run(cases, _prepared[0])
