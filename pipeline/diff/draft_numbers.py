"""Numbers of a translation, replaced where nothing else has changed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.diff.draft_number_forms import DECIMAL_MARKS
from pipeline.diff.draft_number_place import is_part, varies
from pipeline.diff.draft_number_writing import NumberChange, is_ordinal, written
from pipeline.diff.renew import renew_markup
from pipeline.diff.sentence_key import sentence_key
from pipeline.features.numbers import find_numbers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from pipeline.features.numbers import Number
    from pipeline.model import Translation

_STAND_IN = " n0n "
"""Stands for any number where texts are compared without theirs."""


def renew_numbers(old: Translation, source: str, source_language: str, target_language: str) -> str | None:
    """Return the old translation with the numbers of the new source, None where it isn't clear how.

    It is clear where the two sources differ in numbers only (and markup) and the translation has each number that
    changes exactly as often as the old source has it. Numbers are written as the translation wrote them: digits with
    its decimal mark and grouping, words up to twelve. A number isn't clear where its digits may mean
    another one ("5.000", "5 000"), or where it was or becomes 1 and words may agree with it. From English into German.
    """
    language = _primary(target_language)
    if language not in DECIMAL_MARKS or _primary(source_language) != "en":
        return None
    before, after = find_numbers(old.source, "en"), find_numbers(source, "en")
    literals = [source[slice(*number.span)] for number in after]
    if not before or len(before) != len(after) or _without(old.source, before) != _without(source, after):
        return None
    changes = _changes(old.source, before, [number.value for number in after], literals)
    target = None if changes is None else _replaced(old.target, Counter(one.value for one in before), changes, language)
    if target is None:
        return None
    middle = old._replace(source=_with(old.source, before, literals), target=target)
    return renew_markup(middle, source) or target


def _primary(language: str) -> str:
    return language.replace("_", "-").partition("-")[0].lower()


def _without(text: str, numbers: Sequence[Number]) -> tuple[str, ...]:
    """Return what identifies a text without its numbers."""
    return sentence_key(_with(text, numbers, [_STAND_IN] * len(numbers)))


def _with(text: str, numbers: Sequence[Number], literals: Sequence[str]) -> str:
    """Return a text with other literals in place of its numbers."""
    for number, literal in zip(reversed(numbers), reversed(literals), strict=True):
        text = text[: number.span.start] + literal + text[number.span.end :]
    return text


def _changes(
    old: str, before: Sequence[Number], values: Sequence[Decimal], literals: Sequence[str]
) -> dict[Decimal, NumberChange] | None:
    """Return what became of each old value, None where two of a value have become different ones."""
    found: dict[Decimal, NumberChange] = {}
    for number, value, literal in zip(before, values, literals, strict=True):
        change = NumberChange(value, old[slice(*number.span)], literal)
        if found.setdefault(number.value, change).value != value:
            return None
    return {value: change for value, change in found.items() if value != change.value}


def _replaced(
    target: str, often: Mapping[Decimal, int], changes: Mapping[Decimal, NumberChange], language: str
) -> str | None:
    numbers = find_numbers(target, language)
    there = Counter(number.value for number in numbers)
    if any(there[value] != often[value] for value in changes):
        return None
    literals = [_literal(target, number, changes.get(number.value), language) for number in numbers]
    sure = [literal for literal in literals if literal is not None]
    if len(sure) < len(literals):
        return None
    text = _with(target, numbers, sure)
    wanted = [changes[number.value].value if number.value in changes else number.value for number in numbers]
    return text if [number.value for number in find_numbers(text, language)] == wanted else None


def _literal(text: str, number: Number, change: NumberChange | None, language: str) -> str | None:
    """Return what is to stand in place of a number of the translation, None where that isn't clear."""
    start, end = number.span
    if change is None:
        return text[start:end]
    agreed = text[start].isdigit() and 1 in (number.value, change.value) and not is_ordinal(change)
    if is_part(text, start, end) or (agreed and varies(text, start, end, language)):
        return None
    return written(text[start:end], change, language)
