"""How far apart the times are at which something is done: "every 8 hours", "three times a day"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.measures.quantities import quantities
from pipeline.checks.measures.quantity import scaled
from pipeline.checks.measures.rates import rates
from pipeline.checks.measures.weekdays import weekdays

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side
    from pipeline.model import Span

_MOST = 50
"""So many of either kind are looked at."""
_MONTH = Decimal(2_629_800)
"""Seconds."""
_ALL_WEEK = re.compile(r"\b(?:7|seven) days (?:a|per|each) week|\b(?:7|sieben) tagen? (?:die|pro|in der) woche")
_DAILY = re.compile(r"\btäglich|\bjeden tag|\balle tage|rund um die uhr|\bevery day|\bdaily|around the clock")
_DAYTIMES = re.compile(r"\b(?:morgens|früh|frühmorgens|vormittags|mittags|nachmittags|abends|nachts)\b")
_TOLERANCE = Decimal("0.16")
"""Four weeks are a month, and every third day is twice a week."""


class Beat(NamedTuple):
    """Seconds between two times, where they are told, and whether as a number of times in a period."""

    seconds: Decimal
    span: Span
    is_count: bool


@lru_cache(maxsize=8)
def beats(side: Side) -> tuple[Beat, ...]:
    """Return how often things are to be done in an English or German text, where a number tells it."""
    found = (*islice(_intervals(side), _MOST), *islice(_counts(side), _MOST))
    return tuple(sorted(found, key=lambda beat: beat.span))


def _intervals(side: Side) -> Iterator[Beat]:
    for each in quantities(side):
        seconds = _seconds(*each.amount) if each.every and each.unit else None
        if seconds:
            yield Beat(seconds, each.span, is_count=False)


def _counts(side: Side) -> Iterator[Beat]:
    for each in rates(side).counts:
        seconds = _seconds(*scaled(Decimal(1), each.period.unit)) if each.period and each.value > 0 else None
        if seconds:
            yield Beat(seconds / each.value, each.span, is_count=True)


def _seconds(name: str, amount: Decimal) -> Decimal | None:
    return amount if name == "time" else amount * _MONTH if name == "months" else None


def is_same(one: Beat, other: Beat) -> bool:
    """Say whether two rhythms are about the same."""
    return abs(one.seconds - other.seconds) <= _TOLERANCE * max(one.seconds, other.seconds)


def is_about(one: tuple[str, Decimal], other: tuple[str, Decimal]) -> bool:
    """Say whether two lengths of time are about the same: four weeks and a month."""
    first, second = _seconds(*one), _seconds(*other)
    return bool(first and second and abs(first - second) <= _TOLERANCE * max(first, second))


def is_all_week(side: Side) -> bool:
    """Say whether an English or German text counts all days of the week."""
    return bool(_ALL_WEEK.search(side.folded))


def is_daily(side: Side) -> bool:
    """Say whether something is daily in an English or German text."""
    return bool(_DAILY.search(side.folded))


def named_times(side: Side) -> tuple[int, int]:
    """Return how many weekdays a text names, and how many German times of day: they may stand for "three times"."""
    days, parts = {day for day, _ in weekdays(side)}, set(_DAYTIMES.findall(side.folded))
    return len(days), len(parts)
