"""Amounts of a text and of its translation, paired."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from pipeline.checks.measures import data_units as data
from pipeline.checks.measures.quantities import quantities

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping
    from decimal import Decimal

    from pipeline.checks.measures.quantity import Quantity
    from pipeline.checks.texts import Texts

_Item = TypeVar("_Item")
_MOST = 50
"""So many amounts of a side are compared one by one."""

Pair = tuple["Quantity", "Quantity"]


class Matching(NamedTuple):
    """What is left of the amounts of both texts when equal ones are taken away.

    `exchanged` are pairs of the same value with other units, `source` and `target` the others that are left.
    """

    exchanged: tuple[Pair, ...]
    source: tuple[Quantity, ...]
    target: tuple[Quantity, ...]


def matched(texts: Texts) -> Matching:
    """Pair the amounts of a text with those of its translation."""
    source, target = _without_equal(quantities(texts.source), quantities(texts.target))
    exchanged: list[Pair] = []
    values: defaultdict[Decimal, list[Quantity]] = defaultdict(list)
    for quantity in target:
        values[quantity.value].append(quantity)
    rest = [each for each in source if not _take_alike(each, values[each.value])]
    left = [each for each in rest if not _take_other(each, values[each.value], exchanged)]
    return Matching(tuple(exchanged), tuple(left), tuple(each for some in values.values() for each in some))


def _without_equal(source: Iterable[Quantity], target: Iterable[Quantity]) -> tuple[list[Quantity], list[Quantity]]:
    """Return the first amounts of each side that the other one does not have."""
    known = [each for each in source if each.unit]
    others = [each for each in target if each.unit]
    return list(islice(_missing(known, others), _MOST)), list(islice(_missing(others, known), _MOST))


def _missing(these: Iterable[Quantity], those: Iterable[Quantity]) -> Iterator[Quantity]:
    yield from leftover(((each.amount, each) for each in these), Counter(each.amount for each in those))


def leftover(these: Iterable[tuple[Hashable, _Item]], those: Mapping[Hashable, int]) -> Iterator[_Item]:
    """Yield the items of keys that `those` have fewer of."""
    rest = Counter(those)
    for key, item in these:
        rest[key] -= 1
        if rest[key] < 0:
            yield item


def _take_alike(quantity: Quantity, others: list[Quantity]) -> bool:
    """Take away the amount of a unit that may stand for that of another one ("degrees", "°C")."""
    for other in others:
        if _is_alike(quantity.unit, other.unit):
            others.remove(other)
            return True
    return False


def _is_alike(unit: str, other: str) -> bool:
    first, _, below = unit.partition("/")
    second, _, other_below = other.partition("/")
    return below == other_below and frozenset((first, second)) in data.ALIKE


def _take_other(quantity: Quantity, others: list[Quantity], exchanged: list[Pair]) -> bool:
    """Take away an amount of the same value; one with a unit of its own rather than one that shares it."""
    if not others:
        return False
    other = min(others, key=lambda each: (each.implied != quantity.implied, each.every != quantity.every))
    others.remove(other)
    exchanged.append((quantity, other))
    return True
