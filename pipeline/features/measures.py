"""Numbers with what they measure: percentages, doses, durations, frequencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.features.amounts import YEARS, Amount, amount_at, lookup, matches, unit_at
from pipeline.features.category import Category
from pipeline.features.dates import Measure, clock_at, date_at, ordinal_at
from pipeline.features.intervals import interval_at, lasting, period_at
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
        found = interval_at(words, at, language)
        if found:
            return found
    return period_at(words, at, text, language)


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
        return Measure(Category.DURATION, lasting(amount.value, time[0]), amount.length + time[1])
    unit = unit_at(words, at, language)
    if unit is None:
        return None
    end = at + unit[1]
    below = _divisor(words, end, text, language)
    value = f"{amount.value} {unit[0]}" + (f"/{below[0]}" if below else "")
    return Measure(Category.DOSE, value, amount.length + unit[1] + (below[1] if below else 0))


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
