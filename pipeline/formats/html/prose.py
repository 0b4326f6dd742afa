"""The running text of a page: where words can be marked without breaking what they stand in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pipeline.formats.html.context import Context, Options
from pipeline.formats.html.nodes import Element, Leaf
from pipeline.formats.html.references import decode
from pipeline.formats.html.tokens import TokenKind
from pipeline.formats.html.tree import parse
from pipeline.model import Prose
from pipeline.text import WHITESPACE

if TYPE_CHECKING:
    from collections.abc import Iterable

_NO_PROSE: Final = frozenset(
    "caption dt footer h1 h2 h3 h4 h5 h6 head header legend nav noscript rp rt sup summary table title".split()
)
"""Elements whose text stands apart from the running text around them, besides those that are opaque."""

_READ_ONLY: Final = frozenset("a abbr dfn label".split())
"""Elements whose text belongs to the sentence around it, but is a link or is explained there already."""

_SKIPPED: Final = frozenset("references l10n-note l10n-notice".split())
"""Classes of elements whose text is not the page's own prose."""

_REFERENCE: Final = rf"&(?:#[0-9]+;?|#[xX][0-9A-Fa-f]+;?|[^<&#;{WHITESPACE}]{{1,32}};?)"
_CONTROL: Final = r"\x00-\x08\x0b\x0e-\x1f\x7f"
_WORD: Final = rf"[^&{WHITESPACE}{_CONTROL}]+"
_PIECE: Final = re.compile(rf"{_REFERENCE}|{_WORD}(?: {_WORD})*|[{WHITESPACE}]+|[&{_CONTROL}]")
"""What `decode` reads as a whole: a character reference, words with single spaces between them, or white space."""


def prose(page: str, language: str) -> tuple[Prose, ...]:
    """Return the running text of a page, or of a piece of HTML, in a language (BCP 47 tag), block by block.

    Left out are headings, tables, terms of definition lists, navigation, header and footer, and what is hidden. Text in
    links, code and abbreviations, text that is not to be translated and text in another language is read, and may not
    be marked. Raises SourceError where elements are nested too deep.
    """
    root, _ = parse(page, "page")
    walk = _Walk(page)
    walk.content(Context(root, Options(language=language, skip_classes=_SKIPPED)), may_mark=True)
    walk.end_block()
    return tuple(walk.blocks)


class _Walk:
    """One pass over the tree of a page; collects blocks."""

    def __init__(self, page: str) -> None:
        self.page = page
        self.blocks: list[Prose] = []
        self._text: list[str] = []
        self._offsets: list[int] = []
        self._ends: list[int] = []

    def content(self, context: Context, *, may_mark: bool) -> None:
        """Collect what stands inside `context.element`."""
        for node in context.element.children:
            if isinstance(node, Element):
                self.element(node, context, may_mark=may_mark)
            elif node.kind is TokenKind.TEXT:
                self.leaf(node, may_mark=may_mark and context.translatable)

    def element(self, element: Element, context: Context, *, may_mark: bool) -> None:
        """Collect an element; one that is a block, or holds one, ends the block before it."""
        is_block = element.is_block and not element.is_opaque
        if is_block:
            self.end_block()
        if element.name == "br":
            self._space(-1, -1)
        elif not (element.is_opaque or element.name in _NO_PROSE or "hidden" in element.attributes):
            inner = context.enter(element)
            self.content(inner, may_mark=may_mark and element.name not in _READ_ONLY)
        if is_block:
            self.end_block()

    def leaf(self, leaf: Leaf, *, may_mark: bool) -> None:
        """Add a text to the block."""
        for piece in _PIECE.finditer(self.page, leaf.start, leaf.end):
            text = decode(piece[0])
            if text[:1].strip(WHITESPACE):
                self._append(text, *_places(piece, text, may_mark=may_mark))
            elif text:
                self._space(*(piece.span() if may_mark else (-1, -1)))

    def _space(self, start: int, end: int) -> None:
        if self._text and self._text[-1] != " ":
            self._append(" ", (start,), (end,))
        elif self._ends and self._ends[-1] == start:
            self._ends[-1] = end

    def _append(self, text: str, offsets: Iterable[int], ends: Iterable[int]) -> None:
        self._text.append(text)
        self._offsets += offsets
        self._ends += ends

    def end_block(self) -> None:
        """End the block; one without anything to mark is no prose."""
        text = "".join(self._text).rstrip(" ")
        size = len(text)
        if any(map(str.isalnum, text)) and max(self._offsets[:size]) >= 0:
            self.blocks.append(Prose(text, tuple(self._offsets[:size]), tuple(self._ends[:size])))
        self._text, self._offsets, self._ends = [], [], []


def _places(piece: re.Match[str], text: str, *, may_mark: bool) -> tuple[Iterable[int], Iterable[int]]:
    """Return where each character of a piece of a page, which readers see as `text`, begins and ends there."""
    start, end = piece.span()
    if may_mark and text == piece[0]:
        return range(start, end), range(start + 1, end + 1)
    if may_mark and len(text) == 1:
        return (start,), (end,)
    return (-1,) * len(text), (-1,) * len(text)
