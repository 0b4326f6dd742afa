"""Verbs with a particle that stands behind the object: "take the lenses out" is read as "take out the lenses"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.features import BREAK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.features import Language, Word

_FARTHEST = 4
"""Words from the verb to its particle."""


def gathered(words: Sequence[Word], language: Language) -> list[Word]:
    """Return the words with particles behind their verbs."""
    result = list(words)
    for at, word in enumerate(words):
        for verb in range(max(0, at - _FARTHEST), at - 1) if word.lemma in language.particles else ():
            between = words[verb + 1 : at]
            if (words[verb].lemma, word.lemma) in language.separable and not any(map(_parts, between)):
                del result[at]
                result.insert(verb + 1, word._replace(start=words[verb].start, end=words[verb].end))
                break
    return result


def _parts(word: Word) -> bool:
    return word.lemma == BREAK or word.number is not None
