"""Differences that look like meaning and are none: an alias, the same figures, an explanation in brackets."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from pipeline.diff.classify.amounts import without_equal_amounts
from pipeline.diff.classify.asides import without_asides
from pipeline.diff.classify.sides import Found, Key, Sides, key
from pipeline.features import Category, Feature, Language

if TYPE_CHECKING:
    from collections.abc import Sequence

_FIGURES = frozenset((Category.NUMBER, Category.RATIO, Category.RANGE, Category.PERCENTAGE))
_HALF = {"50%": "0.5", "25%": "0.25", "75%": "0.75", "20%": "0.2", "10%": "0.1"}
_SHORTEST_FAMILY = 4


def without_harmless(sides: Sides, language: Language) -> tuple[list[Found], list[Found]]:
    """Return what only one text has, without what changes nothing."""
    lost, gained = _without_figures(sides.lost, sides.gained)
    lost, gained = without_equal_amounts(lost, gained)
    lost, gained = _without_counterparts(lost, gained, language)
    lost, gained = _without_families(lost, gained, language)
    functions = _functions(sides)
    lost = [one for one in lost if not _alias(one, functions[1], language)]
    gained = [one for one in gained if not _alias(one, functions[0], language)]
    lost, gained = (
        _without_asked(lost, gained, sides, language),
        _without_asked(gained, lost, sides._replace(old=sides.new), language),
    )
    return without_asides(lost, sides.old, gained), without_asides(gained, sides.new, lost)


def _without_figures(lost: list[Found], gained: list[Found]) -> tuple[list[Found], list[Found]]:
    """Take out numbers that are grouped otherwise: "13 out of 100 women" and "13 women out of 100"."""
    before, after = _figures(lost), _figures(gained)
    if not before or before != after or _kinds(lost) == _kinds(gained):
        return lost, gained
    return [f for f in lost if f.feature.category not in _FIGURES], [
        f for f in gained if f.feature.category not in _FIGURES
    ]


def _kinds(found: Sequence[Found]) -> list[Category]:
    return sorted(one.feature.category for one in found if one.feature.category in _FIGURES)


def _figures(found: Sequence[Found]) -> Counter[str]:
    values = (one.feature.value for one in found if one.feature.category in _FIGURES)
    return Counter(_HALF.get(part, part) for value in values for part in re.split("[/–]", value))


def _functions(sides: Sides) -> tuple[Counter[str], Counter[str]]:
    """Return the function words each text has more often."""
    before, after = (
        Counter(one.value for one in side if one.category is Category.FUNCTION) for side in (sides.old, sides.new)
    )
    return before - after, after - before


def _without_asked(found: list[Found], others: list[Found], sides: Sides, language: Language) -> list[Found]:
    """Take out the modals of questions ("what can you do?", "what to do?") unless the other text has another one."""
    if any(one.feature.category is Category.MODALITY for one in others):
        return found
    return [
        one
        for one in found
        if one.feature.category is not Category.MODALITY or not _asks(sides.old, one.place, language)
    ]


def _asks(side: Sequence[Feature], place: int, language: Language) -> bool:
    """Say whether a question word opens the sentence at a place."""
    start = max((k + 1 for k in range(place) if side[k].category is Category.BREAK), default=0)
    return side[start].category is Category.FUNCTION and side[start].value in language.questions


def _without_counterparts(
    lost: list[Found], gained: list[Found], language: Language
) -> tuple[list[Found], list[Found]]:
    """Take out meanings that say the same together: "not … unless" and "only … if"."""
    for left, right in language.counterparts:
        for first, second in ((left, right), (right, left)):
            before, after = _all_of(first, lost), _all_of(second, gained)
            if before and after:
                lost, gained = [f for f in lost if f not in before], [f for f in gained if f not in after]
    return lost, gained


def _all_of(keys: tuple[Key, ...], found: list[Found]) -> list[Found]:
    """Return one find for each key, none where one lacks."""
    chosen = [next((one for one in found if key(one.feature) == wanted), None) for wanted in keys]
    return [one for one in chosen if one] if all(chosen) else []


def _alias(found: Found, functions: Counter[str], language: Language) -> bool:
    """Say whether a function word of the other text stands for a meaning; it is used up then."""
    word = next((one for one in language.aliases.get(found.feature.value, ()) if functions[one] > 0), None)
    if word:
        functions[word] -= 1
    return word is not None


def _without_families(lost: list[Found], gained: list[Found], language: Language) -> tuple[list[Found], list[Found]]:
    """Take out words of one family ("react", "reaction")."""
    alike: dict[str, list[Found]] = {}
    for one in gained:
        if one.feature.category is Category.WORD:
            alike.setdefault(one.feature.value[:_SHORTEST_FAMILY], []).append(one)
    rest, taken = [], set()
    for one in lost:
        others = alike.get(one.feature.value[:_SHORTEST_FAMILY], ()) if one.feature.category is Category.WORD else ()
        other = next((two for two in others if two not in taken and _related(one, two, language)), None)
        if other is None:
            rest.append(one)
        else:
            taken.add(other)
    return rest, [one for one in gained if one not in taken]


def _related(one: Found, other: Found, language: Language) -> bool:
    first, second = one.feature.value, other.feature.value
    shared = next(
        (k for k, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), min(len(first), len(second))
    )
    return (
        shared >= _SHORTEST_FAMILY and first[shared:] in language.affixes and second[shared:] in language.affixes
    ) or (first[0] == second[0] and len(first) == len(second) > _SHORTEST_FAMILY and sorted(first) == sorted(second))
