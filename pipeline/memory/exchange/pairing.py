"""Which opening and closing codes of a segment belong together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.memory.exchange.tags import Meaning, Role

if TYPE_CHECKING:
    from collections.abc import Iterable


def pairs_of(meanings: dict[int, Meaning]) -> list[tuple[int, int]]:
    """Return the pairs of openers and closers that are properly nested; of two that overlap, the one that ends last."""
    waiting: dict[tuple[str, str], list[int]] = {}
    openers: dict[int, int] = {}
    for index, found in meanings.items():
        if found.role == Role.OPEN:
            waiting.setdefault(found.key, []).append(index)
        elif found.role == Role.CLOSE and waiting.get(found.key):
            openers[index] = waiting[found.key].pop()
    return _nested(meanings, openers)


def _nested(order: Iterable[int], openers: dict[int, int]) -> list[tuple[int, int]]:
    paired = set(openers.values())
    stack: list[int] = []
    alone: set[int] = set()
    pairs = []
    for index in order:
        if index in paired:
            stack.append(index)
        elif index in openers:
            while stack[-1] in alone:
                stack.pop()
            if stack[-1] == openers[index]:
                pairs.append((stack.pop(), index))
            else:
                alone.add(openers[index])
    return pairs
