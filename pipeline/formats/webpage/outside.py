"""What a page says about its publication outside its article, in the foot of the page as a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.article.model import Block, leaves
from pipeline.formats.article.publication import take_publication
from pipeline.formats.webpage.convert import convert

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pipeline.formats.html.nodes import Element
    from pipeline.formats.webpage.chrome import Chrome


class _Outside:
    """Leaves out the article, other articles, and all chrome but the heads and feet of the page."""

    def __init__(self, article: Element, chrome: Chrome) -> None:
        self.amounts, self._article, self._chrome = chrome.amounts, article, chrome

    def is_chrome(self, element: Element, *, in_article: bool) -> bool:
        del in_article
        return element is self._article or element.name == "article" or self._chrome.is_apart(element)


def publication_outside(
    root: Element, article: Element, chrome: Chrome, place: Callable[[int], tuple[int, int]], known: Iterable[Block]
) -> tuple[Block, ...]:
    """Return the lines outside the article that say something about its publication that `known` blocks don't.

    What such lines say in different ways is about several pages, so none of them is taken.
    """
    lines = _lines(leaves(convert(root, _Outside(article, chrome), place)))
    told = {name for said in _lines(leaves(known)).values() for name, _ in said}
    names = [name for name, _ in {pair for said in lines.values() for pair in said}]
    clear = {name for name in names if names.count(name) == 1} - told
    said_names = {line: {name for name, _ in said} for line, said in lines.items()}
    return tuple(line for line, said in said_names.items() if said & clear and said <= clear | told)


def _lines(blocks: Iterable[Block]) -> dict[Block, tuple[tuple[str, str], ...]]:
    """Return the lines about a publication, each once, with what they say."""
    found = take_publication(Block("p", block.content) for block in blocks)[1].blocks
    return {line: take_publication((line,))[1].said for line in found}
