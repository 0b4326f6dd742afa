"""Whether a sentence ends at a candidate: a short list of questions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.segmentation.abbreviations import abbreviation_end
from pipeline.segmentation.enclosure import closes_inner, inside_brackets, inside_quotation
from pipeline.segmentation.following import (
    is_capital_opening,
    is_clause_next,
    is_number_next,
    is_opener_next,
    may_begin,
)
from pipeline.segmentation.glued import is_glued
from pipeline.segmentation.language import End
from pipeline.segmentation.numerals import NUMBER, is_list_marker, is_ordinal

if TYPE_CHECKING:
    from pipeline.segmentation.candidate import Candidate
    from pipeline.segmentation.language import Language

FOOTNOTED = re.compile(r".*[a-zäöüß]{3}", re.DOTALL)
ELLIPSIS = 3


def ends_sentence(place: Candidate, language: Language) -> bool:
    """Whether a sentence ends at `place.end`: what follows decides most cases, then the mark, then enclosures."""
    if not place.gap:
        return is_glued(place, language)
    if not may_begin(place) or (place.note and not is_footnote(place, language)):
        return False
    return _mark_ends(place, language) and not (
        inside_brackets(place.text, place.start, place.end) or inside_quotation(place.text, place.start, place.end)
    )


def _mark_ends(place: Candidate, language: Language) -> bool:
    if place.mark == ".":
        return full_stop_ends(place, language)
    if place.mark.strip(".… "):
        return exclamation_ends(place, language)
    return ellipsis_ends(place, language)


def full_stop_ends(place: Candidate, language: Language) -> bool:
    """Whether one full stop ends the sentence rather than an abbreviation, an ordinal or a list marker."""
    if is_list_marker(place):
        return False
    if NUMBER.fullmatch(place.token):
        return is_opener_next(place, language) or not is_ordinal(place, language)
    end = abbreviation_end(place, language)
    return end is None or abbreviation_ends(place, end, language)


def abbreviation_ends(place: Candidate, end: End, language: Language) -> bool:
    """Whether the full stop of an abbreviation ends the sentence too."""
    if end is End.NEVER or is_number_next(place):
        return False
    if end is End.UNLESS_NUMBER or is_opener_next(place, language):
        return True
    return end is End.BEFORE_CAPITAL and is_capital_opening(place, language)


def exclamation_ends(place: Candidate, language: Language) -> bool:
    """Whether "?" or "!" ends the sentence rather than an inserted "(?)", a quoted question or a quoted title."""
    if not place.token and place.text[place.stop - 1 : place.stop] in {"(", "["}:
        return False
    if place.closer and place.word_after_next in language.speech_verbs:
        return False
    if not place.closer or not language.capital_nouns:
        return True
    inner = closes_inner(place.text, place.start, place.stop, place.closer)
    return not inner or is_clause_next(place, language)


def ellipsis_ends(place: Candidate, language: Language) -> bool:
    """Whether dots end the sentence: two or four do, three if they stand at a word or a new clause follows them."""
    dots = place.mark.count(".") + ELLIPSIS * place.mark.count("…")
    attached = bool(place.token)
    if place.closer.startswith(("]", ")")) and not attached:
        return False
    if dots != ELLIPSIS:
        return True
    if " " in place.mark:
        return False
    return is_clause_next(place, language) or (attached and not language.capital_nouns)


def is_footnote(place: Candidate, language: Language) -> bool:
    """Whether the sign behind the full stop refers to a note: "pain.³ Then", "pain.[3] Then", "pain.3 Then"."""
    if not place.note.isascii() or place.note.startswith("["):
        return True
    return FOOTNOTED.fullmatch(place.token) is not None and abbreviation_end(place, language) is None
