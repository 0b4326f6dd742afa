"""A check of how dates are written in German."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.base import GERMAN, Check, Example, Remark, each_text
from pipeline.checks.measures import data_times as data
from pipeline.checks.measures.calendar import Date, dates
from pipeline.checks.measures.names import names
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side, Texts

_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d\d)")
_LAST_MONTH = 12


def _date_format(texts: Texts) -> Iterator[Remark]:
    if not texts.target.numbers:
        return
    for date in dates(texts.target, "en"):
        if date.name is None:
            yield from _in_figures(texts, date)
        elif _is_foreign(texts, date):
            yield _remark(texts, date.span, _written(texts, date))


def _in_figures(texts: Texts, date: Date) -> Iterator[Remark]:
    match = _SLASHED.fullmatch(texts.target.plain, *date.span)
    if match:
        day, month = _order(texts, date, match)
        fix = f"{int(day):02}.{int(month):02}.{match[3]}" if day else None
        yield _remark(texts, date.span, fix)


def _order(texts: Texts, date: Date, match: re.Match[str]) -> tuple[str, str]:
    """Return day and month of "03/04/2023" as the source has them; "" where it does not tell."""
    first, second = match[1], match[2]
    if not date.other:
        return (first, second) if int(second) <= _LAST_MONTH else (second, first)
    known = _days(texts.source)
    orders = [order for order in ((first, second), (second, first)) if ((int(order[0]),), int(order[1])) in known]
    return orders[0] if len(orders) == 1 else ("", "")


@lru_cache(maxsize=4)  # one date after the other is looked up in it
def _days(side: Side) -> frozenset[tuple[tuple[int, ...], int]]:
    """Return the days and months that a text gives for sure."""
    return frozenset((each.days, each.month) for each in dates(side) if not each.other)


def _is_foreign(texts: Texts, date: Date) -> bool:
    """Say whether a date has an English month, its day after the month, or no full stop after the day."""
    text, name = texts.target.plain, date.name
    if name is None or not (date.days or date.year):
        return False
    if text[name.start : name.end] not in names(texts.target.language).months:
        return True
    if not date.days:
        return _has_comma(texts, date)
    if date.span.start == name.start:
        before = re.search(r"(\w+)[ \u00a0]$", text[max(0, name.start - 8) : name.start])
        return bool(date.year) or bool(before and before[1].lower() in data.DATE_OPENERS_DE)
    return len(date.days) == 1 and not re.search(r"\.[ \u00a0]?$", text[date.span.start : name.start])


def _has_comma(texts: Texts, date: Date) -> bool:
    """Say whether a comma stands before the year that the source has with this month."""
    after = texts.target.plain[date.name.end : date.span.end] if date.name else ""
    known = any(each.year == date.year and each.month == date.month for each in dates(texts.source))
    return bool(date.year) and after.lstrip(".").startswith(",") and known


def _written(texts: Texts, date: Date) -> str | None:
    """Return a date of one day, or none, as German has it."""
    if len(date.days) > 1 or date.name is None:
        return None
    own = texts.target.plain[date.name.start : date.name.end]
    known = names(texts.target.language)
    name = own if own in known.months else known.written[date.month]
    day = f"{date.days[0]}. " if date.days else ""
    return f"{day}{name}{f' {date.year}' if date.year else ''}"


def _remark(texts: Texts, span: Span, fix: str | None) -> Remark:
    proposal = f": “{fix}”" if fix else ""
    return Remark(
        f"“{texts.target.text[span.start : span.end]}” is not how German writes a date{proposal}", None, span, fix
    )


DATE_FORMAT = Check(
    "date-format",
    Severity.MINOR,
    "write dates as German does: 23. Januar 2024",
    each_text(_date_format),
    (
        Example(Unit("Reviewed on January 23, 2024", "Geprüft am Januar 23, 2024"), objects=True),
        Example(Unit("Reviewed on January 23, 2024", "Aktualisiert am 23/01/2024"), objects=True),
        Example(Unit("Updated on March 3, 2024", "Aktualisiert am 3. March 2024"), objects=True),
        Example(Unit("Updated in March 2024", "Aktualisiert im März, 2024"), objects=True),
        Example(Unit("Reviewed on January 23, 2024", "Geprüft am 23. Januar 2024"), objects=False),
        Example(Unit("Reviewed on January 23, 2024", "Aktualisiert am 23.01.2024"), objects=False),
        Example(Unit("In May 20 people fell ill.", "Im Mai 20 Erkrankte"), objects=False),
    ),
    GERMAN,
)
