"""Machine-readable dates and times as a reader of a language writes them."""

from __future__ import annotations

import re
from datetime import date, time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

_DATES = tuple(
    (re.compile(pattern, re.ASCII), skeleton)
    for pattern, skeleton in (
        (r"(?P<year>\d{4})", "y"),
        (r"(?P<year>\d{4})-(?P<month>\d\d)", "yMMMM"),
        (r"(?:--)?(?P<month>\d\d)-(?P<day>\d\d)", "MMMMd"),
        (r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)", "long"),
    )
)
_ANY_DAY = {"year": 2024, "month": 1, "day": 1}  # a leap year, so that "02-29" is a day
_CLOCK = re.compile(
    r"(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d{1,3})?)?"
    r"(?P<zone>Z|(?P<sign>[+-])(?P<hours>[01]\d|2[0-3]):?(?P<minutes>[0-5]\d))?",
    re.ASCII,
)
_DAY_AND_CLOCK = re.compile(r"(\d{4}-\d\d-\d\d)[T ](.+)", re.ASCII)


def format_time_value(value: str, tag: str) -> str | None:
    """Return the value of an HTML `<time datetime>` as written in `tag`: "2024-01-23" → "23. Januar 2024".

    Understood are dates, months, years, days without a year, times and dates with times as the HTML standard
    defines them (section 2.3.5). Times stay in the zone they are stated in, a stated offset is shown, fractions of a
    second are not. Calendar and digits are the Western ones in every language.

    None for anything else: durations, weeks, bare zones, dates that do not exist, years past 9999.

    Raises ConfigError for an unknown locale.
    """
    from pipeline.languages import cldr  # noqa: PLC0415

    locale = cldr.locale(tag)
    whole = _DAY_AND_CLOCK.fullmatch(value)
    if whole is None:
        return _format_clock(value, locale) if ":" in value else _format_day(value, locale)
    day, clock = _format_day(whole[1], locale), _format_clock(whole[2], locale)
    return _join(day, clock, locale) if day and clock else None


def _format_day(value: str, locale: Locale) -> str | None:
    for pattern, skeleton in _DATES:
        match = pattern.fullmatch(value)
        if match:
            day = _date({name: int(number) for name, number in match.groupdict().items()})
            return _write_day(day, skeleton, locale) if day else None
    return None


def _date(parts: dict[str, int]) -> date | None:
    try:
        return date(**(_ANY_DAY | parts))
    except ValueError:
        return None


def _write_day(day: date, skeleton: str, locale: Locale) -> str:
    from babel.dates import format_date, format_skeleton  # noqa: PLC0415

    if skeleton == "long":
        return format_date(day, "long", locale=locale)
    return format_skeleton(skeleton, day, locale=locale)


def _format_clock(value: str, locale: Locale) -> str | None:
    match = _CLOCK.fullmatch(value)
    if match is None:
        return None
    from babel.dates import format_time  # noqa: PLC0415

    clock = time(int(match["hour"]), int(match["minute"]), int(match["second"] or 0))
    text = format_time(clock, "medium" if match["second"] else "short", locale=locale)
    return f"{text} {_zone(match, locale)}" if match["zone"] else text


def _zone(match: re.Match[str], locale: Locale) -> str:
    """Write the offset with CLDR's name for Greenwich time; Babel's own get_timezone_gmt turns -03:30 into -04:30."""
    offset = f"{match['sign']}{match['hours']}:{match['minutes']}" if match["sign"] else ""
    shown = "" if offset[1:] == "00:00" else offset
    name: str = locale.zone_formats["gmt"]
    return (name % shown).strip()


def _join(day: str, clock: str, locale: Locale) -> str:
    from babel.dates import get_datetime_format  # noqa: PLC0415

    pattern = str(get_datetime_format("long", locale=locale)).replace("'", "")
    return pattern.replace("{0}", clock).replace("{1}", day)
