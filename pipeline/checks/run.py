"""Running the checks over the units of a catalog."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.checks.leftover import SOURCE_LEFT
from pipeline.checks.markup import PLACEHOLDERS, TAGS
from pipeline.checks.recalled import RECALLED
from pipeline.checks.state import STALE, STALE_CRITICAL, UNTRANSLATED
from pipeline.checks.terms import TERM_ADVICE, TERM_FORBIDDEN, TERM_MISSING
from pipeline.model import Finding, Place, Severity
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pipeline.checks.base import Check, Remark, Subject
    from pipeline.model import Unit

_SYNC = "run `pipeline sync`"
CHECKS = (
    UNTRANSLATED,
    STALE,
    STALE_CRITICAL,
    SOURCE_LEFT,
    TAGS,
    PLACEHOLDERS,
    RECALLED,
    TERM_MISSING,
    TERM_FORBIDDEN,
    TERM_ADVICE,
)
SEVERITIES = tuple(Severity)
_BLOCKERS = tuple(check for check in CHECKS if check.severity is Severity.BLOCKER)


def check_units(
    units: Iterable[Unit], subject_of: Callable[[Unit], Subject], *, file: str, page: str = "", locale: str = ""
) -> Iterator[Finding]:
    """Yield what is wrong with the units of a catalog, in file order; obsolete ones are left out.

    `subject_of` returns a unit with what is known of it.
    """
    for unit in units:
        if unit.obsolete:
            continue
        for check, remark in remarks(subject_of(unit)):
            yield _finding(check, remark, unit, Finding(check.id, check.severity, "", Place(file), "", page, locale))


def remarks(subject: Subject, checks: Iterable[Check] = CHECKS) -> Iterator[tuple[Check, Remark]]:
    """Yield what checks that cover the languages of a unit have to say of it."""
    for check in checks:
        if check.coverage.includes(*subject.languages):
            yield from ((check, remark) for remark in check.run(subject))


def _finding(check: Check, remark: Remark, unit: Unit, blank: Finding) -> Finding:
    form = f"msgstr[{remark.form}]: " if remark.form is not None else ""
    return replace(
        blank,
        severity=max(check.severity, remark.severity or check.severity, key=SEVERITIES.index),
        message=form + remark.message,
        place=Place(blank.place.file, unit.line),
        hint=check.remedy,
        unit=unit.source,
        fix=remark.fix or "",
    )


def is_blocked(subject: Subject) -> bool:
    """Say whether a blocker check objects to a translation, which keeps it off the page."""
    return any(check.severity is (remark.severity or check.severity) for check, remark in remarks(subject, _BLOCKERS))


def not_synced(*, file: str, missing: int, extra: int, page: str, locale: str) -> Finding:
    """Return the finding that a catalog doesn't hold the texts of its page; counts are texts."""
    message = f"the catalog is not up to date with its article: {count(missing, 'text')} missing, {extra:,} too many"
    return Finding("not-synced", Severity.MAJOR, message, Place(file), _SYNC, page, locale)


def orphaned(*, file: str, page: str, locale: str) -> Finding:
    """Return the finding that there is no article for a catalog."""
    return Finding(
        "not-synced", Severity.MAJOR, "there is no article for this catalog", Place(file), _SYNC, page, locale
    )


def unreadable(error: str, hint: str, *, file: str) -> Finding:
    """Return the finding that a file cannot be read; `error` says where, as `file:line:column: `, and why."""
    place = re.match(rf"{re.escape(file)}(?::(\d+))?(?::(\d+))?: ", error)
    line, column = (int(number or 0) for number in place.groups()) if place else (0, 0)
    message = error[place.end() :] if place else error
    return Finding("unreadable", Severity.BLOCKER, message, Place(file, line, column), hint)
