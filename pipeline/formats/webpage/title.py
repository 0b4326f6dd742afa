"""The title of a saved web page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.article.model import Block, Run, cut, is_heading, plain
from pipeline.formats.webpage.convert import convert
from pipeline.formats.webpage.vocabulary import TITLE_SEPARATORS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pipeline.formats.webpage.chrome import Chrome


_BELOW = {"h1": "h2", "h2": "h3", "h3": "h4", "h4": "h5", "h5": "h6"}


def take_title(blocks: Sequence[Block], page_title: Run) -> tuple[Block | None, list[Block]]:
    """Part the first h1 from an article's blocks; if there are more, all other headings go down one level.

    Where there is no h1, the heading that the article begins with is its title if the page has the same or none.
    """
    first = next((number for number, block in enumerate(blocks) if block.name == "h1"), None)
    title = None if first is None else blocks[first]
    if title is None and blocks and is_heading(blocks[0]) and _is_title(blocks[0], page_title):
        first, title = 0, Block("h1", blocks[0].content, attributes=blocks[0].attributes)
    rest = [block for number, block in enumerate(blocks) if number != first]
    if _has_h1(rest):
        rest = list(map(_lowered, rest))
    return title, rest


def _is_title(heading: Block, page_title: Run) -> bool:
    texts = (page_title.text.casefold(), _without_site(page_title).text.casefold())
    return not page_title.text or plain(heading.content).text.casefold() in texts


def _without_site(page_title: Run) -> Run:
    ends = (end for separator in TITLE_SEPARATORS if (end := page_title.text.find(separator)) > 0)
    return cut(page_title, 0, min(ends, default=len(page_title.text)))


def _has_h1(blocks: Iterable[Block]) -> bool:
    return any(block.name == "h1" or _has_h1(block.children) for block in blocks)


def _lowered(block: Block) -> Block:
    name = _BELOW.get(block.name, block.name)
    return Block(name, block.content, tuple(map(_lowered, block.children)), block.attributes)


def title_outside(chrome: Chrome, place: Callable[[int], tuple[int, int]], page_title: Run) -> Block | None:
    """Return the title of a page whose article has no h1: an h1 elsewhere that the page's title repeats, or that title.

    The site's name is taken off the page's title.
    """
    headings = (element for element in chrome.amounts if element.name == "h1")
    for element in headings:
        content = next((block.content for block in convert(element, chrome, place)), ())
        if content and plain(content).text.casefold() in page_title.text.casefold():
            return Block("h1", content)
    title = _without_site(page_title)
    return Block("h1", (title,)) if title.text else None
