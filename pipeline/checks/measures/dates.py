"""A check of dates, weekdays and seasons."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from pipeline.checks.base import EVERYWHERE, Check, Example, Remark, each_text
from pipeline.checks.measures.calendar import Date, dates
from pipeline.checks.measures.matching import leftover
from pipeline.checks.measures.names import names
from pipeline.checks.measures.parts import parts
from pipeline.checks.measures.seasons import seasons
from pipeline.checks.measures.weekdays import weekdays
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from pipeline.checks.texts import Side, Texts

_MOST = 50
"""So many dates of a text are compared one by one."""
Item = tuple["Hashable", Span]


def _dates(texts: Texts) -> Iterator[Remark]:
    source = dates(texts.source)
    if source:
        yield from _compared(texts, source, dates(texts.target, "en"))
    for read in (weekdays, seasons, parts):
        days = read(texts.source)
        if days:
            yield from _exchanged(texts, days, read(texts.target))


def _compared(texts: Texts, source: Sequence[Date], target: Sequence[Date]) -> Iterator[Remark]:
    """Yield the first of month, day and year that differs."""
    first = _settled(source, target)
    second = _settled(target, first)
    for items in (_months, _days, _years):
        found = list(_exchanged(texts, items(first), items(second)))
        if found:
            yield from found
            return
    yield from _lost(texts, first, second)


def _settled(these: Sequence[Date], those: Sequence[Date]) -> list[Date]:
    """Read dates like "3/4/2023" as those on the other side."""
    known = {(day, date.month) for date in those for day in date.days}
    return [
        date._replace(days=(date.month,), month=date.other)
        if date.other and (date.days[0], date.month) not in known and (date.month, date.other) in known
        else date
        for date in these
    ]


def _months(found: Iterable[Date]) -> list[Item]:
    return [(date.month, date.name or date.span) for date in found]


def _days(found: Iterable[Date]) -> list[Item]:
    return [((day, date.month), date.span) for date in found for day in date.days]


def _years(found: Iterable[Date]) -> list[Item]:
    return [((date.month, date.year), date.span) for date in found if date.year]


def _exchanged(texts: Texts, source: Iterable[Item], target: Iterable[Item]) -> Iterator[Remark]:
    """Yield the items that the translation has another one for."""
    source, target = tuple(source), tuple(target)
    lost = _left(source, target)
    new = _left(target, source)
    for gone, other in zip(lost, new, strict=False):
        message = f"“{_text(texts.source, gone)}” has become “{_text(texts.target, other)}”"
        yield Remark(message, gone, other)


def _left(these: Sequence[Item], those: Sequence[Item]) -> list[Span]:
    return list(islice(leftover(these, Counter(key for key, _ in those)), _MOST))


def _lost(texts: Texts, source: Sequence[Date], target: Sequence[Date]) -> Iterator[Remark]:
    """Yield the days whose number stands in the translation without its month."""
    if len(source) <= len(target) or not names(texts.target.language).months:
        return
    numbers = {number.value for number in texts.target.numbers}
    known = Counter((day, date.month) for date in target for day in date.days)
    months = {date.month for date in target}
    for date in source:
        missing = date.days and date.month not in months
        if missing and all(day in numbers and not known[day, date.month] for day in date.days):
            yield Remark(f"the month of “{_text(texts.source, date.span)}” is not in the translation", date.span)


def _text(side: Side, span: Span) -> str:
    return side.text[span.start : span.end]


DATES = Check(
    "dates",
    Severity.MAJOR,
    "give the date that the source gives",
    each_text(_dates),
    (
        Example(Unit("Reviewed on March 4, 2023", "Geprüft am 3. April 2023"), objects=True),
        Example(Unit("Open on Monday", "Geöffnet am Dienstag"), objects=True),
        Example(Unit("It starts in summer.", "Es beginnt im Winter."), objects=True),
        Example(Unit("Until the end of May", "Bis Anfang Mai"), objects=True),
        Example(Unit("Reviewed on March 4, 2023", "Geprüft am 4. März 2023"), objects=False),
        Example(Unit("Updated on 3/4/2023", "Aktualisiert am 03.04.2023"), objects=False),
        Example(Unit("You may march on.", "Sie können weitergehen."), objects=False),
        Example(Unit("Open on Mondays", "Montags geöffnet"), objects=False),
    ),
    EVERYWHERE,
)
