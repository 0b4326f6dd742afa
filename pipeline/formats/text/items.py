"""Which paragraphs of a plain text are list items."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.formats.article.recognise import box_label, is_date_cue, publisher_start

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from pipeline.formats.text.paragraphs import Paragraph

_DEEPER = 2
"""Columns by which text is indented that belongs to the item above."""
_MOST_WORDS = 25
_LEAST_LEAD_WORDS = 3
_SENTENCE_STOPS = (".", "!", "?", ":")


@dataclass(frozen=True, slots=True)
class Item:
    """A list item, or a further paragraph of the item before (`more`). `number` is 0 for bulleted items."""

    paragraph: Paragraph
    indent: int
    number: int = 0
    more: bool = False


def find_items(source: Sequence[Paragraph]) -> dict[int, Item]:
    """Return which paragraphs belong to lists, by their position.

    Items have bullets, or numbers that count up from 1; a paragraph that is indented below an item belongs to it. After
    a sentence that ends with a colon, short lines before the first bullet are items whose bullet was lost, and so are
    several short lines in a row.
    """
    items = _marked(source)
    for number in range(1, len(source)):
        if number not in items and number - 1 not in items and _leads_on(source[number - 1].text):
            end = _unmarked_end(source, number, items)
            indent = items[end].indent if end in items else source[number].indent
            items.update((position, Item(source[position], indent)) for position in range(number, end))
    return items


def _marked(source: Sequence[Paragraph]) -> dict[int, Item]:
    items: dict[int, Item] = {}
    last: Item | None = None
    for position, paragraph in enumerate(source):
        if paragraph.bulleted or _counts(source, position, last):
            last = items[position] = Item(paragraph, paragraph.indent, paragraph.number)
        elif last and paragraph.indent >= last.indent + _DEEPER and not paragraph.marker:
            items[position] = Item(paragraph, last.indent, more=True)
        else:
            last = None
    return items


def _counts(source: Sequence[Paragraph], position: int, last: Item | None) -> bool:
    number = source[position].number
    if number == 1:
        return position + 1 < len(source) and source[position + 1].number == number + 1
    return last is not None and 0 < last.number == number - 1


def _leads_on(text: str) -> bool:
    if not text.endswith(":") or len(text.split()) < _LEAST_LEAD_WORDS:
        return False
    return not (box_label(text)[0] or is_date_cue(text) or publisher_start(text) >= 0)


def _unmarked_end(source: Sequence[Paragraph], start: int, items: Container[int]) -> int:
    """Return where the short lines that begin at `start` end, or `start` if they are no list items."""
    end = start
    while end < len(source) and end not in items and _is_short(source[end].text):
        end += 1
    return end if end > start and (end in items or end - start > 1) else start


def _is_short(text: str) -> bool:
    return not text.endswith(_SENTENCE_STOPS) and len(text.split(None, _MOST_WORDS)) <= _MOST_WORDS


def contiguous(items: Container[int], start: int) -> Iterator[int]:
    """Yield the positions of items from `start` up to the next paragraph that is none."""
    while start in items:
        yield start
        start += 1
