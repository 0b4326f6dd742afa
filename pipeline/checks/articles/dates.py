"""Dates that are as exact as they are written, and English dates as readers see them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)([T ].*)?)?)?", re.ASCII | re.DOTALL)
_MONTHS = "january february march april may june july august september october november december".split()
_NUMBERS = {name[:length]: number for number, name in enumerate(_MONTHS, 1) for length in (3, len(name))} | {"sept": 9}
_WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ", re.IGNORECASE)
_WRITTEN = (
    re.compile(
        r"(?P<month>[a-z]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})", re.IGNORECASE | re.ASCII
    ),
    re.compile(
        r"(?P<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?(?P<month>[a-z]{3,9})\.?,? (?P<year>\d{4})", re.IGNORECASE | re.ASCII
    ),
    re.compile(r"(?P<month>[a-z]{3,9})\.?,? (?P<year>\d{4})", re.IGNORECASE | re.ASCII),
)


_DAY, _NO_TIME = timedelta(days=1), timedelta()


class Period(NamedTuple):
    """A day, a month or a year, by its first and its last day."""

    first: date
    last: date

    def meets(self, other: Period) -> bool:
        """Say whether some day is in both."""
        return self.first <= other.last and other.first <= self.last


def iso_period(value: str) -> Period | None:
    """Return what an ISO 8601 date (with a time or without), year-month or year means, None for anything else.

    A moment may fall on the day before or after for somebody else.
    """
    match = _ISO.fullmatch(value.strip())
    if match is None:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups()[:3])
    return _period(year, month, day, about=_DAY if match[4] else _NO_TIME)


def written_period(text: str) -> Period | None:
    """Return what an English date means, None for anything else: "November 22, 2026", "22 November 2026", "2026"."""
    plain = _WEEKDAY.sub("", " ".join(text.split()), count=1)
    for form in _WRITTEN:
        match = form.fullmatch(plain)
        if match:
            month = _NUMBERS.get(match["month"].lower(), 0)
            return _period(int(match["year"]), month, int(match.groupdict().get("day") or 0)) if month else None
    return iso_period(plain)


def _period(year: int, month: int, day: int, about: timedelta = _NO_TIME) -> Period | None:
    try:
        first = date(year, month or 1, day or 1)
        last = date(year, month or 12, day or monthrange(year, month or 12)[1])
        return Period(first - about, last + about)
    except (ValueError, OverflowError):
        return None


def ago(day: date, today: date) -> str:
    """Return how long ago a day was: "12 days ago", "5 months ago", "2 years ago"."""
    days = (today - day).days
    for length, unit, least in ((365, "year", 730), (30, "month", 60), (1, "day", 0)):
        if days >= least:
            number = days // length
            return f"{number} {unit}{'s' * (number != 1)} ago"
    return ""
