"""Numbers with what they measure: percentages, doses, durations, frequencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.features.amounts import YEARS, Amount, amount_at, lookup, matches, unit_at, value_of
from pipeline.features.category import Category
from pipeline.features.dates import Measure, clock_at, date_at, ordinal_at
from pipeline.features.words import BREAK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.features.lexicon import Language
    from pipeline.features.words import Word


def measure(words: Sequence[Word], at: int, text: str, language: Language) -> Measure | None:
    """Return the measure that begins at a word, if any."""
    word = words[at]
    if word.number is not None:
        return _numeric(words, at, text, language)
    if word.lemma not in language.units.starts:
        return None
    if word.lemma in language.units.months:
        return date_at(words, at, language)
    if word.lemma in language.grammar.every:
        found = _interval(words, at, language)
        if found:
            return found
    return _period(words, at, text, language)


def _numeric(words: Sequence[Word], at: int, text: str, language: Language) -> Measure:
    special = date_at(words, at, language) or clock_at(words, at, language) or ordinal_at(words[at], language)
    if special:
        return special
    amount = amount_at(words, at, text, language)
    after = at + amount.length
    return (
        _percentage(words, after, amount, language)
        or _times(words, after, amount, text, language)
        or _quantity(words, after, amount, text, language)
        or _bare(words, at, amount, language)
    )


def _bare(words: Sequence[Word], at: int, amount: Amount, language: Language) -> Measure:
    number = words[at].number
    following = words[at + 1 : at + 2]
    year = (
        number is not None
        and amount.length == 1
        and int(number.value) in YEARS
        and len(words[at].text) == 4  # noqa: PLR2004
        and (not following or following[0].lemma == BREAK or following[0].lemma in language.function)
    )
    return Measure(Category.DATE if year else amount.category, amount.value, amount.length)


def _percentage(words: Sequence[Word], at: int, amount: Amount, language: Language) -> Measure | None:
    for phrase in language.grammar.percent:
        if at + len(phrase) <= len(words) and matches(words, at, phrase):
            return Measure(Category.PERCENTAGE, f"{amount.value}%", amount.length + len(phrase))
    return None


def _times(words: Sequence[Word], at: int, amount: Amount, text: str, language: Language) -> Measure | None:
    """Read "twice a day" and "3 times daily"; "3 times" alone is a frequency too."""
    first, end = words[at - 1], at
    said = first.text.lower()
    adverb = amount.length == 1 and (said in language.grammar.adverbs or said.endswith(language.grammar.multiplied))
    if not adverb and at < len(words) and words[at].lemma in language.grammar.times:
        adverb, end = True, at + 1
    if not adverb:
        return None
    period = _per(words, end, text, language)
    used = amount.length + end - at
    if period:
        return Measure(Category.FREQUENCY, f"{amount.value}/{period.value}", used + period.length)
    return Measure(Category.FREQUENCY, f"{amount.value} times", used)


def _per(words: Sequence[Word], at: int, text: str, language: Language) -> Measure | None:
    """Read "a day", "per week", "daily" after a number of times."""
    found = lookup(language.units.periods, words, at)
    if found:
        return Measure(Category.FREQUENCY, *found)
    start = at
    while start < len(words) and words[start].lemma in language.grammar.per and start < at + 2:
        start += 1
    slashed = at < len(words) and "/" in text[words[at - 1].end : words[at].start]
    found = lookup(language.units.times, words, start)
    return Measure(Category.FREQUENCY, found[0], start - at + found[1]) if found and (start > at or slashed) else None


def _quantity(words: Sequence[Word], at: int, amount: Amount, text: str, language: Language) -> Measure | None:
    """Read "500 mg", "10 mg/ml", "3 weeks", "half an hour"."""
    if amount.value.startswith("0.") and at + 1 < len(words) and words[at].lemma in language.grammar.articles:
        inner = _quantity(words, at + 1, amount._replace(length=amount.length + 1), text, language)
        return inner or None
    time = lookup(language.units.times, words, at)
    if time and (words[at].text not in language.units.symbols or words[at].text == "h"):
        return Measure(Category.DURATION, _lasting(amount.value, time[0]), amount.length + time[1])
    unit = unit_at(words, at, language)
    if unit is None:
        return None
    end = at + unit[1]
    below = _divisor(words, end, text, language)
    value = f"{amount.value} {unit[0]}" + (f"/{below[0]}" if below else "")
    return Measure(Category.DOSE, value, amount.length + unit[1] + (below[1] if below else 0))


def _lasting(value: str, unit: str) -> str:
    """Return a duration, weeks as days: "two weeks" are "14 days"."""
    if unit == "week" and all(part.isdecimal() for part in value.split("–")):
        return "–".join(str(7 * int(part)) for part in value.split("–")) + " day"
    if unit == "hour" and value in _HALF_HOURS:
        return _HALF_HOURS[value]
    return f"{value} {unit}"


_HALF_HOURS = {"0.5": "30 minute", "1.5": "90 minute", "0.25": "15 minute", "0.75": "45 minute", "2.5": "150 minute"}


def _divisor(words: Sequence[Word], at: int, text: str, language: Language) -> tuple[str, int] | None:
    if at >= len(words):
        return None
    slashed = "/" in text[words[at - 1].end : words[at].start]
    start = at if slashed else at + 1
    return (
        _grown(unit_at(words, start, language), start - at)
        if slashed or words[at].lemma in language.grammar.divided
        else None
    )


def _grown(found: tuple[str, int] | None, length: int) -> tuple[str, int] | None:
    return (found[0], found[1] + length) if found else None


def _interval(words: Sequence[Word], at: int, language: Language) -> Measure | None:
    """Read "every 8 hours", "every other day"."""
    if at + 2 >= len(words) + 0:
        return None
    middle = words[at + 1]
    time = lookup(language.units.times, words, at + 2)
    if time and (middle.number or middle.lemma in language.grammar.other):
        count = value_of(middle) if middle.number else "2"
        return Measure(Category.FREQUENCY, f"every {_lasting(count, time[0])}", 2 + time[1])
    return _long_interval(words, at, language)


def _long_interval(words: Sequence[Word], at: int, language: Language) -> Measure | None:
    """Read "every 4 to 6 hours"."""
    middle, end = words[at + 1], at + 4
    if not middle.number or end >= len(words) or not words[at + 3].number:
        return None
    time = lookup(language.units.times, words, end)
    if time and words[at + 2].lemma in (*language.grammar.to, BREAK):
        value = "every " + _lasting(f"{value_of(middle)}–{value_of(words[at + 3])}", time[0])
        return Measure(Category.FREQUENCY, value, 4 + time[1])
    return None


def _period(words: Sequence[Word], at: int, text: str, language: Language) -> Measure | None:
    """Read "daily", "a day", "/day", "a week" (once in that time, or that long)."""
    found = lookup(language.units.periods, words, at)
    if found:
        return Measure(Category.FREQUENCY, f"1/{found[0]}", found[1])
    if words[at].lemma in language.grammar.articles:
        time = lookup(language.units.times, words, at + 1)
        if time:
            lasting = at == 0 or words[at - 1].lemma in language.grammar.spans
            category = Category.DURATION if lasting else Category.FREQUENCY
            return Measure(category, _lasting("1", time[0]) if lasting else f"1/{time[0]}", 1 + time[1])
        unit = lookup(language.units.names, words, at + 1)
        return Measure(Category.DOSE, f"1 {unit[0]}", 1 + unit[1]) if unit else None
    time = lookup(language.units.times, words, at)
    if time and at and "/" in text[words[at - 1].end : words[at].start]:
        return Measure(Category.FREQUENCY, f"1/{time[0]}", time[1])
    return Measure(Category.UNIT, time[0], time[1]) if time else None
