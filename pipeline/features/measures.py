"""Numbers with what they measure: ranges, ratios, percentages, doses, durations, frequencies, dates."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from pipeline.features.category import Category
from pipeline.features.lexicon import Language, Phrases, longest
from pipeline.features.words import BREAK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.features.words import Word

_YEARS = range(1800, 2200)
_DASHES = ("–", "—", "-")
_JOINED = (" / ", "-", "–", "—", "−", "\u2010", "\u2011", "- ", " -", " - ", " – ", "– ", " — ")


class Measure(NamedTuple):
    """A measure and how many words it takes."""

    category: Category
    value: str
    length: int


class _Amount(NamedTuple):
    """A number, range or ratio and how many words it takes."""

    category: Category
    value: str
    length: int


def measure(words: Sequence[Word], at: int, text: str, language: Language) -> Measure | None:
    """Return the measure that begins at a word, if any."""
    word = words[at]
    if word.number is not None:
        return _numeric(words, at, text, language)
    if word.lemma not in language.units.starts:
        return None
    if word.lemma in language.units.months:
        return _date(words, at, language)
    if word.lemma in language.grammar.every:
        found = _interval(words, at, language)
        if found:
            return found
    return _period(words, at, text, language)


def show(value: Decimal) -> str:
    """Return a number in its canonical form: "12", "0.5"."""
    return format(value.normalize(), "f") if abs(value.adjusted()) < 40 else str(value)  # noqa: PLR2004


def _numeric(words: Sequence[Word], at: int, text: str, language: Language) -> Measure:
    special = _date(words, at, language) or _clock(words, at) or _ordinal(words[at])
    if special:
        return special
    amount = _amount(words, at, text, language)
    after = at + amount.length
    return (
        _percentage(words, after, amount, language)
        or _times(words, after, amount, text, language)
        or _quantity(words, after, amount, text, language)
        or _bare(words, at, amount, language)
    )


def _bare(words: Sequence[Word], at: int, amount: _Amount, language: Language) -> Measure:
    number = words[at].number
    following = words[at + 1 :][:1]
    year = (
        number is not None
        and amount.length == 1
        and int(number.value) in _YEARS
        and len(words[at].text) == 4  # noqa: PLR2004
        and (not following or following[0].lemma == BREAK or following[0].lemma in language.function)
    )
    return Measure(Category.DATE if year else amount.category, amount.value, amount.length)


def _clock(words: Sequence[Word], at: int) -> Measure | None:
    """Read "8 a.m." and "8:30 pm"."""
    end = at + 1
    if at + 2 < len(words) and words[at + 1].text == ":" and words[at + 2].number:
        end = at + 3
    half = words[end].lemma if end < len(words) else ""
    if half not in _HALVES:
        return None
    figures = ":".join(_value(word) for word in words[at:end:2])
    return Measure(Category.TIME, f"{figures} {_HALVES[half]}", end - at + 1)


_HALVES = {"a.m": "am", "p.m": "pm", "pm": "pm", "am": "am", "uhr": "o'clock", "oclock": "o'clock"}
_ORDINALS = {"1": (Category.ORDER, "first"), "2": (Category.ORDER, "second")}


def _ordinal(word: Word) -> Measure | None:
    """Read "3rd" as "third" is read."""
    if not word.text[-2:].isalpha() or not word.text[:1].isdecimal() or word.text[-2:] not in ("st", "nd", "rd", "th"):
        return None
    category, value = _ORDINALS.get(_value(word), (Category.NUMBER, f"{_value(word)}."))
    return Measure(category, value, 1)


def _value(word: Word) -> str:
    return show(word.number.value) if word.number else ""


def _amount(words: Sequence[Word], at: int, text: str, language: Language) -> _Amount:
    first = words[at]
    return (
        _ratio(words, at, _Amount(Category.NUMBER, _value(first), 1), language)
        or _range(words, at, text, language)
        or _Amount(Category.NUMBER, _value(first), 1)
    )


def _range(words: Sequence[Word], at: int, text: str, language: Language) -> _Amount | None:
    """Read "3-6", "3 to 6", "between 3 and 6", "5 mg to 10 mg"."""
    first, skipped = words[at], _unit_length(words, at + 1, language)
    second = words[at + 1] if at + 1 < len(words) else None
    if second and second.number and text[first.end : second.start] in (*_JOINED, "/"):
        return _joined(words, at, at + 1, "/" if "/" in text[first.end : second.start] else "–", language)
    if second and second.text == ":" and second.end == second.start + 1 and text[first.end : second.end + 1].strip() != ":":
        return _joined(words, at, at + 2, ":", language)
    if second and second.lemma == BREAK and second.text in _DASHES and at + 2 < len(words):
        dashed = not text[first.end : words[at + 2].start].strip("–—-  ")
        return _joined(words, at, at + 2, "–", language) if dashed else None
    start = at + 1 + skipped
    if start + 1 < len(words) and words[start + 1].number and _connects(words, at, start, language):
        return _joined(words, at, start + 1, " or " if words[start].lemma in ("or", "oder") else "–", language)
    return None


def _joined(words: Sequence[Word], at: int, other: int, sign: str, language: Language) -> _Amount | None:
    if other >= len(words) or not words[other].number:
        return None
    found = _Amount(Category.RANGE, f"{_value(words[at])}{sign}{_value(words[other])}", other - at + 1)
    return (_ratio(words, at, found, language) if sign == "–" else None) or found


def _connects(words: Sequence[Word], at: int, middle: int, language: Language) -> bool:
    """Say whether the word between two numbers makes a range of them."""
    grammar, word = language.grammar, words[middle].lemma
    return (
        word in grammar.to
        or (word in ("and", "und") and at > 0 and words[at - 1].lemma in grammar.between)
        or (word in ("or", "oder") and middle == at + 1)
    )


def _ratio(words: Sequence[Word], at: int, first: _Amount, language: Language) -> _Amount | None:
    """Read "13 out of 100"."""
    start, last = at + first.length, words[at + first.length - 1].number
    for phrase in language.grammar.ratio:
        end = start + len(phrase)
        if end < len(words) and _matches(words, start, phrase) and last is not None:
            second = words[end].number
            if second and second.value > last.value and not _is_year(words[end], phrase):
                return _Amount(Category.RATIO, f"{first.value}/{show(second.value)}", end - at + 1)
    return None


def _is_year(word: Word, phrase: tuple[str, ...]) -> bool:
    number = word.number
    return bool(number and len(phrase) == 1 and int(number.value) in _YEARS and int(number.value) % 100)


def _matches(words: Sequence[Word], at: int, phrase: tuple[str, ...]) -> bool:
    return all(words[at + offset].lemma == lemma for offset, lemma in enumerate(phrase))


def _percentage(words: Sequence[Word], at: int, amount: _Amount, language: Language) -> Measure | None:
    for phrase in language.grammar.percent:
        if at + len(phrase) <= len(words) and _matches(words, at, phrase):
            return Measure(Category.PERCENTAGE, f"{amount.value}%", amount.length + len(phrase))
    return None


def _times(words: Sequence[Word], at: int, amount: _Amount, text: str, language: Language) -> Measure | None:
    """Read "twice a day" and "3 times daily"; "3 times" alone is a frequency too."""
    first, end = words[at - 1], at
    adverb = amount.length == 1 and first.text.lower() in _ADVERBS or first.text.lower().endswith("mal")
    if not adverb and at < len(words) and words[at].lemma in language.grammar.times:
        adverb, end = True, at + 1
    if not adverb:
        return None
    period = _per(words, end, text, language)
    used = amount.length + end - at
    if period:
        return Measure(Category.FREQUENCY, f"{amount.value}/{period.value}", used + period.length)
    return Measure(Category.FREQUENCY, f"{amount.value} times", used)


_ADVERBS = ("once", "twice", "thrice")


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


def _quantity(words: Sequence[Word], at: int, amount: _Amount, text: str, language: Language) -> Measure | None:
    """Read "500 mg", "10 mg/ml", "3 weeks", "half an hour"."""
    if amount.value.startswith("0.") and at + 1 < len(words) and words[at].lemma in language.grammar.articles:
        inner = _quantity(words, at + 1, amount._replace(length=amount.length + 1), text, language)
        return inner or None
    time = lookup(language.units.times, words, at)
    if time and (words[at].text not in language.units.symbols or words[at].text == "h"):
        return Measure(Category.DURATION, _lasting(amount.value, time[0]), amount.length + time[1])
    unit = _unit(words, at, language)
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
    return f"{value} {unit}"


def _divisor(words: Sequence[Word], at: int, text: str, language: Language) -> tuple[str, int] | None:
    if at >= len(words):
        return None
    slashed = "/" in text[words[at - 1].end : words[at].start]
    start = at if slashed else at + 1
    return _grown(_unit(words, start, language), start - at) if slashed or words[at].lemma in ("per", "pro") else None


def _grown(found: tuple[str, int] | None, length: int) -> tuple[str, int] | None:
    return (found[0], found[1] + length) if found else None


def _unit(words: Sequence[Word], at: int, language: Language) -> tuple[str, int] | None:
    if at >= len(words):
        return None
    symbol = language.units.symbols.get(words[at].text)
    following = words[at + 1].text if at + 1 < len(words) else ""
    if symbol == "mm" and following == "Hg":
        return "mmHg", 2
    if words[at].text == "°" and following in ("C", "F"):
        return f"°{following}", 2
    return (symbol, 1) if symbol else lookup(language.units.names, words, at)


def _unit_length(words: Sequence[Word], at: int, language: Language) -> int:
    found = _unit(words, at, language) or lookup(language.units.times, words, at)
    if found:
        return found[1]
    return 1 if at < len(words) and words[at].lemma in ("%", "percent", "prozent") else 0


def _interval(words: Sequence[Word], at: int, language: Language) -> Measure | None:
    """Read "every 8 hours", "every other day"."""
    if at + 2 >= len(words) + 0:
        return None
    middle = words[at + 1]
    time = lookup(language.units.times, words, at + 2)
    if time and (middle.number or middle.lemma in language.grammar.other):
        count = _value(middle) if middle.number else "2"
        return Measure(Category.FREQUENCY, f"every {_lasting(count, time[0])}", 2 + time[1])
    return _long_interval(words, at, language)


def _long_interval(words: Sequence[Word], at: int, language: Language) -> Measure | None:
    """Read "every 4 to 6 hours"."""
    middle, end = words[at + 1], at + 4
    if not middle.number or end >= len(words) or not words[at + 3].number:
        return None
    time = lookup(language.units.times, words, end)
    if time and words[at + 2].lemma in (*language.grammar.to, BREAK):
        value = "every " + _lasting(f"{_value(middle)}–{_value(words[at + 3])}", time[0])
        return Measure(Category.FREQUENCY, value, 4 + time[1])
    return None


def _period(words: Sequence[Word], at: int, text: str, language: Language) -> Measure | None:
    """Read "daily", "a day", "/day", "a week" (once in that time, or that long)."""
    found = lookup(language.units.periods, words, at)
    if found:
        return Measure(Category.FREQUENCY, f"1/{found[0]}", found[1])
    if words[at].lemma in language.grammar.articles and words[at].lemma != "the":
        time = lookup(language.units.times, words, at + 1)
        if time:
            lasting = at == 0 or words[at - 1].lemma in language.grammar.spans
            category = Category.DURATION if lasting else Category.FREQUENCY
            return Measure(category, f"1 {time[0]}" if lasting else f"1/{time[0]}", 1 + time[1])
    time = lookup(language.units.times, words, at)
    if time and at and "/" in text[words[at - 1].end : words[at].start]:
        return Measure(Category.FREQUENCY, f"1/{time[0]}", time[1])
    return Measure(Category.UNIT, time[0], time[1]) if time else None


def _date(words: Sequence[Word], at: int, language: Language) -> Measure | None:
    """Read "January 23, 2024", "23 January 2024", "March 2024"."""
    months = language.units.months
    start, day = at, ""
    if words[at].number and at + 1 < len(words):
        offset = next((o for o in (1, 2) if at + o < len(words) and words[at + o].lemma in months), 0)
        if not offset or (offset == 2 and words[at + 1].lemma not in (BREAK, "of")) or not _is_day(words[at]):  # noqa: PLR2004
            return None
        day, at = _value(words[at]), at + offset
    month = months.get(words[at].lemma)
    if month is None:
        return None
    end = at + 1
    if not day and end < len(words) and _is_day(words[end]):
        day, end = _value(words[end]), end + 1
    year, end = _year(words, end)
    plain = words[at].lemma in _AMBIGUOUS and not (
        words[at].text[0].isupper() and (day or year or _after_in(words, at))
    )
    if plain or (not (day or year) and words[at].lemma in _AMBIGUOUS and start == 0):
        return None
    return Measure(Category.DATE, "-".join((year or "", f"{month:02}", day)), end - start)


_AMBIGUOUS = ("may", "march", "mar", "dec", "sep", "jan")
_HIGHEST_DAY = 31


def _after_in(words: Sequence[Word], at: int) -> bool:
    return at > 0 and words[at - 1].lemma in ("in", "since", "until", "by", "of", "from", "im", "seit", "bis")


def _is_day(word: Word) -> bool:
    return bool(word.number and not word.number.written and 0 < word.number.value <= _HIGHEST_DAY)


def _year(words: Sequence[Word], at: int) -> tuple[str, int]:
    start = at + 1 if at < len(words) and words[at].lemma == BREAK and words[at].text == "," else at
    number = words[start].number if start < len(words) else None
    return (_value(words[start]), start + 1) if number and int(number.value) in _YEARS else ("", at)


def lookup(phrases: Phrases, words: Sequence[Word], at: int) -> tuple[str, int] | None:
    """Return the value and the length in words of the longest phrase that begins at a word."""
    meaning = longest(phrases, words, at) if at < len(words) else None
    return (meaning.value, 1 + len(meaning.words)) if meaning else None
