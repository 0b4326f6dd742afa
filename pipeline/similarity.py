"""How alike two texts are: one score for the diff and the memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.text import words

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

_SHORT = 5
"""Below this many words a text is compared by characters: "Symptom" and "Symptoms" share no word."""


def similarity(first: str, second: str) -> float:
    """Return the similarity of two unit texts, 0 (nothing in common) to 1 (same words in the same order).

    It is the share of both texts that their longest common subsequence covers, counted in words, in characters where
    one of them has fewer than five words. Case and markup don't count. Symmetric.
    """
    tokens = words(first.lower()), words(second.lower())
    if min(map(len, tokens)) < _SHORT:
        return ratio(" ".join(tokens[0]), " ".join(tokens[1]))
    return ratio(*tokens)


def ratio(first: Sequence[Hashable], second: Sequence[Hashable]) -> float:
    """Return twice the length of the longest common subsequence over the sum of both lengths, 1 for two empty ones."""
    total = len(first) + len(second)
    return 2 * common_length(first, second) / total if total else 1.0


def common_length(first: Sequence[Hashable], second: Sequence[Hashable]) -> int:
    """Return the length of the longest common subsequence.

    Bit-parallel (Hyyrö 2004, "Bit-parallel LCS-length computation revisited"): one addition of a `len(first)`-bit
    integer for each item of `second`.
    """
    places: dict[Hashable, int] = {}
    for index, item in enumerate(first):
        places[item] = places.get(item, 0) | 1 << index
    everything = (1 << len(first)) - 1
    row = everything
    for item in second:
        matches = row & places.get(item, 0)
        row = (row + matches | row - matches) & everything
    return len(first) - row.bit_count()
