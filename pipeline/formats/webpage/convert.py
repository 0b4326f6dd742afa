"""The element that holds an article into the blocks of an article."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from pipeline.formats.article.gather import Gatherer
from pipeline.formats.article.model import Block, Tag
from pipeline.formats.html.nodes import Leaf
from pipeline.formats.html.tokens import TokenKind
from pipeline.formats.webpage.attributes import image_attributes, inherited_attributes, kept_attributes, value
from pipeline.formats.webpage.finish import finished, in_container, without_links_within
from pipeline.formats.webpage.roles import (
    frame_of,
    inline_tag,
    is_label,
    is_permalink,
    leads_within_page,
    names_article,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping

    from pipeline.formats.article.model import Attributes
    from pipeline.formats.html.nodes import Element
    from pipeline.formats.webpage.amounts import Amount

_DEEPEST = 24
"""How deep kept blocks may be nested; blocks further down lose their element, not their text."""


@dataclass(slots=True)
class _Frame:
    """An open element that is kept; `name` is "" for the article itself."""

    name: str = ""
    attributes: Attributes = ()
    children: list[Block] = field(default_factory=list)


class Selection(Protocol):
    """What is left out of a page."""

    @property
    def amounts(self) -> Mapping[Element, Amount]:
        """What each element of the page contains."""

    def is_chrome(self, element: Element, *, in_article: bool) -> bool:
        """Say whether an element is left out."""


def convert(root: Element, chrome: Selection, place: Callable[[int], tuple[int, int]]) -> list[Block]:
    """Return the blocks inside an element, chrome left out. Time is linear in the size of the page."""
    converter = _Converter(root, chrome, place)
    stack: list[Element | Leaf | None] = list(reversed(root.children))
    while stack:
        node = stack.pop()
        if node is None:
            converter.leave()
        elif isinstance(node, Leaf):
            converter.text(node)
        elif converter.enter(node):
            stack += (None, *reversed(node.children))
    return converter.finish()


class _Converter:
    """`kept` are the open blocks that are kept, `path` how each open element was begun and whether it ends a text.

    `inherited` are the attributes that text takes over from elements that are not kept.
    """

    def __init__(self, root: Element, chrome: Selection, place: Callable[[int], tuple[int, int]]) -> None:
        self.chrome, self.page, self.in_article = chrome, root.page, names_article(root)
        self.targets = _targets(root, chrome, in_article=self.in_article)
        self.gatherer = Gatherer(root.page, place, markup=True)
        self.kept = [_Frame()]
        self.inherited: list[Attributes] = [tuple(pair for pair in inherited_attributes(root) if pair[0] != "lang")]
        self.path: list[tuple[str, bool]] = []
        self.verbatim = 0
        self.anchor = ""

    def text(self, leaf: Leaf) -> None:
        if leaf.kind is not TokenKind.TEXT:
            return
        start = leaf.start
        if self.verbatim:
            for line_end in re.finditer("\n", self.page[leaf.start : leaf.end]):
                end = leaf.start + line_end.start()
                self.gatherer.text(start, end)
                self._break()
                start = end
        self.gatherer.text(start, leaf.end)

    def enter(self, element: Element) -> bool:
        """Begin an element; say whether there is anything of the article inside."""
        in_label = is_label(self.kept[-1].name) and element.name == "button"
        if not in_label and self.chrome.is_chrome(element, in_article=self.in_article):
            return False
        if is_permalink(element):
            return False
        if element.name in ("br", "img", "hr", "wbr"):
            self._void(element)
            return False
        ends_text = element.is_block and not element.foreign
        if ends_text:
            self._flush()
        self.verbatim += element.name == "pre"
        self.path.append((self._begin(element, ends_text=ends_text), ends_text))
        return True

    def _begin(self, element: Element, *, ends_text: bool) -> str:
        """Begin an element and return how: as a block, as inline markup, or not at all."""
        name, own = frame_of(element) if ends_text and len(self.kept) <= _DEEPEST else ("", ())
        if ends_text:
            self._note_anchor(element)
        if name:
            attributes = (*own, *kept_attributes(element, name, self.inherited[-1]), *self._anchor(element, name))
            self.kept.append(_Frame(name, attributes))
            self.inherited.append(())
            return "block"
        tag = inline_tag(element)
        if tag:
            self.gatherer.open(tag)
            return "inline"
        if ends_text:
            self.inherited.append(inherited_attributes(element, self.inherited[-1]))
            return "pre" if element.name == "pre" else "through"
        return ""

    def leave(self) -> None:
        """End the element that was begun last."""
        how, ends_text = self.path.pop()
        if ends_text:
            self._flush()
        self.verbatim -= how == "pre"
        if how == "inline":
            self.gatherer.close()
        if how in ("block", "through", "pre"):
            self.inherited.pop()
        if how == "block":
            frame = self.kept.pop()
            self.kept[-1].children += finished(frame.name, frame.attributes, frame.children)

    def finish(self) -> list[Block]:
        """Return the blocks at the top."""
        self._flush()
        return in_container("", self.kept[0].children)

    def _flush(self) -> None:
        content = self.gatherer.take()
        if is_label(self.kept[-1].name):
            content = without_links_within(content)
        if content:
            self.kept[-1].children.append(Block("", content, attributes=self.inherited[-1]))

    def _void(self, element: Element) -> None:
        if element.name == "img":
            attributes = image_attributes(element)
            if attributes:
                self.gatherer.void(Tag("img", "void", attributes))
        elif element.name == "br":
            self._break()

    def _break(self) -> None:
        """Add a line break; two in a row end a paragraph."""
        if self.gatherer.breaks:
            self._flush()
        else:
            self.gatherer.void(Tag("br", "void"))

    def _note_anchor(self, element: Element) -> None:
        name = value(element, "id")
        if name in self.targets:
            self.anchor = name

    def _anchor(self, element: Element, name: str) -> Attributes:
        own = value(element, "id") if is_label(name) else ""
        found, self.anchor = own or self.anchor, ""
        return (("id", found),) if found and not re.search(r"\s", found) else ()


def _targets(root: Element, chrome: Selection, *, in_article: bool) -> Container[str]:
    """Return the ids that links in the text lead to; those of the chrome and in headings are not kept."""
    found: set[str] = set()
    stack = [root]
    while stack:
        for child in stack.pop().children:
            if isinstance(child, Leaf):
                continue
            if is_label(child.name) or is_permalink(child) or chrome.is_chrome(child, in_article=in_article):
                continue
            if leads_within_page(child) and chrome.amounts[child].text:
                found.add(value(child, "href")[1:])
            stack.append(child)
    return frozenset(found - {""})
