"""What of a web page is not its article: navigation, forms, cookie banners, share buttons, hidden text."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.formats.html.elements import RAW_TEXT
from pipeline.formats.html.nodes import Element
from pipeline.formats.webpage.amounts import HEADINGS, Amount, amounts
from pipeline.formats.webpage.attributes import value
from pipeline.formats.webpage.vocabulary import (
    BOX_CLASSES,
    CHROME_WORDS,
    DROPPED,
    EDGE_FILLERS,
    EDGE_ROLES,
    EDGE_WORDS,
    FILLER_WORDS,
    HIDDEN_CLASSES,
    LINK_HEADINGS,
    NOT_PRINTED,
    ROLES,
)
from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Iterable, KeysView

_TAG = re.compile(r"<[^<>]*>")
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NAMED_CHROME = frozenset("a aside div footer form header nav ol p section span table ul".split())
_GROUPS = frozenset("aside div section".split())
_PANELS = frozenset("dd div ol section ul".split())
_OPENERS = HEADINGS | {"button", "dt", "summary"}
_TARGETS = ("aria-controls", "data-target", "data-bs-target")
_LONGEST_CUE = 200
_PAGE_SHARE = 0.4
"""What holds more of a page's text is not taken for chrome by its name, its class or its role alone."""
_LINK_SHARE = 0.6
"""A header, footer or aside inside the article that consists of links to this extent is chrome."""


class Chrome:
    """Tells the chrome of one page; `amounts` hold what each of its elements contains."""

    def __init__(self, root: Element) -> None:
        self.amounts: dict[Element, Amount] = dict(amounts(root))
        self._most = self.amounts[root].text * _PAGE_SHARE
        self._opened = _opened(self.amounts.keys())
        self._panels = {panel for element in self.amounts for panel in self._closed_panels(element)}

    def is_chrome(self, element: Element, *, in_article: bool) -> bool:
        """Say whether an element is none of the article's; `in_article` says where it stands.

        A closed section that a button or the heading above opens is part of the article though hidden.
        """
        if self.is_apart(element):
            return True
        if self.amounts[element].text > self._most:
            return False
        return value(element, "role").lower() in EDGE_ROLES or self._is_edge(element, in_article=in_article)

    def is_apart(self, element: Element) -> bool:
        """Say whether an element has nothing to do with the page's text: not even what is said about the page."""
        if element.name in RAW_TEXT or element.name == "head" or self._is_hidden(element):
            return True
        if self.amounts[element].text > self._most:
            return False
        return (
            element.name in DROPPED
            or value(element, "role").lower() in ROLES - EDGE_ROLES
            or not NOT_PRINTED.isdisjoint(value(element, "class").lower().split())
            or _has_chrome_name(element)
            or self._is_form_or_links(element)
        )

    def _is_form_or_links(self, element: Element) -> bool:
        """Say whether a group is a form with its heading, links to other pages with theirs, or another article."""
        text, linked, headed, in_forms, heading = self.amounts[element]
        if element.name == "article":
            return 0 < text * _LINK_SHARE <= linked
        if element.name not in _GROUPS or heading is None:
            return False
        if linked and text == linked + headed:
            return LINK_HEADINGS.match(_shown(heading)) is not None
        return in_forms > 0 and text == in_forms + headed

    def _is_edge(self, element: Element, *, in_article: bool) -> bool:
        """Say whether this is the head or foot of a page, or what stands beside its article."""
        if element.name in ("header", "footer", "aside"):
            return not self._is_text(element, in_article=in_article)
        return element.name in _NAMED_CHROME and _has_edge_name(element) and self._is_linked(element)

    def _is_text(self, element: Element, *, in_article: bool) -> bool:
        if not BOX_CLASSES.keys().isdisjoint(value(element, "class").split()):
            return True
        return in_article and not self._is_linked(element)

    def _is_linked(self, element: Element) -> bool:
        return 0 < self.amounts[element].text * _LINK_SHARE <= self.amounts[element].linked

    def _closed_panels(self, parent: Element) -> Iterable[Element]:
        """Yield the groups that stand right below a heading or a button, which opens them if they are hidden."""
        inside = [child for child in parent.children if isinstance(child, Element)]
        for before, after in pairwise(inside):
            headed = self.amounts[before].headed
            if after.name in _PANELS and (before.name in _OPENERS or 0 < headed == self.amounts[before].text):
                yield after

    def _is_hidden(self, element: Element) -> bool:
        if not HIDDEN_CLASSES.isdisjoint(value(element, "class").lower().split()):
            return True
        hidden = element.raw("hidden")
        closed = (
            (hidden is not None and hidden.lower() != "until-found")
            or value(element, "aria-hidden").lower() == "true"
            or _INVISIBLE.search(value(element, "style")) is not None
        )
        return closed and element not in self._panels and value(element, "id") not in self._opened


def _has_chrome_name(element: Element) -> bool:
    if element.name not in _NAMED_CHROME:
        return False
    names = (*value(element, "class").split(), value(element, "id"))
    return any(map(_is_chrome_name, names))


def _is_chrome_name(name: str) -> bool:
    words = [word.lower() for word in _WORD.findall(name)]
    if "".join(words) in CHROME_WORDS:
        return True
    return not CHROME_WORDS.isdisjoint(words) and set(words) <= CHROME_WORDS | FILLER_WORDS


def _has_edge_name(element: Element) -> bool:
    names = (*value(element, "class").split(), value(element, "id"))
    return any(
        not EDGE_WORDS.isdisjoint(words) and words <= EDGE_WORDS | EDGE_FILLERS | FILLER_WORDS
        for words in ({word.lower() for word in _WORD.findall(name)} for name in names)
    )


def _opened(elements: KeysView[Element]) -> set[str]:
    """Return the ids of what buttons and links in the page open."""
    ids = {name for element in elements for attribute in _TARGETS for name in value(element, attribute).split()}
    links = {value(element, "href") for element in elements if element.name == "a"}
    return {name.removeprefix("#") for name in ids} | {link[1:] for link in links if link[:1] == "#" and link[1:]}


def _shown(heading: Element) -> str:
    """Return the beginning of what a heading says."""
    start = heading.opening.end
    return collapse(_TAG.sub(" ", heading.page[start : start + _LONGEST_CUE]))
