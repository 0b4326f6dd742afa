"""Pages past their next planned update, translations older than the update, dates that contradict each other."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.articles.dates import Period, ago, iso_period, written_period
from pipeline.checks.articles.facts import Flaw
from pipeline.model import Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SEVERITIES = {
    "update-due": Severity.MINOR,
    "translation-older": Severity.NOTE,
    "metadata-contradiction": Severity.MAJOR,
}
"""How severe findings on the dates of a page are, by check id."""

_EARLIEST, _LATEST = timezone(timedelta(hours=14)), timezone(timedelta(hours=-12))
"""Where on Earth a day begins first, and where it ends last."""
_LIKE_DATE = re.compile(r"\d{4}-\d{1,2}(?:-\d{1,2})?", re.ASCII)
_TOLERANCE = timedelta(days=30)
"""Pages are revised and translated some time before the date that they are given."""


class Role(StrEnum):
    """What a date says of a page; `DATED` is either its publication or its update."""

    PUBLISHED = "published"
    UPDATED = "updated"
    NEXT = "next planned update"
    DATED = "date"


class Stated(NamedTuple):
    """A date that a page gives; `where` says how ("the text", "dcterms.modified"), `value` is ISO 8601."""

    role: Role
    value: str
    where: str
    span: Span


Dated = tuple[Stated, Period]
"""A date and the days that it may mean."""


class Shown(NamedTuple):
    """A `<time>`: its machine-readable value, what readers see of it, and where it stands."""

    value: str
    text: str
    span: Span


class Language(NamedTuple):
    """A language that a page says it is in."""

    value: str
    where: str
    span: Span


def update_due(stated: Sequence[Stated], now: datetime) -> Iterator[Flaw]:
    """Yield where a page's next planned update is past, everywhere on Earth; `now` has a time zone."""
    today = now.astimezone(_LATEST).date()
    planned = [(period, item) for item, period in _periods(stated, Role.NEXT) if period.last < today]
    updated = max((period.last for _, period in _periods(stated, Role.UPDATED)), default=date.min)
    for period, item in planned[:1]:
        if updated <= period.last:
            ended = "" if period.first == period.last else "which ended "
            message = f"the next update was planned for {item.value}, {ended}{ago(period.last, today)}"
            hint = "revise the page, or give the date of the next update"
            yield Flaw(item.span, "update-due", Severity.MINOR, message, hint)


def translation_older(stated: Sequence[Stated], revised: str) -> str:
    """Return what to say of a catalog that was revised (ISO 8601) well before its page was updated, or ""."""
    period = iso_period(revised)
    dates = [(known, item) for item, known in _periods(stated, Role.UPDATED)]
    if period is None or not dates:
        return ""
    known, item = max(dates, key=lambda pair: pair[0].first)
    if known.first - period.last <= _TOLERANCE:
        return ""
    return f"the page was updated on {item.value}, its translation last revised on {revised[:10]}"


def contradictions(stated: Sequence[Stated], now: datetime) -> Iterator[Flaw]:
    """Yield the dates of a page that cannot all be right; `now` has a time zone.

    Each is compared with the first that says the same, which is what readers see where they see one.
    """
    updated, following = _periods(stated, Role.UPDATED), _periods(stated, Role.NEXT)
    yield from _differing(updated)
    yield from _differing(following)
    yield from _later(updated[:1], following[:1], "the next planned update")
    for role in (Role.PUBLISHED, Role.DATED):
        yield from _later(_periods(stated, role), updated[:1], "the update")
    yield from _future(updated[:1], now.astimezone(_EARLIEST).date())


def _later(dates: Sequence[Dated], limits: Sequence[Dated], name: str) -> Iterator[Flaw]:
    for (item, period), (other, limit) in product(dates, limits):
        if period.first > limit.last:
            yield _flaw(item, f"is later than {name}, {_told(other)}")


def _future(updated: Sequence[Dated], today: date) -> Iterator[Flaw]:
    for item, period in updated:
        if period.first > today:
            yield _flaw(item, f"is in the future; today is {today}")


def _differing(dates: Sequence[Dated]) -> Iterator[Flaw]:
    for item, period in dates[1:]:
        if not period.meets(dates[0][1]):
            yield _flaw(item, f"is another date than {_told(dates[0][0])}")


def misprints(shown: Sequence[Shown], language: str) -> Iterator[Flaw]:
    """Yield the `<time>` elements with a date that there is not, or with another one than readers see.

    `language` is the page's; what readers see is understood in English.
    """
    english = language.partition("-")[0].lower() == "en"
    for item in shown:
        value = iso_period(item.value)
        text = written_period(item.text) if english else None
        if value is None and _LIKE_DATE.fullmatch(item.value.strip()):
            message, hint = f"there is no date {item.value.strip()}", "write it as in 2024-01-23, 2024-01 or 2024"
            yield Flaw(item.span, "metadata-contradiction", Severity.MAJOR, message, hint)
        elif value and text and not value.meets(text):
            message = f"readers see “{' '.join(item.text.split())}”, but datetime is {item.value}"
            hint = "correct the one that is wrong: translations show `datetime`"
            yield Flaw(item.span, "metadata-contradiction", Severity.MAJOR, message, hint)


def other_languages(languages: Sequence[Language], source: str) -> Iterator[Flaw]:
    """Yield where a page says that it is in another language than the project's articles (BCP 47 tag)."""
    for item in languages:
        if item.value.replace("_", "-").partition("-")[0].lower() != source.partition("-")[0].lower():
            message = f"{item.where} says “{item.value}”, but articles are in “{source}”"
            hint = "correct it, or the source language in the settings"
            yield Flaw(item.span, "metadata-contradiction", Severity.MAJOR, message, hint)


def _periods(stated: Sequence[Stated], role: Role) -> list[Dated]:
    known = ((item, iso_period(item.value)) for item in stated if item.role is role)
    return [(item, period) for item, period in known if period]


def _told(item: Stated) -> str:
    return f"{item.value} in {item.where}"


def _flaw(item: Stated, what: str) -> Flaw:
    hint = "correct the date that is wrong"
    message = f"{item.role} {_told(item)} {what}"
    return Flaw(item.span, "metadata-contradiction", Severity.MAJOR, message, hint)
