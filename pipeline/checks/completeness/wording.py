"""Which language a word belongs to: English, German, or either."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache

from pipeline.checks.completeness import data_english, data_english_plain, data_german


class Wording(IntEnum):
    """What a word says about the language of its text."""

    GERMAN = -1
    EITHER = 0
    """A name, a word of both languages, or an unknown one."""
    ENGLISH = 1
    ENGLISH_FUNCTION = 2
    """An article, pronoun, preposition, auxiliary …"""


def _set(*texts: str) -> frozenset[str]:
    return frozenset(word for text in texts for word in text.split())


_FUNCTION = _set(data_english.FUNCTION)
_ENGLISH = _set(
    data_english.HEALTH,
    data_english.NOUNS,
    data_english.VERBS,
    data_english.QUALITIES,
    data_english.EVERYDAY,
    data_english_plain.BODY_AND_CARE,
    data_english_plain.PLAIN,
    data_english_plain.PLAIN_2,
    data_english_plain.PLAIN_3,
)
_LENT = _set(data_english_plain.LENT)
_GERMAN = _set(data_german.FUNCTION)
_ENGLISH_ENDINGS = tuple(data_english.ENDINGS.split())
_NO_ENGLISH = _set(data_english.NOT_ENGLISH_ENDINGS)
_GERMAN_EXCEPTIONS = ("dosis", "ktions", "gungs")
"""Of German words that end like English ones: "Einzeldosis", "Infektions-"."""
_GERMAN_ENDINGS = tuple(data_german.ENDINGS.split())
_SMALL_ENDINGS = tuple(data_english.SMALL_ENDINGS.split())
_SHORT, _LONG, _LONGER = 5, 6, 7


@lru_cache(maxsize=1 << 14)
def wording(word: str) -> Wording:
    """Return what a word, in any case, says; "WHO" and "IT" are no pronouns."""
    low = word.lower().replace("’", "'")
    if low in _FUNCTION:
        return Wording.EITHER if word.isupper() and len(word) > 1 else Wording.ENGLISH_FUNCTION
    if low in _ENGLISH:
        return Wording.ENGLISH
    if low in _GERMAN or any(letter in "äöüß" for letter in low):
        return Wording.GERMAN
    if _has_english_ending(word, low):
        return Wording.ENGLISH
    return Wording.GERMAN if len(low) >= _LONG and low.endswith(_GERMAN_ENDINGS) else Wording.EITHER


@lru_cache(maxsize=1 << 14)
def is_listed(word: str) -> bool:
    """Say whether a word, in lower case, is in the lists of English words, and in no borrowed expression."""
    return word not in _LENT and (word in _ENGLISH or word in _FUNCTION)


def _has_english_ending(word: str, low: str) -> bool:
    if low in _NO_ENGLISH or len(low) < _SHORT or low.endswith(_GERMAN_EXCEPTIONS):
        return False
    return (len(low) >= _LONGER and low.endswith(_ENGLISH_ENDINGS)) or (word.islower() and low.endswith(_SMALL_ENDINGS))
