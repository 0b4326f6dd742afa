"""Finds the element that holds a page's article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.html.nodes import Element
from pipeline.formats.webpage.attributes import value
from pipeline.formats.webpage.roles import names_article

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from pipeline.formats.webpage.chrome import Chrome

_MOST_OF_MAIN = 0.5
"""An `<article>` with less of the main content's text is one of several, or a teaser."""
_NEARLY_ALL = 0.8
"""Where nothing names the article, it is the innermost element with this share of the text around."""
_PASSAGE = 40
"""Characters of text outside links that make a block more than a label or a slogan."""
_LONG_ENOUGH = 0.25
"""An article with this share of the text of the longest one is a part of the page's article, not a teaser."""
_ARTICLE_NAMES = ("article", "main", "section")


def article_element(root: Element, chrome: Chrome) -> Element:
    """Return the element that holds the article: `<article>`, `<main>`, role=main, articleBody, or the densest one.

    If text stands beside the article but inside what holds it by name (a lead, the references), both are the article.
    """
    parents = dict(_with_parents(root, chrome))

    def most(test: Callable[[Element], bool]) -> Element | None:
        return max(filter(test, parents), key=lambda element: _prose(element, chrome), default=None)

    main = most(lambda element: element.name == "main" or value(element, "role").lower() == "main")
    article = most(lambda element: element.name == "article")
    body = most(lambda element: "articleBody" in value(element, "itemprop").split())
    whole = _prose(main, chrome) if main else 0
    for candidate in (article, main, body):
        if candidate and _prose(candidate, chrome) > whole * (_MOST_OF_MAIN if candidate is not main else 0):
            return candidate if candidate is main else _widened(candidate, parents, chrome)
    return _densest(root, chrome)


def _widened(found: Element, parents: Mapping[Element, Element | None], chrome: Chrome) -> Element:
    """Return what is named as the article or the main content around `found`, if it has more of the text."""
    widest = inner = found
    more, outer = False, parents[found]
    while outer:
        more = more or any(_has_passage(child, chrome, found) for child in _shown(outer, chrome) if child is not inner)
        if names_article(outer):
            widest, more = (outer if more else widest), False
        inner, outer = outer, parents[outer]
    return widest


def _has_passage(element: Element, chrome: Chrome, beside: Element) -> bool:
    """Say whether an element has a title or a block of text; short articles count as teasers."""
    least = _prose(beside, chrome) * _LONG_ENOUGH
    stack = [element]
    while stack:
        child = stack.pop()
        if child.name == "article" and _prose(child, chrome) < least:
            continue
        if child.name == "h1":
            return True
        if child.is_block and not _has_blocks(child) and _prose(child, chrome) >= _PASSAGE:
            return True
        stack += _shown(child, chrome)
    return False


def _has_blocks(element: Element) -> bool:
    return any(child.is_block for child in elements(element))


def _with_parents(root: Element, chrome: Chrome) -> Iterator[tuple[Element, Element | None]]:
    """Yield the elements of a page in order, each with the one around it; chrome and what is inside is left out."""
    stack: list[tuple[Element, Element | None, bool]] = [(root, None, False)]
    while stack:
        element, parent, in_article = stack.pop()
        yield element, parent
        in_article = in_article or element.name in _ARTICLE_NAMES
        inside = [child for child in elements(element) if not chrome.is_chrome(child, in_article=in_article)]
        stack += ((child, element, in_article) for child in reversed(inside))


def _shown(element: Element, chrome: Chrome) -> list[Element]:
    return [child for child in elements(element) if not chrome.is_chrome(child, in_article=True)]


def elements(element: Element) -> Iterable[Element]:
    """Return the elements directly inside another one."""
    return (child for child in element.children if isinstance(child, Element))


def _prose(element: Element, chrome: Chrome) -> int:
    amount = chrome.amounts[element]
    return amount.text - amount.linked


def _densest(root: Element, chrome: Chrome) -> Element:
    """Return the innermost element with nearly all the text, if what stands beside it is no text of an article."""
    element = root
    while True:
        inside = _blocks_inside(element, chrome)
        best = max(inside, key=lambda child: _prose(child, chrome), default=None)
        if best is None or not _prose(best, chrome) >= _prose(element, chrome) * _NEARLY_ALL:
            return element
        if any(_has_passage(child, chrome, best) for child in inside if child is not best):
            return element
        cell = _layout_cell(best, chrome) if best.name == "table" else None
        if best.name in _LEAVES and cell is None:
            return element
        element = cell or best


def _blocks_inside(element: Element, chrome: Chrome) -> list[Element]:
    blocks = (child for child in elements(element) if child.is_block)
    return [child for child in blocks if not chrome.is_chrome(child, in_article=False)]


def _layout_cell(table: Element, chrome: Chrome) -> Element | None:
    """Return the cell with all the text of a table that is there for its looks, None for a table of data."""
    cells: list[Element] = []
    stack = [table]
    while stack:
        for child in _blocks_inside(stack.pop(), chrome):
            (stack if child.name in _TABLE_PARTS else cells).append(child)
    best = max(cells, key=lambda cell: _prose(cell, chrome), default=None)
    if best is None or best.name != "td" or not _has_blocks(best):
        return None
    if _prose(best, chrome) < _prose(table, chrome) * _NEARLY_ALL:
        return None
    return None if any(_has_passage(cell, chrome, best) for cell in cells if cell is not best) else best


_TABLE_PARTS = ("thead", "tbody", "tfoot", "tr")
_LEAVES = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre li figure".split())
