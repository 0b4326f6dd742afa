"""Which old block became which new one."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from pipeline.similarity import similarity
from pipeline.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_RAREST = 4
_CANDIDATES = 8


class Pair(NamedTuple):
    """Old and new index of a block whose text changed, and the similarity (0–1) of the two texts."""

    old: int
    new: int
    similarity: float


def align(old: Sequence[str], new: Sequence[str], threshold: float) -> tuple[Pair, ...]:
    """Pair the texts that stand only in `old` with those that stand only in `new`, at or above `threshold` (0–1).

    Each text is in one pair at most. The most similar pairs are taken first, among equals those that stand closest
    to each other. Candidates are the blocks between the same unchanged neighbours and the blocks that share a text's
    rarest words, so the time grows with the number of changed texts, not with its square.
    """
    gone = _positions(old, frozenset(new))
    come = _positions(new, frozenset(old))
    scored = sorted(
        (-similarity(old[i], new[j]), abs(gone[i] - come[j]), i, j) for i, j in _candidates(old, new, gone, come)
    )
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    pairs: list[Pair] = []
    for score, _, i, j in scored:
        if -score >= threshold and i not in taken_old and j not in taken_new:
            taken_old.add(i)
            taken_new.add(j)
            pairs.append(Pair(i, j, -score))
    return tuple(sorted(pairs, key=lambda pair: pair.new))


def _positions(texts: Sequence[str], others: frozenset[str]) -> dict[int, float]:
    """Return the index of each text that `others` lacks, with its place on a common scale of unchanged texts."""
    positions: dict[int, float] = {}
    unchanged, run = 0, 0
    for index, text in enumerate(texts):
        if text in others:
            unchanged, run = unchanged + 1, 0
        else:
            run += 1
            positions[index] = unchanged + run / (len(texts) + 1)
    return positions


def _candidates(
    old: Sequence[str], new: Sequence[str], gone: dict[int, float], come: dict[int, float]
) -> set[tuple[int, int]]:
    found = set(_neighbours(gone, come))
    tokens = {index: frozenset(words(old[index].lower())) for index in gone}
    frequency = Counter(word for found_words in tokens.values() for word in found_words)
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for index, found_words in tokens.items():
        for word in found_words:
            holders[word].append(index)
    for j in come:
        votes: Counter[int] = Counter()
        known = (word for word in set(words(new[j].lower())) if word in frequency)
        for word in sorted(known, key=lambda word: (frequency[word], word))[:_RAREST]:
            votes.update(holders[word][: _CANDIDATES * _RAREST])
        found.update((i, j) for i, _ in votes.most_common(_CANDIDATES))
    return found


def _neighbours(gone: dict[int, float], come: dict[int, float]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that stand between the same unchanged texts, close to each other."""
    gaps: defaultdict[int, list[int]] = defaultdict(list)
    for i, position in gone.items():
        gaps[int(position)].append(i)
    ranks: Counter[int] = Counter()
    for j, position in come.items():
        gap = int(position)
        near = ranks[gap]
        ranks[gap] += 1
        yield from ((i, j) for i in gaps[gap][max(0, near - 2) : near + 3])
