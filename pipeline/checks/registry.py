"""All checks: those of units, and the ids of findings about whole files and projects."""

from __future__ import annotations

from pipeline.checks import (
    articles,
    completeness,
    freshness,
    markup,
    measures,
    names,
    negation,
    numbers,
    polarity,
    style,
    terms,
    typography,
)
from pipeline.checks.recalled import RECALLED
from pipeline.checks.state import STALE, STALE_CRITICAL, UNTRANSLATED
from pipeline.model import Severity

CHECKS = (
    UNTRANSLATED,
    STALE,
    STALE_CRITICAL,
    RECALLED,
    *completeness.CHECKS,
    *markup.CHECKS,
    *numbers.CHECKS,
    *measures.CHECKS,
    *negation.CHECKS,
    *polarity.CHECKS,
    *names.CHECKS,
    *terms.CHECKS,
    *style.CHECKS,
    *typography.CHECKS,
)
"""In the order in which findings on a unit are told: what is dangerous comes first."""

OTHERS = {
    "not-synced": Severity.MAJOR,
    "unreadable": Severity.BLOCKER,
    "not-covered": Severity.NOTE,
    "too-few-current": Severity.MAJOR,
    "waiver": Severity.MAJOR,
    "waiver-stale": Severity.MINOR,
    "inconsistent-translation": Severity.MINOR,
    "same-translation": Severity.MAJOR,
    **articles.SEVERITIES,
    **freshness.SEVERITIES,
}
"""The severity of what is found in whole files and projects, by id."""

USUAL = {check.id: check.severity for check in CHECKS} | OTHERS
"""How severe a finding of each check is, where the project doesn't want it otherwise."""


def summaries() -> dict[str, tuple[Severity, str]]:
    """Return the severity of each check, by id, and what to do about what it finds."""
    return {check.id: (check.severity, check.remedy) for check in CHECKS} | {
        check: (severity, "") for check, severity in OTHERS.items()
    }
