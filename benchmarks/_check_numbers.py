"""Numbers that have become wrong: only such that the English text has, in digits or as a word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from _check_cases import replaced, says, spoiling, without

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from _check_cases import Pair

_GERMAN = re.compile(
    r"(?<![\w.,/:§])(?<![^\W\d]-)(?:\d{1,3}(?:[.  ]\d{3})+|\d+)(?:,\d+)?(?![\w/:]|[.,]\d|\.\s?[A-ZÄÖÜ]|-[^\W\d])"
)
_ENGLISH = re.compile(r"(?<![\w.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?")
_DATE = re.compile(r"\.? (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)")
_ENGLISH_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_GERMAN_WORDS = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()
_ENGLISH_ORDINALS = "- first second third fourth fifth sixth seventh eighth ninth tenth".split()
_GERMAN_ORDINALS = "- erst zweit dritt viert fünft sechst siebt acht neunt zehnt".split()
PERCENT = re.compile(r"[  ]?(?:%|Prozent\b)")


def english_values(text: str) -> set[str]:
    """Return the numbers of an English text, in digits without separators and with a decimal point."""
    digits = {found.replace(",", "") for found in _ENGLISH.findall(text)}
    low = set(re.findall(r"[a-z]+", text.lower()))
    return digits | {str(value) for value, word in enumerate(_ENGLISH_WORDS) if word in low}


def numbers(pair: Pair) -> Iterator[re.Match[str]]:
    """Yield the German numbers in digits that stand in the text once, are no part of a date, and are in the English."""
    every = list(_GERMAN.finditer(pair.target))
    values = english_values(pair.source)
    texts = [found[0] for found in every]
    for found in every:
        value = re.sub(r"[.  ]", "", found[0]).replace(",", ".")
        if value in values and texts.count(found[0]) == 1 and not _DATE.match(pair.target, found.end()):
            yield found


def _digit(pair: Pair, draw: random.Random) -> Iterator[str]:
    for found in numbers(pair):
        at = draw.choice([at for at, char in enumerate(found[0]) if char.isdigit()])
        other = draw.choice([char for char in "123456789" if char != found[0][at]])
        yield replaced(pair.target, found, found[0][:at] + other + found[0][at + 1 :])


def _swapped(pair: Pair, draw: random.Random) -> Iterator[str]:
    for found in numbers(pair):
        text = found[0]
        places = [at for at in range(len(text) - 1) if text[at : at + 2].isdigit() and text[at] != text[at + 1] != "0"]
        if places:
            at = draw.choice(places)
            yield replaced(pair.target, found, text[:at] + text[at + 1] + text[at] + text[at + 2 :])


def _tenfold(pair: Pair, _: random.Random) -> Iterator[str]:
    for found in numbers(pair):
        if "," not in found[0] and int(re.sub(r"\D", "", found[0])):
            digits = int(re.sub(r"\D", "", found[0])) * 10
            grouped = f"{digits:,}".replace(",", ".") if len(found[0]) > len(str(digits // 10)) else str(digits)
            yield replaced(pair.target, found, grouped)


def _comma(pair: Pair, draw: random.Random) -> Iterator[str]:
    for found in numbers(pair):
        whole, comma, part = found[0].partition(",")
        if comma and int(whole.replace(".", "") or 0) + int(part):
            right = f"{whole}{part[0]}" + (f",{part[1:]}" if part[1:] else "")
            left = f"{whole[:-1] or '0'},{whole[-1]}{part}"
            yield replaced(pair.target, found, draw.choice([right.lstrip("0") or "0", left]))


def _point(pair: Pair, _: random.Random) -> Iterator[str]:
    for found in numbers(pair):
        if "," in found[0]:
            yield replaced(pair.target, found, found[0].replace(".", "").replace(",", "."))


def _dropped(pair: Pair, _: random.Random) -> Iterator[str]:
    for found in numbers(pair):
        percent = PERCENT.match(pair.target, found.end())
        yield without(pair.target, found.start(), percent.end() if percent else found.end())


def _word(pair: Pair, draw: random.Random) -> Iterator[str]:
    values = english_values(pair.source)
    for value in range(2, 13):
        every = list(re.finditer(rf"(?<!-)\b{_GERMAN_WORDS[value]}\b(?!-)", pair.target, re.IGNORECASE))
        if str(value) in values and len(every) == 1:
            other = draw.choice([each for each in range(2, 13) if each != value])
            yield replaced(pair.target, every[0], _GERMAN_WORDS[other])


def _ordinal(pair: Pair, draw: random.Random) -> Iterator[str]:
    for value in range(1, 11):
        every = list(re.finditer(rf"\b{_GERMAN_ORDINALS[value]}(?=e[nrsm]?\b)", pair.target, re.IGNORECASE))
        if len(every) == 1 and says(_ENGLISH_ORDINALS[value], pair.source):
            other = draw.choice([each for each in range(2, 11) if each != value])
            yield replaced(pair.target, every[0], _GERMAN_ORDINALS[other])


MUTATORS = {
    "number: digit changed": spoiling(_digit),
    "number: digits swapped": spoiling(_swapped),
    "number: × 10": spoiling(_tenfold),
    "number: comma moved": spoiling(_comma),
    "number: comma → point": spoiling(_point),
    "number: dropped": spoiling(_dropped),
    "number word exchanged": spoiling(_word),
    "ordinal exchanged": spoiling(_ordinal),
}
