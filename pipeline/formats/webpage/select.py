"""Finds the element that holds a page's article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.html.nodes import Element
from pipeline.formats.webpage.attributes import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pipeline.formats.webpage.chrome import Chrome

_MOST_OF_MAIN = 0.5
"""An `<article>` with less of the main content's text is one of several, or a teaser."""
_NEARLY_ALL = 0.8
"""Where nothing names the article, it is the innermost element with this share of the text around."""
_ARTICLE_NAMES = ("article", "main", "section")


def article_element(root: Element, chrome: Chrome) -> Element:
    """Return the element that holds the article: `<article>`, `<main>`, role=main, articleBody, or the densest one."""
    shown = list(outside_chrome(root, chrome))

    def most(test: Callable[[Element], bool]) -> Element | None:
        return max(filter(test, shown), key=lambda element: _prose(element, chrome), default=None)

    main = most(lambda element: element.name == "main" or value(element, "role").lower() == "main")
    article = most(lambda element: element.name == "article")
    body = most(lambda element: "articleBody" in value(element, "itemprop").split())
    whole = _prose(main, chrome) if main else 0
    for candidate in (article, main, body):
        if candidate and _prose(candidate, chrome) > whole * (_MOST_OF_MAIN if candidate is not main else 0):
            return candidate
    return _densest(root, chrome)


def outside_chrome(root: Element, chrome: Chrome) -> Iterator[Element]:
    """Yield the elements of a page in order, chrome and what is inside left out."""
    stack = [(root, False)]
    while stack:
        element, in_article = stack.pop()
        yield element
        in_article = in_article or element.name in _ARTICLE_NAMES
        inside = [child for child in elements(element) if not chrome.is_chrome(child, in_article=in_article)]
        stack += ((child, in_article) for child in reversed(inside))


def elements(element: Element) -> Iterable[Element]:
    """Return the elements directly inside another one."""
    return (child for child in element.children if isinstance(child, Element))


def _prose(element: Element, chrome: Chrome) -> int:
    text, linked = chrome.amounts[element]
    return text - linked


def _densest(root: Element, chrome: Chrome) -> Element:
    element = root
    while True:
        blocks = (child for child in elements(element) if child.is_block)
        inside = (child for child in blocks if not chrome.is_chrome(child, in_article=False))
        best = max(inside, key=lambda child: _prose(child, chrome), default=None)
        if best is None or best.name in _LEAVES or not _prose(best, chrome) >= _prose(element, chrome) * _NEARLY_ALL:
            return element
        element = best


_LEAVES = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre li figure".split())
