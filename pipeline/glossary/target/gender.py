"""Terms that name persons by a feminine and a masculine form: "Ärztin oder Arzt"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.glossary.target.data_de_words import CONJUNCTIONS, DETERMINERS, PAIR_JOINTS
from pipeline.glossary.target.reading import Place
from pipeline.glossary.target.words import word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.glossary.target.pattern import Pattern
    from pipeline.glossary.target.reading import Reading

_PAIR = re.compile(
    rf"(?P<first>[\w-]+)(?: (?:{'|'.join(sorted(PAIR_JOINTS))})\.? |/)(?P<second>[\w-]+)",
)
_FEMININE = re.compile(r"in(?:nen)?$")
_SHARED = 3
_MOST_BETWEEN = 3


def pair(text: str) -> tuple[str, str] | None:
    """Return the feminine and the masculine form of a term that has both, in either order, else None."""
    match = _PAIR.fullmatch(text)
    if match is None:
        return None
    for feminine, masculine in (match.groups(), match.groups()[::-1]):
        if _belong(word(feminine).folded, word(masculine).folded):
            return feminine, masculine
    return None


def _belong(feminine: str, masculine: str) -> bool:
    stem = _FEMININE.sub("", feminine)
    is_same = masculine.startswith((stem, stem.removesuffix("e")))
    return stem != feminine and len(stem) >= _SHARED and is_same and not _FEMININE.search(masculine)


def pairs(reading: Reading, pattern: Pattern) -> Iterator[Place]:
    """Find a pair of words, the feminine one and the masculine: both near one another, or one word for all genders.

    As the modifier of a compound either is enough, it names no persons of one gender (Arztpraxis); so is what is
    derived from one of them.
    """
    parts = pattern.parts
    feminine = [place for lemma in parts[0].lemmas for place in reading.places(lemma)]
    masculine = [place for lemma in parts[1].lemmas for place in reading.places(lemma)]
    words = {place.first for place in feminine}
    yield from (place for lemma in parts[2].lemmas for place in reading.places(lemma))
    yield from (place for place in (*feminine, *masculine) if place.is_inclusive or place.is_modifier)
    others = {place.first: place for place in masculine if place.first not in words}
    for place in feminine:
        for index in range(place.first - _MOST_BETWEEN, place.first + _MOST_BETWEEN + 1):
            if index in others and _are_joined(reading, *sorted((index, place.first))):
                yield _joined(place, others[index])


def _are_joined(reading: Reading, first: int, second: int) -> bool:
    between = reading.words[first + 1 : second]
    joints = {between_word.lower() for between_word in between} - DETERMINERS
    return joints <= CONJUNCTIONS and not reading.is_split(first, second)


def _joined(one: Place, other: Place) -> Place:
    first, last = sorted((one, other))
    return Place(first.first, last.last, first.start, last.end, min(one.rank, other.rank))
