"""Sentences with no space between them: "world.Today is"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.segmentation import data_common
from pipeline.segmentation.abbreviations import abbreviation_end

if TYPE_CHECKING:
    from pipeline.segmentation.candidate import Candidate
    from pipeline.segmentation.language import Language

CAPITALISED = re.compile(r"[A-ZÄÖÜ][a-zäöüß]*(?=[\s.,:;!?]|$)")
LINK = re.compile(r"[/@\\_:.]|www")
QUOTES_AND_BRACKET = "\"'”’“)"
NOT_WORDS = frozenset(f"{data_common.TOP_LEVEL_DOMAINS} {data_common.FILE_EXTENSIONS}".split())


def is_glued(place: Candidate, language: Language) -> bool:
    """Whether a sentence ends where no space follows: only where the words on both sides leave no doubt.

    Not in links, file names and abbreviations. A word of small letters may meet any word with a capital, anything
    else ("1,000.That", "Tuesday.Mr.", `"gone."The`) only a word that opens sentences or a title.
    """
    found = CAPITALISED.match(place.text, place.following)
    if found is None or place.note or place.opener or not _is_plain(place):
        return False
    word = found[0]
    opener = word in language.starters or word in language.titles
    if place.closer:
        return opener and place.token[-1].islower()
    words = place.token.isalpha() and place.token.islower() and len(word) > 1 and word.lower() not in NOT_WORDS
    return (opener or words) and abbreviation_end(place, language) is None


def _is_plain(place: Candidate) -> bool:
    """Whether one terminator ends a word of two or more characters that is part of no link or file name."""
    if place.mark not in {".", "?", "!"} or place.closer.strip(QUOTES_AND_BRACKET):
        return False
    return len(place.token) > 1 and LINK.search(place.token) is None
