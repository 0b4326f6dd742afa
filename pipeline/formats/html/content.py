"""The content of a page: what stands in its `<main>`, else in its `<body>`, else behind what is its head."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.formats.html.elements import HEAD
from pipeline.formats.html.nodes import Element
from pipeline.formats.html.readers import elements
from pipeline.formats.html.tree import parse
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable


class Content(NamedTuple):
    """The elements of a page, in order, and the range of its content."""

    all: list[Element]
    span: Span

    @classmethod
    def read(cls, page: str, name: str) -> Content:
        """Read a page; `name` is what an error calls it. Raises SourceError where elements are nested too deep."""
        root = parse(page, name)[0]
        found = list(elements(root))
        return cls(found, _range(root, found))

    def inside(self) -> list[Element]:
        """Return the elements of the content."""
        start, end = self.span
        return [element for element in self.all if start <= element.start and element.end <= end]

    def first(self, name: str) -> Element | None:
        """Return the first HTML element of a name, None where there is none."""
        return next((element for element in self.all if element.name == name and not element.foreign), None)


def _range(root: Element, found: Iterable[Element]) -> Span:
    visible = [each for each in found if "hidden" not in each.attributes]
    mains = [each for each in visible if each.name == "main"]
    bodies = [each for each in visible if each.name == "body"]
    holder = next(iter(mains if len(mains) == 1 else bodies), None)  # of several no one holds all words
    return _untagged(root) if holder is None else Span(holder.opening.end, holder.closing.start)


def _untagged(root: Element) -> Span:
    """Return the content of a page that has no tags for it: all behind what can only stand in the head."""
    outer = next((child for child in root.children if isinstance(child, Element) and child.name == "html"), root)
    start = outer.opening.end
    for child in outer.children:
        if child.name not in HEAD | {"head"} if isinstance(child, Element) else not child.is_blank:
            break
        start = child.end
    return Span(start, outer.closing.start)
