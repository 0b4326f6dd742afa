"""Giving the same code the same number on both sides of a unit."""

from __future__ import annotations

from collections import Counter
from itertools import chain, count
from typing import TYPE_CHECKING, NamedTuple

from pipeline.memory.exchange.tags import Role

if TYPE_CHECKING:
    from pipeline.memory.exchange.units import Code

_Key = tuple[int, str, str, int]
_KINDS = 3


class Numbers(NamedTuple):
    """Which number the source's codes have, by what tells that one of the target is the same.

    `unmarked` are the names and numbers of codes without `x`, in order.
    """

    known: dict[_Key, int]
    used: frozenset[int]
    unmarked: tuple[tuple[str, int], ...] = ()


class Tag(NamedTuple):
    """One of our tags, for a code; `number` is 0 where the code itself gives none."""

    name: str
    role: Role
    numbered: bool
    number: int
    code: Code


def numbered(tags: dict[int, Tag], source: Numbers) -> tuple[dict[int, int], Numbers]:
    """Return the number of each tag that has one, and what the other side must know of them.

    A code has the number of the source's code with the same `x`, else the same native code, else the same `i`, else of
    the next one that is left over. Others get the next free number.
    """
    wanted = {index: found for index, found in tags.items() if found.numbered and found.role != Role.CLOSE}
    numbers = {index: found.number for index, found in wanted.items() if found.number}
    taken = set(numbers.values())
    keys = [_keys(wanted, kind) for kind in range(_KINDS)]
    for index, key in chain.from_iterable(kind.items() for kind in keys):
        number = source.known.get(key, 0)
        if number and index not in numbers and number not in taken:
            numbers[index] = number
            taken.add(number)
    rest = [index for index in wanted if index not in numbers]
    numbers |= _by_order(wanted, rest, source, taken)
    free = (number for number in count(1) if number not in source.used and number not in taken)
    numbers |= {index: next(free) for index in rest if index not in numbers}
    known = {key: numbers[index] for kind in keys for index, key in kind.items()}
    unmarked = tuple((found.name, numbers[index]) for index, found in wanted.items() if not found.code.match)
    return numbers, Numbers(known, frozenset(numbers.values()), unmarked)


def _by_order(wanted: dict[int, Tag], rest: list[int], source: Numbers, taken: set[int]) -> dict[int, int]:
    """Give codes without `x` that have no partner yet the numbers of those that are left of the source, in order."""
    spare: dict[str, list[int]] = {}
    for name, number in reversed(source.unmarked):
        if number not in taken:
            spare.setdefault(name, []).append(number)
    plain = (index for index in rest if not wanted[index].code.match)
    return {index: spare[wanted[index].name].pop() for index in plain if spare.get(wanted[index].name)}


def _keys(wanted: dict[int, Tag], kind: int) -> dict[int, _Key]:
    """Return what tells that codes are the same in both languages, by one kind: x, the native code, or i."""
    seen: Counter[tuple[int, str, str]] = Counter()
    keys = {}
    for index, found in wanted.items():
        code = found.code
        value = (code.match, code.native, code.pair)[kind]
        if value:
            key = (kind, found.name, value)
            seen[key] += 1
            keys[index] = (*key, seen[key])
    return keys
