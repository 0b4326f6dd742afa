"""Separable verbs whose particle stands at the end of the clause: "stellt … fest"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from pipeline.glossary.target import data_de_clauses as data
from pipeline.glossary.target.clauses import is_one_clause
from pipeline.glossary.target.data_de_words import DETERMINERS
from pipeline.glossary.target.pattern import Joint
from pipeline.glossary.target.phrases import FARTHEST, spanned, within, word_place
from pipeline.glossary.target.verb_phrases import is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.glossary.target.pattern import Part, Pattern
    from pipeline.glossary.target.reading import Place, Reading

_MOST_WORDS = 60
"""No clause has more words between its verb and the particle."""


def parted(reading: Reading, pattern: Pattern) -> Iterator[Place]:
    """Find a verb and its particle, the last two parts, with the other parts near or between them."""
    *others, verb, particle = pattern.parts
    verbs = _finite(reading, verb)
    for index, surface in enumerate(reading.words if verbs else ()):
        if surface.lower() in particle.words and (head := _verb_of(reading, verbs, index)):
            place: Place | None = spanned(head, word_place(reading, index))
            for at, part in enumerate(others):
                own = others[at - 1].words if part.joint is Joint.GOVERNED else frozenset()
                place = place and _with(reading, part, own, (head, index), place)
            if place:
                yield place


def _finite(reading: Reading, verb: Part) -> list[Place]:
    """Return where the verb stands in small letters, or begins a sentence, without a prefix (no participles)."""
    every = sorted(place for lemma in verb.lemmas for place in reading.places(lemma))
    return [
        place
        for place in every
        if place.start == reading.spans[place.first][0]
        and (reading.words[place.first][0].islower() or reading.begins(place.first))
    ]


def _verb_of(reading: Reading, verbs: Sequence[Place], index: int) -> Place | None:
    """Return the verb that the particle at `index` belongs to: the last before it, or the word after it."""
    at = bisect_left(verbs, (index,))
    if at < len(verbs) and verbs[at].first == index + 1:
        return None if reading.is_split(index, index + 1) else verbs[at]
    verb = verbs[at - 1] if at else None
    if verb is None or index - verb.last > _MOST_WORDS or reading.is_split(verb.last, index):
        return None
    if index - verb.last <= FARTHEST:
        return verb if _closes(reading, index) or not _is_preposition(reading, index) else None
    return verb if _closes(reading, index) and is_one_clause(reading, verb.last, index) else None


def _closes(reading: Reading, index: int) -> bool:
    """Return whether a clause, or one of its coordinated parts, ends with a word."""
    if index + 1 == len(reading.words) or reading.words[index + 1].lower() in data.CLAUSE_JOINTS:
        return True
    between = reading.between(index, index + 1)
    return any(mark in between for mark in data.CLOSERS)


def _is_preposition(reading: Reading, index: int) -> bool:
    """Return whether a particle that doesn't close a clause has a noun phrase after it (an der Hand)."""
    after = reading.words[index + 1]
    is_noun_phrase = after.lower() in DETERMINERS or after[0].isupper()
    return is_noun_phrase and reading.words[index].lower() in data.PREPOSITION_PARTICLES


def _with(reading: Reading, part: Part, own: frozenset[str], ends: tuple[Place, int], place: Place) -> Place | None:
    """Return the phrase so far, extended to a part with a verb and its particle; `own` are the prepositions it has."""
    head, index = ends
    first, last = sorted((head.first, index))
    for other in within(reading, part, first - FARTHEST, last + 1 + FARTHEST):
        if other.first not in (first, last) and _is_beside(reading, other.first, first, last):
            if part.is_noun and not is_object(reading, other, own, head):
                continue
            return spanned(place, other)
    return None


def _is_beside(reading: Reading, other: int, first: int, last: int) -> bool:
    """Return whether a word stands between two others, or in the same clause before or after them."""
    if first < other < last:
        return True
    before, after = (other, first) if other < first else (last, other)
    return not reading.is_split(before, after) and is_one_clause(reading, before, after)
