"""Scores that are only worked out as far as they matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from pipeline.memory.bounds import Scoring
from pipeline.memory.score import percent

if TYPE_CHECKING:
    from pipeline.memory.tokens import Tokens


def score_from(bar: int, first: Tokens, second: Tokens, scoring: Scoring) -> int:
    """Return `percent`, or -1 where that is below `bar`."""
    if scoring is Scoring.BLEND and _blend_is_below(bar, first, second):
        return -1
    score = percent(first, second, scoring)
    return score if score >= bar else -1


def _blend_is_below(bar: int, first: Tokens, second: Tokens) -> bool:
    """Tell whether a blend is too low, at the least cost: from the lengths, the tokens, the characters.

    With s of l tokens and a of w characters alike, 100 (s/l + a/w) / 2 >= bar needs 100 a l >= (2 bar l - 100 s) w.
    """
    lengths = len(first.words), len(second.words)
    widths = len(first.characters), len(second.characters)
    if _alike(bar, min(lengths), max(lengths), max(widths)) > min(widths):
        return True
    same = max(lengths) - Levenshtein.distance(first.words, second.words)
    alike = _alike(bar, same, max(lengths), max(widths))
    if alike > min(widths):
        return True
    most = max(widths) - max(alike, 0)
    return Levenshtein.distance(first.characters, second.characters, score_cutoff=most) > most


def _alike(bar: int, same: int, longer: int, wider: int) -> int:
    """Return how many characters must be alike where so many of the tokens are."""
    return -(-(2 * bar * longer - 100 * same) * wider // (100 * longer))
