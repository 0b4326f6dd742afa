"""Lists of sources: recognised by a heading that announces them or by the form of their entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.article.model import Block, block_text, is_heading
from pipeline.formats.article.recognise import is_reference, is_reference_heading

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

REFERENCES = "references"
_LISTS = ("ul", "ol")


def is_references(block: Block) -> bool:
    """Say whether a block is a section of references."""
    return block.kind == REFERENCES


def make_references(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks with each run of references as a list in `<section class="references">`.

    The list is not to be translated. A heading above stays above the list; paragraphs become an unordered list, since
    nothing cites them by number. What a list of sources has at its end that is no source is put after it.
    """
    rest = list(blocks)
    found: list[Block] = []
    position = 0
    while position < len(rest):
        headed = is_heading(rest[position]) and is_reference_heading(block_text(rest[position]))
        section, end = _section(rest, position, headed=headed)
        found += section or rest[position:end]
        position = end
    return found


def _section(blocks: Sequence[Block], start: int, *, headed: bool) -> tuple[list[Block], int]:
    first = start + headed
    if first < len(blocks) and blocks[first].name in _LISTS:
        items, after = _split_list(blocks[first], headed=headed)
        end = first + 1
    else:
        end = _run_end(blocks, first)
        items = [Block("li", block.content, (), block.attributes) for block in blocks[first:end]]
        items, after = (items if _is_enough(items, headed=headed) else []), []
    if not items:
        return [], start + 1
    name, attributes = (blocks[first].name, blocks[first].attributes) if blocks[first].name in _LISTS else ("ul", ())
    others = tuple(pair for pair in attributes if pair[0] != "translate")
    listed = Block(name, (), tuple(items), (*others, ("translate", "no")))
    heading = (blocks[start],) if headed else ()
    return [Block("section", (), (*heading, listed), (("class", REFERENCES),)), *after], end


def _split_list(block: Block, *, headed: bool) -> tuple[list[Block], list[Block]]:
    items = list(block.children)
    last = max((number for number, item in enumerate(items, 1) if is_reference(block_text(item))), default=0)
    if headed and not last:
        last = len(items)
    if not _is_enough(items[:last], headed=headed):
        return [], []
    return items[:last], [loose for item in items[last:] for loose in _loosened(item)]


def _loosened(item: Block) -> tuple[Block, ...]:
    """Return what stands in a list item as blocks of their own."""
    if not item.children:
        return (Block("p", item.content),)
    return tuple(Block(child.name or "p", child.content, child.children, child.attributes) for child in item.children)


def _run_end(blocks: Sequence[Block], start: int) -> int:
    end = start
    while end < len(blocks) and blocks[end].name == "p" and is_reference(block_text(blocks[end])):
        end += 1
    return end


def _is_enough(items: Sequence[Block], *, headed: bool) -> bool:
    texts = [block_text(item) for item in items]
    if headed:
        return bool(texts)
    good = sum(map(is_reference, texts))
    return good * 2 > len(texts) > 1 or (len(texts) == 1 and is_reference(texts[0], alone=True))
