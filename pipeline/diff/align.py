"""Which old block became which new one."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from pipeline.similarity import Tokens, score, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_RAREST = 6
"""How many of a text's words are asked which old texts have them, ..."""
_HOLDERS = 32
"""... how many old texts a word may name, ..."""
_CANDIDATES = 8
"""... and how many of those that were named most often are compared."""


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
    old_tokens = {i: tokens(old[i]) for i in gone}
    new_tokens = {j: tokens(new[j]) for j in come}
    candidates = {*_neighbours(gone, come), *_sharing_words(old_tokens, new_tokens)}
    pairs = (Pair(i, j, score(old_tokens[i], new_tokens[j], threshold)) for i, j in candidates)
    close = [pair for pair in pairs if pair.similarity >= threshold]
    close.sort(key=lambda pair: (-pair.similarity, abs(gone[pair.old] - come[pair.new]), pair))
    return tuple(sorted(_one_to_one(close), key=lambda pair: pair.new))


def _one_to_one(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Yield the pairs of which neither text was in a pair before."""
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for pair in pairs:
        if pair.old not in taken_old and pair.new not in taken_new:
            taken_old.add(pair.old)
            taken_new.add(pair.new)
            yield pair


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


def _sharing_words(old: Mapping[int, Tokens], new: Mapping[int, Tokens]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that have most of the new text's rarest words in common."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for i, found in old.items():
        for word in found.distinct:
            holders[word].append(i)
    rank = {word: rank for rank, word in enumerate(sorted(holders, key=lambda word: (len(holders[word]), word)))}
    for j, found in new.items():
        votes: Counter[int] = Counter()
        for word in sorted(found.distinct & rank.keys(), key=rank.__getitem__)[:_RAREST]:
            votes.update(holders[word][:_HOLDERS])
        yield from ((i, j) for i, _ in votes.most_common(_CANDIDATES))


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
