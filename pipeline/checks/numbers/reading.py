"""The numbers of a text, those that only may be meant included."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from pipeline.checks.numbers import data_de, data_en
from pipeline.checks.numbers.calls import numbers_called
from pipeline.checks.numbers.mention import Level, Mention
from pipeline.checks.numbers.notation import USUAL, notation
from pipeline.features.numerals import find_numerals
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.checks.texts import Side
    from pipeline.features import Number

_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMANS = {"X" * (value // 10) + _ONES[value % 10]: Decimal(value) for value in range(1, 40)}
_ROMAN_BEFORE = {"en": data_en.ROMAN_BEFORE, "de": data_de.ROMAN_BEFORE}
_DIGITS = re.compile(r"\d++")
_LONGEST = 18
MOST = 1000
"""So many numbers of a text are compared, and the words of ten times as many: no unit has them."""
_GROUPS = re.compile(r"(?<![\d.,])(?<!\d )\d{1,3}(?: \d{3}){0,4} 0\d\d(?: \d{3}){0,4}(?! ?\d)")
"""Groups of three with common spaces between them, one of which can be nothing else ("5 000", not "2 500")."""


def code_of(side: Side) -> str:
    """Return the primary subtag of a text's language."""
    return _primary(side.language)


@lru_cache
def _primary(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()


@lru_cache
def _is_usual(language: str) -> bool:
    return language.replace("_", "-").lower() in USUAL


def mentions(side: Side) -> list[Mention]:
    """Return the numbers of a text: in digits, in names, as Roman numerals, in words; none of telephone numbers."""
    code = code_of(side)
    found = list(_numerals(side, code))
    if side.has_digits:
        found += _names(side, found)
    if code in _ROMAN_BEFORE:
        found += _words(side, code)
        found += _romans(side, code)
    return _without_calls(side, found) if found and side.has_digits else found


def _without_calls(side: Side, found: list[Mention]) -> list[Mention]:
    """Leave out the digits of telephone numbers, which are compared as addresses."""
    calls = list(islice(numbers_called(side), MOST))
    return [one for one in found if not any(start <= one.span.start < end for start, end in calls)] if calls else found


def _words(side: Side, code: str) -> Iterator[Mention]:
    if code == "en":
        from pipeline.checks.numbers.english import words  # noqa: PLC0415 - tables other languages do without
    else:
        from pipeline.checks.numbers.german import words  # noqa: PLC0415
    return words(side)


def _numerals(side: Side, code: str) -> Iterator[Mention]:
    end = 0
    for number in islice(_in_digits(side, code), MOST):
        if not number.written and number.span.start >= end:
            groups = _GROUPS.match(side.plain, number.span.start)
            value, end = (
                (Decimal(groups[0].replace(" ", "")), groups.end()) if groups else (number.value, number.span.end)
            )
            yield Mention(Span(number.span.start, end), (value,), Level.HARD, "numeral", end)


def _in_digits(side: Side, code: str) -> Iterable[Number]:
    return side.numbers if _is_usual(side.language) else find_numerals(side.plain, code, notation(side.language))


def _names(side: Side, numerals: list[Mention]) -> Iterator[Mention]:
    """Yield the digits in names: "B12", „Typ-2-Diabetes“."""
    ends = [mention.span for mention in numerals]
    at = 0
    for match in islice(_DIGITS.finditer(side.plain), MOST):
        start, end = match.span()
        while at < len(ends) and ends[at].end <= start:
            at += 1
        if (at == len(ends) or end <= ends[at].start) and end - start <= _LONGEST:
            yield Mention(Span(start, end), (Decimal(match[0]),), Level.SOFT, "name", end)


def _romans(side: Side, code: str) -> Iterator[Mention]:
    """Yield Roman numerals; a single letter is one only after a word such as "stage"."""
    if _ROMANS.keys().isdisjoint(side.spoken):
        return
    before = ""
    for word in islice(side.words, 10 * MOST):
        value = _ROMANS.get(word.text)
        if value:
            counted = before.lower() in _ROMAN_BEFORE[code]
            if counted or len(word.text) > 1:
                level = Level.HARD if counted and word.text != "I" else Level.SOFT
                yield Mention(Span(word.start, word.end), (value,), level, "roman", word.end, written=True)
        before = word.text
