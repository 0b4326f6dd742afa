"""Numbers that have changed places in the translation: "70% of women and 40% of men", "3:1", "4 to 6 weeks"."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations, islice
from typing import TYPE_CHECKING

from pipeline.checks.numbers.anchors import Key, anchors, is_year
from pipeline.checks.numbers.exchange import Exchange, Told, exchange
from pipeline.checks.numbers.reversal import reversed_pair
from pipeline.checks.numbers.units import scale_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from pipeline.checks.numbers.exchange import Values
    from pipeline.checks.numbers.mention import Mention
    from pipeline.checks.texts import Side

    _Keys = tuple[Key, Key]

_MOST = 12
"""So many numbers and anchors of a text are looked at."""
_KINDS = frozenset(("numeral", "cardinal", "fraction", "multiple"))
_TOGETHER = re.compile(
    r"\d(?:[\s\u00a0][^\W\d_]+){0,2}[\s\u00a0](?:out of|of|in|von|aus)[\s\u00a0](?:every |each |je )?$"
)
_REACH = 40
_PAIRS = {"NANA": (1, 0, 3, 2), "ANAN": (0, 1, 2, 3), "NNAA": (2, 0, 3, 1), "AANN": (0, 2, 1, 3)}
_LOOSE = {"NAAN": (1, 0, 2, 3), "ANNA": (0, 1, 3, 2)}
"""Patterns of two numbers and two anchors: the places of an anchor, its number, the other anchor, its number."""
_ROW = re.compile(r"\bratio|verhältnis|:\s?\d|\brespectively\b|\bbzw|beziehungsweise|\bjeweils\b")
"""With these "2 and 1 in men and women" tells in order what belongs together."""


def exchanged(source: Side, ours: Sequence[Mention], target: Side, theirs: Sequence[Mention]) -> Exchange | None:
    """Return two numbers that have changed places, None where all stand by what they stand by in the source text.

    Both texts have the same numbers, and are English and German.
    """
    first, second = _counted(source, ours), _counted(target, theirs)
    if len(first.keys() & second.keys()) < 2:  # noqa: PLR2004
        return None
    one = Told(source, first, {each.key: each for each in anchors(source, ours, "en")})
    two = Told(target, second, {each.key: each for each in anchors(target, theirs, "de")})
    judged: dict[Values, tuple[bool, bool]] = {}
    for values, way in _judged(one, two):
        if values not in judged or way[0]:
            judged[values] = way
    for values, (is_same, is_sure) in judged.items():
        if not is_same:
            return exchange(one, two, values, sure=is_sure)
    return reversed_pair(one, two, judged)


def _counted(side: Side, mentions: Sequence[Mention]) -> dict[Decimal, Mention]:
    known = [each for each in sorted(mentions) if each.level and each.kind in _KINDS and not is_year(each)]
    often = Counter(each.values[0] for each in known)
    parts = (each for each in known if often[each.values[0]] == 1 and not _is_whole(side, each))
    return {each.values[0]: each for each in islice(parts, _MOST)}


def _is_whole(side: Side, mention: Mention) -> bool:
    """Say whether a number is the second of "7 of 10"."""
    start = mention.span.start
    before = side.folded[max(0, start - _REACH) : start]
    return bool(_TOGETHER.search(before))


def _judged(one: Told, two: Told) -> Iterator[tuple[Values, tuple[bool, bool]]]:
    """Yield pairs of numbers with whether both belong to the same anchors in both texts, and whether that is sure."""
    shared = [value for value in one.numbers if value in two.numbers]
    keys = [key for key in one.anchors if key in two.anchors][: 2 * _MOST]
    fields = [pair for pair in combinations(keys, 2) if pair[0][0] == pair[1][0]]
    groups = {value: _group(one.side, one.numbers[value]) for value in shared} if fields else {}
    for values in combinations(shared if fields else (), 2):
        units = {groups[value] for value in values} - {""}
        if len(units) <= 1:
            alike = {value for value in shared if groups[value] in (groups[values[0]], groups[values[1]])}
            ways = (_compared(one, two, values, pair, alike) for pair in fields)
            yield from ((values, way) for way in ways if way)


def _compared(one: Told, two: Told, values: Values, keys: _Keys, alike: set[Decimal]) -> tuple[bool, bool] | None:
    ours, theirs = _way(one, values, keys, alike), _way(two, values, keys, alike)
    if ours is None or theirs is None:
        return None
    is_word = keys[0][0] == "word"
    return ours[0] == theirs[0], "" not in (ours[1], theirs[1]) and (not is_word or ours[1] == theirs[1])


def _group(side: Side, mention: Mention) -> str:
    scale = scale_at(side, mention)
    return scale.group if scale else ""


def _way(told: Told, values: Values, keys: _Keys, alike: set[Decimal]) -> tuple[bool, str] | None:
    """Return whether the first number belongs to the first anchor, and the pattern, "" for an unsure one."""
    places = [(told.numbers[value].span.start, "N", at) for at, value in enumerate(values)]
    places += [(told.anchors[key].start, "A", at) for at, key in enumerate(keys)]
    places.sort()
    pattern = "".join(kind for _, kind, _ in places)
    if not _is_close(told, places, alike.difference(values), keys) or not _is_told(told.side, pattern, keys):
        return None
    pairs = _PAIRS.get(pattern) or _LOOSE[pattern]
    return places[pairs[0]][2] == places[pairs[1]][2], pattern if pattern in _PAIRS else ""


def _is_told(side: Side, pattern: str, keys: _Keys) -> bool:
    """Say whether a pattern tells what belongs together: two anchors before two numbers only do in a ratio."""
    if keys[0][0] == "word" and pattern not in ("NANA", "ANAN"):
        return False
    return pattern not in ("NNAA", "AANN") or bool(_ROW.search(side.folded))


def _is_close(told: Told, places: Sequence[tuple[int, str, int]], others: set[Decimal], keys: _Keys) -> bool:
    """Say whether no other number of the kind, and no other anchor of the field, stands between."""
    first, last = places[0][0], places[-1][0]
    if any(first < told.numbers[value].span.start < last for value in others):
        return False
    among = (each for key, each in told.anchors.items() if key not in keys and key[0] == keys[0][0])
    return keys[0][0] == "word" or not any(first < each.start < last for each in among)
