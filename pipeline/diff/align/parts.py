"""Texts that became several, and several that became one."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.diff.align.overlaps import adjacent, may_be_whole, possible_parts, sides

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.diff.align.links import Links
    from pipeline.diff.align.overlaps import Part, Side


def link_splits(links: Links, pairs: Iterable[tuple[int, int]]) -> None:
    """Link free new blocks to the old block that they were a part of, where it became at least two.

    Of each of `pairs` the old block may be the whole, the new one a part.
    """
    _link_parts(*sides(links), pairs)


def link_merges(links: Links, pairs: Iterable[tuple[int, int]]) -> None:
    """Link free old blocks to the new block that they are a part of, where it was at least two."""
    old, new = sides(links)
    _link_parts(new, old, ((j, i) for i, j in pairs))


def _link_parts(wholes: Side, parts: Side, pairs: Iterable[tuple[int, int]]) -> None:
    """Link parts to the wholes that hold most of them, then those that are left to others."""
    possible = possible_parts(wholes, parts, pairs)
    best: dict[int, float] = {}
    for part in possible:
        best[part.place] = min(part.rank, best.get(part.place, 0.0))
    _link_each(wholes, parts, [part for part in possible if part.rank == best[part.place]])
    _link_each(wholes, parts, possible)


def _link_each(wholes: Side, parts: Side, possible: Iterable[Part]) -> None:
    """Link parts to wholes, those wholes first of which most is there."""
    candidates: defaultdict[int, list[Part]] = defaultdict(list)
    covered: Counter[int] = Counter()
    for part in possible:
        if part.place not in parts.of:
            candidates[part.whole].append(part)
            covered[part.whole] += part.common
    for whole in sorted(candidates, key=lambda whole: (-covered[whole], whole)):
        if may_be_whole(wholes, parts, whole):
            _link(wholes, parts, whole, sorted(candidates[whole]))


def _link(wholes: Side, parts: Side, whole: int, candidates: Iterable[Part]) -> None:
    known = wholes.groups.get(whole) or ([wholes.of[whole]] if whole in wholes.of else [])
    members = _with_parts(wholes, parts, whole, known, candidates)
    if len(members) == len(known):
        return
    if len(members) == 1:
        parts.within.setdefault(members[0], whole)
        return
    wholes.groups[whole] = sorted(members)
    wholes.of[whole] = min(members)
    parts.of.update(dict.fromkeys(members, whole))


def _with_parts(wholes: Side, parts: Side, whole: int, known: Iterable[int], candidates: Iterable[Part]) -> list[int]:
    """Return the known parts of a whole, and of the others, best first, each that has enough of its own."""
    left = Counter(_features(wholes.texts[whole].words))
    for member in known:
        left -= Counter(_features(parts.texts[member].words))
    members = dict.fromkeys(known)
    for part in candidates:
        touches = any(other in members for other in adjacent(parts, part.place))
        if part.place not in parts.of and (touches or not part.short):
            features = Counter(_features(parts.texts[part.place].words))
            own = {feature: min(count, left[feature]) for feature, count in features.items() if feature in left}
            if sum(own.values()) >= part.own * features.total():
                left.subtract(own)
                members[part.place] = None
    return [*members]


def _features(words: Sequence[str]) -> list[str]:
    """Return the words and the pairs of neighbouring words."""
    return [*words, *(f"{first} {second}" for first, second in pairwise(words))]
