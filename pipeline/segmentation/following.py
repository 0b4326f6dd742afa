"""What stands behind a candidate: whether a sentence can begin there, and how sure that is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import category

from pipeline.segmentation import data_common
from pipeline.segmentation.language import End

if TYPE_CHECKING:
    from pipeline.segmentation.candidate import Candidate
    from pipeline.segmentation.language import Language

_DOMAINS = "|".join(data_common.TOP_LEVEL_DOMAINS.split())
LOWER_CASE_OPENER = re.compile(rf"[a-z]{{1,3}}[A-Z]|[α-ω]-|www\.|(?:[a-z0-9-]{{1,63}}\.){{1,5}}(?:{_DOMAINS})\b")
VOLUME = re.compile(r"(?:19|20)\d\d(?: [A-Z][a-z]{2,8}(?: \d{1,2})?)?; ?\d")
"""Year and volume of a journal (Vancouver style: "JAMA. 2007;297(3):295-304")."""
NUMBER_SIGNS = "{\ufffc§$€£%#~≥≤<>=+-−±≈"
"""Signs that stand before numbers, the object character for code, and the brace of a placeholder."""


def may_begin(place: Candidate) -> bool:
    """Whether a sentence can begin with what follows: no lower-case letter but for "mRNA" and "example.org"."""
    first = place.text[place.following]
    if first.islower():
        return place.mark == "." and LOWER_CASE_OPENER.match(place.text, place.following) is not None
    if first.isdigit():
        return VOLUME.match(place.text, place.following) is None
    return first.isalpha() or first in NUMBER_SIGNS or first in data_common.SYMBOL_OPENERS or category(first) == "So"


def is_number_next(place: Candidate) -> bool:
    """Whether a number, a sign before one, a code like "CD003370", or a placeholder follows."""
    first = place.text[place.following]
    return not first.isalpha() or any(character.isdigit() for character in place.next_word)


def is_opener_next(place: Candidate, language: Language) -> bool:
    """Whether the next word opens sentences: a function word, or in German a verb before its pronoun."""
    word = place.next_word
    if _stops_at_once(place, word):
        return False
    return word in language.starters or (bool(word) and place.word_after_next in language.pronouns)


def is_clause_next(place: Candidate, language: Language) -> bool:
    """Whether an opener follows or, in German, a noun and its verb."""
    return is_opener_next(place, language) or place.word_after_next in language.finite_verbs


def is_capital_opening(place: Candidate, language: Language) -> bool:
    """Whether a capital letter after an abbreviation like "a.m." or "i.v." begins a sentence.

    Not in brackets ("et al. (Ed)"), in a chain of abbreviations ("Co. Ltd."), before what belongs to a time of day,
    nor in German before a noun without its verb or after an article ("die i.v. Gabe").
    """
    word = place.next_word
    if "(" in place.opener or "[" in place.opener or word in language.after_time:
        return False
    known = language.abbreviations.get(word)
    if _stops_at_once(place, word) and known is not End.NEVER and (known is not None or len(word) == 1):
        return False
    if not language.capital_nouns:
        return True
    return is_clause_next(place, language) and place.previous_word not in language.before_ordinal


def _stops_at_once(place: Candidate, word: str) -> bool:
    after = place.following + len(word)
    return place.text[after : after + 1] == "."
