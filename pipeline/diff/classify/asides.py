"""Explanations in brackets, between dashes or after "that is"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.diff.classify.sides import Found, Key, key
from pipeline.features import Category, Feature

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_EXPLAINING = frozenset(
    (Category.CONCEPT, Category.WORD, Category.DIRECTION, Category.QUANTITY, Category.POPULATION, Category.TIME,
     Category.CERTAINTY, Category.POLARITY, Category.ROUTE, Category.UNIT, Category.ORDER)
)  # fmt: skip
_EXPLAINERS = ((Category.FUNCTION, "in other words"), (Category.WORD, "call name"))


def without_asides(found: list[Found], side: Sequence[Feature], others: list[Found]) -> list[Found]:
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
