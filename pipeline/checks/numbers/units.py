"""What stands behind a number, and whether two amounts are the same in other units."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.numbers import data_any, data_de, data_en
from pipeline.checks.numbers.reading import code_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.checks.numbers.mention import Mention
    from pipeline.checks.texts import Side


class Scale(NamedTuple):
    """A group of units and how many of its smallest unit one is."""

    group: str
    factor: Decimal
    is_rounded: bool = False


class Quantity(NamedTuple):
    """An amount in the smallest unit of its group."""

    group: str
    amount: Decimal
    is_rounded: bool = False


def _table(*tables: Mapping[str, Mapping[str, str]]) -> dict[str, Scale]:
    return {
        word: Scale(group, Decimal(factor), table is data_any.CUSTOMARY)
        for table in tables
        for group, rows in table.items()
        for factor, words in rows.items()
        for word in words.split()
    }


_UNITS = {
    "en": _table(data_any.CUSTOMARY, data_any.UNITS, data_en.UNITS),
    "de": _table(data_any.CUSTOMARY, data_any.UNITS, data_de.UNITS),
}
_OTHER = _table(data_any.CUSTOMARY, data_any.UNITS)
_WORD = re.compile(r"[\s\u00a0-]{0,2}(?:an?\s|eine?[rnms]?\s)?([^\W\d_]+|[%‰])")
_RANGE = re.compile(
    r"\s?(?:-|–|to|or|and|bis|oder|und|von|of|out of)\s?"
    r"(?:\d[\d.,]*+[\s\u00a0-]?|[^\W\d_]++[\s\u00a0-])([^\W\d_]+|[%‰])"
)
_DAY, _MONTHS, _QUARTER = 86400, 12, 3
_MOST = 1000
"""Units are looked for among so many words."""
_DEGREES = re.compile(r"[\s\u00a0]?(?:°|º|degrees?\b|Grad\b)[\s\u00a0]?([CF])?")
_TOLERANCE = Decimal("0.12")
_DEGREE = Decimal(1)


def scale_at(side: Side, mention: Mention) -> Scale | None:
    """Return the unit of a number, or of the range that it begins."""
    table = _UNITS.get(code_of(side), _OTHER)
    for pattern in (_WORD, _RANGE):
        match = pattern.match(side.plain, mention.unit_at)
        scale = (table.get(match[1]) or table.get(match[1].lower())) if match else None
        if scale:
            return scale
    return None


def quantities(side: Side, mention: Mention) -> Iterator[Quantity]:
    """Yield the amounts that a number may stand for; without a unit it may be a share ("half")."""
    degrees = _DEGREES.match(side.plain, mention.unit_at)
    if degrees:
        yield _temperature(mention.values[0], degrees[1])
        return
    scale = scale_at(side, mention) or Scale("share", Decimal(1))
    for value in mention.values:
        yield Quantity(scale.group, value * scale.factor, scale.is_rounded)


def is_customary(side: Side, mention: Mention) -> bool:
    """Say whether a number has a unit that many languages convert: feet, pounds, degrees Fahrenheit."""
    return any(quantity.is_rounded for quantity in quantities(side, mention))


def _temperature(value: Decimal, unit: str | None) -> Quantity:
    return Quantity("°", (value - 32) * 5 / 9, is_rounded=True) if unit == "F" else Quantity("°", value)


def implied(side: Side) -> Iterator[Quantity]:
    """Yield one of each unit that is named without a number: "a month", "weekly"."""
    table, counted = _UNITS.get(code_of(side), _OTHER), False
    for word in islice(side.words, _MOST):
        scale = None if counted else table.get(word.text.lower())
        if scale and scale.group in ("time", "calendar"):
            yield Quantity(*scale)
        counted = word.number is not None and not word.text.lower().endswith(("mal", "once", "twice"))


def _is_about(one: Quantity, other: Quantity) -> bool:
    """Say whether an amount may have been converted and rounded: 98.6 °F and 37 °C, 10 pounds and 5 kg."""
    limit = _DEGREE if one.group == "°" else _TOLERANCE * max(abs(one.amount), abs(other.amount))
    return one.is_rounded != other.is_rounded and abs(one.amount - other.amount) <= limit


def are_same(one: Quantity, other: Quantity) -> bool:
    """Say whether two amounts are the same: 14 days and 2 weeks, half and 50 percent, 4 weeks and a month."""
    if one.group == other.group:
        return one.amount == other.amount or _is_about(one, other)
    if {one.group, other.group} != {"time", "calendar"}:
        return False
    time, calendar = (one, other) if one.group == "time" else (other, one)
    days, months = time.amount / _DAY, calendar.amount
    whole_years = months % _MONTHS == 0 and days in (365 * months / _MONTHS, 364 * months / _MONTHS)
    return whole_years or (months <= _QUARTER and days in (28 * months, 30 * months))
