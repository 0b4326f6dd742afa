"""Parts of two texts that changed places."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.diff.classify.segments import shared_ends
from pipeline.diff.classify.sides import Key, Sides, function_difference, key
from pipeline.features import Category, Feature, Syntax

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST = 400
"""Features; longer stretches aren't searched for two parts that changed places."""
_SHORTEST, _NEAR = 3, 3


def trimmed(sides: Sides, syntax: Syntax) -> tuple[list[Feature], list[Feature]]:
    """Return both texts without what they share at the beginning and at the end, and without determiners."""
    old = [one for one in sides.old if _counts(one, syntax)]
    new = [one for one in sides.new if _counts(one, syntax)]
    first, last = shared_ends([key(one) for one in old], [key(one) for one in new])
    return old[first : len(old) - last], new[first : len(new) - last]


def is_list(sides: Sides, part: Sequence[Feature], syntax: Syntax) -> bool:
    """Say whether a part of the old text belongs to a list: "and" or "or" stands in it or soon after it."""
    if not part:
        return False
    after = [one for one in sides.old if one.span.start >= part[-1].span.end and _counts(one, syntax)][:_NEAR]
    return any(one.category is Category.FUNCTION and one.value in syntax.joining for one in (*part, *after))


def _counts(feature: Feature, syntax: Syntax) -> bool:
    return feature.category is not Category.FUNCTION or feature.value not in syntax.determiners


def separates(feature: Feature, syntax: Syntax) -> bool:
    """Say whether a feature stands between clauses or the members of a list."""
    return feature.category is Category.BREAK or (
        feature.category is Category.FUNCTION and feature.value in syntax.listing
    )


def clauses(part: Sequence[Feature], syntax: Syntax) -> Counter[tuple[Key, ...]]:
    """Return the clauses or members of a list, without what stands between them and in whatever order."""
    found: list[list[Key]] = [[]]
    for feature in part:
        if separates(feature, syntax):
            found.append([])
        elif _counts(feature, syntax):
            found[-1].append(key(feature))
    return Counter(tuple(clause) for clause in found if clause)


def swapped(old: Sequence[Feature], new: Sequence[Feature], syntax: Syntax) -> bool:
    """Say whether two parts changed places around a third that stayed: "A causes B", "B causes A"."""
    left, right = _spoken(old), _spoken(new)
    if len(left) != len(right) or not _SHORTEST <= len(left) <= _LONGEST or Counter(left) != Counter(right):
        return False
    return any(_exchanged(left, right, size, syntax) for size in range(1, len(left) - 1))


def _exchanged(left: Sequence[Key], right: Sequence[Key], size: int, syntax: Syntax) -> bool:
    """Say whether the first `size` items and some last ones of `left` have changed places in `right`."""
    if left[:size] != right[-size:]:
        return False
    for tail in range(1, len(left) - size):
        middle = left[size:-tail]
        if left[-tail:] == right[:tail] and middle == right[tail:-size]:
            return any(name[0] is not Category.FUNCTION or name[1] not in syntax.equating for name in middle)
    return False


def _spoken(part: Sequence[Feature]) -> list[Key]:
    return [key(one) for one in part if one.category is not Category.BREAK]


def turned(sides: Sides, syntax: Syntax) -> bool:
    """Say whether an agent came or went though nothing moved: "pain causes", "pain is caused by"."""
    lost, gained = ({word for word in side if word in syntax.prepositions} for side in function_difference(sides))
    if not (lost | gained) & syntax.agent or (lost and gained):
        return False
    return _said(sides.old) == _said(sides.new)


def _said(side: Sequence[Feature]) -> list[Key]:
    return [key(one) for one in side if one.category not in (Category.FUNCTION, Category.BREAK)]
