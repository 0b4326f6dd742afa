"""Segments as unit texts: native codes become our tags, and the same code has the same number on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.inline import VOID_TAGS, encode_text, tag
from pipeline.memory.exchange.numbering import Numbers, Tag, numbered
from pipeline.memory.exchange.pairing import pairs_of
from pipeline.memory.exchange.tags import Meaning, Role, meaning
from pipeline.memory.exchange.units import Code
from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    partners = dict(pairs_of(meanings))
    closers = {closer: opener for opener, closer in partners.items()}
    tags = {}
    for index, item in enumerate(items):
        if isinstance(item, Code):
            opener = meanings[closers.get(index, index)]
            tags[index] = _tag(opener, item, paired=index in partners, closing=index in closers)
    return tags


def _tag(found: Meaning, code: Code, *, paired: bool, closing: bool) -> Tag:
    if paired or closing:
        generic = not found.name or found.name in VOID_TAGS or found.name == "x"
        role = Role.CLOSE if closing else Role.OPEN
        return Tag("g" if generic else found.name, role, generic or found.attributes, found.number, code)
    if found.role == Role.SINGLE and found.name in VOID_TAGS:
        return Tag(found.name, Role.SINGLE, found.attributes, found.number, code)
    return Tag("x", Role.SINGLE, numbered=True, number=found.number if found.name == "x" else 0, code=code)
