"""Waivers: comments of translators that silence a check for one entry, `# pipeline: ignore numbers -- reason`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.model import Severity, State

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from pipeline.checks.policy import Policy
    from pipeline.model import Finding, Unit

WAIVER = "waiver"
STALE = "waiver-stale"
_LINE = re.compile(r"^[ \t]*+pipeline:[ \t]*+ignore\b(?P<rest>.*+)$", re.MULTILINE | re.IGNORECASE)
_WRITE = "write it as `# pipeline: ignore CHECK -- reason`"


class Waiver(NamedTuple):
    """The ids of the checks that a line silences, and why."""

    checks: tuple[str, ...]
    reason: str


def waivers(comment: str) -> list[Waiver]:
    """Return the waivers in the translator's comment of an entry; what lacks ids or a reason has none."""
    found = []
    for match in _LINE.finditer(comment):
        names, _, reason = match["rest"].partition("--")
        checks = tuple(re.split(r"[,\s]+", names.strip(" ,\t"))) if names.strip() else ()
        found.append(Waiver(checks, reason.strip() if any(map(str.isalnum, reason)) else ""))
    return found


def reasons(given: Iterable[Waiver]) -> dict[str, str]:
    """Return why each check is silenced, by its id; a waiver without a reason silences nothing."""
    return {check: waiver.reason for waiver in given for check in waiver.checks if waiver.reason}


def waived(given: Sequence[Waiver], findings: Iterable[Finding], policy: Policy) -> Iterator[Finding]:
    """Yield the findings on an entry, excused where one of its waivers silences them.

    A blocker that the policy doesn't let anybody waive is not silenced.
    """
    why = reasons(given)
    for finding in findings:
        reason = why.get(finding.check, "")
        yield replace(finding, excused=f"waived: {reason}") if reason and policy.may_waive(finding) else finding


def complaints(
    unit: Unit, findings: Sequence[Finding], policy: Policy, known: Container[str], blank: Finding
) -> Iterator[Finding]:
    """Yield what is wrong with the waivers of an entry that has `findings`.

    `known` are the ids of all checks, `blank` has place, page and locale. A waiver that silences nothing is stale,
    unless the entry isn't current: then most checks don't look at it.
    """
    given = waivers(unit.comment)
    said = replace(blank, unit=unit.source, target=unit.target)
    refused = {finding.check for finding in findings if not policy.may_waive(finding)}
    for message, hint in _wrong(given, refused, known):
        yield replace(said, check=WAIVER, severity=Severity.MAJOR, message=message, hint=hint)
    silenced = {finding.check for finding in findings}
    for check in reasons(given) if unit.state is State.CURRENT else ():
        if check in known and check not in silenced:
            message = f"nothing to ignore: {check} has no objection"
            yield replace(said, check=STALE, severity=Severity.MINOR, message=message, hint="delete the waiver")


def _wrong(given: Iterable[Waiver], refused: set[str], known: Container[str]) -> Iterator[tuple[str, str]]:
    for waiver in given:
        if not waiver.checks:
            yield "a waiver names no check", _WRITE
        elif not waiver.reason:
            yield f"the waiver of {', '.join(waiver.checks)} gives no reason", _WRITE
        for check in waiver.checks:
            if check not in known:
                yield f"there is no check “{check}”", "write its id as `pipeline check` prints it, in square brackets"
            elif check in refused and waiver.reason:
                hint = f"mend the translation, or let translators waive it: check.waivable = [{check!r}]"
                yield f"{check} found a blocker, which this project does not let anybody waive", hint
