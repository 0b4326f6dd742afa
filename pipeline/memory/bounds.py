"""What a text must have in common with another to be as alike as a threshold asks: why no lookup misses a match.

Let the query have m tokens, another text n, and let their Levenshtein distance be d. An optimal edit script keeps k
tokens and makes s substitutions, i insertions and e deletions: m = k + s + e, n = k + s + i, d = s + i + e. Then
max(m, n) - d = k - min(i, e) <= k, and the k tokens kept are in both texts. With a similarity of at least τ, that is
max(m, n) - d >= τ max(m, n), the two texts share

    T(n) = ⌈τ max(m, n)⌉ >= T = ⌈τ m⌉

tokens, repeated ones counted as often as both have them. No text can share more tokens than it has, so n >= T, and
m >= τ n, so n <= ⌊m / τ⌋. Of any m - T + 1 of the query's tokens at least one is among the T shared ones: a text that
has none of these shares m - (m - T + 1) = T - 1 tokens at the most. So every match is in the union of the lists of
texts that have a token, taken over *any* m - T + 1 of the query's tokens; the rarest ones make it small. (The prefix
filter of Chaudhuri, Ganti, Kaushik 2006, "A primitive operator for similarity joins in data cleaning".)

The blend of token similarity t and character similarity c <= 1 is (t + c) / 2, so a blend of at least τ needs
t >= 2τ - 1. All thresholds are whole percents and all numbers whole.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Scoring(StrEnum):
    """What counts for the similarity of two texts."""

    TOKENS = "tokens"
    """1 - d / max(m, n): d is the Levenshtein distance of the tokens, m and n are their numbers."""
    BLEND = "blend"
    """The mean of that and the same for characters, so that "symptom" and "symptoms" have something in common."""


_PERCENT = 100
LEAST = {Scoring.TOKENS: 1, Scoring.BLEND: 51}
"""The lowest thresholds in percent: below them a match need not share a token with the query."""


class Limits(NamedTuple):
    """What every lookup asks: the least similarity in percent, how many texts at the most, and what counts."""

    threshold: int
    limit: int
    scoring: Scoring


def limits(threshold: int, limit: int, scoring: Scoring) -> Limits:
    """Return the limits of a lookup. Raises ValueError where they are out of range."""
    if not LEAST[scoring] <= threshold <= _PERCENT:
        raise ValueError(f"threshold {threshold} is outside {LEAST[scoring]}-{_PERCENT}")
    if limit < 1:
        raise ValueError(f"limit {limit} is below 1")
    return Limits(threshold, limit, scoring)


def token_threshold(threshold: int, scoring: Scoring) -> int:
    """Return the token similarity in percent that a score of `threshold` percent needs."""
    return threshold if scoring is Scoring.TOKENS else 2 * threshold - 100


def shared(length: int, other: int, threshold: int) -> int:
    """Return how many tokens two texts of these lengths share at least, for a token similarity in percent."""
    return -(-threshold * max(length, other) // 100)


def lengths(length: int, threshold: int) -> tuple[int, int]:
    """Return the least and the greatest number of tokens that a match of a text of `length` tokens has."""
    return shared(length, length, threshold), 100 * length // threshold


def prefix(length: int, threshold: int) -> int:
    """Return of how many of a text's tokens each match has at least one."""
    return length - shared(length, length, threshold) + 1
