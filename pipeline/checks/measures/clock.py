"""The times of day in a text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.measures import data_times as data
from pipeline.checks.measures.told_times import told_in_english, told_in_german
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side

_REACH = 16
"""Characters before a time in which a preposition stands."""
_NOON, _HALF_DAY, _DAY = 12, 720, 1440
_WORDS_EN, _WORDS_DE = "|".join(data.HOURS_EN), "|".join(data.HOURS_DE)
_FIGURES = r"(?:[01]?\d|2[0-4])"
_CHAIN = r"(?:[  ]?[-–—][  ]?|[  ](?:to|and|or|until|till|bis|und|oder)[  ])"
_ENGLISH = re.compile(
    rf"(?<![\w.,:/$€£-])(?P<chain>(?:{_FIGURES}(?:[:.][0-5]\d)?{_CHAIN})?)"
    rf"(?P<hour>{_FIGURES}|{_WORDS_EN})(?:[:.](?P<minute>[0-5]\d))?[  -]?"
    r"(?:(?P<half>[ap])(?:\.[  ]?m\b\.?|m\b)|(?P<clock>o['’]clock|hours\b(?<=\d\d:\d\d hours)))"
    r"|\b(?P<named>noon|midnight)\b"
    r"|(?<![\w.,:/-])(?P<plain>[01]?\d|2[0-3]):(?P<plain_minute>[0-5]\d)(?![\d:])",
    re.IGNORECASE,
)
_GERMAN = re.compile(
    rf"(?<![\w.,:/-])(?P<chain>(?:{_FIGURES}(?:[:.][0-5]\d)?(?:[  ]Uhr)?{_CHAIN})?)"
    rf"(?P<hour>{_FIGURES}|{_WORDS_DE})(?:[:.](?P<minute>[0-5]\d))?[  ]?Uhr\b(?:[  ](?P<after>[0-5]\d)\b)?"
    r"|(?P<named>mitternacht|mittags?\b)"
    r"|(?<![\w.,:/-])(?P<plain>[01]?\d|2[0-3]):(?P<plain_minute>[0-5]\d)(?![\d:])",
    re.IGNORECASE,
)
_MOST = 100
"""So many times of a text are looked at."""
_NAMED = {"noon": 720, "midnight": 0, "mitternacht": 0, "mittag": 720, "mittags": 720}
_ITEM = re.compile(r"(\d{1,2})(?:[:.](\d\d))?")


class Time(NamedTuple):
    """A time of day: the minutes after midnight that it may be; `sure` where it can be nothing but a time."""

    minutes: frozenset[int]
    span: Span
    sure: bool = True


@lru_cache(maxsize=8)
def times_of_day(side: Side) -> tuple[Time, ...]:
    """Return the times of day in an English or German text in order."""
    told, found = _told(side)[:_MOST], _clocked(side)[:_MOST]
    if told and found:
        sure = [each for each in told if each.sure]
        found = [each for each in found if not _is_among(each, sure)]
        told = sure + [each for each in told if not each.sure and not _is_among(each, found)]
    return tuple(sorted((*found, *told), key=lambda time: time.span))


def _is_among(time: Time, others: list[Time]) -> bool:
    return any(time.span.start < each.span.end and each.span.start < time.span.end for each in others)


def _told(side: Side) -> list[Time]:
    """Return the times that are told by the hour next to them."""
    is_english = side.language.startswith("en")
    if not side.numbers or side.vocabulary.isdisjoint(data.TELLING_EN if is_english else data.TELLING_DE):
        return []
    told = told_in_english if is_english else told_in_german
    return [Time(*each) for each in told(side.folded)]


def _clocked(side: Side) -> list[Time]:
    text = side.folded
    if side.language.startswith("en"):
        quick = side.numbers or "noon" in text or "midnight" in text
        return [time for match in _ENGLISH.finditer(text) for time in _english(match)] if quick else []
    late = any(part in text for part in data.LATE_DE)
    return [time for match in _GERMAN.finditer(text) for time in _german(match, late=late)]


def _english(match: re.Match[str]) -> Iterator[Time]:
    if match["named"]:
        yield Time(frozenset((_NAMED[match["named"]],)), Span(*match.span()))
    elif match["plain"]:
        before = match.string[max(0, match.start() - _REACH) : match.start()].split()[-1:]
        yield _plain(match)._replace(sure=bool(before) and before[0] in data.BEFORE_TIMES)
    else:
        yield from _open(match, both=True)
        hour, minute = _hour(match["hour"], data.HOURS_EN), int(match["minute"] or 0)
        if match["half"] and hour <= _NOON:
            minutes = frozenset(((hour % _NOON + _NOON * (match["half"] == "p")) * 60 + minute,))
        else:
            minutes = _either(hour, minute)
        yield Time(minutes, Span(match.end("chain"), match.end()))


def _german(match: re.Match[str], *, late: bool) -> Iterator[Time]:
    if match["named"]:
        yield Time(frozenset((_NAMED[match["named"]],)), Span(*match.span()), sure=False)
    elif match["plain"]:
        time = _plain(match)
        yield time if late else time._replace(minutes=frozenset((min(time.minutes),)))
    else:
        yield from _open(match, both=late)
        hour, minute = _hour(match["hour"], data.HOURS_DE), int(match["minute"] or match["after"] or 0)
        minutes = _either(hour, minute) if late else frozenset(((hour * 60 + minute) % _DAY,))
        yield Time(minutes, Span(match.end("chain"), match.end()))


def _open(match: re.Match[str], *, both: bool) -> Iterator[Time]:
    """Yield the first time of "8 to 10 a.m.", „8 bis 20 Uhr“."""
    item = _ITEM.match(match["chain"])
    if item:
        hour, minute = int(item[1]), int(item[2] or 0)
        minutes = _either(hour, minute) if both else frozenset(((hour * 60 + minute) % _DAY,))
        start = match.start()
        yield Time(minutes, Span(start + item.start(), start + item.end()))


def _plain(match: re.Match[str]) -> Time:
    minutes = _either(int(match["plain"]), int(match["plain_minute"]))
    return Time(minutes, Span(*match.span()), sure=False)


def _hour(written: str, words: dict[str, int]) -> int:
    return words[written] if written in words else int(written)


def _either(hour: int, minute: int) -> frozenset[int]:
    """Return the minutes after midnight of an hour that may be before or after noon."""
    first = (hour * 60 + minute) % _DAY
    return frozenset((first, (first + _HALF_DAY) % _DAY)) if 0 < hour <= _NOON else frozenset((first,))
