"""How much text the elements of a page hold, and of what kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.formats.html.nodes import Element, Leaf
from pipeline.formats.html.tokens import TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADINGS = frozenset("h2 h3 h4 h5 h6".split())


class Amount(NamedTuple):
    """Visible characters in an element, white space left out: all of them, those in links, in headings, in forms.

    Headings are those of level 2 to 6, forms aside; `heading` is the first of them.
    """

    text: int = 0
    linked: int = 0
    headed: int = 0
    in_forms: int = 0
    heading: Element | None = None

    def plus(self, other: Amount) -> Amount:
        """Return the amount of two neighbours."""
        return Amount(
            self.text + other.text,
            self.linked + other.linked,
            self.headed + other.headed,
            self.in_forms + other.in_forms,
            self.heading or other.heading,
        )


def amounts(root: Element) -> Iterator[tuple[Element, Amount]]:
    """Yield what each element contains, the innermost first; depth is no matter."""
    sums: list[Amount] = []
    stack: list[Element | Leaf | None] = [root]
    open_elements: list[Element] = []
    while stack:
        node = stack.pop()
        if node is None:
            amount = _named(open_elements.pop(), sums.pop())
            yield amount
            if sums:
                sums[-1] = sums[-1].plus(amount[1])
        elif isinstance(node, Element):
            open_elements.append(node)
            sums.append(Amount())
            stack += (None, *reversed(node.children))
        elif node.kind is TokenKind.TEXT:
            sums[-1] = sums[-1].plus(Amount(_length(open_elements[0].page, node)))


def _named(element: Element, inside: Amount) -> tuple[Element, Amount]:
    if element.name == "a":
        return element, inside._replace(linked=inside.text)
    if element.name in HEADINGS:
        return element, inside._replace(headed=inside.text, heading=element)
    if element.name == "form":
        return element, inside._replace(headed=0, in_forms=inside.text, heading=None)
    return element, inside


def _length(page: str, leaf: Leaf) -> int:
    return sum(map(len, page[leaf.start : leaf.end].split()))
