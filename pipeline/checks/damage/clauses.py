"""English rules about clauses that lack their subject or complement. Each yields the token after the hole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.damage import english
from pipeline.checks.damage.classes import (
    after_bracket,
    at_stop,
    is_verb,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.damage.tokens import Sentence

_BEFORE_MODAL = english.RELATIVES | english.PRONOUNS


def subject(sentence: Sentence) -> Iterator[int]:
    """Yield where a conjunction stands straight before a verb: "if are damaged", "because can"."""
    for index in range(1, len(sentence.tokens)):
        opener = sentence.norm(index - 1)
        verb = _auxiliary(sentence, index) or sentence.norm(index) in english.BARE_VERBS
        if opener in english.CLAUSE_OPENERS and verb and not sentence.question:
            yield index


def _auxiliary(sentence: Sentence, index: int) -> bool:
    norm = sentence.norm(index)
    return (
        norm in english.AUXILIARIES
        or norm in english.SURE_MODALS
        or (norm in english.NOUN_MODALS and is_verb(sentence, index))
    )


def opening(sentence: Sentence) -> Iterator[int]:
    """Yield where a sentence begins with a verb in lower case: "is caused by"."""
    first = sentence.tokens[0]
    begins = first.text.islower() and (is_verb(sentence, 0) or first.norm in {"of", "and"})
    if begins and not sentence.question and sentence.norm(len(sentence.tokens) - 1) == ".":
        yield 0


def fronted(sentence: Sentence) -> Iterator[int]:
    """Yield where a fronted clause or adverb is followed by a bare verb: "If you are ill, can be used"."""
    if sentence.question or not _fronts(sentence.norm(0)):
        return
    if sentence.norm(0).endswith("ly") and is_verb(sentence, 1):
        yield 1
    comma = next((place for place in range(len(sentence.tokens)) if sentence.norm(place) == ","), -1)
    if comma > 0 and _auxiliary(sentence, comma + 1) and sentence.norm(comma + 2) != ",":
        yield comma + 1


def _fronts(norm: str) -> bool:
    return norm in english.FRONTING or (norm.endswith(("ed", "ly")) and norm not in english.LY_NOUNS)


def twin(sentence: Sentence) -> Iterator[int]:
    """Yield the place between two finite verbs in a row: "the cause is can be"."""
    for index in range(1, len(sentence.tokens)):
        if sentence.norm(index - 1) in english.BE and _auxiliary(sentence, index) and not _relative(sentence, index):
            yield index


def complement(sentence: Sentence) -> Iterator[int]:
    """Yield the hole in `is (…).`: the bracket explains a word that is missing."""
    for index, token in enumerate(sentence.tokens):
        if token.norm in english.BE and sentence.norm(index + 1) == "(":
            following = after_bracket(sentence, index + 1)
            if following > index + 1 and at_stop(sentence, following) and not _relative(sentence, index):
                yield index + 1


def _relative(sentence: Sentence, index: int) -> bool:
    return any(sentence.norm(place) in _BEFORE_MODAL for place in range(max(0, index - 8), index))
