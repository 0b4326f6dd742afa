"""Times told by the hour next to them, or by the part of the day: "half past five", „Viertel nach drei“."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.measures import data_times as data
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOON, _HALF_DAY, _DAY = 12, 720, 1440
_BLANK = r"[ \u00a0]"
_HOURS_EN, _HOURS_DE = "|".join(data.HOURS_EN), "|".join(sorted(data.HOURS_DE, key=len, reverse=True))
_PART = rf"(?:{_BLANK}(?:in{_BLANK}the|at){_BLANK}(?P<part>morning|afternoon|evening|night))"
_MINUTES_EN = rf"(?P<half>half)|(?:a{_BLANK})?(?P<quarter>quarter)|(?P<minutes>\d\d?|{'|'.join(data.MINUTES_EN)})"
_ENGLISH = re.compile(
    rf"(?<![\w-])(?:(?P<at>at|between|and|to|from|until|till|by|before|after|around|about){_BLANK})?"
    rf"(?:(?:{_MINUTES_EN})(?P<unit>{_BLANK}minutes)?{_BLANK}(?P<way>past|after|to|before|till|and|or|until){_BLANK})?"
    rf"(?P<hour>1?\d|{_HOURS_EN})(?![\w:%]|[.,]\d)(?:{_BLANK}o['’]clock)?{_PART}?(?P<end>(?=[.,;!?)]|$))?"
)
_GERMAN = re.compile(
    rf"(?<![\w-])(?:(?P<half>halb)|(?P<late>drei{_BLANK}?viertel)"
    rf"|(?:(?P<quarter>viertel)|(?P<minutes>\d\d?|{'|'.join(data.MINUTES_DE)})(?:{_BLANK}minuten)?)"
    rf"{_BLANK}(?P<way>nach|vor)){_BLANK}(?P<hour>1?\d|2[0-4]|{_HOURS_DE})(?![\w:%]|[.,]\d)"
    rf"(?!{_BLANK}(?:tag|woch|stund|minut|monat|jahr|liter|mal|tablett))"
)


class Told(NamedTuple):
    """The minutes after midnight that a time may be, its place, and whether it can be nothing but a time."""

    minutes: frozenset[int]
    span: Span
    sure: bool


def told_in_english(text: str) -> Iterator[Told]:
    """Yield the times of a text in lower case: "half past five", "at 6 in the evening", "at 6."."""
    last = -1
    for match in _ENGLISH.finditer(text):
        if match["at"] in ("and", "to") and match.start() != last + 1:
            continue
        hour = data.HOURS_EN.get(match["hour"]) or int(match["hour"])
        is_sure = _is_sure(match)
        if is_sure is None and match["part"] and match["minutes"]:
            yield from _both(match)
            continue
        if is_sure is not None and hour <= _NOON:
            minutes = _in_part(hour, _offset(match, data.MINUTES_EN, ("past", "after")), match["part"])
            yield Told(minutes, Span(*match.span()), is_sure)
            last = match.end()


def _both(match: re.Match[str]) -> Iterator[Told]:
    """Yield the times of "5 to 7 in the evening"."""
    for name in ("minutes", "hour"):
        hour = data.HOURS_EN.get(match[name]) or int(match[name])
        if match["at"] and hour <= _NOON:
            yield Told(_in_part(hour, 0, match["part"]), Span(*match.span(name)), sure=True)


def _is_sure(match: re.Match[str]) -> bool | None:
    """Say whether an English time is sure; None for what is none."""
    if match["way"]:
        is_named = match["half"] or match["quarter"] or match["unit"]
        is_usual = match["at"] not in (None, "from", "between", "and", "to") and match["way"] in data.WAYS_EN
        is_usual = is_usual and match["minutes"] in data.MINUTES_EN
        return True if is_named or is_usual else None
    return bool(match["part"]) if match["at"] and (match["part"] or match["end"] is not None) else None


def told_in_german(text: str) -> Iterator[Told]:
    """Yield the times of a text in lower case: „halb sechs“, „Viertel nach drei“, „zehn vor acht“."""
    for match in _GERMAN.finditer(text):
        hour = data.HOURS_DE.get(match["hour"]) or (int(match["hour"]) if match["hour"].isdigit() else 0)
        offset = -30 if match["half"] else -15 if match["late"] else _offset(match, data.MINUTES_DE, ("nach",))
        is_sure = bool(match["half"] or match["late"] or match["quarter"])
        yield Told(_in_part(hour, offset, None), Span(*match.span()), is_sure)


def _offset(match: re.Match[str], words: dict[str, int], later: tuple[str, ...]) -> int:
    if not match["way"]:
        return 0
    parts = match.groupdict()
    written = parts["minutes"] or ""
    minutes = 15 if parts["quarter"] else words.get(written) or (int(written) if written.isdigit() else 30)
    return minutes if match["way"] in later else -minutes


def _in_part(hour: int, offset: int, part: str | None) -> frozenset[int]:
    """Return the minutes after midnight of an hour of the clock in a part of the day, or in any."""
    early = (hour % _NOON * 60 + offset) % _DAY
    late = (early + _HALF_DAY) % _DAY
    if part == "morning":
        return frozenset((early,))
    if part in ("afternoon", "evening"):
        return frozenset((late,))
    if part == "night" and hour != _NOON:
        return frozenset((late,)) if hour > 5 else frozenset((early,))  # noqa: PLR2004
    return frozenset((early, late, (hour * 60 + offset) % _DAY)) if hour <= _NOON else frozenset((hour * 60 + offset,))
