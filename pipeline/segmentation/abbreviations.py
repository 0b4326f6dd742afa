"""What stands before a full stop: an abbreviation, an initial, or a word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.segmentation.language import End

if TYPE_CHECKING:
    from pipeline.segmentation.candidate import Candidate
    from pipeline.segmentation.language import Language

CHAIN = re.compile(r"(?:[^\W\d_]{1,4}\. ){1,4}$")
CHAIN_REACH = 24
DOTTED = re.compile(r"[^\W\d_]{1,2}(?:[.-]+[^\W\d_]{1,2})+")
LETTERS = re.compile(r"\b[A-Z],? (?:and|or|to|und|oder|bis)$")
UNITS = "adghlmst"
PART = re.compile(r"[-/(.]")


def abbreviation_end(place: Candidate, language: Language) -> End | None:
    """Return when a sentence may end after the token, or None if it is an ordinary word."""
    token = place.token
    if not token or token[-1].isdigit() or not token[-1].isalpha():
        return language.abbreviations.get(token)
    chained = _chain_end(place, language)
    if chained is not None:
        return chained
    if len(token) == 1:
        return _initial_end(place, language)
    known = _known(place, language)
    if known is not None:
        return _time_end(place, known, language)
    return End.BEFORE_OPENER if DOTTED.fullmatch(token) else None


def _known(place: Candidate, language: Language) -> End | None:
    token, table = place.token, language.abbreviations
    if token in table:
        return table[token]
    if "." in token and token.lower() in table:
        return _unless_initials(token, table[token.lower()], place)
    last = PART.split(token)[-1]
    if last in table and last != token:
        return table[last]
    return End.BEFORE_OPENER if last.lower().endswith(language.compound_endings or ("\0",)) else None


def _chain_end(place: Candidate, language: Language) -> End | None:
    """Look up abbreviations written with spaces: "i. d. R."."""
    if place.text[place.token_start - 2 : place.token_start] != ". ":
        return None
    low = max(place.start, place.token_start - CHAIN_REACH)
    chain = CHAIN.search(place.text[low : place.token_start])
    parts = chain[0].split() if chain else []
    for first in range(len(parts)):
        key = "".join(parts[first:]) + place.token
        if key.lower() in language.abbreviations:
            return _unless_initials(key, language.abbreviations[key.lower()], place)
    return None


def _unless_initials(letters: str, end: End, place: Candidate) -> End:
    """Tell "A. M. Smith" from "a.m.": capitals are an abbreviation of time or route only behind a number."""
    if end is End.BEFORE_CAPITAL and letters.isupper() and not place.previous_word[-1:].isdigit():
        return End.BEFORE_OPENER
    return end


def _initial_end(place: Candidate, language: Language) -> End | None:
    """Tell initials ("J. Smith") from units ("5 g.") and names of one letter ("hepatitis B.")."""
    if place.token in language.abbreviations:
        return language.abbreviations[place.token]
    previous = place.previous_word
    if place.token.islower():
        unit = previous[-1:].isdigit() and place.token in UNITS
        return None if unit else (End.NEVER if language.capital_nouns else End.BEFORE_OPENER)
    named = previous in language.labels or LETTERS.search(place.head)
    return None if named else End.BEFORE_OPENER


def _time_end(place: Candidate, known: End, language: Language) -> End:
    """Return `known`, but NEVER in a sentence that has only begun: "At 5 a.m. Mr. Smith"."""
    if place.token.lower() not in language.times_of_day:
        return known
    words = place.text[place.start : place.token_start].split() if place.token_start - place.start < CHAIN_REACH else []
    return End.NEVER if words[:1] and words[0] in language.time_openers else known
