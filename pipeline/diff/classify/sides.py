"""Two texts laid beside each other: which pieces of meaning one of them lacks."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.classify.segments import segments
from pipeline.features import Category, Feature

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SILENT = (Category.FUNCTION, Category.BREAK)
Key = tuple[Category, str]


class Found(NamedTuple):
    """A feature that only one text has: `at` counts the features both texts share before it, `place` is its index."""

    feature: Feature
    text: str
    at: int
    place: int


class Sides(NamedTuple):
    """Two texts as features, and what each has that the other lacks."""

    old_text: str
    new_text: str
    old: Sequence[Feature]
    new: Sequence[Feature]
    lost: list[Found]
    gained: list[Found]


def key(feature: Feature) -> Key:
    """Return what makes two features the same."""
    return feature.category, feature.value


def compare(old_text: str, new_text: str, old: Sequence[Feature], new: Sequence[Feature]) -> Sides:
    """Lay two texts beside each other by a longest common subsequence; what moved is in neither list."""
    old, new = _ordered(old), _ordered(new)
    before, after = _spoken(old), _spoken(new)
    left, right = _unshared([key(old[i]) for i in before], [key(new[j]) for j in after])
    lost = [Found(old[before[i]], _text(old_text, old[before[i]]), at, before[i]) for i, at in left]
    gained = [Found(new[after[j]], _text(new_text, new[after[j]]), at, after[j]) for j, at in right]
    return Sides(old_text, new_text, old, new, *without_moved(lost, gained))


def _ordered(features: Sequence[Feature]) -> list[Feature]:
    """Put "not" before the modal it follows: "cannot" and "is not able to" are one."""
    result = list(features)
    for index in range(1, len(result)):
        if result[index].category is Category.NEGATION and key(result[index - 1]) in _TURNING:
            result[index - 1 : index + 1] = result[index], result[index - 1]
    return result


_TURNING = ((Category.CERTAINTY, "usually"), (Category.MODALITY, "may"), (Category.MODALITY, "should"))


def _spoken(features: Sequence[Feature]) -> list[int]:
    return [index for index, feature in enumerate(features) if feature.category not in _SILENT]


def _text(text: str, feature: Feature) -> str:
    return " ".join(text[feature.span.start : feature.span.end].split())


def without_moved(lost: list[Found], gained: list[Found]) -> tuple[list[Found], list[Found]]:
    """Take out what both sides have, at whatever place."""
    moved = Counter(key(found.feature) for found in lost) & Counter(key(found.feature) for found in gained)
    return list(_rest(lost, Counter(moved))), list(_rest(gained, Counter(moved)))


def _rest(side: list[Found], moved: Counter[Key]) -> Iterator[Found]:
    for found in side:
        if moved[key(found.feature)] > 0:
            moved[key(found.feature)] -= 1
        else:
            yield found


Place = tuple[int, int]


def _unshared(old: Sequence[Key], new: Sequence[Key]) -> tuple[list[Place], list[Place]]:
    """Return the positions that only one side has, with the number of shared keys before each."""
    left: list[Place] = []
    right: list[Place] = []
    for found in segments(old, new):
        at = found.start - len(left)
        left += [(index, at) for index in range(found.start, found.end)]
        right += [(index, at) for index in range(found.new_start, found.new_end)]
    return left, right


def function_difference(sides: Sides) -> tuple[list[str], list[str]]:
    """Return the function words that each text has more often than the other."""
    before, after = (
        Counter(one.value for one in side if one.category is Category.FUNCTION) for side in (sides.old, sides.new)
    )
    return list((before - after).elements()), list((after - before).elements())
