"""The dates in a text, written with names of months or in figures."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.measures import data_times as data
from pipeline.checks.measures.names import names
from pipeline.features import data_units as shared
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side
    from pipeline.features import Word

_DAY = r"\d{1,2}(?:\.|st|nd|rd|th|er|º)?"
_BEFORE = re.compile(
    rf"(?<![\d.,:/])(?P<days>{_DAY}(?:[ \u00a0]?(?:-|–|,|/|to|and|or|until|through|bis|und|oder|et|y|e|a)"
    rf"[ \u00a0]?(?:zum |the )?{_DAY})*)(?:[ \u00a0](?:day )?(?:of|de|du))?[ \u00a0]$"
)
_AFTER = re.compile(
    rf"\.?(?:[ \u00a0](?:the )?(?P<days>{_DAY}(?:[ \u00a0]?(?:-|–|to|and|or)[ \u00a0]?{_DAY})?)"
    r"(?!\d|[.,:]\d|[ \u00a0]?%))?"
    r"(?:,?[ \u00a0](?:of |de )?(?P<year>[12]\d{3})(?![\d.,]\d)|[ \u00a0]['’](?P<brief>\d\d)\b)?"
)
_FIGURES = re.compile(
    r"(?<![\d./\w-])(?:(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4}|\d\d)"
    r"|(?P<iso>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d))(?![\d/-]|\.\d)"
)
_GENITIVE = ("'s", "’s")
_STEMS = tuple(months[:3] for months in shared.EN_MONTHS.split(", "))
_REACH = 48
"""Characters before a month in which its days stand."""
_LAST_DAY, _LAST_MONTH = 31, 12
_FOUR = 4


class Date(NamedTuple):
    """A date as far as it is told: days (none to several), month (1 to 12), year ("" for none).

    `name` is the place of the month's name, None in figures. `other` is the month if day and month may have changed
    places ("3/4/2023"), 0 if not.
    """

    days: tuple[int, ...]
    month: int
    year: str
    span: Span
    name: Span | None = None
    other: int = 0


@lru_cache(maxsize=8)
def dates(side: Side, also: str = "") -> tuple[Date, ...]:
    """Return the dates in a text in order; names of months are those of its language and of `also`."""
    found = [*_named(side, side.language)]
    if also:
        known = {date.name for date in found}
        found += (date for date in _named(side, also) if date.name not in known and (date.days or date.year))
    return tuple(sorted((*found, *_figures(side)), key=lambda date: date.span))


def _named(side: Side, language: str) -> Iterator[Date]:
    if side.language.startswith("en") and not any(stem in side.folded for stem in _STEMS):
        return
    known, last = names(language), None
    for word in side.words:
        month = known.months.get(word.text[:-2] if word.text[-2:] in _GENITIVE else word.text)
        if month:
            date = _around(side.plain, word, month)
            if date.span != date.name or word.text not in known.short or _is_month(word, last):
                yield date
        last = word


def _is_month(word: Word, last: Word | None) -> bool:
    """Say whether a word that may be something else is a month ("in May")."""
    return len(word.text) > 2 and last is not None and last.text.lower() in data.AFTER_THESE  # noqa: PLR2004


def _around(text: str, word: Word, month: int) -> Date:
    """Read the days and the year around the name of a month."""
    first = max(0, word.start - _REACH)
    before = _BEFORE.search(text[first : word.start])
    after = _AFTER.match(text, word.end)
    written = before["days"] if before else (after["days"] if after else None)
    days = tuple(day for day in map(int, re.findall(r"\d+", written or "")) if 0 < day <= _LAST_DAY)
    start = first + before.start() if before and days else word.start
    takes_after = after is not None and not (before and after["days"])
    year = (after["year"] or "") if after and takes_after else ""
    end = after.end() if after and takes_after and (year or after["brief"] or (after["days"] and days)) else word.end
    return Date(days, month, year, Span(start, end), Span(word.start, word.end))


def _figures(side: Side) -> Iterator[Date]:
    if not side.numbers:
        return
    for match in _FIGURES.finditer(side.plain):
        date = _iso(match) if match["iso"] else _ordered(match)
        if date and all(0 < day <= _LAST_DAY for day in date.days) and 0 < date.month <= _LAST_MONTH:
            yield date


def _iso(match: re.Match[str]) -> Date:
    return Date((int(match["day"]),), int(match["month"]), match["iso"], Span(*match.span()))


def _ordered(match: re.Match[str]) -> Date | None:
    """Read "23.01.2024", "1/23/2024", "3/4/2023", which may be in March or in April."""
    first, second = int(match["first"]), int(match["second"])
    year = match["year"] if len(match["year"]) == _FOUR else ""
    span = Span(*match.span())
    if match["mark"] == "-" and not year:
        return None
    if match["mark"] == "." or first > _LAST_MONTH:
        return Date((first,), second, year, span)
    if second > _LAST_MONTH:
        return Date((second,), first, year, span)
    return Date((second,), first, year, span, other=second if first != second else 0)
