"""Guesses at what a token of an English sentence is, and whether it can go on a noun phrase."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.checks.damage import english, idioms
from pipeline.checks.damage.tokens import STOPS

if TYPE_CHECKING:
    from pipeline.checks.damage.tokens import Sentence

_BRACKET_REACH = 14
_ROOT = 5


def is_verb(sentence: Sentence, index: int) -> bool:
    """Whether the token can only be a finite verb, an auxiliary or a modal."""
    norm = sentence.norm(index)
    if norm in english.NOUN_MODALS:
        following = sentence.norm(index + 1)
        noun = (
            following in english.PREPOSITIONS | english.COORDINATORS | english.AUXILIARIES
            or following in english.OPENERS
        )
        return following[:1].isalpha() and not noun
    return norm in english.AUXILIARIES or norm in english.SURE_MODALS or norm in english.FINITE_VERBS


def is_preposition(sentence: Sentence, index: int) -> bool:
    """Whether the token is a preposition that begins no fixed phrase ("in vitro", "at least")."""
    norm = sentence.norm(index)
    return norm in english.PREPOSITIONS and sentence.norm(index + 1) not in idioms.PHRASES.get(norm, ())


def is_such_as(sentence: Sentence, index: int) -> bool:
    """Whether "such as" or "as well" begins here."""
    pair = (sentence.norm(index), sentence.norm(index + 1))
    return pair in {("such", "as"), ("as", "well")}


def is_adjective(norm: str) -> bool:
    """Whether the word is probably an adjective and hardly a noun."""
    if norm in english.NOMINAL or not norm.islower():
        return False
    return norm in english.ADJECTIVES or (len(norm) > _ROOT and norm.endswith(english.ADJECTIVE_ENDINGS))


def is_plural(norm: str) -> bool:
    """Whether the word may be a plural noun."""
    return norm.endswith("s") and not norm.endswith(("ss", "us", "is", "'s", "’s")) and norm not in english.PRONOUNS


def after_bracket(sentence: Sentence, index: int) -> int:
    """Return the index after the bracket that opens at `index`, or `index` where none does."""
    if sentence.norm(index) != "(":
        return index
    reach = range(index + 1, min(index + _BRACKET_REACH, len(sentence.tokens)))
    return next((place + 1 for place in reach if sentence.norm(place) == ")"), index)


def at_stop(sentence: Sentence, index: int) -> bool:
    """Whether the sentence ends here or a closing mark stands here."""
    norm = sentence.norm(index)
    return norm in STOPS or (norm == "" and index >= len(sentence.tokens))


def ends_phrase(sentence: Sentence, index: int) -> bool:
    """Whether no noun phrase can begin with, or go on with, the token: a verb, a preposition, a conjunction."""
    norm = sentence.norm(index)
    return (
        is_verb(sentence, index)
        or norm in english.BARE_VERBS
        or is_preposition(sentence, index)
        or (norm in english.CLAUSE_OPENERS and not (norm == "while" and sentence.norm(index - 1) == "a"))
        or norm in english.COORDINATORS
        or norm in english.SUBJECTS
        or is_such_as(sentence, index)
    )


def strandable(sentence: Sentence, index: int) -> bool:
    """Whether the preposition at `index` may stand without an object: relative clauses, "to live with"."""
    before = [sentence.norm(place) for place in range(max(0, index - 9), index)]
    if sentence.norm(index) == "of":
        return bool(before) and before[-1] in english.OF_HOSTS
    if any(_object_relative(sentence, place) for place in range(max(0, index - 9), index)):
        return True
    return bool(before) and (stem(before[-1]) in english.STRANDING_VERBS or _contact_clause(before[-5:]))


def _object_relative(sentence: Sentence, index: int) -> bool:
    """Whether a relative word stands here that is not the subject of its clause ("which it", not "which is")."""
    return sentence.norm(index) in english.OBJECT_RELATIVES and not verbal(sentence, index + 1)


def verbal(sentence: Sentence, index: int) -> bool:
    """Whether the token is an auxiliary, a modal or an adverb."""
    norm = sentence.norm(index)
    return norm in english.LIGHT_ADVERBS or norm.endswith("ly") or norm in _VERBAL


def _contact_clause(before: list[str]) -> bool:
    """Whether a pronoun begins a relative clause without a relative word ("the people they live")."""
    return any(
        right in english.PRONOUNS and left.isalpha() and left not in _CLAUSE_STARTS for left, right in pairwise(before)
    )


_VERBAL = english.AUXILIARIES | english.SURE_MODALS | english.NOUN_MODALS
_CLAUSE_STARTS = english.CLAUSE_OPENERS | english.COORDINATORS | english.PREPOSITIONS


def stem(norm: str) -> str:
    """Return a verb form without -ing, -ed or -s, good enough for a table look-up."""
    if norm in english.STRANDING_VERBS:
        return norm
    for ending in ("ing", "ed", "es", "s"):
        base = norm.removesuffix(ending)
        if base != norm and (base in english.STRANDING_VERBS or base + "e" in english.STRANDING_VERBS):
            return base if base in english.STRANDING_VERBS else base + "e"
    return norm
