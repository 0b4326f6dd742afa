"""Writing a number in the form of another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.draft_number_forms import DECIMAL_MARKS, ENDINGS, ORDINALS, WORDS

if TYPE_CHECKING:
    from decimal import Decimal

_SOURCE = re.compile(r"([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(.*)", re.DOTALL)
_TARGET = re.compile(r"([-−]?)(\d{1,3}(?:(\.|\s|&nbsp;)\d{3})+|\d+)(?:,(\d+))?(.*)", re.DOTALL)
_AMBIGUOUS = re.compile(r"[-−]?[1-9]\d{0,2}\.\d{3}\b.*", re.DOTALL)
"""What may be decimals, or thousands grouped as in most of Europe."""
_ORDINALS = tuple(ORDINALS)
_GROUPED = 4
"""The fewest digits that show whether thousands are grouped."""


class NumberChange(NamedTuple):
    """A number that has become another: its new value, and what the source had and has for it."""

    value: Decimal
    old: str
    new: str


def written(literal: str, change: NumberChange, language: str) -> str | None:
    """Return the new value in the form of the literal that it replaces, None where that has no form for it."""
    if literal[:1].isdigit() or literal[:1] in "-−":
        return _digits(literal, change, language)
    ending = _ending(literal, language)
    if ending is None:
        return None
    words = WORDS[language]
    if change.value != change.value.to_integral_value() or not 0 <= change.value < len(words):
        return None if ending else _digits("0", change, language)
    if change.value == 1 and not ending:  # the word for one agrees with its noun
        return None
    word = words[int(change.value)] + ending
    return word.capitalize() if literal[0].isupper() else word


def is_ordinal(change: NumberChange) -> bool:
    """Say whether the source has ordinal numbers in digits ("1st", "2nd")."""
    return change.old.endswith(_ORDINALS) and change.new.endswith(_ORDINALS)


def _ending(literal: str, language: str) -> str | None:
    """Return what follows the number word in a literal, None where it isn't one that can be replaced."""
    plain = literal.lower()
    return next((end for end in ENDINGS[language] for word in WORDS[language][2:] if plain == word + end), None)


def _digits(literal: str, change: NumberChange, language: str) -> str | None:
    old, new, given = _SOURCE.fullmatch(change.old), _SOURCE.fullmatch(change.new), _TARGET.fullmatch(literal)
    if given is None:
        return None
    if new is None:
        is_plain = change.value == change.value.to_integral_value() and not given[5]
        return f"{change.value:f}" if is_plain else None
    if _AMBIGUOUS.fullmatch(change.old) or _AMBIGUOUS.fullmatch(change.new):
        return None
    if given[5].strip() and "1" in (given[2], new[2] + (new[3] or "")):  # "1 Million", "2 Millionen"
        return None
    rest, old_rest = new[4], old[4] if old else ""
    if rest != old_rest and not {rest, old_rest} <= ORDINALS:
        return None
    return _number(new, _grouping(given, new), language) + given[5]


def _grouping(given: re.Match[str], new: re.Match[str]) -> str:
    """Return what to group thousands with: what the translation did, else what the source does, in German "."."""
    if given[3] or len(given[2]) >= _GROUPED:
        return given[3] or ""
    return "." if "," in new[2] else ""


def _number(parts: re.Match[str], grouping: str, language: str) -> str:
    sign, whole, decimals = parts[1], parts[2].replace(",", ""), parts[3]
    if grouping:
        whole = f"{int(whole):,}".replace(",", grouping)
    return sign + whole + (DECIMAL_MARKS[language] + decimals if decimals else "")
