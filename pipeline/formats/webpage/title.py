"""The title of a saved web page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.article.model import Block, Run, cut, plain
from pipeline.formats.webpage.convert import convert
from pipeline.formats.webpage.select import outside_chrome
from pipeline.formats.webpage.vocabulary import TITLE_SEPARATORS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipeline.formats.html.nodes import Element
    from pipeline.formats.webpage.chrome import Chrome


def take_title(blocks: Sequence[Block]) -> tuple[Block | None, list[Block]]:
    """Part the first h1 from an article's blocks; any other becomes an h2."""
    first = next((number for number, block in enumerate(blocks) if block.name == "h1"), None)
    rest = [_lowered(block) for number, block in enumerate(blocks) if number != first]
    return (None if first is None else blocks[first]), rest


def _lowered(block: Block) -> Block:
    name = "h2" if block.name == "h1" else block.name
    return Block(name, block.content, tuple(map(_lowered, block.children)), block.attributes)


def title_outside(
    root: Element, chrome: Chrome, place: Callable[[int], tuple[int, int]], page_title: Run
) -> Block | None:
    """Return the title of a page whose article has no h1: an h1 elsewhere that the page's title repeats, or that title.

    The site's name is taken off the page's title.
    """
    for element in outside_chrome(root, chrome):
        if element.name == "h1":
            content = next((block.content for block in convert(element, chrome, place)), ())
            if content and plain(content).text.casefold() in page_title.text.casefold():
                return Block("h1", content)
    ends = (end for separator in TITLE_SEPARATORS if (end := page_title.text.find(separator)) > 0)
    title = cut(page_title, 0, min(ends, default=len(page_title.text)))
    return Block("h1", (title,)) if title.text else None
