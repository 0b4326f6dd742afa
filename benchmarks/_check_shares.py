"""Percentages, fractions and magnitudes that have become wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from _check_cases import exchanging, replaced, says, spoiling
from _check_numbers import PERCENT, numbers

if TYPE_CHECKING:
    import random
    import re
    from collections.abc import Iterator

    from _check_cases import Pair

_MAGNITUDES = (
    ("Millionen", "Milliarden", "million"),
    ("Million", "Milliarde", "million"),
    ("Milliarden", "Billionen", "billion"),
    ("Milliarden", "Millionen", "billion"),
    ("Tausende", "Hunderte", "thousands"),
    ("Hunderte", "Tausende", "hundreds"),
)
_FRACTIONS = (
    ("die Hälfte", "ein Drittel", "half"),
    ("der Hälfte", "einem Drittel", "half"),
    ("Hälfte", "Viertel", "half"),
    ("ein Drittel", "ein Viertel", "a third|one third|one-third"),
    ("zwei Drittel", "drei Viertel", "two thirds|two-thirds"),
    ("ein Viertel", "ein Drittel", "a quarter|one quarter"),
    ("drei Viertel", "zwei Drittel", "three quarters|three-quarters"),
    ("doppelt", "dreimal", "double|twice"),
    ("verdoppelt", "verdreifacht", "doubled|doubles|double"),
)


def _percentages(pair: Pair) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    for found in numbers(pair) if says(r"percent|per cent", pair.source) or "%" in pair.source else ():
        sign = PERCENT.match(pair.target, found.end())
        if sign:
            yield found, sign


def _percentage(pair: Pair, draw: random.Random) -> Iterator[str]:
    for found, _ in _percentages(pair):
        first = draw.choice([digit for digit in "123456789" if digit != found[0][0]])
        yield replaced(pair.target, found, first + found[0][1:])


def _no_percent(pair: Pair, _: random.Random) -> Iterator[str]:
    for _found, sign in _percentages(pair):
        yield replaced(pair.target, sign, "")


def _permille(pair: Pair, _: random.Random) -> Iterator[str]:
    for _found, sign in _percentages(pair):
        yield replaced(pair.target, sign, " Promille")


MUTATORS = {
    "million/billion": exchanging(_MAGNITUDES),
    "fraction exchanged": exchanging(_FRACTIONS),
    "percentage changed": spoiling(_percentage),
    "percent sign lost": spoiling(_no_percent),
    "percent → per mille": spoiling(_permille),
}
