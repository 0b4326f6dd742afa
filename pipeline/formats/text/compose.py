"""The paragraphs of a plain text into blocks: title, headings, lists, captions, paragraphs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.formats.article.model import Block, Tag
from pipeline.formats.article.recognise import box_label, date_fields, is_caption, is_reference, publisher_start
from pipeline.formats.text.headings import find_headings, is_title
from pipeline.formats.text.items import contiguous, find_items
from pipeline.formats.text.lists import make_lists

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Sequence

    from pipeline.formats.article.model import Inline
    from pipeline.formats.text.items import Item
    from pipeline.formats.text.paragraphs import Paragraph

_WIDEST = 132
"""Characters of a line that may be one of several in a paragraph (an address, a verse)."""


def compose(source: Sequence[Paragraph]) -> list[Block]:
    """Return the blocks of a plain text, before boxes, references and publication are told apart."""
    if not source:
        return []
    items = find_items(source)
    headings = find_headings(source, items)
    levels = _levels(source[number].marked.text for number in sorted(headings))
    blocks: list[Block] = []
    position = 0
    if is_title(source, items):
        blocks.append(Block("h1", (source[0].marked,)))
        position = 1
    while position < len(source):
        if position in headings:
            text = source[position].marked
            made, end = [Block(levels[text.text.casefold()], (text,))], position + 1
        else:
            made, end = _text(source, position, items, headings)
        blocks += made
        position = end
    return blocks


def _levels(texts: Iterable[str]) -> dict[str, str]:
    """Return the elements of headings: one that comes again and again stands below the ones in between."""
    counts = Counter(map(str.casefold, texts))
    return {
        text: "h3" if count > 1 and number and len(counts) > 1 else "h2"
        for number, (text, count) in enumerate(counts.items())
    }


def _text(
    source: Sequence[Paragraph], start: int, items: dict[int, Item], headings: Container[int]
) -> tuple[list[Block], int]:
    """Return the blocks of what begins at `start` and is no heading, and where it ends."""
    paragraph = source[start]
    if start in items:
        found = [items[number] for number in contiguous(items, start)]
        return make_lists(found), start + len(found)
    if is_caption(paragraph.marked.text):
        caption = Block("figcaption", (paragraph.marked,))
        return [Block("figure", children=(caption,), attributes=(("class", "photo"),))], start + 1
    end = start + 1
    while end < len(source) and _is_further_line(source, end) and end not in items and end not in headings:
        end += 1
    return [Block("p", _with_breaks(source[start:end]))], end


def _is_further_line(source: Sequence[Paragraph], number: int) -> bool:
    """Say whether a paragraph is another line of the one before: line breaks are kept where lines were not wrapped."""
    line, before = source[number], source[number - 1]
    return line.follows and _is_plain(line.marked.text) and _is_plain(before.marked.text)


def _is_plain(text: str) -> bool:
    special = box_label(text)[0] or date_fields(text) or publisher_start(text) >= 0
    return len(text) <= _WIDEST and not (special or is_caption(text) or is_reference(text))


def _with_breaks(lines: Iterable[Paragraph]) -> tuple[Inline, ...]:
    content: list[Inline] = []
    for line in lines:
        content += (Tag("br", "void"), line.marked) if content else (line.marked,)
    return tuple(content)
