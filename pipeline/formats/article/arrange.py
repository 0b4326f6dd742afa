"""Brings the blocks of an imported page into the order of an article.

The text with its boxes comes first, then the references, then what stood after them, then when and by whom the page
was published. Arranging an arranged article changes nothing.
"""

from __future__ import annotations

from itertools import chain, groupby, islice
from typing import TYPE_CHECKING, NamedTuple

from pipeline.formats.article.boxes import make_boxes
from pipeline.formats.article.model import Block, is_heading, leaves
from pipeline.formats.article.publication import Publication, take_publication
from pipeline.formats.article.references import is_references, make_references

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

AFTER_REFERENCES = "after-references"
"""The class of the section for text after the references: often not part of the article at all."""


_GROUPS = frozenset("aside dl ol table ul".split())
_MOST_LINES = 12


class Arranged(NamedTuple):
    """The arranged blocks and what the page says about its own publication."""

    blocks: tuple[Block, ...]
    publication: Publication


def arrange(blocks: Iterable[Block]) -> Arranged:
    """Return the blocks that stand one below the other in an article, the h1 first, in their final order."""
    rest, publication = _take_publication(_unpacked(blocks))
    found = make_references(make_boxes(rest))
    last = max((number for number, block in enumerate(found, 1) if is_references(block)), default=len(found))
    body, after = found[:last], found[last:]
    if after:
        body.append(Block("section", children=tuple(after), attributes=(("class", AFTER_REFERENCES),)))
    if publication.blocks:
        body.append(Block("footer", children=publication.blocks))
    return Arranged(_outline(body), publication)


def _take_publication(blocks: Iterable[Block]) -> tuple[list[Block], Publication]:
    """Part the lines about the publication from the others, those of each footer by themselves.

    References come first, because what a list of them has at its end may be about the publication.
    """
    rest: list[Block] = []
    found = Publication()
    for is_footer, group in groupby(blocks, _is_about_publication):
        for part in map(_lines, group) if is_footer else [group]:
            others, publication = take_publication(make_references(part))
            rest += others
            found = found.joined(publication)
    # A label at the end of one part may be about the beginning of the next.
    others, publication = take_publication(rest)
    return others, found.joined(publication)


def _is_about_publication(block: Block) -> bool:
    """Say whether a block is a footer, or a box, list or table that says nothing but when the page was published."""
    if block.name == "footer":
        return True
    if block.name not in _GROUPS:
        return False
    lines = tuple(islice(_lines(block), _MOST_LINES + 1))
    return 0 < len(lines) <= _MOST_LINES and not take_publication(lines)[0]


def _lines(block: Block) -> Iterable[Block]:
    if block.name == "footer":
        return chain.from_iterable(
            _lines(child) if _is_about_publication(child) else (child,) for child in block.children
        )
    return (Block(leaf.name if is_heading(leaf) else "p", leaf.content) for leaf in leaves((block,)))


def _unpacked(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if block.kind == AFTER_REFERENCES:
            yield from block.children
        else:
            yield block


def _outline(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return blocks with heading levels that begin at 2 and never skip one on the way down."""
    return tuple(_levelled(blocks, []))


def _levelled(blocks: Iterable[Block], above: list[str]) -> Iterator[Block]:
    for block in blocks:
        if is_heading(block):
            while above and above[-1] >= block.name:
                above.pop()
            above.append(block.name)
            yield Block(f"h{len(above) + 1}", block.content, attributes=block.attributes)
        elif block.children:
            yield Block(block.name, (), tuple(_levelled(block.children, above)), block.attributes)
        else:
            yield block
