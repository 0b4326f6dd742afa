"""Which of the terms that overlap count: those that no longer one contains."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.glossary.source.match import Match

_FEW = 8
"""So many runs of words are sooner compared one by one than sorted out by their words."""


def outermost(matches: Iterable[Match]) -> list[Match]:
    """Return the matches whose words are not all within a longer match, in the order of the text.

    Of a concept that has several terms for the same words, the first one in the glossary stays. `matches` have to come
    in the order of their first words.
    """
    found: list[Match] = []
    group: list[Match] = []
    end = -1
    for match in matches:
        own = match.own
        if own[0] > end:
            found += _outermost(group) if len(group) > 1 else group
            group = []
        group.append(match)
        end = max(end, own[-1])
    return found + (_outermost(group) if len(group) > 1 else group)


def _outermost(matches: list[Match]) -> list[Match]:
    first: dict[tuple[tuple[int, ...], str], Match] = {}
    for match in sorted(matches, key=_order):
        first.setdefault((match.own, match.entry.concept.id), match)
    if len(first) == 1:
        return list(first.values())
    found = list(first.values())
    if len(found) <= _FEW and (runs := _runs(found)):
        return [match for match, run in zip(found, runs, strict=True) if not _is_held(run, runs)]
    shapes = {_shape(match): match for match in found}  # many concepts may have the same term
    holders: defaultdict[int, list[Match]] = defaultdict(list)
    for match in shapes.values():
        for index in (*match.own, *match.between):
            holders[index].append(match)
    inner = {shape for shape, match in shapes.items() if _is_within(match, holders[match.own[0]])}
    return [match for match in found if _shape(match) not in inner] if inner else found


def _runs(matches: list[Match]) -> list[tuple[int, int]]:
    """Return the first and the last word of each match; nothing where the words of one don't follow one another."""
    runs = []
    for match in matches:
        own = match.own
        if match.between or match.shared >= 0 or own[-1] - own[0] + 1 != len(own):
            return []
        runs.append((own[0], own[-1]))
    return runs


def _is_held(run: tuple[int, int], runs: list[tuple[int, int]]) -> bool:
    """Whether a longer run of words holds one."""
    first, last = run
    for begins, ends in runs:  # noqa: SIM110  # a loop is faster, and this runs for every term of every text
        if begins <= first and last <= ends and last - first < ends - begins:
            return True
    return False


def _shape(match: Match) -> tuple[tuple[int, ...], tuple[int, ...], int]:
    """Return where a match stands, whatever its term is."""
    return match.own, match.between, match.shared


def _order(match: Match) -> tuple[int, int, int, int]:
    own = match.own
    return own[0], own[-1], len(match.between), match.entry.order


def _is_within(match: Match, holders: Sequence[Match]) -> bool:
    """Whether all words of a match are a longer one's own, or among those that stand between them."""
    if len(holders) == 1:
        return False
    own = _own(match)
    for longer in holders:
        if len(own) < len(longer.own) and own < _own(longer):
            return True
        if longer.between and own.issubset(longer.between):
            return True
    return False


def _own(match: Match) -> frozenset[int]:
    return frozenset(match.own) if match.shared < 0 else frozenset(match.own) - {match.shared}
