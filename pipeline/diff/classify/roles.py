"""The same pieces of meaning in other places: "2 in the morning and 1 in the evening", "take A before B"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.classify.sides import Sides, key
from pipeline.features import NUMERIC, Category, Feature, Language
from pipeline.model import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_OPERATORS = frozenset(
    (*NUMERIC, Category.NEGATION, Category.MODALITY, Category.CERTAINTY, Category.QUANTITY, Category.DIRECTION,
     Category.COMPARISON, Category.ORDER, Category.CONDITION, Category.POLARITY)
)  # fmt: skip
_RELATING = frozenset(("to", "from", "by", "into", "for", "against", "because", "of"))
_AGENT = (Category.FUNCTION, "by")
_LISTING = frozenset(("and", "or", "but"))
_EQUATING = frozenset(("and", "or", "but", "be", "as"))
_JOINS = frozenset(("and", "or"))
_ARTICLES = frozenset("a an the your my his her its our their this that these those".split())
_REACHING = frozenset((Category.NEGATION, Category.QUANTITY, Category.CONDITION, Category.ORDER))
_MOST_SWAPPED = 400
"""Features; longer stretches aren't searched for two parts that changed places."""

Name = tuple[Category, str]


class Pair(NamedTuple):
    """An operator and something in its scope."""

    operator: Name
    item: Name


def changed_roles(sides: Sides, language: Language) -> tuple[Reason, ...]:
    """Return a reason where what both texts say is bound together otherwise."""
    if not language.complete:
        return ()
    old, new = _trimmed(sides.old, sides.new)
    if _elements(old) == _elements(new):
        return ()
    if _rebound(sides) or _only_moved(sides, language) or _swapped(old, new) or _turned(sides):
        return (Reason("role", _excerpt(sides.old_text, old), _excerpt(sides.new_text, new)),)
    return ()


def _excerpt(text: str, part: Sequence[Feature]) -> str:
    return " ".join(text[part[0].span.start : part[-1].span.end].split()) if part else ""


def _trimmed(old: Sequence[Feature], new: Sequence[Feature]) -> tuple[list[Feature], list[Feature]]:
    """Leave out what both texts share at the beginning and at the end."""
    left, right = [one for one in old if _counts(one)], [one for one in new if _counts(one)]
    shorter = min(len(left), len(right))
    first = next((k for k in range(shorter) if key(left[k]) != key(right[k])), shorter)
    rest = shorter - first
    last = next((k for k in range(rest) if key(left[-1 - k]) != key(right[-1 - k])), rest)
    return left[first : len(left) - last], right[first : len(right) - last]


def _counts(feature: Feature) -> bool:
    return feature.category is not Category.FUNCTION or feature.value not in _ARTICLES


def _separates(feature: Feature) -> bool:
    return feature.category is Category.BREAK or (feature.category is Category.FUNCTION and feature.value in _LISTING)


def _elements(part: Sequence[Feature]) -> Counter[tuple[Name, ...]]:
    """Return the members of a list, or clauses, without what stands between them."""
    found: list[list[Name]] = [[]]
    for feature in part:
        if _separates(feature):
            found.append([])
        else:
            found[-1].append(key(feature))
    return Counter(tuple(element) for element in found if element)


def _rebound(sides: Sides) -> bool:
    """Say whether an operator has left one thing for another, or a thing one operator for another of its kind."""
    common = {key(one) for one in sides.old} & {key(one) for one in sides.new}
    before, after = set(_scopes(sides.old)), set(_scopes(sides.new))
    heads = _apart(_heads(sides.old), after, common), _apart(_heads(sides.new), before, common)
    if any(_left(one, other) or _replaced(one, other) for one in heads[0] for other in heads[1]):
        return True
    beside = set(_neighbours(sides.old)), set(_neighbours(sides.new))
    lost, gained = _apart(beside[0], beside[1], common), _apart(beside[1], beside[0], common)
    operators = {pair.item: pair for pair in gained}
    return any(pair.item in operators and any(_replaced(pair, other) for other in gained) for pair in lost)


def _only_moved(sides: Sides, language: Language) -> bool:
    """Say whether "only" opens a clause in one text and stands elsewhere in the other: "only women should"."""
    opened = [
        {
            key(side[index + 1])
            for index, feature in enumerate(side[:-1])
            if key(feature) == _ONLY
            and (index == 0 or _separates(side[index - 1]))
            and side[index + 1].category not in (Category.FUNCTION, Category.BREAK)
            and side[index + 1].value not in language.imperatives
        }
        for side in (sides.old, sides.new)
    ]
    return opened[0] != opened[1]


_ONLY = (Category.QUANTITY, "only")


def _apart(pairs: Iterable[Pair], others: set[Pair], common: set[Name]) -> set[Pair]:
    """Return the pairs of things both texts have that are a pair in one of them only."""
    return {pair for pair in pairs if pair not in others and pair.operator in common and pair.item in common}


def _left(one: Pair, other: Pair) -> bool:
    return one.operator == other.operator and one.item != other.item


def _replaced(one: Pair, other: Pair) -> bool:
    kinds = one.operator[0], other.operator[0]
    alike = kinds[0] is kinds[1] or set(kinds) <= NUMERIC or set(kinds) <= _DEGREES
    return alike and one.item == other.item and one.operator != other.operator


_DEGREES = frozenset((Category.NEGATION, Category.MODALITY, Category.CERTAINTY, Category.QUANTITY))


def _operates(feature: Feature) -> bool:
    if feature.category is Category.FUNCTION:
        return feature.value in _RELATING
    return feature.category in _OPERATORS


def _scopes(side: Sequence[Feature]) -> Iterator[Pair]:
    """Pair each operator with what follows up to the next operator or the end of its clause."""
    for index, feature in enumerate(side):
        if _operates(feature):
            yield from (Pair(key(feature), key(item)) for item in _scope(side, index, feature))


def _heads(side: Sequence[Feature]) -> Iterator[Pair]:
    """Pair each operator with the first thing in its scope."""
    for index, feature in enumerate(side):
        first = next(_scope(side, index, feature), None) if _operates(feature) else None
        if first:
            yield Pair(key(feature), key(first))


def _scope(side: Sequence[Feature], index: int, operator: Feature) -> Iterator[Feature]:
    for at in range(index + 1, len(side)):
        feature = side[at]
        if _ends(side, at) or (key(feature) == _AGENT and operator.category is not Category.FUNCTION) or (_operates(feature) and feature.category is not Category.FUNCTION):
            if operator.category in _REACHING and at == index + 1 and feature.category is not Category.BREAK:
                yield feature
            return
        if feature.category not in (Category.FUNCTION, Category.BREAK):
            yield feature


def _ends(side: Sequence[Feature], at: int) -> bool:
    """Say whether a clause ends here; the commas of a list don't end it."""
    feature = side[at]
    if feature.category is Category.FUNCTION:
        return feature.value == "but"
    return feature.category is Category.BREAK and not (feature.value == "," and _lists(side, at + 1))


def _lists(side: Sequence[Feature], start: int) -> bool:
    """Say whether a short member and then "and" or another short member follow."""
    spoken = 0
    for feature in side[start : start + 6]:
        if feature.category is Category.FUNCTION:
            if feature.value in _JOINS:
                return spoken > 0
        elif feature.category is Category.BREAK:
            return feature.value == "," and 0 < spoken
        else:
            spoken += 1
            if spoken > 2 or _operates(feature):  # noqa: PLR2004
                return False
    return False


def _neighbours(side: Sequence[Feature]) -> Iterator[Pair]:
    """Pair each number and quality with everything in its part of the sentence."""
    part: list[Feature] = []
    for feature in side:
        if not _separates(feature) and key(feature) != (Category.COMPARISON, "than"):
            part.append(feature)
            continue
        yield from _bound(part)
        part = []
    yield from _bound(part)


def _bound(part: Sequence[Feature]) -> Iterator[Pair]:
    spoken = [one for one in part if one.category is not Category.FUNCTION][:40]
    for one in spoken:
        if one.category in NUMERIC or one.category is Category.POLARITY:
            yield from (Pair(key(one), key(item)) for item in spoken if key(item) != key(one))


def _swapped(old: Sequence[Feature], new: Sequence[Feature]) -> bool:
    """Say whether two parts changed places around a third that stayed: "A causes B", "B causes A"."""
    left, right = _spoken(old), _spoken(new)
    if len(left) != len(right) or not 3 <= len(left) <= _MOST_SWAPPED or Counter(left) != Counter(right):  # noqa: PLR2004
        return False
    return any(_exchanges(left, right, size) for size in range(1, len(left) - 1))


def _exchanges(left: Sequence[Name], right: Sequence[Name], size: int) -> bool:
    """Say whether the first `size` items and some last ones of `left` have changed places in `right`."""
    if left[:size] != right[-size:]:
        return False
    for tail in range(1, len(left) - size):
        if left[-tail:] == right[:tail] and left[size:-tail] == right[tail:-size]:
            middle = left[size:-tail]
            return any(name[0] is not Category.FUNCTION or name[1] not in _EQUATING for name in middle)
    return False


def _spoken(part: Sequence[Feature]) -> list[Name]:
    return [key(one) for one in part if one.category is not Category.BREAK]


def _turned(sides: Sides) -> bool:
    """Say whether "by" came or went though nothing moved: "pain causes", "pain is caused by"."""
    before, after = (
        [key(one) for one in side if one.category not in (Category.FUNCTION, Category.BREAK)]
        for side in (sides.old, sides.new)
    )
    agents = [sum(1 for one in side if key(one) == (Category.FUNCTION, "by")) for side in (sides.old, sides.new)]
    return before == after and agents[0] != agents[1]
