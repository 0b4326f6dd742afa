"""Running the checks over the units of a catalog."""

from __future__ import annotations

import re
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

    from pipeline.checks.base import Subject
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
        subject = subject_of(unit)
        for check in CHECKS:
            for message in check.run(subject):
                place = Place(file, unit.line)
                yield Finding(check.id, check.severity, message, place, check.remedy, page, locale, unit.source)


def is_blocked(subject: Subject) -> bool:
    """Say whether a blocker check objects to a translation, which keeps it off the page."""
    return any(True for check in _BLOCKERS for _ in check.run(subject))


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
