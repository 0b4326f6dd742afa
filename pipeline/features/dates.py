"""Dates, times of day and ordinals among the words of a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.features.amounts import YEARS, value_of
from pipeline.features.category import Category
from pipeline.features.words import BREAK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.features.lexicon import Language
    from pipeline.features.words import Word


class Measure(NamedTuple):
    """A measure and how many words it takes."""

    category: Category
    value: str
    length: int


_HIGHEST_DAY = 31
_DOTTED = re.compile(r"(\d{1,2})\.([0-5]\d)")
"""Hour and minutes in British notation."""
_ORDINALS = {"1": (Category.ORDER, "first"), "2": (Category.ORDER, "second")}


def date_at(words: Sequence[Word], at: int, language: Language) -> Measure | None:
    """Read "January 23, 2024", "23 January 2024", "March 2024"."""
    place = _month_after(words, at, language) if words[at].number else at
    month = language.units.months.get(words[place].lemma) if place >= 0 else None
    if month is None:
        return None
    end = place + 1
    day = value_of(words[at]) if place > at else ""
    if not day and end < len(words) and _is_day(words[end]):
        day, end = value_of(words[end]), end + 1
    year, end = _year(words, end)
    if not (day or year) and not _is_month(words, place, language):
        return None
    return Measure(Category.DATE, "-".join((year, f"{month:02}", day)), end - at)


def _month_after(words: Sequence[Word], at: int, language: Language) -> int:
    """Return where the month of a day stands: "23 January", "3rd of May", "23. Januar"; -1 where there is none."""
    for place in (at + 1, at + 2):
        if place < len(words) and words[place].lemma in language.units.months and _is_day(words[at]):
            between = words[at + 1 : place]
            return place if all(word.lemma == BREAK or word.lemma in language.function for word in between) else -1
    return -1


def _is_month(words: Sequence[Word], at: int, language: Language) -> bool:
    """Say whether a month that is another word too ("may") is a month here ("in May")."""
    if words[at].lemma not in language.grammar.verbal_months:
        return True
    return words[at].text[0].isupper() and at > 0 and words[at - 1].lemma in language.grammar.spans


def _is_day(word: Word) -> bool:
    return bool(word.number and not word.number.written and 0 < word.number.value <= _HIGHEST_DAY)


def _year(words: Sequence[Word], at: int) -> tuple[str, int]:
    start = at + 1 if at < len(words) and words[at].text == "," else at
    number = words[start].number if start < len(words) else None
    return (value_of(words[start]), start + 1) if number and int(number.value) in YEARS else ("", at)


def clock_at(words: Sequence[Word], at: int, language: Language) -> Measure | None:
    """Read "8 a.m.", "8:30 pm", "8.30 pm", "20 Uhr"; full hours are the same with and without minutes."""
    end = at + 1
    if at + 2 < len(words) and words[at + 1].text == ":" and words[at + 2].number:
        end = at + 3
    half = language.grammar.clock.get(words[end].text.lower().rstrip(".")) if end < len(words) else None
    if half is None:
        return None
    figures = ":".join(value_of(word) for word in words[at:end:2])
    return Measure(Category.TIME, f"{_in_minutes(words[at], figures)} {half}", end - at + 1)


def _in_minutes(word: Word, figures: str) -> str:
    """Return hour and minutes without those of a full hour; "8.30" is read as "8:30"."""
    dotted = _DOTTED.fullmatch(word.text)
    hour, _, minutes = f"{int(dotted[1])}:{int(dotted[2])}".partition(":") if dotted else figures.partition(":")
    return hour if minutes in ("", "0") else f"{hour}:{minutes}"


def ordinal_at(word: Word, language: Language) -> Measure | None:
    """Read "3rd" as "third" is read."""
    if not word.text[:1].isdecimal() or word.text[-2:] not in language.grammar.ordinals:
        return None
    category, value = _ORDINALS.get(value_of(word), (Category.NUMBER, f"{value_of(word)}."))
    return Measure(category, value, 1)
