"""What of a web page is not its article: navigation, forms, cookie banners, share buttons, hidden text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.formats.html.elements import RAW_TEXT
from pipeline.formats.html.nodes import Element, Leaf
from pipeline.formats.html.tokens import TokenKind
from pipeline.formats.webpage.attributes import value
from pipeline.formats.webpage.vocabulary import BOX_CLASSES, CHROME_WORDS, DROPPED, FILLER_WORDS, HIDDEN_CLASSES, ROLES

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NAMED_CHROME = frozenset("a aside div footer form header nav ol p section span table ul".split())
_PAGE_SHARE = 0.4
"""What holds more of a page's text is not taken for chrome by its name, its class or its role alone."""
_LINK_SHARE = 0.6
"""A header, footer or aside inside the article that consists of links to this extent is chrome."""


class Amount(NamedTuple):
    """Visible characters in an element, white space left out: all of them, and those in links."""

    text: int = 0
    linked: int = 0


class Chrome:
    """Tells the chrome of one page; `amounts` hold what each of its elements contains."""

    def __init__(self, root: Element) -> None:
        self.amounts = dict(_amounts(root))
        self._most = self.amounts[root].text * _PAGE_SHARE
        self._controlled = {name for element in self.amounts for name in value(element, "aria-controls").split()}

    def is_chrome(self, element: Element, *, in_article: bool) -> bool:
        """Say whether an element is none of the article's; `in_article` says where it stands.

        A closed section that a button opens is part of the article though hidden.
        """
        if element.name in RAW_TEXT or element.name == "head":
            return True
        if self._is_hidden(element):
            return value(element, "id") not in self._controlled
        if self.amounts[element].text > self._most:
            return False
        return (
            element.name in DROPPED
            or value(element, "role").lower() in ROLES
            or _has_chrome_name(element)
            or (element.name in ("header", "footer", "aside") and not self._is_text(element, in_article=in_article))
        )

    def _is_text(self, element: Element, *, in_article: bool) -> bool:
        if not BOX_CLASSES.keys().isdisjoint(value(element, "class").split()):
            return True
        text, linked = self.amounts[element]
        return in_article and (linked < text * _LINK_SHARE or not text)

    def _is_hidden(self, element: Element) -> bool:
        hidden = element.raw("hidden")
        return (
            (hidden is not None and hidden.lower() != "until-found")
            or value(element, "aria-hidden").lower() == "true"
            or _INVISIBLE.search(value(element, "style")) is not None
            or not HIDDEN_CLASSES.isdisjoint(value(element, "class").lower().split())
        )


def _has_chrome_name(element: Element) -> bool:
    if element.name not in _NAMED_CHROME:
        return False
    names = (*value(element, "class").split(), value(element, "id"))
    return any(map(_is_chrome_name, names))


def _is_chrome_name(name: str) -> bool:
    words = {word.lower() for word in _WORD.findall(name)}
    return not words.isdisjoint(CHROME_WORDS) and words <= CHROME_WORDS | FILLER_WORDS


def _amounts(root: Element) -> Iterator[tuple[Element, Amount]]:
    """Yield what each element contains, the innermost first; depth is no matter."""
    sums: list[list[int]] = []
    stack: list[Element | Leaf | None] = [root]
    open_elements: list[Element] = []
    while stack:
        node = stack.pop()
        if node is None:
            text, linked = sums.pop()
            element = open_elements.pop()
            linked = text if element.name == "a" else linked
            yield element, Amount(text, linked)
            if sums:
                sums[-1][0] += text
                sums[-1][1] += linked
        elif isinstance(node, Element):
            open_elements.append(node)
            sums.append([0, 0])
            stack += (None, *reversed(node.children))
        elif node.kind is TokenKind.TEXT:
            sums[-1][0] += _length(open_elements[0].page, node)


def _length(page: str, leaf: Leaf) -> int:
    return sum(map(len, page[leaf.start : leaf.end].split()))
