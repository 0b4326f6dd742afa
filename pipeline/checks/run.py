"""Running the checks over units."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.policy import DEFAULT, Policy, milder
from pipeline.checks.registry import CHECKS
from pipeline.checks.waivers import reasons, waivers
from pipeline.model import Finding, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pipeline.checks.base import Check, Remark, Subject
    from pipeline.model import Unit

Said = tuple[str, "Remark"]
"""The id of a check, and what it has to say."""
_BY_ID = {check.id: check for check in CHECKS}


def remarks(subject: Subject, checks: Iterable[Check] | None = None) -> Iterator[Said]:
    """Yield what checks that cover the languages of a unit, by default all, have to say; nothing if it is obsolete."""
    languages = subject.languages
    covering = _covering(*languages) if checks is None else (one for one in checks if one.coverage.includes(*languages))
    for check in () if subject.unit.obsolete else covering:
        for remark in check.run(subject):
            yield check.id, remark


@lru_cache(maxsize=64)
def _covering(source: str, target: str) -> tuple[Check, ...]:
    """Return the checks that cover translations from a language into another; to ask each for each unit costs more."""
    return tuple(check for check in CHECKS if check.coverage.includes(source, target))


def finding(said: Said, unit: Unit, position: Callable[[Unit, int, int], tuple[int, int]], blank: Finding) -> Finding:
    """Return a remark on a unit as a finding; `blank` has its file, page and locale.

    `position` returns the line and the column of a character of the unit's translation.
    """
    check, remark = _BY_ID[said[0]], said[1]
    form = remark.form or 0
    line, column = position(unit, remark.target.start, form) if remark.target else (unit.line, 0)
    return Finding(
        check.id,
        milder(check.severity, remark.severity or check.severity),
        (f"msgstr[{form}]: " if remark.form is not None else "") + remark.message,
        Place(blank.place.file, line, column),
        check.remedy,
        blank.page,
        blank.locale,
        unit.source,
        remark.fix,
        "".join(unit.targets[form : form + 1]),
        remark.source if unit.plural is None else None,  # of a plural entry it lies in the other text
        remark.target,
    )


def is_blocked(subject: Subject, policy: Policy = DEFAULT) -> bool:
    """Say whether a check objects to a translation that is a blocker for the project, which keeps it off the page."""
    excused = policy.waivable.intersection(reasons(waivers(subject.unit.comment)))
    checks = [check for check in CHECKS if _may_block(check, policy) and check.id not in excused]
    return any(_blocks(check, remark, policy) for check, remark in remarks(subject, checks))


def _may_block(check: Check, policy: Policy) -> bool:
    return policy.severities.get(check.id, check.severity) is Severity.BLOCKER


def _blocks(check: str, remark: Remark, policy: Policy) -> bool:
    usual = _BY_ID[check].severity
    return policy.severity(check, usual, milder(usual, remark.severity or usual)) is Severity.BLOCKER
