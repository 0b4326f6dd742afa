"""The elements that are open at one place of a page."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pipeline.formats.html.elements import ISLAND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.formats.html.nodes import Element
    from pipeline.model import Span


class OpenElements:
    """A stack of open elements; `elements[0]` is the root, which is never closed, `top` the innermost one."""

    def __init__(self, root: Element) -> None:
        self.elements = [root]
        self.top = root
        self._open: defaultdict[str, int] = defaultdict(int)

    def push(self, element: Element) -> None:
        """Open an element."""
        self.elements.append(element)
        self.top = element
        self._open[element.opening.name] += 1

    def pop(self, closing: Span) -> None:
        """Close the innermost element; the one around it takes over what is said about its content."""
        element = self.elements.pop()
        self.top = self.elements[-1]
        name = element.opening.name
        if others := self._open.pop(name) - 1:
            self._open[name] = others
        element.closing = closing
        self.top.is_block |= element.is_block and name not in ISLAND
        self.top.has_word |= element.has_word and not element.is_opaque

    def innermost(self, name: str, bounds: frozenset[str]) -> int:
        """Return the index of the innermost open element of that name inside `bounds`, -1 where there is none."""
        if name not in self._open:
            return -1
        for index, element in self._upwards():
            if element.opening.name == name:
                return index
            if element.opening.name in bounds and not element.foreign:
                break
        return -1

    def outermost(self, names: frozenset[str], bounds: frozenset[str]) -> int:
        """Return the index of the outermost open element of `names` inside `bounds`, -1 where there is none."""
        found = -1
        if names.isdisjoint(self._open):
            return found
        for index, element in self._upwards():
            if element.opening.name in bounds:
                break
            if element.opening.name in names:
                found = index
        return found

    def _upwards(self) -> Iterator[tuple[int, Element]]:
        return ((index, self.elements[index]) for index in range(len(self.elements) - 1, 0, -1))
