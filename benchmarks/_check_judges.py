"""Who judges a translation: the project's checks, and pofilter of Translate Toolkit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.base import Subject
from pipeline.checks.policy import milder
from pipeline.checks.run import remarks
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.checks.base import Check

Said = Counter[tuple[str, str]]
"""How often a check (or filter) objects, by its name and severity (or category)."""
Judge = Callable[[str, str], Said]
SEVERITIES = tuple(str(severity) for severity in Severity)
SERIOUS = "functional"
"""What pofilter calls critical or functional, as against cosmetic."""


def by_checks(checks: Sequence[Check]) -> Judge:
    """Return a judge that asks checks of an English text and its German translation."""
    usual = {check.id: check.severity for check in checks}

    @lru_cache(maxsize=8)  # a translation without the error is asked about more than once in a row
    def judge(source: str, target: str) -> Said:
        subject = Subject(Unit(source, target), languages=("en", "de"))
        said = remarks(subject, checks)
        return Counter((name, str(milder(usual[name], each.severity or usual[name]))) for name, each in said)

    return judge


def by_pofilter() -> Judge | None:
    """Return a judge that asks all filters of `pofilter --language=de`, its default; None where it isn't installed."""
    try:
        from translate.filters import checks  # noqa: PLC0415
        from translate.storage.pypo import pounit  # noqa: PLC0415
    except ImportError:
        return None
    classes = [checks.StandardChecker, checks.StandardUnitChecker]
    settings = checks.CheckerConfig(targetlanguage="de")
    checker = checks.TeeChecker(checkerconfig=settings, checkerclasses=classes, languagecode="de")

    def judge(source: str, target: str) -> Said:
        unit = pounit(source)
        unit.target = target
        failures = checker.run_filters(unit, categorised=True)
        serious = {
            name for name, failure in failures.items() if isinstance(failure, dict) and failure["category"] >= 60
        }
        return Counter((name, SERIOUS if name in serious else "cosmetic") for name in failures)

    return judge


def worst(said: Said) -> str:
    """Return the worst severity among objections of checks, "" where there is none."""
    return next((severity for severity in SEVERITIES if any(each == severity for _, each in said)), "")


def is_at_least(severity: str, wanted: str) -> bool:
    """Say whether a severity ("" for none) is a wanted one or worse."""
    return bool(severity) and SEVERITIES.index(severity) <= SEVERITIES.index(wanted)


class Judges(NamedTuple):
    """The project's checks, and pofilter, None where it isn't installed; `shown` are what to print the cases of."""

    ours: Judge
    theirs: Judge | None
    shown: Sequence[str] | None

    def shows(self, *names: str) -> bool:
        """Say whether to print cases: all if `shown` is empty, else those a name of which is part of one there."""
        return self.shown is not None and (not self.shown or any(part in each for part in self.shown for each in names))


def count(judge: Judge | None, texts: Iterable[tuple[str, str]]) -> str:
    """Return to how many of some texts a judge objects, "-" where there is no judge."""
    return str(sum(bool(judge(source, target)) for source, target in texts)) if judge else "-"


def told(said: Said) -> str:
    """Return objections in one line."""
    return ", ".join(f"{name} {severity}" for name, severity in said)
