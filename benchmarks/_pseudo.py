"""Pseudo-German: a translation word by word, from which every sentence can be traced back to its source.

Letters are exchanged one for one, so no two texts have the same pseudo-translation; longer words get an ending, as
German text is longer than English. Numbers keep their value and get their German form, in digits or in words; tags,
placeholders and punctuation stay. Abbreviations become German ones, so that a sentence ends where it did.
"""

from __future__ import annotations

import re

_FROM, _TO = "aeioubcdfghjklmnpqrstvwxyz", "eiouacdfghjklmnpqrstvwxyzb"
_LETTERS = str.maketrans(_FROM + _FROM.upper(), _TO + _TO.upper())
_ENDING = "en"
_LONG = 4
"""From this many letters on a word gets the ending."""
_ABBREVIATIONS = {"e.g.": "z.B.", "i.e.": "d.h.", "etc.": "usw.", "Dr.": "Dr.", "approx.": "ca.", "vs.": "vs."}
_NUMBERS = {
    "one": "ein", "two": "zwei", "three": "drei", "four": "vier", "five": "fünf", "six": "sechs", "seven": "sieben",
    "eight": "acht", "nine": "neun", "ten": "zehn", "eleven": "elf", "twelve": "zwölf", "twenty": "zwanzig",
}  # fmt: skip
_SEPARATORS = str.maketrans(",.", ".,")
_TOKEN = re.compile(
    r"(?P<code></?[A-Za-z][^<>]*>|\{\w+\})"
    rf"|(?P<short>(?<!\w)(?:{'|'.join(map(re.escape, _ABBREVIATIONS))}))"
    r"|(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<word>[^\W\d_]+)"
)
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def pseudo(text: str) -> str:
    """Return the pseudo-translation of a unit's text or of a part of it."""
    return _TOKEN.sub(_replacement, text)


def _replacement(match: re.Match[str]) -> str:
    token = match.group()
    if match.lastgroup == "short":
        return _ABBREVIATIONS[token]
    if match.lastgroup == "number":
        return token.translate(_SEPARATORS)
    return _word(token) if match.lastgroup == "word" else token


def _word(word: str) -> str:
    if number := _NUMBERS.get(word.lower()):
        return number.capitalize() if word[0].isupper() else number
    return word.translate(_LETTERS) + (_ENDING if len(word) >= _LONG else "")


def without_numbers(text: str) -> str:
    """Return a pseudo-translation with all numbers alike: a draft may bring a number up to date."""
    return " ".join("0" if token.lower() in _NUMBERS.values() else token for token in _DIGITS.sub("0", text).split(" "))
