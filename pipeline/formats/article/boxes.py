"""Boxes: a paragraph set apart by a label such as "Important:" or "Good to know:"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.article.model import Block, Run, Tag, cut, plain
from pipeline.formats.article.recognise import box_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.formats.article.model import Inline

_LISTS = ("ul", "ol")


def make_boxes(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks with each labelled paragraph in an `<aside>` of the label's class.

    A label on a line of its own takes the paragraph or list after it along; a paragraph that ends with a colon takes
    the list after it along.
    """
    rest = list(blocks)
    found: list[Block] = []
    position = 0
    while position < len(rest):
        kind, end = _box(rest, position)
        if kind:
            inside = (Block("p", _mark_label(rest[position].content)), *rest[position + 1 : end])
            found.append(Block("aside", children=inside, attributes=(("class", kind),)))
        else:
            found.append(_relabelled(rest[position]) if rest[position].name == "aside" else rest[position])
        position = end
    return found


def _relabelled(box: Block) -> Block:
    """Return a box that a web page has, with the label in its first paragraph, if there is one, marked up."""
    first = box.children[0]
    kind = box_label(plain(first.content).text)[0] if first.name == "p" else ""
    if not kind:
        return box
    label = Block("p", _mark_label(first.content), (), first.attributes)
    others = tuple(pair for pair in box.attributes if pair[0] != "class")
    return Block("aside", (), (label, *box.children[1:]), (("class", kind), *others))


def _box(blocks: Sequence[Block], start: int) -> tuple[str, int]:
    """Return the class of the box that begins at `start` and where it ends, or "" and the next block."""
    text = plain(blocks[start].content).text if blocks[start].name == "p" else ""
    kind, length = box_label(text)
    end = start + 1
    if kind and length == len(text) and end < len(blocks) and blocks[end].name in ("p", *_LISTS):
        end += 1
    elif kind and length == len(text):
        return "", end
    last = blocks[end - 1]
    leads_on = last.name == "p" and plain(last.content).text.endswith(":")
    if kind and leads_on and end < len(blocks) and blocks[end].name in _LISTS:
        end += 1
    return kind, end


def _mark_label(content: tuple[Inline, ...]) -> tuple[Inline, ...]:
    first = content[0]
    length = box_label(first.text)[1] if isinstance(first, Run) else 0
    if not (length and isinstance(first, Run)):
        return content
    rest = cut(first, length)
    marked = (Tag("strong", "open"), cut(first, 0, length), Tag("strong", "close"))
    return (*marked, *((rest,) if rest.text else ()), *content[1:])
