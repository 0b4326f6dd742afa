"""A tree over the tokens of a page, with positions.

Optional end tags are supplied and stray end tags set aside as the HTML standard's tree construction does; what it does
beyond that to repair a page (moving content out of tables, cloning formatting elements) is left out, because the page
is only read here, never written from the tree. Misnested markup is reported as a problem.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from pipeline.errors import SourceError
from pipeline.formats.html.elements import (
    BLOCK,
    CLOSES,
    FOREIGN,
    HEAD,
    INTEGRATION,
    ISLAND,
    LINK_BOUND,
    OPTIONAL_END,
    SCOPE,
)
from pipeline.formats.html.nodes import Element, Leaf, place
from pipeline.formats.html.references import leaf_text
from pipeline.formats.html.suspects import attribute_problem, leaf_problem
from pipeline.formats.html.tokens import Token, TokenKind, attributes, is_self_closing, tokenize
from pipeline.model import Problem, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MAX_DEPTH", "Element", "Leaf", "parse", "place"]

MAX_DEPTH = 256
"""How deep elements may be nested: half of what browsers allow, and what a walk that calls itself can follow."""

_HTML: Final = frozenset(("html",))


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
        self.stack = [Element(page, Token(TokenKind.START, 0, 0), {})]
        self.open: Counter[str] = Counter()
        self.problems: list[Problem] = []

    def add(self, token: Token) -> None:
        if token.kind is TokenKind.START:
            self._start(token)
        elif token.kind is TokenKind.END:
            self._end(token)
        else:
            self.problems += leaf_problem(self.page, token)
            self._leaf(token)

    def finish(self) -> tuple[Element, list[Problem]]:
        self._close_to(1, len(self.page))
        root = self.stack[0]
        root.closing = Span(len(self.page), len(self.page))
        return root, self.problems

    def _leaf(self, token: Token) -> None:
        text = leaf_text(self.page, token)
        if text and not text.isspace():
            if self.stack[-1].name == "head":
                self._close_to(len(self.stack) - 1, token.start)
            self.stack[-1].has_word |= any(map(str.isalnum, text))
        self.stack[-1].children.append(Leaf(token.kind, token.start, token.end, text))

    def _start(self, token: Token) -> None:
        parent = self.stack[-1]
        foreign = token.name in FOREIGN or (parent.foreign and parent.name not in INTEGRATION)
        if not foreign:
            self._imply_end(token)
        element = Element(self.page, token, {item.name: item for item in attributes(self.page, token)}, foreign)
        self.problems += attribute_problem(element)
        self.stack[-1].children.append(element)
        if element.is_void or (foreign and is_self_closing(self.page, token)):
            element.closing = Span(token.end, token.end)
            self.stack[-1].has_block |= element.is_block
        else:
            self._push(element)

    def _push(self, element: Element) -> None:
        if len(self.stack) > MAX_DEPTH:
            raise SourceError(
                f"{place(self.page, element.start, self.name)}: elements are nested more than {MAX_DEPTH} deep",
                "close the elements that should not be open here",
            )
        self.stack.append(element)
        self.open[element.name] += 1

    def _imply_end(self, token: Token) -> None:
        if self.stack[-1].name == "head" and token.name not in HEAD:
            self._close_to(len(self.stack) - 1, token.start)
        if token.name == "a" and self.open["a"] and self._matching("a", LINK_BOUND) > 0:
            self._problem(token, "<a> stands inside another <a>", "close the first link before the second begins")
        if token.name not in CLOSES:
            return
        names, bounds = CLOSES[token.name]
        if any(self.open[name] for name in names):
            found = self._outermost(names, bounds)
            self._close_to(found, token.start)

    def _outermost(self, names: frozenset[str], bounds: frozenset[str]) -> int:
        """Return the index of the outermost open element of `names` inside `bounds`, else that behind the innermost."""
        found = len(self.stack)
        for index in self._upwards():
            if self.stack[index].name in bounds:
                break
            if self.stack[index].name in names:
                found = index
        return found

    def _end(self, token: Token) -> None:
        name = token.name
        bounds = SCOPE.get(name, _HTML if name in BLOCK or name in ISLAND else BLOCK)
        index = self._matching(name, bounds) if self.open[name] else -1
        if index < 0:
            self._problem(token, f"</{name}> has no start tag", "remove it or add the start tag")
            self._leaf(token)
            return
        self._close_to(index + 1, token.start)
        self._pop(Span(token.start, token.end))

    def _matching(self, name: str, bounds: frozenset[str]) -> int:
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
                    element.opening, f"<{element.name}> is not closed", f"add </{element.name}> where it belongs"
                )
            self._pop(Span(position, position))

    def _pop(self, closing: Span) -> None:
        element = self.stack.pop()
        self.open[element.name] -= 1
        element.closing = closing
        self.stack[-1].has_block |= element.is_block and element.name not in ISLAND
        self.stack[-1].has_word |= element.has_word and not element.is_opaque

    def _problem(self, token: Token, message: str, hint: str) -> None:
        self.problems.append(Problem(Span(token.start, token.end), message, hint))
