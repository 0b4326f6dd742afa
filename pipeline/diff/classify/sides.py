"""Two texts laid beside each other: which pieces of meaning one of them lacks."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from pipeline.features import Category, Feature

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SILENT = (Category.FUNCTION, Category.BREAK)
_MOST_CELLS = 40_000_000
"""Larger comparisons take the words between the shared beginning and the shared end as exchanged."""

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


_TURNING = ((Category.MODALITY, "may"), (Category.MODALITY, "should"))


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
    first, last = shared_ends(old, new)
    middle, other = old[first : len(old) - last], new[first : len(new) - last]
    pairs = _common(middle, other) if middle and other else []
    left, right = {i for i, _ in pairs}, {j for _, j in pairs}
    return list(_places(len(middle), left, first)), list(_places(len(other), right, first))


def shared_ends(old: Sequence[Key], new: Sequence[Key]) -> tuple[int, int]:
    """Return how many keys both sequences share at the beginning, and how many of the rest at the end."""
    shorter = min(len(old), len(new))
    first = next((k for k in range(shorter) if old[k] != new[k]), shorter)
    rest = shorter - first
    return first, next((k for k in range(rest) if old[-1 - k] != new[-1 - k]), rest)


def _places(length: int, shared: set[int], first: int) -> Iterator[Place]:
    at = first
    for index in range(length):
        if index in shared:
            at += 1
        else:
            yield index + first, at


def _common(old: Sequence[Key], new: Sequence[Key]) -> list[Place]:
    """Return a longest common subsequence as pairs of positions."""
    if len(old) * len(new) > _MOST_CELLS:
        return []
    if len(old) == 1 or len(new) == 1:
        return next(([(i, j)] for i, one in enumerate(old) for j, other in enumerate(new) if one == other), [])
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415 - takes time to import

    numbers: dict[Key, int] = {}  # rapidfuzz compares hashes; those of small integers are distinct
    sides = [[numbers.setdefault(one, len(numbers)) for one in side] for side in (old, new)]
    return [
        (step.src_start + k, step.dest_start + k)
        for step in LCSseq.opcodes(*sides)
        if step.tag == "equal"
        for k in range(step.src_end - step.src_start)
    ]


def function_difference(sides: Sides) -> tuple[list[str], list[str]]:
    """Return the function words that each text has more often than the other."""
    before, after = (
        Counter(one.value for one in side if one.category is Category.FUNCTION) for side in (sides.old, sides.new)
    )
    return list((before - after).elements()), list((after - before).elements())
