"""A tree over the tokens of a page, with positions.

Optional end tags are supplied and stray end tags set aside as the HTML standard's tree construction does; what it does
beyond that to repair a page (moving content out of tables, cloning formatting elements) is left out, because the page
is only read here, never written from the tree. Misnested markup is reported as a problem.
"""

from __future__ import annotations

from typing import Final

from pipeline.errors import SourceError
from pipeline.formats.html.elements import (
    BLOCK,
    CLOSES,
    CODE,
    FOREIGN,
    FOREIGN_BLOCK,
    HEAD,
    INTEGRATION,
    ISLAND,
    LINK_BOUND,
    OPTIONAL_END,
    SCOPE,
)
from pipeline.formats.html.nodes import Element, Leaf, place
from pipeline.formats.html.references import leaf_text
from pipeline.formats.html.stack import OpenElements
from pipeline.formats.html.suspects import attribute_problem, leaf_problem
from pipeline.formats.html.tags import attributes_by_name, is_self_closing
from pipeline.formats.html.tokens import Token, TokenKind, tokenize
from pipeline.model import Problem, Span

__all__ = ["MAX_DEPTH", "Element", "Leaf", "parse", "place"]

MAX_DEPTH = 256
"""How deep elements may be nested: half of what browsers allow, and what a walk that calls itself can follow."""

_HTML: Final = frozenset(("html",))
_START, _END, _TEXT = TokenKind.START, TokenKind.END, TokenKind.TEXT


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
        self.open = OpenElements(Element(page, Token(TokenKind.START, 0, 0), {}))
        self.problems: list[Problem] = []

    def add(self, token: Token) -> None:
        kind = token.kind
        if kind is _TEXT:
            self._leaf(token, leaf_text(self.page, token))
        elif kind is _START:
            self._start(token)
        elif kind is _END:
            self._end(token)
        else:
            self.problems += leaf_problem(self.page, token)
            is_text = kind is TokenKind.RAW and token.name not in CODE
            self._leaf(token, leaf_text(self.page, token) if is_text else "")

    def finish(self) -> tuple[Element, list[Problem]]:
        self._close_to(1, len(self.page))
        root = self.open.top
        root.closing = Span(len(self.page), len(self.page))
        return root, self.problems

    def _leaf(self, token: Token, text: str) -> None:
        if text and not text.isspace():
            self._end_head(token)
            top = self.open.top
            top.has_word = top.has_word or any(map(str.isalnum, text))
        self.open.top.children.append(Leaf(token.kind, token.start, token.end, text))

    def _start(self, token: Token) -> None:
        parent, name = self.open.top, token.name
        foreign = name in FOREIGN or (parent.foreign and parent.name not in INTEGRATION)
        if not foreign:
            self._imply_end(token)
        element = Element(self.page, token, attributes_by_name(self.page, token), foreign)
        element.is_block = name in (FOREIGN_BLOCK if foreign else BLOCK)
        if element.attributes:
            self.problems += attribute_problem(element)
        self.open.top.children.append(element)
        if element.is_void or (foreign and is_self_closing(self.page, token)):
            element.closing = Span(token.end, token.end)
            self.open.top.is_block |= element.is_block
        else:
            self._push(element)

    def _push(self, element: Element) -> None:
        if len(self.open.elements) > MAX_DEPTH:
            raise SourceError(
                f"{place(self.page, element.start, self.name)}: elements are nested more than {MAX_DEPTH} deep",
                "close the elements that should not be open here",
            )
        self.open.push(element)

    def _imply_end(self, token: Token) -> None:
        name = token.name
        if name not in HEAD:
            self._end_head(token)
        if name == "a" and self.open.innermost("a", LINK_BOUND) > 0:
            self._problem(token, "<a> stands inside another <a>", "close the first link before the second begins")
        found = self.open.outermost(*CLOSES[name]) if name in CLOSES else -1
        if found > 0:
            self._close_to(found, token.start)

    def _end_head(self, token: Token) -> None:
        if self.open.top.opening.name == "head":
            self._close_to(len(self.open.elements) - 1, token.start)

    def _end(self, token: Token) -> None:
        name = token.name
        if self.open.top.opening.name != name:
            index = self.open.innermost(name, SCOPE.get(name, _HTML if name in BLOCK or name in ISLAND else BLOCK))
            if index < 0:
                self._problem(token, f"</{name}> has no start tag", "remove it or add the start tag")
                self._leaf(token, "")
                return
            self._close_to(index + 1, token.start)
        self.open.pop(Span(token.start, token.end))

    def _close_to(self, depth: int, position: int) -> None:
        while len(self.open.elements) > depth:
            element = self.open.top
            if element.name not in OPTIONAL_END:
                self._problem(
                    element.opening, f"<{element.name}> is not closed", f"add </{element.name}> where it belongs"
                )
            self.open.pop(Span(position, position))

    def _problem(self, token: Token, message: str, hint: str) -> None:
        self.problems.append(Problem(Span(token.start, token.end), message, hint))
