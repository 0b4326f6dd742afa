"""A tree over the tokens of a page, with positions.

Optional end tags are supplied and stray end tags set aside as the HTML standard's tree construction does; what it does
beyond that to repair a page (moving content out of tables, cloning formatting elements) is left out, because the page
is only read here, never written from the tree. Misnested markup is reported as a problem.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from pipeline.errors import SourceError
from pipeline.formats.html.elements import BLOCK, CLOSES, FOREIGN_BLOCK, ISLAND, OPTIONAL_END, SCOPE, VOID
from pipeline.formats.html.tokens import Attribute, Token, TokenKind, attributes, is_self_closing, tokenize
from pipeline.model import Place, Problem, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DEPTH = 256
"""How deep elements may be nested: half of what browsers allow, and what a walk that calls itself can follow."""

_FOREIGN = frozenset(("svg", "math"))
_HTML = frozenset(("html",))


@dataclass(slots=True, eq=False)
class Leaf:
    """Text, raw text, a comment, a declaration or a stray end tag: `text[start:end]` of the page."""

    kind: TokenKind
    start: int
    end: int


@dataclass(eq=False)
class Element:
    """An element: `opening` and `closing` are its tags; `closing` is empty where there is no end tag.

    `has_block` says whether a block stands anywhere inside.
    """

    page: str
    opening: Token
    foreign: bool = False
    closing: Span = field(default=Span(-1, -1))
    children: list[Leaf | Element] = field(default_factory=list)
    has_block: bool = False

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
    def is_block(self) -> bool:
        """Whether this element, or one inside, ends the text before it."""
        return self.has_block or self.name in (FOREIGN_BLOCK if self.foreign else BLOCK)

    @cached_property
    def attributes(self) -> dict[str, Attribute]:
        """The start tag's attributes by name."""
        return {attribute.name: attribute for attribute in attributes(self.page, self.opening)}

    def raw(self, name: str) -> str | None:
        """Return the raw value of an attribute, None where there is none."""
        attribute = self.attributes.get(name)
        return None if attribute is None else self.page[attribute.value.start : attribute.value.end]


def parse(page: str, name: str) -> tuple[Element, list[Problem]]:
    """Return a root element that holds the whole page, and what is wrong with its tags.

    Raises SourceError where elements are nested deeper than MAX_DEPTH.
    """
    builder = _Builder(page, name)
    for token in tokenize(page):
        builder.add(token)
    return builder.finish()


class _Builder:
    def __init__(self, page: str, name: str) -> None:
        self.page, self.name = page, name
        self.stack = [Element(page, Token(TokenKind.START, 0, 0))]
        self.open: Counter[str] = Counter()
        self.problems: list[Problem] = []

    def add(self, token: Token) -> None:
        if token.kind is TokenKind.START:
            self._start(token)
        elif token.kind is TokenKind.END:
            self._end(token)
        else:
            if token.kind is TokenKind.BROKEN:
                self._problem(Span(token.start, token.end), "this tag never ends", "add the missing >")
            self._leaf(token)

    def finish(self) -> tuple[Element, list[Problem]]:
        self._close_to(1, len(self.page))
        root = self.stack[0]
        root.closing = Span(len(self.page), len(self.page))
        return root, self.problems

    def _leaf(self, token: Token) -> None:
        self.stack[-1].children.append(Leaf(token.kind, token.start, token.end))

    def _start(self, token: Token) -> None:
        foreign = token.name in _FOREIGN or (self.stack[-1].foreign and self.stack[-1].name != "foreignobject")
        if not foreign and token.name in CLOSES:
            self._imply_end(token)
        element = Element(self.page, token, foreign)
        self.stack[-1].children.append(element)
        if (token.name in VOID and not foreign) or (foreign and is_self_closing(self.page, token)):
            element.closing = Span(token.end, token.end)
            self.stack[-1].has_block |= element.is_block
            return
        if len(self.stack) > MAX_DEPTH:
            raise SourceError(
                f"{place(self.page, token.start, self.name)}: elements are nested more than {MAX_DEPTH} deep",
                "close the elements that should not be open here",
            )
        self.stack.append(element)
        self.open[token.name] += 1

    def _imply_end(self, token: Token) -> None:
        names, bounds = CLOSES[token.name]
        if not any(self.open[name] for name in names):
            return
        found = -1
        for index in self._upwards():
            if self.stack[index].name in bounds:
                break
            if self.stack[index].name in names:
                found = index
        if found > 0:
            self._close_to(found, token.start)

    def _end(self, token: Token) -> None:
        index = self._matching(token.name) if self.open[token.name] else -1
        if index < 0:
            self._problem(
                Span(token.start, token.end), f"</{token.name}> has no start tag", "remove it or add the start tag"
            )
            self._leaf(token)
            return
        self._close_to(index + 1, token.start)
        self._pop(Span(token.start, token.end))

    def _matching(self, name: str) -> int:
        bounds = SCOPE.get(name, _HTML if name in BLOCK or name in ISLAND else BLOCK)
        for index in self._upwards():
            if self.stack[index].name == name:
                return index
            if self.stack[index].name in bounds and not self.stack[index].foreign:
                break
        return -1

    def _upwards(self) -> Iterator[int]:
        return iter(range(len(self.stack) - 1, 0, -1))

    def _close_to(self, depth: int, position: int) -> None:
        while len(self.stack) > depth:
            element = self.stack[-1]
            if element.name not in OPTIONAL_END:
                self._problem(
                    Span(element.opening.start, element.opening.end),
                    f"<{element.name}> is not closed",
                    f"add </{element.name}> where it belongs",
                )
            self._pop(Span(position, position))

    def _pop(self, closing: Span) -> None:
        element = self.stack.pop()
        self.open[element.name] -= 1
        element.closing = closing
        self.stack[-1].has_block |= element.is_block and element.name not in ISLAND

    def _problem(self, span: Span, message: str, hint: str) -> None:
        self.problems.append(Problem(span, message, hint))


def place(page: str, offset: int, name: str) -> Place:
    """Return the place of an offset of a page; columns count characters."""
    line_start = page.rfind("\n", 0, offset) + 1
    return Place(name, page.count("\n", 0, offset) + 1, offset - line_start + 1)
