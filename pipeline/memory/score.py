"""How alike two texts are, in whole percent: one definition for every store, and for those who check it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from pipeline.memory.bounds import Scoring

if TYPE_CHECKING:
    from pipeline.memory.tokens import Tokens


def percent(first: Tokens, second: Tokens, scoring: Scoring = Scoring.TOKENS) -> int:
    """Return the similarity of two texts in whole percent, rounded down; 100 for equal tokens, 0 for an empty text.

    All is computed with whole numbers, so that a pair at a threshold is never lost to a rounding error.
    """
    longer = max(len(first.words), len(second.words))
    if not (first.words and second.words):
        return 0
    same = longer - Levenshtein.distance(first.words, second.words)
    if scoring is Scoring.TOKENS:
        return 100 * same // longer
    wider = max(len(first.characters), len(second.characters))
    alike = wider - Levenshtein.distance(first.characters, second.characters)
    return 100 * (same * wider + alike * longer) // (2 * longer * wider)
