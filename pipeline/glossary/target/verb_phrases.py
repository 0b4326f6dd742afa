"""Verb phrases: a verb, its object and its adverbs in any order within a clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.target import data_de_phrases as data
from pipeline.glossary.target.clauses import begins_relative, is_one_clause, joins_clauses
from pipeline.glossary.target.data_de_inflection import INFLECTED_ADJECTIVE
from pipeline.glossary.target.data_de_words import CONJUNCTIONS, DETERMINERS
from pipeline.glossary.target.lemma import RESPELLED
from pipeline.glossary.target.noun_phrases import is_joined, preposition
from pipeline.glossary.target.pattern import Joint
from pipeline.glossary.target.phrases import FARTHEST, spanned, starts, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.glossary.target.pattern import Part, Pattern
    from pipeline.glossary.target.reading import Place, Reading


def loose(reading: Reading, pattern: Pattern) -> Iterator[Place]:
    """Find the parts of a term near its last one, the verb, before or after it, within a clause."""
    *others, verb = pattern.parts
    for head in starts(reading, verb):
        place: Place | None = head
        for index, part in enumerate(others):
            own = others[index - 1].words if part.joint is Joint.GOVERNED else frozenset()
            place = place and _beside(reading, part, own, head, place)
        if place:
            yield place


def _beside(reading: Reading, part: Part, own: frozenset[str], head: Place, place: Place) -> Place | None:
    for other in within(reading, part, head.first - FARTHEST, head.last + 1 + FARTHEST):
        if not _is_in_clause(reading, other, head, is_noun=part.is_noun):
            continue
        if is_object(reading, other, own, head) if part.is_noun else not _is_attribute(reading, other, head):
            return spanned(place, other)
    return None


def _is_in_clause(reading: Reading, other: Place, head: Place, *, is_noun: bool) -> bool:
    """Return whether a part stands in the clause of the verb; a noun may have that as its relative clause."""
    first, last = sorted((head.first, other.first))
    if first == last or reading.is_split(first, last):
        return False
    first += is_noun and first == other.first and begins_relative(reading, first)
    return is_one_clause(reading, first, last) and not joins_clauses(reading, first, last)


def _is_attribute(reading: Reading, other: Place, head: Place) -> bool:
    """Return whether an inflected adjective is another noun's, and no adverb of the verb."""
    word, after = reading.words[other.last], other.last + 1
    is_inflected = other.rank < RESPELLED and word.endswith(INFLECTED_ADJECTIVE) and not word.endswith("er")
    return is_inflected and after < len(reading.words) and after != head.first and reading.words[after][0].isupper()


def is_object(reading: Reading, noun: Place, own: frozenset[str], head: Place) -> bool:
    """Return whether a noun is what a verb is about; `own` are the prepositions that the term has before it."""
    if noun.is_modifier:
        return False
    if not own and _is_nominal(reading, head):
        return head.last < noun.first and is_joined(reading, head.last, noun.first, Joint.GENITIVE)
    if _is_of_other(reading, head, noun):
        return False
    found = preposition(reading, noun.first)
    if own:
        return found in own or (not found and _is_coordinated(reading, noun.first))
    if found == data.PARTITIVE and reading.words[noun.first - 1].lower() == found:
        return True
    return not found or (found in data.INFINITIVE_OPENERS and _is_infinitive(reading, head))


def _is_nominal(reading: Reading, head: Place) -> bool:
    """Return whether a verb is a noun there (Entfernung, das Entfernen)."""
    word = reading.words[head.first]
    return word[0].isupper() and (word.endswith(("ung", "ungen")) or not reading.begins(head.first))


def _is_of_other(reading: Reading, head: Place, noun: Place) -> bool:
    """Return whether a participle is the attribute of another noun (das geschädigte Blut)."""
    before, after = head.first - 1, head.last + 1
    if before < 0 or after >= len(reading.words) or reading.words[before].lower() not in DETERMINERS:
        return False
    is_inflected = reading.words[head.last].endswith(INFLECTED_ADJECTIVE)
    return is_inflected and reading.words[after][0].isupper() and after != noun.first


def _is_coordinated(reading: Reading, index: int) -> bool:
    return any(word.lower() in CONJUNCTIONS for word in reading.words[max(index - 2, 0) : index])


def _is_infinitive(reading: Reading, head: Place) -> bool:
    """Return whether a verb is an infinitive with zu (zu entfernen, abzunehmen)."""
    before = reading.words[head.first - 1].lower() if head.first else ""
    return before == "zu" or "zu" in reading.words[head.first]
