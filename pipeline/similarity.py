"""How alike two texts are: one score for the diff and the memory."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from pipeline.text import words

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

_SHORT = 5
"""Below this many words a text is compared by characters: "Symptom" and "Symptoms" share no word."""

_PHRASES = 8
"""From so many words on a text whose sentences changed places is told from one that shares a phrase or two."""


class Tokens(NamedTuple):
    """A text made ready for comparing it with many others: its words in lower case, and which ones there are."""

    words: list[str]
    distinct: frozenset[str]


def tokens(text: str) -> Tokens:
    """Return the tokens of a unit's text; case and markup don't count."""
    found = words(text.lower())
    return Tokens(found, frozenset(found))


def similarity(first: str, second: str) -> float:
    """Return the similarity of two unit texts, 0 (nothing in common) to 1 (same words in the same order).

    It is the share of both texts that their longest common subsequence covers, counted in words, in characters where
    one of them has fewer than five words. Case and markup don't count. Symmetric.
    """
    return score(tokens(first), tokens(second))


def score(first: Tokens, second: Tokens, at_least: float = 0.0) -> float:
    """Return the similarity of two texts, or 0 where a glance at their vocabulary shows that it is below `at_least`."""
    if min(len(first.words), len(second.words)) < _SHORT:
        return ratio(" ".join(first.words), " ".join(second.words))
    if at_least and _bound(first, second) < at_least:
        return 0.0
    return ratio(first.words, second.words)


def shared_phrases(first: Tokens, second: Tokens) -> float:
    """Return the share (0–1) of both texts' runs of three words that the other has too; short texts share none.

    It is high for texts that say the same in another order, which `score` takes for half as long a text.
    """
    if min(len(first.words), len(second.words)) < _PHRASES:
        return 0.0
    old, new = (Counter(zip(words, words[1:], words[2:], strict=False)) for words in (first.words, second.words))
    return 2 * (old & new).total() / (old.total() + new.total())


def _bound(first: Tokens, second: Tokens) -> float:
    """Return what the ratio of the words can't exceed: a word that the other text lacks is in no common subsequence."""
    shared = len(first.distinct & second.distinct)
    length, other = len(first.words), len(second.words)
    return 2 * (shared + min(length - len(first.distinct), other - len(second.distinct))) / (length + other)


def ratio(first: Sequence[Hashable], second: Sequence[Hashable]) -> float:
    """Return twice the length of the longest common subsequence over the sum of both lengths, 1 for two empty ones."""
    total = len(first) + len(second)
    return 2 * common_length(first, second) / total if total else 1.0


def common_length(first: Sequence[Hashable], second: Sequence[Hashable]) -> int:
    """Return the length of the longest common subsequence.

    Bit-parallel (Hyyrö 2004, "Bit-parallel LCS-length computation revisited"): one addition of a `len(first)`-bit
    integer for each item of `second`. What both begin and end with is in a longest one, so only the rest is compared.
    """
    shorter = min(len(first), len(second))
    start = _same(first, second, shorter)
    end = _same(first[::-1], second[::-1], shorter - start)
    if start + end == shorter:
        return shorter
    return start + end + _common_length(first[start : len(first) - end], second[start : len(second) - end])


def _same(first: Sequence[Hashable], second: Sequence[Hashable], limit: int) -> int:
    """Return how many items both begin with, `limit` at most."""
    for index in range(limit):
        if first[index] != second[index]:
            return index
    return limit


def _common_length(first: Sequence[Hashable], second: Sequence[Hashable]) -> int:
    places: dict[Hashable, int] = {}
    for index, item in enumerate(first):
        places[item] = places.get(item, 0) | 1 << index
    everything = (1 << len(first)) - 1
    row = everything
    for item in second:
        matches = row & places.get(item, 0)
        row = (row + matches | row - matches) & everything
    return len(first) - row.bit_count()
