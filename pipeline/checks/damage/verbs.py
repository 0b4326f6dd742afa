"""The English rule about transitive verbs without an object. It yields the index of the token after the hole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.damage import english
from pipeline.checks.damage.classes import (
    is_plural,
    is_preposition,
    is_such_as,
    is_verb,
    verbal,
)
from pipeline.checks.damage.languages import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.damage.tokens import Sentence

_NEGATED = frozenset({"do", "does", "did", "don't", "doesn't", "didn't", "don’t", "doesn’t", "didn’t"})
_SUBJECT_STARTS = english.PRONOUNS | english.ARTICLES | english.POSSESSIVES


def object_(sentence: Sentence) -> Iterator[int]:
    """Yield where a transitive verb has no object: "chemotherapy can affect as well", "by preventing in"."""
    for index, token in enumerate(sentence.tokens):
        contact = token.norm in english.TRANSITIVE_FORMS and is_verb(sentence, index + 1)
        if contact or not _ends_object(sentence, index + 1) or _fronted_object(sentence, index):
            continue
        if (token.norm in english.TRANSITIVE and _governed(sentence, index)) or (
            token.norm in english.TRANSITIVE_FORMS and _predicate(sentence, index)
        ):
            yield index + 1


def _fronted_object(sentence: Sentence, index: int) -> bool:
    """Whether a relative clause may hold the object ("the cells it can affect"), its subject between the two."""
    start = max(0, index - 9)
    for place in range(index - 1, start - 1, -1):
        norm = sentence.norm(place)
        if norm in english.RELATIVES:
            return any(not verbal(sentence, step) for step in range(place + 1, index))
        if norm in _SUBJECT_STARTS and _follows_noun(sentence, place, index):
            return True
    return False


def _follows_noun(sentence: Sentence, index: int, verb: int) -> bool:
    """Whether what begins at `index` may be the subject of a relative clause ("the cells it", "effects the drug")."""
    before = sentence.norm(index - 1)
    if sentence.norm(index) in english.PRONOUNS:
        return before not in english.CLAUSE_EDGES
    inner = [sentence.norm(place) for place in range(index, verb)]
    if not verbal(sentence, verb - 1) or any(norm == "," or norm in english.PREPOSITIONS for norm in inner):
        return False
    return before.isalpha() and before not in FUNCTION_WORDS["en"] and not before.endswith(("ed", "ly", "ing"))


def _ends_object(sentence: Sentence, index: int) -> bool:
    norm = sentence.norm(index)
    if norm in english.COORDINATORS:
        return False
    if norm in {"to", "for"}:
        return norm == "to" and sentence.norm(index - 1) in {"provides", "providing"}
    return (
        is_such_as(sentence, index)
        or is_preposition(sentence, index)
        or norm in english.CLAUSE_OPENERS
        or is_verb(sentence, index)
    )


def _governed(sentence: Sentence, index: int) -> bool:
    """Whether a modal, "not", a purpose "to" or a plural subject stands before the verb."""
    place = index - 1
    while sentence.norm(place) in english.LIGHT_ADVERBS or sentence.norm(place).endswith("ly"):
        place -= 1
    before = sentence.norm(place)
    if sentence.norm(index) in english.BARE_VERBS and is_plural(before):
        return True
    if before == "to":
        return sentence.norm(place - 1) in english.PURPOSE
    return before in english.SURE_MODALS or before in english.NOUN_MODALS or before in _NEGATED


def _predicate(sentence: Sentence, index: int) -> bool:
    before = sentence.norm(index - 1)
    if sentence.norm(index).endswith("ing"):
        return before in english.TRANSITIVE_GERUND_HOSTS
    return before.isalpha() and before not in english.COORDINATORS
