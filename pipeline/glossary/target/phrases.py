"""Terms of several words, in their order with few words between."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from pipeline.glossary.target.data_de_words import CONJUNCTIONS, DETERMINERS
from pipeline.glossary.target.lemma import EXACT
from pipeline.glossary.target.noun_phrases import is_joined
from pipeline.glossary.target.pattern import Joint
from pipeline.glossary.target.reading import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.glossary.target.pattern import Part, Pattern
    from pipeline.glossary.target.reading import Reading

FARTHEST = 8
"""How many words after (or, for verb phrases, before) a part the next one is looked for."""


def phrases(reading: Reading, pattern: Pattern) -> Iterator[Place]:
    """Find the parts of a term in their order, each near the one before."""
    for start in starts(reading, pattern.parts[0]):
        place: Place | None = start
        for part in pattern.parts[1:]:
            place = place and _next(reading, part, place, pattern.most_between)
        if place:
            yield place


def starts(reading: Reading, part: Part) -> Iterator[Place]:
    """Return the places of a part, lemma by lemma."""
    for lemma in part.lemmas:
        yield from reading.places(lemma)
    for index, surface in enumerate(reading.words if part.words else ()):
        if surface.lower() in part.words:
            yield word_place(reading, index)


def _next(reading: Reading, part: Part, before: Place, most_between: int) -> Place | None:
    """Return the phrase up to `before`, extended to the nearest place of a part that goes with it."""
    last = before.last
    for place in sorted(within(reading, part, last + 1, last + 1 + FARTHEST)):
        if _goes_with(reading, last, place, part, most_between):
            return spanned(before, place)
    return None


def within(reading: Reading, part: Part, first: int, stop: int) -> Iterator[Place]:
    """Return the places of a part that begin with one of the words from `first` to before `stop`."""
    for lemma in part.lemmas:
        places = reading.places(lemma)
        for index in range(bisect_left(places, (first,)), len(places)):
            if places[index].first >= stop:
                break
            yield places[index]
    for index in range(max(first, 0), min(stop, len(reading.words))) if part.words else ():
        if reading.words[index].lower() in part.words:
            yield word_place(reading, index)


def word_place(reading: Reading, index: int) -> Place:
    """Return the place of a whole word."""
    return Place(index, index, *reading.spans[index], EXACT)


def spanned(one: Place, other: Place) -> Place:
    """Return the place from one to the other, whose own words are those of both."""
    start, end = min(one.start, other.start), max(one.end, other.end)
    first, last = min(one.first, other.first), max(one.last, other.last)
    return Place(first, last, start, end, min(one.rank, other.rank), own=one.words | other.words)


def _goes_with(reading: Reading, last: int, place: Place, part: Part, most_between: int) -> bool:
    """Return whether a part goes with the word at `last` as the term says; no phrase is about what only modifies."""
    if part.joint is Joint.NEAR:
        return _is_near(reading, last, place.first, most_between)
    if place.is_modifier and part.is_noun and part.joint is not Joint.ATTRIBUTE:
        return False
    return is_joined(reading, last, place.first, part.joint)


def _is_near(reading: Reading, last: int, first: int, most_between: int) -> bool:
    """Return whether two words can be of one phrase: little between them, and no noun that is not coordinated."""
    between = [surface for surface in reading.words[last + 1 : first] if surface.lower() not in DETERMINERS]
    joins = any(surface.lower() in CONJUNCTIONS for surface in between) or "," in reading.between(last, first)
    content = [surface for surface in between if surface.lower() not in CONJUNCTIONS]
    if len(content) > most_between or reading.is_split(last, first):
        return False
    return joins or not any(surface[0].isupper() and not surface.endswith("-") for surface in content)
