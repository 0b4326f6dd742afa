"""Segments as unit texts: native codes become our tags, and the same code has the same number on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.inline import LINKS, VOID_TAGS, encode_text, tag
from pipeline.memory.exchange.numbering import Numbers, Tag, numbered
from pipeline.memory.exchange.tags import Meaning, Role, meaning
from pipeline.memory.exchange.units import Code
from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.memory.exchange.units import Item


def source_text(items: Sequence[Item]) -> tuple[str, Numbers]:
    """Return the unit text of a segment, and the numbers of its codes.

    Pairs that overlap, and ends that have no partner, become `<x id="N"/>`, so that the tags of a text are always
    nested. White space is collapsed. Takes time in proportion to the segment's length.
    """
    return _text(items, Numbers({}, frozenset()))


def target_text(items: Sequence[Item], source: Numbers) -> str:
    """Return the unit text of a translation of the segment that has the numbers `source`."""
    return _text(items, source)[0]


def _text(items: Sequence[Item], source: Numbers) -> tuple[str, Numbers]:
    if all(isinstance(item, str) for item in items):
        return collapse(encode_text("".join(map(str, items)))), source
    tags = _tags(items)
    numbers, own = numbered(tags, source)
    parts = [
        encode_text(item) if isinstance(item, str) else _written(tags[index], numbers.get(index, 0))
        for index, item in enumerate(items)
    ]
    return collapse("".join(parts)), own


def _written(found: Tag, number: int) -> str:
    if found.role == Role.CLOSE:
        return tag(found.name, close=True)
    return tag(found.name, number, empty=found.role == Role.SINGLE)


def _tags(items: Sequence[Item]) -> dict[int, Tag]:
    meanings = {index: meaning(item) for index, item in enumerate(items) if isinstance(item, Code)}
    partners = dict(_pairs_of(meanings))
    meanings |= _links_in_links(meanings, partners)
    closers = {closer: opener for opener, closer in partners.items()}
    tags = {}
    for index, item in enumerate(items):
        if isinstance(item, Code):
            opener = meanings[closers.get(index, index)]
            tags[index] = _tag(opener, item, paired=index in partners, closing=index in closers)
    return tags


def _links_in_links(meanings: dict[int, Meaning], partners: dict[int, int]) -> dict[int, Meaning]:
    """Return what opens a link within a link, which HTML would end there, as an opener of no known meaning."""
    ends: dict[str, int] = {}
    inner = {}
    for index, found in meanings.items():
        if index in partners and found.name in LINKS:
            if index < ends.get(found.name, 0):
                inner[index] = found._replace(name="")
            else:
                ends[found.name] = partners[index]
    return inner


def _tag(found: Meaning, code: Code, *, paired: bool, closing: bool) -> Tag:
    if paired or closing:
        generic = not found.name or found.name in VOID_TAGS or found.name == "x"
        role = Role.CLOSE if closing else Role.OPEN
        return Tag("g" if generic else found.name, role, generic or found.attributes, found.number, code)
    if found.role == Role.SINGLE and found.name in VOID_TAGS:
        return Tag(found.name, Role.SINGLE, found.attributes, found.number, code)
    return Tag("x", Role.SINGLE, numbered=True, number=found.number if found.name == "x" else 0, code=code)


def _pairs_of(meanings: dict[int, Meaning]) -> list[tuple[int, int]]:
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
