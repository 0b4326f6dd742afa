"""Dates as English pages write them."""

from __future__ import annotations

import re
from datetime import date

from pipeline.formats.article.wording import MONTHS

_MONTH_NUMBERS = {name: number for names in MONTHS for number, name in enumerate(names, 1)} | {"sept": 9}
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_YEAR = r"(?P<year>(?:1[89]|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_YEAR}-(?P<number>\d\d)(?:-{_DAY}(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?",
        rf"{_DAY}\.(?P<number>\d{{1,2}})\.{_YEAR}",
        rf"{_MONTH} {_DAY}(?:st|nd|rd|th)?,? {_YEAR}",
        rf"{_DAY}(?:st|nd|rd|th|\.)?(?: of)? {_MONTH},? {_YEAR}",
        rf"{_MONTH},? {_YEAR}",
        _YEAR,
    )
)
PATTERN = "|".join(re.sub(r"\?P<\w+>", "?:", form.pattern) for form in _FORMS)
"""A regular expression, without groups of its own, that finds what `iso_date` may understand."""


def iso_date(text: str) -> str:
    """Return an English date as ISO 8601, as exactly as it is given ("2021-03-18", "2021-03", "2021"), or "".

    All-numeric dates are understood in the order year-month-day and, with full stops, day.month.year; with slashes
    they mean different days to different readers and are left alone.
    """
    return next((found for form in _FORMS if (match := form.fullmatch(text)) and (found := _iso(match))), "")


def _iso(match: re.Match[str]) -> str:
    groups = match.groupdict()
    month = int(groups.get("number") or 0) or _MONTH_NUMBERS.get((groups.get("month") or "").lower(), 0)
    if not month:
        return "" if "month" in groups or "number" in groups else groups["year"]
    try:
        day = date(int(groups["year"]), month, int(groups.get("day") or 1))
    except ValueError:
        return ""
    return day.isoformat() if groups.get("day") else day.isoformat()[:7]
