"""The items of a plain text into lists, nested by their indents."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.formats.article.model import Block

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.formats.article.model import Run
    from pipeline.formats.text.items import Item

_DEEPEST = 6


@dataclass(slots=True)
class _Entry:
    level: int
    number: int
    runs: list[Run] = field(default_factory=list)


def make_lists(items: Iterable[Item]) -> list[Block]:
    """Return the lists that consecutive items make; numbered and bulleted items are lists of their own."""
    return _build(_entries(items), 0, 1)[0]


def _entries(items: Iterable[Item]) -> list[_Entry]:
    entries: list[_Entry] = []
    indents: list[int] = []
    for item in items:
        if item.more and entries:
            entries[-1].runs.append(item.paragraph.run)
            continue
        while len(indents) > 1 and item.indent < indents[-1]:
            indents.pop()
        if not indents or (item.indent > indents[-1] + 1 and len(indents) < _DEEPEST):
            indents.append(item.indent)
        entries.append(_Entry(len(indents), item.number, [item.paragraph.run]))
    return entries


def _build(entries: Sequence[_Entry], start: int, level: int) -> tuple[list[Block], int]:
    """Return the lists of one level that begin at `start`, and where they end."""
    lists: list[Block] = []
    position = start
    while position < len(entries) and entries[position].level >= level:
        name = "ol" if entries[position].number else "ul"
        items: list[Block] = []
        while position < len(entries) and _belongs(entries[position], level, name, first=not items):
            nested, end = _build(entries, position + 1, level + 1)
            items.append(_item(entries[position].runs, nested))
            position = end
        lists.append(Block(name, children=tuple(items)))
    return lists, position


def _belongs(entry: _Entry, level: int, name: str, *, first: bool) -> bool:
    if first:
        return True
    return entry.level == level and (entry.number > 1 if name == "ol" else not entry.number)


def _item(runs: Sequence[Run], nested: Sequence[Block]) -> Block:
    if len(runs) == 1 and not nested:
        return Block("li", (runs[0],))
    name = "" if len(runs) == 1 else "p"
    return Block("li", children=(*(Block(name, (run,)) for run in runs), *nested))
