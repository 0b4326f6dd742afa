"""Singulars of English nouns.

Snowball's English stems merge derivations as well ("organ" and "organization", "nurse" and "nursing"), which are
different terms; so the inflection of English nouns has rules of its own.
"""

from __future__ import annotations

from functools import lru_cache

from pipeline.features.lemma_en import american
from pipeline.glossary.candidates import data_en_plurals as data

_SINGULAR = frozenset(data.SINGULAR.split())
_NOT_GREEK = frozenset(data.NOT_GREEK.split())
_SHORTEST = 4
"""Letters of a word that can be a plural; "gas", "yes" and "bus" are none."""
_SHORTEST_GREEK = 8
_SHORTEST_IN_O = 6
"""Letters from which "-oes" is a plural of "-o" ("potatoes"); "toes" is one of "toe"."""


def singular(word: str) -> str:
    """Return the singular of an English noun in lower case; a word that is no plural is returned as it is."""
    if word in data.IRREGULAR:
        return data.IRREGULAR[word]
    front, hyphen, last = word.rpartition("-")
    if hyphen:
        return front + hyphen + (singular(last) if front else last)
    if len(word) < _SHORTEST or word in _SINGULAR:
        return word
    return _without_s(word) if word.endswith("s") and not word.endswith(("ss", "us", "is", "'s", "’s")) else word


def _without_s(word: str) -> str:
    if word.endswith("ies") and len(word) > _SHORTEST:
        return word[:-3] + "y"
    if len(word) >= _SHORTEST_GREEK and word.endswith(data.GREEK) and word not in _NOT_GREEK:
        return word[:-2] + "is"
    if word.endswith(("sses", "ches", "shes", "xes", "zzes")):
        return word[:-2]
    if word.endswith("oes") and len(word) >= _SHORTEST_IN_O:
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=2**16)
def stem(word: str) -> str:
    """Return what all spellings of an English noun in lower case have in common: British and American, plural."""
    return american(singular(word)).replace("’", "'").replace("\u2011", "-").replace("\u2010", "-").replace("-", " ")
