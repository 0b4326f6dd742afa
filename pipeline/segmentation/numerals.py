"""Numbers before a full stop: the end of a sentence, an ordinal, or the sign of a list item."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.segmentation.candidate import Candidate
    from pipeline.segmentation.language import Language

NUMBER = re.compile(r"\d+(?:[.,/–-]\d+)*\.?(?:[/–-]\d+)?|[IVX]{2,6}|\{[^{}]+\}")
ORDINAL = re.compile(r"\d{1,3}|\d{1,2}\.\d{1,2}|\d{1,2}\.?[/–-]\d{1,2}|[IVX]{2,6}|\{[^{}]+\}")
RANGE = re.compile(r"\d\. (?:bis|und|oder|bis zum|bis zur|–)$")
MARKER = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,3}|[A-Za-z]|[ivx]{2,4}|[IVX]{2,4}")


def is_list_marker(place: Candidate) -> bool:
    """Whether "1.", "2.1." or "a." opens the sentence, or follows a colon, and numbers what comes after it."""
    if not MARKER.fullmatch(place.token):
        return False
    return place.opens_sentence or (place.token.isdigit() and place.head.endswith(":"))


def is_ordinal(place: Candidate, language: Language) -> bool:
    """Whether a number (or a placeholder) with a full stop is a German ordinal ("am 1. Tag", "5. Mai", "1. 2. 2024").

    In English only before the German nouns that reference lists bring along. A placeholder is mostly a whole date, so
    it is an ordinal only before such a noun too.
    """
    if not ORDINAL.fullmatch(place.token):
        return False
    word = place.next_word.lower()
    if word in language.ordinal_nouns or word.endswith(language.ordinal_endings or ("\0",)):
        return True
    if not language.capital_nouns or place.token.startswith("{"):
        return False
    if word.isdigit():
        return place.token.isdigit() and len(place.token) < 3 and len(word) in {1, 2, 4}  # noqa: PLR2004 - a date
    return place.previous_word in language.before_ordinal or RANGE.search(place.head) is not None
