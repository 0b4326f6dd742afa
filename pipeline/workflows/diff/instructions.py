"""Which sentences tell a reader what to do."""

from __future__ import annotations

import re
from typing import Final

from pipeline.features import Category, features, tables
from pipeline.segmentation import sentences
from pipeline.text import words

_CLAUSE: Final = re.compile(r"[,;:.!?()–—]\s+")
_DUTIES: Final = frozenset(("must", "must not", "should", "should not"))
_TELLING: Final = frozenset((Category.WARNING, Category.DOSE, Category.FREQUENCY))


def is_instructed(text: str, offset: int, language: str) -> bool:
    """Say whether the sentence at an offset of a unit's text is an instruction, a warning or advice.

    In a language whose verbs aren't known, any sentence counts as one.
    """
    spans = sentences(text, language)
    return any(_instructs(text[start:end], language) for start, end in spans if start <= offset < end)


def _instructs(sentence: str, language: str) -> bool:
    known = tables(language)
    found = features(sentence, language)
    if not known.imperatives or any(feature.category in _TELLING for feature in found):
        return True
    if any(feature.category is Category.MODALITY and feature.value in _DUTIES for feature in found):
        return True
    openings = (words(clause)[:1] for clause in _CLAUSE.split(sentence))
    return any(known.lemma(word.lower()) in known.imperatives for opening in openings for word in opening)
