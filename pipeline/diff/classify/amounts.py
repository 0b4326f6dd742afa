"""Amounts that are the same in other figures: "12 months" and "a year", "75%" and "three out of four"."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from pipeline.features import NUMERIC, Category, Feature

if TYPE_CHECKING:
    from pipeline.diff.classify.sides import Found

_SCALES = {
    "second": (Decimal(1), "s"), "minute": (Decimal(60), "s"), "hour": (Decimal(3600), "s"),
    "day": (Decimal(86400), "s"), "week": (Decimal(604800), "s"),
    "fortnight": (Decimal(1209600), "s"), "month": (Decimal(1), "months"), "quarter": (Decimal(3), "months"),
    "year": (Decimal(12), "months"), "decade": (Decimal(120), "months"), "century": (Decimal(1200), "months"),
    "kg": (Decimal(10**9), "µg"), "g": (Decimal(10**6), "µg"), "mg": (Decimal(1000), "µg"), "µg": (Decimal(1), "µg"),
    "l": (Decimal(1000), "ml"), "dl": (Decimal(100), "ml"), "cl": (Decimal(10), "ml"), "ml": (Decimal(1), "ml"),
    "km": (Decimal(10**6), "mm"), "m": (Decimal(1000), "mm"), "cm": (Decimal(10), "mm"), "mm": (Decimal(1), "mm"),
}  # fmt: skip
"""Units by their symbol or name as multiples of a smaller one; months have no fixed number of days."""
_AMOUNT = re.compile(r"(?P<first>-?\d+(?:\.\d+)?)(?:–(?P<second>\d+(?:\.\d+)?))? (?P<unit>[^\s/]+)(?P<below>/.*)?")
_RATE = re.compile(r"1/(?P<unit>[a-z]+)|every (?P<interval>[\d.–]+ [a-z]+)")
_ARTICLES = ("a ", "an ")
_LARGEST_IN_WORDS, _ROUNDED = 100, Fraction(1, 10**9)
"""The largest denominator of fractions in words, and how near their decimals are."""


def without_equal_amounts(lost: list[Found], gained: list[Found]) -> tuple[list[Found], list[Found]]:
    """Take out amounts that the other text has in other figures or units, each once."""
    if not any(one.feature.category in NUMERIC for one in lost):
        return lost, gained
    rest = list(gained)
    kept: list[Found] = []
    for found in lost:
        ways = readings(found)
        other = next((one for one in rest if ways & readings(one)), None)
        if other is None:
            kept.append(found)
        else:
            rest.remove(other)
    return kept, rest


def readings(found: Found) -> set[str]:
    """Return what an amount comes to in common units; "a year" is a duration or a frequency."""
    feature = found.feature
    if feature.category not in NUMERIC:
        return set()
    result = {reading for reading in (_plain(feature), _share(feature), _rate(feature)) if reading}
    unit = feature.value.removeprefix("1/")
    if feature.category is Category.FREQUENCY and unit != feature.value and found.text.lower().startswith(_ARTICLES):
        result.add(_scaled(f"1 {unit}"))
    return result


def _plain(feature: Feature) -> str:
    return _scaled(feature.value) if feature.category in (Category.DURATION, Category.DOSE) else ""


def _scaled(value: str) -> str:
    match = _AMOUNT.fullmatch(value)
    scale = _SCALES.get(match["unit"]) if match else None
    if match is None or scale is None:
        return ""
    ends = [Decimal(part) * scale[0] for part in (match["first"], match["second"]) if part]
    return "–".join(_show(end) for end in ends) + " " + scale[1] + (match["below"] or "")


def _rate(feature: Feature) -> str:
    match = _RATE.fullmatch(feature.value) if feature.category is Category.FREQUENCY else None
    scaled = _scaled(match["interval"] or f"1 {match['unit']}") if match else ""
    return f"every {scaled}" if scaled else ""


def _share(feature: Feature) -> str:
    """Return a percentage, a ratio or a number below one as exact shares of the whole."""
    value, below = feature.value, "1"
    if feature.category is Category.PERCENTAGE:
        value, below = value.removesuffix("%"), "100"
    elif feature.category is Category.RATIO:
        value, _, below = value.partition("/")
    elif not (_is_number(value) and 0 < Decimal(value) < 1):
        return ""
    whole = Fraction(below) if _is_number(below) else Fraction(0)
    parts = value.split("–")
    return "–".join(str(_exact(part) / whole) for part in parts) if whole and all(map(_is_number, parts)) else ""


def _exact(number: str) -> Fraction:
    """Return the fraction that a number stands for: "a third" is read as the decimals that come nearest to it."""
    value = Fraction(number)
    nearest = value.limit_denominator(_LARGEST_IN_WORDS)
    return nearest if abs(nearest - value) < _ROUNDED else value


def _is_number(text: str) -> bool:
    return bool(re.fullmatch(r"\d+(?:\.\d+)?", text))


def _show(value: Decimal) -> str:
    return format(value.normalize(), "f")
