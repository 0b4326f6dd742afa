"""The same pieces of meaning in other places: "2 in the morning and 1 in the evening", "take A before B"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.diff.classify.scopes import Pair, heads, neighbours, operates, scopes
from pipeline.diff.classify.sides import Sides, key
from pipeline.diff.classify.swaps import clauses, is_list, separates, swapped, trimmed, turned
from pipeline.features import NUMERIC, Category, Feature, Language, Syntax
from pipeline.model import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.diff.classify.sides import Key

_DEGREES = frozenset((Category.NEGATION, Category.MODALITY, Category.CERTAINTY, Category.QUANTITY))
_ONLY = (Category.QUANTITY, "only")


def changed_roles(sides: Sides, language: Language) -> tuple[Reason, ...]:
    """Return a reason where what both texts say is bound together otherwise."""
    if not language.complete:
        return ()
    syntax = language.syntax
    old, new = trimmed(sides, syntax)
    if _only_reordered(sides, old, new, syntax):
        return ()
    if _rebound(sides, syntax) or _only_moved(sides, language) or swapped(old, new, syntax) or turned(sides, syntax):
        return (Reason("role", _excerpt(sides.old_text, old), _excerpt(sides.new_text, new)),)
    return ()


def _excerpt(text: str, part: Sequence[Feature]) -> str:
    return " ".join(text[part[0].span.start : part[-1].span.end].split()) if part else ""


def _only_reordered(sides: Sides, old: Sequence[Feature], new: Sequence[Feature], syntax: Syntax) -> bool:
    """Say whether whole clauses or the members of a list changed places."""
    if clauses(sides.old, syntax) == clauses(sides.new, syntax):
        return True
    return (
        clauses(old, syntax) == clauses(new, syntax)
        and is_list(sides, old, syntax)
        and not any(_firm(one, syntax) for one in old)
    )


def _firm(feature: Feature, syntax: Syntax) -> bool:
    return operates(feature, syntax) and not feature.soft and feature.category is not Category.FUNCTION


def _rebound(sides: Sides, syntax: Syntax) -> bool:
    """Say whether an operator has left one thing for another, or a thing one operator for another of its kind."""
    common = {key(one) for one in sides.old} & {key(one) for one in sides.new}
    before, after = set(scopes(sides.old, syntax)), set(scopes(sides.new, syntax))
    lost = _apart(heads(sides.old, syntax), after, common)
    gained = _apart(heads(sides.new, syntax), before, common)
    if any(_left(one, other) or _replaced(one, other) for one in lost for other in gained):
        return True
    beside = set(neighbours(sides.old, syntax)), set(neighbours(sides.new, syntax))
    lost, gained = _apart(beside[0], beside[1], common), _apart(beside[1], beside[0], common)
    return _any_replaced(lost, gained)


def _any_replaced(lost: set[Pair], gained: set[Pair]) -> bool:
    by_item: dict[Key, list[Pair]] = {}
    for pair in gained:
        by_item.setdefault(pair.item, []).append(pair)
    return any(_replaced(pair, other) for pair in lost for other in by_item.get(pair.item, ()))


def _apart(pairs: Iterable[Pair], others: set[Pair], common: set[Key]) -> set[Pair]:
    """Return the pairs of things both texts have that are a pair in one of them only."""
    return {pair for pair in pairs if pair not in others and pair.operator in common and pair.item in common}


def _left(one: Pair, other: Pair) -> bool:
    return one.operator == other.operator and one.item != other.item


def _replaced(one: Pair, other: Pair) -> bool:
    kinds = {one.operator[0], other.operator[0]}
    alike = len(kinds) == 1 or kinds <= NUMERIC or kinds <= _DEGREES
    return alike and one.item == other.item and one.operator != other.operator


def _only_moved(sides: Sides, language: Language) -> bool:
    """Say whether "only" opens a clause in one text and stands elsewhere in the other: "only women should"."""
    return _after_only(sides.old, language) != _after_only(sides.new, language)


def _after_only(side: Sequence[Feature], language: Language) -> set[Key]:
    """Return what an "only" at the beginning of a clause limits."""
    return {
        key(side[index + 1])
        for index, feature in enumerate(side[:-1])
        if key(feature) == _ONLY
        and (index == 0 or separates(side[index - 1], language.syntax))
        and side[index + 1].category not in (Category.FUNCTION, Category.BREAK)
        and side[index + 1].value not in language.imperatives
    }
