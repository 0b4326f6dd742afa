"""The nodes of a page's tree, with positions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.formats.html.elements import ISLAND, NEVER, VOID
from pipeline.model import Place, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.formats.html.tags import Attribute
    from pipeline.formats.html.tokens import Token, TokenKind


@dataclass(slots=True, eq=False)
class Leaf:
    """Text, raw text, a comment, a declaration or a stray end tag: `text[start:end]` of the page.

    `text` is what a reader sees, "" for all but text.
    """

    kind: TokenKind
    start: int
    end: int
    text: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether a reader sees nothing of it."""
        return not self.text or self.text.isspace()


@dataclass(slots=True, eq=False)
class Element:
    """An element: `opening` and `closing` are its tags; `closing` is empty where there is no end tag.

    `attributes` are the start tag's attributes by name. `is_block` says whether this element, or one inside, ends the
    text before it, `has_word` whether its text, that of opaque elements inside left out, has a letter or a digit.
    """

    page: str
    opening: Token
    attributes: Mapping[str, Attribute]
    foreign: bool = False
    closing: Span = field(default=Span(-1, -1))
    children: list[Leaf | Element] = field(default_factory=list)
    is_block: bool = False
    has_word: bool = False

    @property
    def name(self) -> str:
        """The element's name in lower case."""
        return self.opening.name

    @property
    def start(self) -> int:
        """The offset of the start tag."""
        return self.opening.start

    @property
    def end(self) -> int:
        """The offset behind the end tag."""
        return self.closing.end

    @property
    def attributes_at(self) -> int:
        """The offset behind the name in the start tag, where attributes may be inserted."""
        return self.opening.start + 1 + len(self.opening.name)

    @property
    def is_void(self) -> bool:
        """Whether this element cannot hold anything."""
        return self.opening.name in VOID and not self.foreign

    @property
    def is_opaque(self) -> bool:
        """Whether this element, standing in a text, is one code there, whatever it holds."""
        return self.opening.name in ISLAND or self.opening.name in NEVER

    @property
    def is_self_closed(self) -> bool:
        """Whether the start tag is the whole of this element, as `<tspan/>` in SVG."""
        return self.closing.end == self.opening.end and self.foreign

    def raw(self, name: str) -> str | None:
        """Return the raw value of an attribute, None where there is none."""
        attribute = self.attributes.get(name)
        return None if attribute is None else self.page[attribute.value.start : attribute.value.end]


def place(page: str, offset: int, name: str) -> Place:
    """Return the place of an offset of a page; columns count characters."""
    line_start = page.rfind("\n", 0, offset) + 1
    return Place(name, page.count("\n", 0, offset) + 1, offset - line_start + 1)
