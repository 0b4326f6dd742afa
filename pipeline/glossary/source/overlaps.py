"""Which of the terms that overlap count: those that no longer one contains."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.glossary.source.walk import Match


def outermost(matches: Iterable[Match]) -> list[Match]:
    """Return the matches whose words are not all within a longer match, in the order of the text.

    Of a concept that has several terms for the same words, the first one in the glossary stays.
    """
    first: dict[tuple[tuple[int, ...], str], Match] = {}
    for match in sorted(matches, key=_order):
        first.setdefault((match.own, match.entry.concept.id), match)
    found = list(first.values())
    if all(one.own[-1] < two.own[0] for one, two in pairwise(found)):
        return found
    holders: defaultdict[int, list[Match]] = defaultdict(list)
    for match in found:
        for index in {*match.own, *match.between}:
            holders[index].append(match)
    return [match for match in found if not any(_is_within(match, longer) for longer in holders[match.own[0]])]


def _order(match: Match) -> tuple[int, int, int, int]:
    own = match.own
    return own[0], own[-1], len(match.between) + own[-1] - own[0], match.entry.order


def _is_within(match: Match, longer: Match) -> bool:
    """Whether all words of a match are among the longer one's own, or among those that stand between them."""
    own = _own(match)
    return own < _own(longer) or own.issubset(longer.between)


def _own(match: Match) -> frozenset[int]:
    return frozenset(match.own) - {match.shared}
