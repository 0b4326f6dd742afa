"""How often and how long: "every 8 hours", "daily", "a day"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.features.amounts import lookup, value_of
from pipeline.features.category import Category
from pipeline.features.dates import Measure
from pipeline.features.words import BREAK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.features.lexicon import Language
    from pipeline.features.words import Word

_HALF_HOURS = {"0.5": "30 minute", "1.5": "90 minute", "0.25": "15 minute", "0.75": "45 minute", "2.5": "150 minute"}


def interval_at(words: Sequence[Word], at: int, language: Language) -> Measure | None:
    """Return what "every 8 hours", "every other day" says."""
    if at + 2 >= len(words):
        return None
    middle = words[at + 1]
    time = lookup(language.units.times, words, at + 2)
    if time and (middle.number or middle.lemma in language.grammar.other):
        count = value_of(middle) if middle.number else "2"
        return Measure(Category.FREQUENCY, f"every {lasting(count, time[0])}", 2 + time[1])
    return _long_interval(words, at, language)


def _long_interval(words: Sequence[Word], at: int, language: Language) -> Measure | None:
    """Read "every 4 to 6 hours"."""
    middle, end = words[at + 1], at + 4
    if not middle.number or end >= len(words) or not words[at + 3].number:
        return None
    time = lookup(language.units.times, words, end)
    if time and words[at + 2].lemma in (*language.grammar.to, BREAK):
        value = "every " + lasting(f"{value_of(middle)}–{value_of(words[at + 3])}", time[0])
        return Measure(Category.FREQUENCY, value, 4 + time[1])
    return None


def period_at(words: Sequence[Word], at: int, text: str, language: Language) -> Measure | None:
    """Read "daily", "a day", "/day", "a week" (once in that time, or that long)."""
    found = lookup(language.units.periods, words, at)
    if found:
        return Measure(Category.FREQUENCY, f"1/{found[0]}", found[1])
    if words[at].lemma in language.grammar.articles:
        time = lookup(language.units.times, words, at + 1)
        if time:
            spanning = at == 0 or words[at - 1].lemma in language.grammar.spans
            category = Category.DURATION if spanning else Category.FREQUENCY
            return Measure(category, lasting("1", time[0]) if spanning else f"1/{time[0]}", 1 + time[1])
        unit = lookup(language.units.names, words, at + 1)
        return Measure(Category.DOSE, f"1 {unit[0]}", 1 + unit[1]) if unit else None
    time = lookup(language.units.times, words, at)
    if time and at and "/" in text[words[at - 1].end : words[at].start]:
        return Measure(Category.FREQUENCY, f"1/{time[0]}", time[1])
    return Measure(Category.UNIT, time[0], time[1]) if time else None


def lasting(value: str, unit: str) -> str:
    """Return a duration, weeks as days: "two weeks" are "14 days"."""
    if unit == "week" and all(part.isdecimal() for part in value.split("–")):
        return "–".join(str(7 * int(part)) for part in value.split("–")) + " day"
    if unit == "hour" and value in _HALF_HOURS:
        return _HALF_HOURS[value]
    return f"{value} {unit}"
