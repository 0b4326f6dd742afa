"""Inline nodes into the text of a unit, with the markup taken out of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.formats.html.context import Context, is_protected
from pipeline.formats.html.elements import ISLAND, NEVER, VOID
from pipeline.formats.html.references import decode, decode_attribute
from pipeline.formats.html.tokens import TokenKind
from pipeline.formats.html.tree import Element, Leaf
from pipeline.inline import encode_text, tag
from pipeline.model import Code, CodeKind, Placeholder, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

_TIME: Final = re.compile(
    r"\d{4,}(?:-\d\d(?:-\d\d)?)?|\d\d-\d\d"
    r"|(?:\d{4,}-\d\d-\d\d[T ])?\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:?\d\d)?"
)
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?")
_VALUES: Final = {"time": ("datetime", _TIME), "data": ("value", _NUMBER)}
_NOT_IN_NAME: Final = re.compile(r"[^a-z0-9:_.-]")


def placeholder(element: Element, number: int) -> Placeholder | None:
    """Return `<time datetime>` or `<data value>` as a placeholder, None where it has no value or holds markup.

    It is named by `data-l10n-name`, else "date" or "value"; `number` makes a name unique from 2 on.
    """
    attribute, pattern = _VALUES.get(element.name, ("", _NUMBER))
    value = decode_attribute(element.raw(attribute) or "").strip()
    if not pattern.fullmatch(value) or not all(isinstance(child, Leaf) for child in element.children):
        return None
    given = re.sub(r"\W+", "_", element.raw("data-l10n-name") or "").strip("_").lower()
    name = given if given.isidentifier() and given.isascii() else {"time": "date", "data": "value"}[element.name]
    return Placeholder(
        name if number == 1 else f"{name}{number}",
        element.name,
        value,
        Span(element.start, element.end),
        Span(element.opening.end, element.closing.start),
    )


class Composer:
    """Collects the text, the codes and the placeholders of one unit."""

    def __init__(self, page: str, context: Context) -> None:
        self.page, self.context = page, context
        self.codes: list[Code] = []
        self.placeholders: list[Placeholder] = []
        self.has_text = False
        self._parts: list[tuple[str, bool]] = []

    def text(self) -> str:
        """Return the unit's text, white space as it stands in the page."""
        braces = bool(self.placeholders)
        merged: list[tuple[str, bool]] = []
        for part, is_markup in self._parts:
            if merged and not is_markup and not merged[-1][1]:
                merged[-1] = (merged[-1][0] + part, False)
            else:
                merged.append((part, is_markup))
        return "".join(part if is_markup else encode_text(part, braces=braces) for part, is_markup in merged)

    def add(self, nodes: Iterable[Leaf | Element], *, protected: bool = False) -> None:
        """Add nodes; `protected` ones are shown, and don't make the unit translatable."""
        for node in nodes:
            if isinstance(node, Leaf):
                self._leaf(node, protected=protected)
            elif protected:
                self.add(node.children, protected=True)
            else:
                self._element(node)

    def _leaf(self, leaf: Leaf, *, protected: bool) -> None:
        if leaf.kind not in (TokenKind.TEXT, TokenKind.RAW):
            return
        text = decode(self.page[leaf.start : leaf.end])
        self._parts.append((text, False))
        self.has_text |= not protected and any(map(str.isalnum, text))

    def _element(self, element: Element) -> None:
        if element.name in VOID or element.name in ISLAND or element.name in NEVER:
            kind = CodeKind.VOID if element.name in VOID else CodeKind.OPAQUE
            code = self._code(element, kind)
            self._markup(tag(code.name, code.number, empty=True))
        elif is_protected(element, self.context):
            self._pair(element, CodeKind.PROTECTED)
        elif data := self._placeholder(element):
            self.placeholders.append(data)
            self._markup(f"{{{data.name}}}")
        else:
            self._pair(element, CodeKind.PAIRED)

    def _placeholder(self, element: Element) -> Placeholder | None:
        names = {data.name for data in self.placeholders}
        number, data = 1, placeholder(element, 1)
        while data is not None and data.name in names:
            number += 1
            data = placeholder(element, number)
        return data

    def _pair(self, element: Element, kind: CodeKind) -> None:
        code = self._code(element, kind)
        self._markup(tag(code.name, code.number))
        outer, self.context = self.context, self.context.enter(element)
        self.add(element.children, protected=kind is CodeKind.PROTECTED)
        self.context = outer
        self._markup(tag(code.name, close=True))

    def _code(self, element: Element, kind: CodeKind) -> Code:
        name = _NOT_IN_NAME.sub("-", element.name)
        bare = kind in (CodeKind.PAIRED, CodeKind.VOID) and not element.attributes and name == element.name
        number = 0 if bare else 1 + max((code.number for code in self.codes), default=0)
        whole = kind in (CodeKind.VOID, CodeKind.OPAQUE)
        opening = Span(element.start, element.end if whole else element.opening.end)
        closing = Span(element.end, element.end) if whole else element.closing
        code = Code(name, number, kind, opening, closing)
        self.codes.append(code)
        return code

    def _markup(self, text: str) -> None:
        self._parts.append((text, True))
