"""What readers find in the elements of a page: their text, their language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.html.context import attribute_text
from pipeline.formats.html.nodes import Element
from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.formats.html.nodes import Leaf

_NOTE = "l10n-note"
"""The class of what a build adds behind a text."""


def elements(root: Element) -> Iterator[Element]:
    """Yield the elements inside an element, in the order of their start tags."""
    stack = _children(root)[::-1]
    while stack:
        element = stack.pop()
        yield element
        stack += _children(element)[::-1]


def reader_text(node: Element | Leaf) -> str:
    """Return the text of an element with white space collapsed, the notes of a build left out."""
    return collapse("".join(_texts(node))).strip()


def classes(element: Element) -> frozenset[str]:
    """Return an element's classes."""
    return frozenset(attribute_text(element, "class").split())


def attribute(element: Element | None, name: str) -> str:
    """Return the value of an attribute as a reader has it, without white space around it; "" where there is none."""
    return "" if element is None else attribute_text(element, name).strip()


def _children(element: Element) -> list[Element]:
    return [child for child in element.children if isinstance(child, Element)]


def _texts(node: Element | Leaf) -> Iterator[str]:
    if not isinstance(node, Element):
        yield node.text
    elif node.name == "br":
        yield " "
    elif _NOTE not in classes(node):
        for child in node.children:
            yield from _texts(child)
