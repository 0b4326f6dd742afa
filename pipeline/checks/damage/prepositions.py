"""English rules about prepositions that lack their object. Each yields the index of the token after the hole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.damage import english, idioms
from pipeline.checks.damage.classes import (
    after_bracket,
    at_stop,
    is_adjective,
    is_preposition,
    is_such_as,
    is_verb,
    strandable,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.damage.tokens import Sentence

_MEDIUM = frozenset({"in", "on", "at", "to", "about"})
_SHARING = english.STRONG_GOVERNORS | {"to", "as"}


def preposition(sentence: Sentence) -> Iterator[int]:
    """Yield where a preposition has no object: "of in", "with are", "by because", "from they"."""
    for index, token in enumerate(sentence.tokens):
        if token.norm in english.GOVERNORS and _lacks_object(sentence, index):
            yield index + 1


def _lacks_object(sentence: Sentence, index: int) -> bool:
    following = after_bracket(sentence, index + 1)
    norm = sentence.norm(following)
    if norm == "of":
        return sentence.norm(index + 2) != "course"
    if is_such_as(sentence, following):
        return norm == "such"
    if strandable(sentence, index) or _particle(sentence, index):
        return False
    return _clashes(sentence, index, following)


def _clashes(sentence: Sentence, index: int, following: int) -> bool:
    """Whether the token at `following` cannot begin the object of the preposition at `index`."""
    governor, norm = sentence.norm(index), sentence.norm(following)
    if norm in idioms.AFTER_PREPOSITION.get(governor, ()) and is_preposition(sentence, following):
        return True
    if governor not in english.STRONG_GOVERNORS:
        return governor in _MEDIUM and is_verb(sentence, following) and norm not in {"have", "do"}
    bracketed = following > index + 1 and at_stop(sentence, following)
    relative = norm in {"that", "who"} and is_verb(sentence, following + 1) and sentence.norm(index) != "in"
    clause = norm in english.SUBORDINATORS - {"whether"} or norm in english.SUBJECTS
    verb = is_verb(sentence, following) or norm in english.BARE_VERBS
    return bracketed or relative or clause or verb


def _particle(sentence: Sentence, index: int) -> bool:
    """Whether "in", "on", "through" … is the particle of the verb before it ("carry on with")."""
    return sentence.norm(index - 1) in idioms.PARTICLES.get(sentence.norm(index), ())


def either(sentence: Sentence) -> Iterator[int]:
    """Yield where a preposition or "both" stands before a coordinator: "with or chemotherapy", "both and"."""
    for index, token in enumerate(sentence.tokens):
        following = sentence.norm(index + 1)
        if following not in english.COORDINATORS:
            continue
        alone = token.norm in _SHARING and not strandable(sentence, index) and not _shared_object(sentence, index)
        if alone or (token.norm, following) in {("both", "and"), ("either", "or")}:
            yield index + 1


def _shared_object(sentence: Sentence, index: int) -> bool:
    """Whether the object follows later: "with or without pain", "related to and caused by stress"."""
    after, later = sentence.norm(index + 2), [sentence.norm(place) for place in range(index + 3, index + 7)]
    if after in english.PREPOSITIONS or after in english.SECOND_PARTS or not after[:1].isalpha():
        return True
    prepositional = later[0] in english.PREPOSITIONS and after not in english.BASE_VERBS
    if sentence.norm(index + 1) == "and" and prepositional:
        return True
    before = sentence.norm(index - 1)
    if not _predicate(after):
        return False
    return sentence.norm(index) == "to" or (_predicate(before) and any(norm in english.PREPOSITIONS for norm in later))


def _predicate(norm: str) -> bool:
    """Whether the word may be a participle, an adjective or a verb: "caused", "able", "cope"."""
    return is_adjective(norm) or norm.endswith(("ed", "ing", "en", "ble")) or norm in english.BASE_VERBS


def postmodifier(sentence: Sentence) -> Iterator[int]:
    """Yield where `and of` stands and nothing before it has an "of" to share: "mortality and of resistant strains"."""
    for index in range(2, len(sentence.tokens)):
        if sentence.norm(index) == "of" and sentence.norm(index - 1) in {"and", "or"}:
            earlier = {sentence.norm(place) for place in range(index - 1)}
            if "of" not in earlier and sentence.norm(index + 1) not in english.RELATIVES | {"course"}:
                yield index


def whole_time(sentence: Sentence) -> Iterator[int]:
    """Yield the hole in `by the whole time`: the adverbial cannot be the object."""
    for index in range(len(sentence.tokens) - 3):
        governor, article_, whole, time = (sentence.norm(index + step) for step in range(4))
        if governor in {"by", "with", "from"} and article_ == "the" and whole in idioms.TIME_HEADS and time == "time":
            yield index + 1
