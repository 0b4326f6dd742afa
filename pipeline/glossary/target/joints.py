"""How the words of a German term go together, from its small words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.target.data_de_inflection import INFLECTED_ADJECTIVE
from pipeline.glossary.target.data_de_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from pipeline.glossary.target.pattern import Joint

if TYPE_CHECKING:
    from collections.abc import Sequence

_PREPOSITIONS = frozenset(form for forms in PREPOSITIONS for form in forms.split())
_SMALL = _PREPOSITIONS | CONJUNCTIONS


class Joined(NamedTuple):
    """A word of a term, and how it goes with the one before it."""

    word: str
    joint: Joint


def joined(words: Sequence[str]) -> list[Joined]:
    """Return the words of a term without its determiners (with them if there is nothing else)."""
    kept = [index for index, word in enumerate(words) if word.lower() not in DETERMINERS]
    if not kept:
        return [Joined(word, Joint.NEAR) for word in words]
    befores = (-1, *kept)
    return [Joined(words[index], _joint(words, before, index)) for before, index in zip(befores, kept, strict=False)]


def _joint(words: Sequence[str], before: int, index: int) -> Joint:
    """Return how a word goes with the one before it that is no determiner."""
    word, previous = words[index], words[before] if before >= 0 else ""
    is_of_phrase = word[0].isupper() or any(other[0].isupper() for other in words[index + 1 :])
    if not previous or not is_of_phrase or word.lower() in _SMALL:
        return Joint.NEAR
    if previous.lower() in _PREPOSITIONS:
        return Joint.GOVERNED
    if previous[0].isupper():
        is_genitive = index - before > 1 or (word[0].islower() and word.endswith(INFLECTED_ADJECTIVE))
        return Joint.GENITIVE if is_genitive else Joint.NEAR
    return Joint.ATTRIBUTE if previous.endswith(INFLECTED_ADJECTIVE) else Joint.NEAR
