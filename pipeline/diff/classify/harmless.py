"""Differences that look like meaning and are none: an alias, the same figures, an explanation in brackets."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from pipeline.diff.classify.initials import without_initials
from pipeline.diff.classify.sides import Found, Key, Sides, key
from pipeline.features import Category, Feature, Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_FIGURES = frozenset((Category.NUMBER, Category.RATIO, Category.RANGE, Category.PERCENTAGE))
_HALF = {"50%": "0.5", "25%": "0.25", "75%": "0.75", "20%": "0.2", "10%": "0.1"}
_EXPLAINING = frozenset(
    (Category.CONCEPT, Category.WORD, Category.DIRECTION, Category.QUANTITY, Category.POPULATION, Category.TIME,
     Category.CERTAINTY, Category.POLARITY, Category.UNIT, Category.ORDER)
)  # fmt: skip
_SHORTEST_FAMILY = 4


def without_harmless(sides: Sides, language: Language) -> tuple[list[Found], list[Found]]:
    """Return what only one text has, without what changes nothing."""
    lost, gained = _without_figures(sides.lost, sides.gained)
    lost, gained = _without_families(lost, gained, language)
    lost, gained = without_initials(lost, gained, sides.old_text, sides.new_text)
    functions = _functions(sides)
    lost = [one for one in lost if not _alias(one, functions[1], language)]
    gained = [one for one in gained if not _alias(one, functions[0], language)]
    return _without_asides(lost, sides.old, gained), _without_asides(gained, sides.new, lost)


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


def _without_asides(found: list[Found], side: Sequence[Feature], others: list[Found]) -> list[Found]:
    """Take out what stands in brackets that are added as a whole and only explain the word before them."""
    places = {one.place: one.at for one in found}
    taken = {one.at for one in others}
    outside = Counter(key(one) for one in side)
    aside = _inside_brackets(side, lambda inner: _explain(inner, side, places, taken, outside))
    return [one for one in found if one.place not in aside]


def _explain(
    inner: range, side: Sequence[Feature], places: Mapping[int, int], taken: set[int], counts: Mapping[Key, int]
) -> bool:
    return all(
        (_explains(side[k], k in places) or (side[k].category is Category.DRUG and counts[key(side[k])] > 1))
        and places.get(k) not in taken
        for k in inner
    )


def _explains(feature: Feature, new: bool) -> bool:
    silent = feature.category in (Category.FUNCTION, Category.BREAK)
    return silent or (new and feature.category in _EXPLAINING and feature.value != "only")


def _explanations(side: Sequence[Feature]) -> Iterator[tuple[int, int]]:
    """Yield what stands between "that is" or "also called" after a comma or dash and the next punctuation mark."""
    breaks = [index for index, feature in enumerate(side) if feature.category is Category.BREAK]
    for number, index in enumerate(breaks):
        start = index + 1
        if start < len(side) and key(side[start]) in _EXPLAINERS:
            after = number + 1 + (start + 1 in breaks)
            yield start, breaks[after] if after < len(breaks) else len(side)
        elif side[index].value in "–—" and number + 1 < len(breaks) and side[breaks[number + 1]].value in "–—":
            yield start, breaks[number + 1]


_EXPLAINERS = ((Category.FUNCTION, "in other words"), (Category.WORD, "call name"))


def _inside_brackets(side: Sequence[Feature], accept: Callable[[range], bool]) -> set[int]:
    result: set[int] = set()
    opened = -1
    for start, end in _explanations(side):
        inner = range(start, end)
        result |= set(inner) if accept(inner) else set()
    for index, feature in enumerate(side):
        if feature.category is not Category.BREAK:
            continue
        if feature.value in "([":
            opened = index
        elif feature.value in ")]" and opened >= 0:
            inner = range(opened + 1, index)
            result |= set(inner) if inner and accept(inner) else set()
            opened = -1
    return result
