"""What the operators of a text act on: numbers, negations, modals, comparisons, conditions and the like."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.classify.sides import Key, key
from pipeline.diff.classify.swaps import separates
from pipeline.features import NUMERIC, Category, Feature, Syntax

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_OPERATORS = NUMERIC | frozenset(
    (
        Category.NEGATION, Category.MODALITY, Category.CERTAINTY, Category.QUANTITY, Category.DIRECTION,
        Category.COMPARISON, Category.ORDER, Category.CONDITION, Category.POLARITY, Category.ROUTE,
    )
)  # fmt: skip
_REACHING = frozenset((Category.NEGATION, Category.QUANTITY, Category.CONDITION, Category.ORDER))
"""These act on an operator that follows at once ("not always")."""
_CONTRASTED = (Category.POLARITY, Category.ROUTE)
_SILENT = frozenset((Category.FUNCTION, Category.BREAK))
_THAN = (Category.COMPARISON, "than")
_LONGEST_MEMBER, _LONGEST_LIST, _LONGEST_PART = 2, 6, 40


class Pair(NamedTuple):
    """An operator and something in its scope."""

    operator: Key
    item: Key


def operates(feature: Feature, syntax: Syntax) -> bool:
    """Say whether a feature acts on others; prepositions such as "from" do."""
    if feature.category is Category.FUNCTION:
        return feature.value in syntax.relating
    return feature.category in _OPERATORS


def scopes(side: Sequence[Feature], syntax: Syntax) -> Iterator[Pair]:
    """Pair each operator with what follows up to the next operator or the end of its clause."""
    for index, feature in enumerate(side):
        if operates(feature, syntax):
            yield from (Pair(key(feature), key(item)) for item in _scope(side, index, syntax))


def heads(side: Sequence[Feature], syntax: Syntax) -> Iterator[Pair]:
    """Pair each operator with the first thing in its scope."""
    for index, feature in enumerate(side):
        first = next(_scope(side, index, syntax), None) if operates(feature, syntax) else None
        if first:
            yield Pair(key(feature), key(first))


def _scope(side: Sequence[Feature], index: int, syntax: Syntax) -> Iterator[Feature]:
    operator = side[index]
    for at in range(index + 1, len(side)):
        feature = side[at]
        if _stops(side, at, operator, syntax):
            if operator.category in _REACHING and at == index + 1 and feature.category is not Category.BREAK:
                yield feature
            return
        if feature.category not in _SILENT:
            yield feature


def _stops(side: Sequence[Feature], at: int, operator: Feature, syntax: Syntax) -> bool:
    """Say whether a scope ends before a feature: at a clause's end, an agent ("by"), another operator."""
    feature = side[at]
    if feature.category is Category.FUNCTION:
        agent = feature.value in syntax.agent and operator.category is not Category.FUNCTION
        return agent or (feature.value in syntax.listing and feature.value not in syntax.joining)
    if feature.category is Category.BREAK:
        return not (feature.value == "," and _lists(side, at + 1, syntax))
    return operates(feature, syntax)


def _lists(side: Sequence[Feature], start: int, syntax: Syntax) -> bool:
    """Say whether a short member and then "and" or another short member follow."""
    spoken = 0
    for feature in side[start : start + _LONGEST_LIST]:
        if feature.category is Category.FUNCTION:
            if feature.value in syntax.joining:
                return spoken > 0
        elif feature.category is Category.BREAK:
            return feature.value == "," and spoken > 0
        else:
            spoken += 1
            if spoken > _LONGEST_MEMBER or operates(feature, syntax):
                return False
    return False


def neighbours(side: Sequence[Feature], syntax: Syntax) -> Iterator[Pair]:
    """Pair each number, route and member of a polarity pair with everything in its part of the sentence."""
    part: list[Feature] = []
    for feature in side:
        if separates(feature, syntax) or key(feature) == _THAN:
            yield from _bound(part)
            part = []
        else:
            part.append(feature)
    yield from _bound(part)


def _bound(part: Sequence[Feature]) -> Iterator[Pair]:
    spoken = [one for one in part if one.category is not Category.FUNCTION][:_LONGEST_PART]
    for one in spoken:
        if one.category in NUMERIC or one.category in _CONTRASTED:
            yield from (Pair(key(one), key(item)) for item in spoken if key(item) != key(one))
