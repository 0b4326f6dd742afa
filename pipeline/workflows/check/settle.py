"""From what checks say to findings: as severe as the project wants them, and excused where somebody waived them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pipeline.catalogs.po_rows import position
from pipeline.checks.registry import USUAL
from pipeline.checks.run import finding
from pipeline.checks.waivers import complaints, waived, waivers
from pipeline.model import Finding, Place, Severity
from pipeline.model.finding import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pipeline.checks.policy import Policy
    from pipeline.checks.run import Said
    from pipeline.model import Unit
    from pipeline.workflows.check.judge import Verdict
    from pipeline.workflows.check.values import Task
    from pipeline.workflows.policies import Policies

_MOST = 50
"""Findings of one check on one entry: nobody reads more, and each takes long to be placed in a long text."""
Across = dict[Place, list[Finding]]
"""What checks that look at many units say of each, by the place of its entry."""


def settled(
    tasks: Sequence[Task], judged: Iterable[list[Verdict]], across: Iterable[Finding], policies: Policies
) -> Iterator[Finding]:
    """Yield the findings on all units, file by file and in file order; `across` are those that compare units."""
    by_place: Across = defaultdict(list)
    for item in across:
        by_place[item.place].append(item)
    for task, verdicts in zip(tasks, judged, strict=True):
        policy = policies.of(task.page, task.locale)
        for unit, verdict in zip(task.units, verdicts, strict=True):
            if verdict or unit.comment or Place(task.file, unit.line) in by_place:
                yield from _on_unit(task, unit, verdict, by_place, policy)


def adjusted(findings: Iterable[Finding], policies: Policies) -> Iterator[Finding]:
    """Yield findings that no unit has, as severe as the project wants them."""
    for item in findings:
        yield from _applied((item,), policies.of(item.page, item.locale))


def _on_unit(
    task: Task, unit: Unit, verdict: Verdict, across: Mapping[Place, Sequence[Finding]], policy: Policy
) -> Iterator[Finding]:
    place = Place(task.file, unit.line)
    blank = Finding("", Severity.NOTE, "", place, page=task.page, locale=task.locale)
    found = [finding(said, unit, position, blank) for said in _worst(verdict)]
    found += across.get(place, ()) if unit.line else ()
    wanted = list(_applied(found, policy))
    yield from waived(waivers(unit.comment), wanted, policy)
    yield from _applied(complaints(unit, wanted, policy, USUAL, blank), policy)


def _worst(verdict: Verdict) -> Iterator[Said]:
    """Yield what checks say of a unit; of a check that says very much, what is most severe: that decides the gate."""
    said: defaultdict[str, list[Said]] = defaultdict(list)
    for item in verdict if len(verdict) > _MOST else ():
        said[item[0]].append(item)
    if not said:
        yield from verdict
    for check, items in said.items():
        yield from sorted(items, key=lambda item: SEVERITIES.index(item[1].severity or USUAL[check]))[:_MOST]


def _applied(findings: Iterable[Finding], policy: Policy) -> Iterator[Finding]:
    return (kept for item in findings if (kept := policy.applied(item, USUAL.get(item.check, item.severity))))
