"""How much a phrase belongs to the texts it is from, against general language.

A word is the more specific the more often it stands in the texts than in general ones (the "weirdness" of Ahmad,
Gillam & Tostevin 1999, "Weirdness indexing for logical document extrapolation and retrieval"). The names of diseases,
drugs, treatments and parts of the body count more: glossaries of health information are about them.
"""

from __future__ import annotations

from itertools import repeat
from math import prod
from typing import TYPE_CHECKING

from pipeline.glossary.candidates.kinds import OF

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.glossary.candidates.kinds import Grammar

_HALF = 30.0
"""A word that is so many times as frequent as in general language counts half."""
_DOMAIN = 2.0
"""What a word counts more that a list of the domain has."""


def termhood(key: str, counts: Mapping[str, int], total: int, grammar: Grammar, *, alone: int) -> float:
    """Return the weight of a phrase, 0–2: the geometric mean of its words' specificity.

    `counts` has how often each word (by stem) stands in the texts, which have `total` words. Of a phrase of one word
    only the `alone` times count that it is not part of a longer candidate ("side" of "side effect").
    """
    words = [word for word in key.split() if word != OF]
    shares = [alone / total] if len(words) == 1 else [counts.get(word, 0) / total for word in words]
    return prod(map(_specificity, words, shares, repeat(grammar))) ** (1 / len(words))


def _specificity(word: str, share: float, grammar: Grammar) -> float:
    weight = _DOMAIN if word in grammar.domain else 1.0
    general = grammar.general.get(word)
    if general is None:
        return weight
    ratio = share / general
    return weight * ratio / (ratio + _HALF)
