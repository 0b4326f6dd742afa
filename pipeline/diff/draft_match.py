"""Which sentences of a changed text were in the old one."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.sentence_key import sentence_key
from pipeline.model import Translation
from pipeline.similarity import Tokens, score, tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LEAST = 0.5
"""The least similarity of a sentence, or of a text without a sentence of the old one, to what it is taken for."""
_NEAR = 100
"""Sentences whose places (counted from the start) differ more are not compared: a block rarely has as many."""


class Bead(NamedTuple):
    """An aligned pair of an old block: `size` source sentences, and which of the old blocks it is from.

    With `is_unclear` it is all of a block whose sentences can't be told apart.
    """

    pair: Translation
    size: int
    block: int
    is_unclear: bool = False


class Match(NamedTuple):
    """New sentences `first` to `last` (exclusive) are old `beads`, none where nothing is like them."""

    first: int
    last: int
    beads: tuple[int, ...] = ()
    pair: Translation = Translation("", "")
    similarity: float = 0.0
    is_same: bool = False


class _Group(NamedTuple):
    """Neighbouring new sentences."""

    first: int
    last: int
    tokens: Tokens


class _Old(NamedTuple):
    """One bead, or two neighbouring ones."""

    beads: tuple[int, ...]
    pair: Translation
    size: int
    tokens: Tokens


def matches(beads: Sequence[Bead], sentences: Sequence[str]) -> list[Match]:
    """Return what became of the old beads, in the order of the new sentences; each sentence is in exactly one match.

    Same words first, then the most similar at or above 0.5, each bead once. Two sentences may have become one, and one
    two.
    """
    old = [*_singles(beads), *_couples(beads)]
    same = list(_same(old, sentences))
    free = set(range(len(sentences))).difference(*(range(match.first, match.last) for match in same))
    used = {bead for match in same for bead in match.beads}
    groups = [group for group in _groups(sentences, {1, 2, *(bead.size for bead in beads)}) if _is_free(group, free)]
    similar = list(_one_to_one(_similar([one for one in old if used.isdisjoint(one.beads)], groups)))
    free.difference_update(*(range(match.first, match.last) for match in similar))
    return sorted([*same, *similar, *(Match(k, k + 1) for k in free)])


def _singles(beads: Sequence[Bead]) -> Iterator[_Old]:
    for k, bead in enumerate(beads):
        yield _Old((k,), bead.pair, bead.size, tokens(bead.pair.source))


def _couples(beads: Sequence[Bead]) -> Iterator[_Old]:
    for k, (one, other) in enumerate(pairwise(beads)):
        if one.block == other.block:
            pair = Translation(f"{one.pair.source} {other.pair.source}", f"{one.pair.target} {other.pair.target}")
            yield _Old((k, k + 1), pair, one.size + other.size, tokens(pair.source))


def _same(old: Sequence[_Old], sentences: Sequence[str]) -> Iterator[Match]:
    """Yield the matches with the same words; a sentence that stands twice gets its translation twice."""
    known: dict[tuple[str, ...], list[_Old]] = {}
    for one in old:
        known.setdefault(sentence_key(one.pair.source), []).append(one)
    sizes = sorted({1, 2, *(one.size for one in old if len(one.beads) == 1)}, reverse=True)
    used: set[int] = set()
    end = 0
    for first in range(len(sentences)):
        for last in (first + size for size in sizes if first >= end and first + size <= len(sentences)):
            key = sentence_key(" ".join(sentences[first:last]))
            same = [one for one in known.get(key, ()) if last == first + 1 or len(one.beads) == 1]
            if same:
                one = next((one for one in same if used.isdisjoint(one.beads)), same[0])
                used.update(one.beads)
                yield Match(first, last, one.beads, one.pair, 1.0, is_same=True)
                end = last
                break


def _groups(sentences: Sequence[str], sizes: Iterable[int]) -> Iterator[_Group]:
    for size in sizes:
        for first in range(len(sentences) - size + 1):
            yield _Group(first, first + size, tokens(" ".join(sentences[first : first + size])))


def _is_free(group: _Group, free: set[int]) -> bool:
    return free.issuperset(range(group.first, group.last))


def _similar(old: Sequence[_Old], groups: Sequence[_Group]) -> list[Match]:
    """Return all matches at or above the least similarity, best first."""
    starting: defaultdict[int, list[_Group]] = defaultdict(list)
    for group in groups:
        starting[group.first].append(group)
    found = [
        (-similarity, len(one.beads), abs(one.beads[0] - first), first, group.last, one)
        for one in old
        for first in range(max(0, one.beads[0] - _NEAR), one.beads[0] + _NEAR + 1)
        for group in starting.get(first, ())
        if _is_possible(one, group) and (similarity := score(one.tokens, group.tokens, LEAST)) >= LEAST
    ]
    found.sort(key=lambda item: item[:-1])
    return [Match(first, last, one.beads, one.pair, -negative) for negative, _, _, first, last, one in found]


def _is_possible(one: _Old, group: _Group) -> bool:
    size = group.last - group.first
    return size == 1 if len(one.beads) > 1 else abs(one.size - size) <= 1


def _one_to_one(candidates: Iterable[Match]) -> Iterator[Match]:
    """Yield the matches of which neither side was in a match before."""
    used: set[int] = set()
    taken: set[int] = set()
    for match in candidates:
        places = range(match.first, match.last)
        if used.isdisjoint(match.beads) and taken.isdisjoint(places):
            used.update(match.beads)
            taken.update(places)
            yield match
