"""Inline nodes into the text of a unit, with the markup taken out of it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.formats.html.elements import NEVER
from pipeline.formats.html.nodes import Element, Leaf
from pipeline.formats.html.placeholders import Names, make_placeholder
from pipeline.formats.html.tokens import TokenKind
from pipeline.inline import encode_text, tag
from pipeline.model import Code, CodeKind, Placeholder, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.formats.html.context import Context

_NOT_IN_NAME: Final = re.compile(r"[^a-z0-9:_.-]")


class Composed(NamedTuple):
    """What a unit is made of; `text` is "" where there is no letter or digit to translate.

    White space in `text` is as in the page. `notes` are those of elements inside.
    """

    text: str
    codes: tuple[Code, ...] = ()
    placeholders: tuple[Placeholder, ...] = ()
    notes: tuple[str, ...] = ()


def compose(nodes: Sequence[Leaf | Element], context: Context) -> Composed:
    """Return a unit made of nodes that stand in translatable text."""
    if len(nodes) == 1 and isinstance(nodes[0], Leaf) and nodes[0].text:
        return Composed(encode_text(nodes[0].text) if _has_word(nodes[0].text) else "")
    composer = _Composer(context)
    composer.add(nodes)
    text = composer.text() if composer.has_text else ""
    return Composed(text, tuple(composer.codes), tuple(composer.placeholders), tuple(composer.notes))


def _has_word(text: str) -> bool:
    return any(map(str.isalnum, text))


class _Composer:
    """Collects the text, the codes, the placeholders and the inner notes of one unit."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.codes: list[Code] = []
        self.placeholders: list[Placeholder] = []
        self.notes: list[str] = []
        self.has_text = False
        self._numbers = 0
        self._names = Names()
        self._parts: list[tuple[bool, str]] = []

    def text(self) -> str:
        """Return the unit's text, white space as it stands in the page."""
        braces, texts = bool(self.placeholders), []
        for is_markup, group in groupby(self._parts, key=itemgetter(0)):
            merged = "".join(part for _, part in group)
            texts.append(merged if is_markup else encode_text(merged, braces=braces))
        return "".join(texts)

    def add(self, nodes: Iterable[Leaf | Element]) -> None:
        """Add nodes that stand in translatable text."""
        for node in nodes:
            if isinstance(node, Element):
                self._element(node)
            elif node.kind is TokenKind.DECLARATION:
                self._markup(self._code("x", CodeKind.OPAQUE, Span(node.start, node.end), Span(node.end, node.end)))
            elif node.text:
                self._parts.append((False, node.text))
                self.has_text = self.has_text or _has_word(node.text)

    def _show(self, context: Context) -> None:
        """Add the text of what comes back unchanged; what is to be translated there after all is a unit of its own."""
        for node in context.element.children:
            if isinstance(node, Leaf):
                self._parts.append((False, node.text))
            elif (inner := context.enter(node)).translatable:
                self._parts.append((False, "…"))
            elif node.name not in NEVER:
                self._show(inner)

    def _element(self, element: Element) -> None:
        if element.is_void:
            self._whole(element, CodeKind.VOID)
        elif element.is_opaque or element.is_self_closed:
            self._whole(element, CodeKind.OPAQUE)
        elif not (inner := self.context.enter(element)).translatable:
            self._pair(element, CodeKind.PROTECTED, inner)
        elif data := make_placeholder(element):
            name = self._names.take(data.name)
            self.placeholders.append(replace(data, name=name))
            self._markup(f"{{{name}}}")
        else:
            self._pair(element, CodeKind.PAIRED, inner)

    def _whole(self, element: Element, kind: CodeKind) -> None:
        name, end = _name(element), element.end
        bare = kind is CodeKind.VOID and not element.attributes and name == element.name
        self._markup(self._code(name, kind, Span(element.start, end), Span(end, end), bare=bare))

    def _pair(self, element: Element, kind: CodeKind, inner: Context) -> None:
        name, opening = _name(element), Span(element.start, element.opening.end)
        bare = kind is CodeKind.PAIRED and not element.attributes and name == element.name
        self._markup(self._code(name, kind, opening, element.closing, bare=bare))
        if inner.note != self.context.note:
            self.notes.append(inner.note)
        if kind is CodeKind.PROTECTED:
            self._show(inner)
        else:
            outer, self.context = self.context, inner
            self.add(element.children)
            self.context = outer
        self._markup(tag(name, close=True))

    def _code(self, name: str, kind: CodeKind, opening: Span, closing: Span, *, bare: bool = False) -> str:
        """Take note of a code; return its (opening) tag in the text."""
        self._numbers += not bare
        code = Code(name, 0 if bare else self._numbers, kind, opening, closing)
        self.codes.append(code)
        return tag(name, code.number, empty=kind in (CodeKind.VOID, CodeKind.OPAQUE))

    def _markup(self, text: str) -> None:
        self._parts.append((True, text))


def _name(element: Element) -> str:
    """Return an element's name as a unit's text can hold it."""
    return _NOT_IN_NAME.sub("-", element.name)
