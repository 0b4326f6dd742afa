"""Completes blocks: gives bare text its element and every container what it may hold."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from pipeline.formats.article.arrange import AFTER_REFERENCES
from pipeline.formats.article.model import Block, Run, Tag, concat
from pipeline.formats.article.references import REFERENCES
from pipeline.formats.webpage.vocabulary import ALLOWED_INSIDE, CONTAINERS, FLOW, PARTS

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from pipeline.formats.article.model import Attributes, Inline

_LISTS = ("ul", "ol")


def finished(name: str, attributes: Attributes, children: Sequence[Block]) -> list[Block]:
    """Return what an element becomes at its end: one block as a rule, none if empty, several if it was misused."""
    if name in PARTS:
        return _part(name, attributes, children)
    if name in CONTAINERS:
        inside = in_container(name, children)
        if name == "section" and ("class", REFERENCES) in attributes:
            inside = [_untranslated(block) for block in inside]
        if name == "table" and (cell := _only_cell(inside)):
            return in_container("", _contents(cell))
        return [Block(name, (), tuple(inside), attributes)] if inside else []
    if name != "p" and all(not child.name for child in children):
        content = _joined(child.content for child in children)
        return [Block(name, content, attributes=attributes)] if content else []
    return list(_paragraphs(name, attributes, children))


def _paragraphs(name: str, attributes: Attributes, children: Iterable[Block]) -> Iterator[Block]:
    for child in children:
        yield child if child.name else Block(name, child.content, attributes=attributes)
        attributes = tuple(pair for pair in attributes if pair[0] != "id")


def in_container(name: str, children: Iterable[Block]) -> list[Block]:
    """Return children as a container of this name may hold them; "" is the article itself.

    Parts of other containers lose their element; what may not stand here directly is put into a part.
    """
    filler, allowed = CONTAINERS.get(name, "p"), ALLOWED_INSIDE.get(name, FLOW)
    found: list[Block] = []
    for child in _fitting(children, allowed):
        if child.name in allowed:
            found.append(child)
        elif found and found[-1].name == "li" and child.name in _LISTS:
            found[-1] = Block("li", (), (*_contents(found[-1]), child), found[-1].attributes)
        elif filler == "tr":
            found.append(Block("tr", children=tuple(_part("td", (), (child,)))))
        elif filler in PARTS:
            found += _part(filler, (), (child,))
        else:
            found.append(Block(filler, child.content, attributes=child.attributes if filler else ()))
    return found if filler else _apart(found)


def _fitting(children: Iterable[Block], allowed: Container[str]) -> Iterator[Block]:
    """Yield children; in place of the parts of another container, the article itself among them, what they hold."""
    for child in children:
        is_part = bool(child.name) and child.name not in allowed and child.name not in FLOW
        if is_part or (child.kind == AFTER_REFERENCES and "footer" not in allowed):
            yield from _fitting(_contents(child), allowed)
        else:
            yield child


def _part(name: str, attributes: Attributes, children: Iterable[Block]) -> list[Block]:
    inside = list(_fitting(children, FLOW))
    if not inside:
        return [Block(name, attributes=attributes)] if name in ("td", "th") else []
    if len(inside) == 1 and (not inside[0].name or (inside[0].name == "p" and not inside[0].attributes)):
        return [Block(name, inside[0].content, attributes=attributes)]
    bare = [child if child.name else Block("", child.content) for child in inside]
    return [Block(name, (), tuple(_apart(bare)), attributes)]


def _apart(children: list[Block]) -> list[Block]:
    """Return children with bare text as paragraphs where there is more than one stretch of it."""
    if sum(not child.name for child in children) <= 1:
        return children
    return [child if child.name else Block("p", child.content) for child in children]


def _contents(block: Block) -> tuple[Block, ...]:
    return block.children or ((Block("", block.content),) if block.content else ())


def _only_cell(rows: Iterable[Block]) -> Block | None:
    """Return the cell of a table that has only one: a table for its looks."""
    cells: list[Block] = []
    stack = list(rows)
    while stack:
        block = stack.pop()
        if block.name in ("td", "th"):
            cells.append(block)
        elif block.name == "caption":
            return None
        else:
            stack += block.children
    return cells[0] if len(cells) == 1 else None


def _untranslated(block: Block) -> Block:
    if block.name not in _LISTS:
        return block
    others = tuple(pair for pair in block.attributes if pair[0] != "translate")
    return Block(block.name, (), block.children, (*others, ("translate", "no")))


def _joined(contents: Iterable[tuple[Inline, ...]]) -> tuple[Inline, ...]:
    """Return stretches of text as one, with spaces between."""
    spaced = (((Run(" "), *content) if number else content) for number, content in enumerate(contents))
    return merged(chain.from_iterable(spaced))


def merged(content: Iterable[Inline]) -> tuple[Inline, ...]:
    """Return content with neighbouring runs of text as one."""
    found: list[Inline] = []
    for item in content:
        last = found[-1] if found else None
        if isinstance(item, Run) and isinstance(last, Run):
            found[-1] = concat(last, item)
        else:
            found.append(item)
    return tuple(found)


def without_links_within(content: Iterable[Inline]) -> tuple[Inline, ...]:
    """Return what a heading says without links to places in the page: a heading that is one links to itself."""
    kept: list[Inline] = []
    inside = False
    for item in content:
        if isinstance(item, Tag) and item.name == "a":
            leads_within = dict(item.attributes).get("href", "").startswith("#")
            dropped, inside = inside or leads_within, leads_within
            if dropped:
                continue
        kept.append(item)
    return merged(kept)
