"""Printing what is found of seeded errors, and what is objected to in good translations."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from _check_cases import pairs, seeded
from _check_judges import SERIOUS, SEVERITIES, count, is_at_least, told, worst

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from _check_cases import Pair, Seeded
    from _check_judges import Judges, Said

TARGETS = {"blocker": 0.01, "major": 0.02}
"""The share of professional translations that may be objected to."""


def print_seeded(file: Path, judges: Judges) -> None:
    """Print how many of the seeded errors are found, and how many good translations are objected to."""
    every = list(seeded(file))
    print(f"\n{file.name}: errors by the severity they should have")
    print(f"  {'':10}{'cases':>7}{'as wanted':>11}{'worse':>7}{'milder':>8}{'missed':>8}{'pofilter':>10}")
    for wanted in SEVERITIES:
        errors = [each for each in every if each.bad and each.severity == wanted]
        if errors:
            _print_errors(wanted, errors, judges)
    _print_good(every, judges)


def _print_errors(wanted: str, errors: Sequence[Seeded], judges: Judges) -> None:
    found = [worst(judges.ours(each.source, each.bad)) for each in errors]
    worse = sum(is_at_least(each, wanted) and each != wanted for each in found)
    exact, missed = found.count(wanted), found.count("")
    theirs = count(judges.theirs, [(each.source, each.bad) for each in errors])
    print(
        f"  {wanted:10}{len(errors):7}{exact:11}{worse:7}{len(found) - exact - worse - missed:8}{missed:8}{theirs:>10}"
    )
    for each, severity in zip(errors, found, strict=True):
        if not is_at_least(severity, wanted) and judges.shows("seeded", each.kind):
            print(f"    {severity or 'missed'}: {each.kind} | {each.source} | {each.bad}  ({each.place})")


def _print_good(every: Sequence[Seeded], judges: Judges) -> None:
    said = [(each, judges.ours(each.source, each.good)) for each in every]
    alarms = Counter(worst(each) for _, each in said if each)
    theirs = count(judges.theirs, [(each.source, each.good) for each in every])
    line = ", ".join(f"{alarms[severity]} {severity}" for severity in SEVERITIES if alarms[severity]) or "none"
    print(f"  good translations objected to, of {len(every)}: {line}; by pofilter: {theirs}")
    for each, objections in said:
        if objections and judges.shows("seeded", each.kind):
            print(f"    {told(objections)}: {each.source} | {each.good}  ({each.place})")


def print_alarms(file: Path, judges: Judges) -> None:
    """Print how often the checks object to the work of professionals, and pofilter."""
    rows = [(pair, judges.ours(pair.source, pair.target)) for pair in pairs(file)]
    print(f"\n{file.name}: {len(rows)} translations by professionals, objected to")
    for severity in SEVERITIES:
        share = sum(any(each == severity for _, each in said) for _, said in rows) / len(rows)
        goal = (
            f"   at most {TARGETS[severity]:.0%}{'' if share <= TARGETS[severity] else ': MISSED'}"
            if severity in TARGETS
            else ""
        )
        print(f"  {severity:32}{share:9.2%}{goal}")
    _print_checks(rows)
    if judges.theirs:
        _print_theirs([judges.theirs(pair.source, pair.target) for pair, _ in rows])
    for pair, said in rows:
        if said and judges.shows("alarms", *(name for name, _ in said)):
            print(f"    {told(said)}: {pair.source} | {pair.target}  ({pair.place})")


def _print_checks(rows: Sequence[tuple[Pair, Said]]) -> None:
    by_check = Counter(key for _, said in rows for key in said)
    for (check, severity), number in sorted(
        by_check.items(), key=lambda item: (SEVERITIES.index(item[0][1]), -item[1])
    ):
        print(f"    {severity:8} {check:22}{number / len(rows):8.2%}{number:6}")


def _print_theirs(said: Sequence[Said]) -> None:
    serious = sum(any(category == SERIOUS for _, category in each) for each in said)
    found = sum(bool(each) for each in said)
    print(f"  {'pofilter, any filter':32}{found / len(said):9.2%}")
    print(f"  {'pofilter, functional or critical':32}{serious / len(said):9.2%}")
