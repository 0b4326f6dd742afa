"""Numbers that are written in different ways and mean the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.measures.clock import times_of_day
from pipeline.checks.numbers import data_any, data_de, data_en
from pipeline.checks.numbers.bounds import is_bound, is_rest
from pipeline.checks.numbers.mention import Level, Mention
from pipeline.checks.numbers.reading import code_of
from pipeline.checks.numbers.units import are_same, implied, quantities, scale_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from pipeline.checks.measures.clock import Time
    from pipeline.checks.texts import Side

_YEARS = range(1800, 2200)
_CENTURY = 100
_REACH = 24
_NINE, _TEN = 9, 10
"""In your fifties: between 50 and 59."""
_TENS = re.compile(r"\b\d0\b")
_DECADE = re.compile(r"['’]?s\b|er\b|er-|\s?Jahre|-Jahre")
_SHORT_YEAR = re.compile(r"\d\s?[-–/]\s?$|['’]$")
_CLOCK = re.compile(
    r"(?<![\d.,:])\d{1,2}(?:[:.][0-5]\d)?(?:\s?(?:-|–|to|and|until|till|or|bis|und|oder)\s?\d{1,2}(?:[:.][0-5]\d)?)?"
    r"\s?(?:[ap]\.?\s?m\b|o['’]clock\b|Uhr\b|GMT\b|noon\b)"
    r"|(?<![\d.,:])(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])",
    re.IGNORECASE,
)
_CURRENCY = re.compile(r"(?:[€$£¥]|USD|EUR|GBP)\s?$")
_SUFFIX = re.compile(r"\s?(bn|mn|tn|[mMkb])\b")
_MINUS = re.compile(r"(?:[-–−]|minus\s?|unter\snull\s?)$", re.IGNORECASE)
_MONTHS = {"en": data_en.MONTHS, "de": data_de.MONTHS}
_DATE = re.compile(
    r"(?<![\d./-])(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|(?:0?[1-9]|1[0-2])[./][12]\d{3})(?!\d)"
)


def _month_names(rows: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    name = rf"\b(?:{rows.replace(' ', '|')})\b"
    return re.compile(rf"{name}\.?\s(?:\d\d?,?\s)?$"), re.compile(rf"(?:\.|st|nd|rd|th)?\s(?:of\s)?{name}")


_NAMES = {code: _month_names(rows) for code, rows in _MONTHS.items()}


def is_clock(mention: Mention, side: Side, other: Side) -> bool:
    """Say whether a number is part of a time of day, and the other text has one: "8 p.m.", "6.30–10am", „20 Uhr“."""
    start, end = mention.span
    if code_of(side) in _MONTHS and code_of(other) in _MONTHS and _is_time(times_of_day(side), start, end, other):
        return True
    if mention.written or not _CLOCK.search(other.plain):
        return False
    return _is_inside(_CLOCK, side, start, end)


def _is_time(times: Iterable[Time], start: int, end: int, other: Side) -> bool:
    """Say whether a place is in a time of day that another text has too, or in a sure one if that has any."""
    inside = [time for time in times if time.span.start <= start and end <= time.span.end]
    given = times_of_day(other) if inside else ()
    return any((one.sure and two.sure) or one.minutes & two.minutes for one in inside for two in given)


def _is_inside(pattern: re.Pattern[str], side: Side, start: int, end: int) -> bool:
    around = pattern.finditer(side.plain, max(0, start - _REACH), end + _REACH)
    return any(match.start() <= start and end <= match.end() for match in around)


def is_the_same(one: Mention, of: Side, others: Sequence[Mention], other: Side) -> bool:
    """Say whether another text has a number in other units, or written otherwise."""
    different = [two for two in others if two.values[0] != one.values[0] or two.level is Level.SILENT]
    if any(_matches(one, of, two, other) for two in different):
        return True
    amounts = list(quantities(of, one))
    if scale_at(of, one) and any(are_same(amount, each) for amount in amounts for each in implied(other)):
        return True
    return any(are_same(amount, each) for amount in amounts for two in different for each in quantities(other, two))


def _matches(one: Mention, of: Side, two: Mention, other: Side) -> bool:
    return any(
        (
            _is_decade(one, of, two, other),
            _is_scaled(one, of, two) or _is_scaled(two, other, one),
            _is_mantissa(one, of, two, other) or _is_mantissa(two, other, one, of),
            _is_negative(one, of, two, other),
            is_bound(one, of, two, other) or is_bound(two, other, one, of),
            is_rest(one, of, two, other) or is_rest(two, other, one, of),
        )
    )


def _is_decade(one: Mention, of: Side, two: Mention, other: Side) -> bool:
    """Compare "1980s" and „80er“, "2005" and "’05", "2005/06"."""
    long, short = max(one.values[0], two.values[0]), min(one.values[0], two.values[0])
    if _is_end_of_decade(long, short, of if one.values[0] == long else other):
        mention, side = (one, of) if one.values[0] == short else (two, other)
        return mention.kind == "decade" or bool(
            _DECADE.match(side.plain, mention.span.end) or side.plain[slice(*mention.span)].endswith("s")
        )
    if long not in _YEARS or long % _CENTURY != short or short != int(short):
        return False
    mention, side = (one, of) if one.values[0] == short else (two, other)
    start, end = mention.span
    if not mention.written and not re.match(r"\d\d(?!\d)", side.plain[start : start + 3]):
        return False
    return bool(_DECADE.match(side.plain, end) or _SHORT_YEAR.search(side.plain, max(0, start - 3), start)) or (
        side.text[start:end].lower().endswith(("s", "er", "ern"))
    )


def _is_end_of_decade(long: Decimal, short: Decimal, side: Side) -> bool:
    """Say whether a decade from one number may end with another: "30 to 39", or "30 to 40" where both are told."""
    if short % 10 or long > _CENTURY:
        return False
    return long == short + _NINE or (long == short + _TEN and len(_TENS.findall(side.plain)) > 1)


def _is_scaled(one: Mention, side: Side, two: Mention) -> bool:
    """Compare "€16bn" and „16 Milliarden“."""
    match = _SUFFIX.match(side.plain, one.span.end)
    if match is None or (
        len(match[1]) == 1 and not _CURRENCY.search(side.plain, max(0, one.span.start - 4), one.span.start)
    ):
        return False
    return one.values[0] * data_any.FACTORS[match[1]] == two.values[0]


def _is_mantissa(one: Mention, of: Side, two: Mention, other: Side) -> bool:
    """Compare "2 million" with a "2" before a word of a language whose number words are not known."""
    scaled = not of.plain[slice(*one.span)].rstrip().endswith(tuple("0123456789"))
    unknown = code_of(other) not in _MONTHS
    return scaled and unknown and any(one.values[0] == two.values[0] * 10**power for power in (3, 6, 9, 12))


def _is_negative(one: Mention, of: Side, two: Mention, other: Side) -> bool:
    """Compare "−5" and „minus 5“, and "-5" where the sign is a dash."""
    if one.values[0] != -two.values[0] or not one.values[0]:
        return False
    mention, side = (two, other) if one.values[0] < 0 else (one, of)
    signed, signed_side = (one, of) if one.values[0] < 0 else (two, other)
    dash = signed_side.text[signed.span.start] == "-" and not scale_at(signed_side, signed)
    return dash or bool(_MINUS.search(side.plain, max(0, mention.span.start - 11), mention.span.start))


def is_month(mention: Mention, side: Side, other: Side) -> bool:
    """Say whether a number is a month that the other text names: "1/23/2024" – „23. Januar 2024“."""
    start, end = mention.span
    names = _MONTHS.get(code_of(other), "").split("|")
    value = mention.values[0]
    if mention.written or value != int(value) or not 0 < value <= len(names):
        return False
    if not _is_inside(_DATE, side, start, end):
        return False
    return any(word.text.lower() in names[int(value) - 1].split() for word in other.words)


def is_beside_month(mention: Mention, side: Side) -> bool:
    """Say whether a number is the day or the year of a date with the month's name."""
    start, end = mention.span
    around = side.folded[max(0, start - 16) : start], side.folded[end : end + 16]
    names = _NAMES.get(code_of(side))
    return bool(names and not mention.written and (names[0].search(around[0]) or names[1].match(around[1])))
