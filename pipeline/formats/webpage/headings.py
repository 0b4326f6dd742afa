"""Headings of pages that have none by name: bold lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.article.model import Block, Tag, is_heading, leaves, plain
from pipeline.formats.article.recognise import date_fields, is_caption
from pipeline.formats.webpage.finish import without_links_within

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 100
_BOLD = ("b", "strong")


def with_headings(blocks: Iterable[Block]) -> list[Block]:
    """Return the blocks of a page; where it has no heading at all, bold lines with text below become headings."""
    found = list(blocks)
    if any(leaf.name == "h1" or is_heading(leaf) for leaf in leaves(found)):
        return found
    bold = [*map(_is_bold_line, found), True]
    return [
        Block("h2", without_links_within(block.content[1:-1]), attributes=block.attributes)
        if bold[number] and not bold[number + 1]
        else block
        for number, block in enumerate(found)
    ]


def _is_bold_line(block: Block) -> bool:
    """Say whether a paragraph is one bold line that does not end as a sentence does."""
    content = block.content
    if block.name != "p" or len(content) < 3 or Tag("br", "void") in content:  # noqa: PLR2004
        return False
    first, last = content[0], content[-1]
    if not (isinstance(first, Tag) and isinstance(last, Tag) and first.name in _BOLD and last.role == "close"):
        return False
    if any(isinstance(item, Tag) and item.name == first.name for item in content[1:-1]) or last.name != first.name:
        return False
    text = plain(content).text
    return (
        len(text) <= _LONGEST
        and not text.endswith((".", ":", ";", ",", "!"))
        and not is_caption(text)
        and not date_fields(text)
    )
