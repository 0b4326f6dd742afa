"""What can be wrong with whole files."""

from __future__ import annotations

import re

from pipeline.model import Finding, Place, Severity
from pipeline.text import count

_SYNC = "run `pipeline sync`"


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
