"""Units, durations, frequencies, dates and times that have become wrong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from _check_cases import exchanging, replaced, says, spoiling

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from _check_cases import Pair

_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
_ENGLISH_MONTHS = "January February March April May June July August September October November December".split()
_DATE = re.compile(rf"\b(\d\d?)\. ({'|'.join(_MONTHS)})\b")
_DURATIONS = {
    "Minute": "minutes?",
    "Stunde": "hours?",
    "Tag": "days?",
    "Woche": "weeks?",
    "Monat": "months?",
    "Jahr": "years?",
}
_PLURALS = {
    "Minute": "Minuten",
    "Stunde": "Stunden",
    "Tag": "Tage",
    "Woche": "Wochen",
    "Monat": "Monate",
    "Jahr": "Jahre",
}
_COUNT = (
    r"(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere[nr]?|wenige[nr]?|einige[nr]?|viele[nr]?)"
)
_DURATION = re.compile(rf"\b({_COUNT}[  ])(Minute|Stunde|Tag|Woche|Monat|Jahr)(e?n|e)\b")
_UNITS = (
    ("mg", "g", "mg"),
    ("mg", "µg", "mg"),
    ("µg", "mg", "[µμ]g|mcg"),
    ("µm", "mm", "[µμ]m"),
    ("km", "m", "km|kilomet(?:er|re)s?"),
    ("Kilometer", "Meter", "km|kilomet(?:er|re)s?"),
    ("Kilometern", "Metern", "km|kilomet(?:er|re)s?"),
    ("Kilogramm", "Gramm", "kg|kilograms?|kilos?"),
    ("kg", "g", "kg|kilograms?"),
    ("Meter", "Zentimeter", "m|met(?:er|re)s?"),
    ("cm", "mm", "cm|centimet(?:er|re)s?"),
    ("Meilen", "Kilometer", "miles?"),
    (r"(?<=\d )Fuß", "Meter", "feet|foot"),
    ("Liter", "Milliliter", "lit(?:er|re)s?"),
    (r"(?<!/)Euro", "Dollar", "euros?|EUR"),
    ("Dollar", "Euro", "dollars?|USD"),
    ("Pfund", "Euro", "pounds?|GBP"),
    ("kB", "MB", "kB"),
    ("Hektar", "Quadratmeter", "hectares?"),
    ("Tonnen", "Kilogramm", "tons?|tonnes?"),
)
_FREQUENCIES = (
    ("einmal", "zweimal", "once"),
    ("zweimal", "dreimal", "twice|two times"),
    ("dreimal", "zweimal", "three times|thrice"),
    ("täglich", "wöchentlich", "daily|every day|each day|a day|per day"),
    ("tägliche", "wöchentliche", "daily"),
    ("täglichen", "wöchentlichen", "daily"),
    ("wöchentlich", "täglich", "weekly|every week|a week|per week"),
    ("wöchentliche", "tägliche", "weekly"),
    ("wöchentlichen", "täglichen", "weekly"),
    ("monatlich", "jährlich", "monthly|every month|a month|per month"),
    ("jährlich", "monatlich", "yearly|annual|annually|every year|each year|a year|per year"),
    ("jährliche", "monatliche", "yearly|annual"),
    ("jährlichen", "monatlichen", "yearly|annual"),
    ("pro Tag", "pro Woche", "daily|a day|per day|each day"),
    ("pro Woche", "pro Tag", "weekly|a week|per week|each week"),
    ("pro Jahr", "pro Monat", "annually|a year|per year|each year|every year|annual|yearly"),
    ("jedes Jahr", "jeden Monat", "every year|each year|annually|yearly|per year"),
    ("jeden Tag", "jede Woche", "every day|each day|daily"),
)
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def _duration(pair: Pair, draw: random.Random) -> Iterator[str]:
    for found in _DURATION.finditer(pair.target):
        unit = found[2]
        if says(_DURATIONS[unit], pair.source) or says(rf"\w+-{_DURATIONS[unit]}", pair.source):
            other = _PLURALS[draw.choice([each for each in _PLURALS if each != unit])]
            is_dative = found[3].endswith("n") and not _PLURALS[unit].endswith("n")
            yield replaced(pair.target, found, found[1] + other + ("n" if is_dative and other[-1] != "n" else ""))


def _day(pair: Pair, draw: random.Random) -> Iterator[str]:
    for found in _DATE.finditer(pair.target):
        month = _ENGLISH_MONTHS[_MONTHS.index(found[2])]
        if says(rf"{found[1]}(?:st|nd|rd|th)?(?: of)? {month}|{month} {found[1]}(?:st|nd|rd|th)?", pair.source):
            other = draw.choice([day for day in range(1, 29) if str(day) != found[1].lstrip("0")])
            yield replaced(pair.target, found, f"{other}. {found[2]}")


def _month(pair: Pair, draw: random.Random) -> Iterator[str]:
    for german, english in zip(_MONTHS, _ENGLISH_MONTHS, strict=True):
        every = list(re.finditer(rf"\b{german}\b", pair.target))
        if len(every) == 1 and re.search(rf"\b{english}\b", pair.source):
            yield replaced(pair.target, every[0], draw.choice([month for month in _MONTHS if month != german]))


def _year(pair: Pair, draw: random.Random) -> Iterator[str]:
    for found in _YEAR.finditer(pair.target):
        if pair.target.count(found[0]) == 1 and re.search(rf"\b{found[0]}\b", pair.source):
            yield replaced(pair.target, found, str(int(found[0]) + draw.choice([-10, -2, -1, 1, 2, 10])))


MUTATORS = {
    "unit": exchanging(_UNITS),
    "duration unit": spoiling(_duration),
    "frequency": exchanging(_FREQUENCIES),
    "date: day": spoiling(_day),
    "date: month": spoiling(_month),
    "date: year": spoiling(_year),
}
