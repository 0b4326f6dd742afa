"""The tags of an article that its checks look at, with the text inside where they need it.

Tokens are enough for that; a tree would take three times as long.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.formats.html.references import decode_attribute, leaf_text
from pipeline.formats.html.tags import attributes_by_name
from pipeline.formats.html.tokens import Token, TokenKind, tokenize
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.formats.html.tags import Attribute

_WANTED = frozenset(
    "a area audio base embed h1 h2 h3 h4 h5 h6 html iframe img input link meta object script source time title track "
    "video".split()
)
_WITH_TEXT = frozenset(("a", "script", "time", "title"))
_UNSEEN = frozenset(("template", "noscript"))
"""What stands inside these is not on the page for readers with a browser of our time."""
_ID = re.compile(r"""[ \t\n\f\r"']id[ \t\n\f\r]*+=""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag. `text` is what stands inside a link, with alternative texts, a `<time>`, a `<title>` or a script.

    `drawing` says that it stands inside `<svg>`.
    """

    page: str
    name: str
    span: Span
    attributes: Mapping[str, Attribute]
    drawing: bool = False
    text: str = ""

    def get(self, name: str) -> str | None:
        """Return the value of an attribute, None where there is none."""
        found = self.attributes.get(name)
        return None if found is None else decode_attribute(self.page[found.value.start : found.value.end])

    def lower(self, name: str) -> str:
        """Return the value of an attribute that has only a few values, "" where there is none."""
        return (self.get(name) or "").strip().lower()

    def at(self, name: str) -> Span:
        """Return where the raw value of an attribute stands, the tag's place where there is none."""
        found = self.attributes.get(name)
        return self.span if found is None else Span(*found.value)


def tags(page: str) -> Iterator[Tag]:
    """Yield the tags in a page, those with a text inside when they end."""
    reader = _Reader(page)
    for token in tokenize(page):
        yield from reader.add(token)


class _Reader:
    """Keeps the elements that are open: `_open` has, by name, those with a text and where in `_texts` it begins."""

    def __init__(self, page: str) -> None:
        self._page = page
        self._unseen = self._drawing = 0
        self._open: dict[str, tuple[Tag, int]] = {}
        self._texts: list[str] = []

    def add(self, token: Token) -> Iterator[Tag]:
        """Take note of a token; yield the tag that it completes."""
        if token.kind is TokenKind.START:
            yield from self._start(token)
        elif token.kind is TokenKind.END:
            yield from self._end(token)
        elif self._open and token.kind in (TokenKind.TEXT, TokenKind.RAW):
            is_code = token.name == "script"
            self._texts.append(self._page[token.start : token.end] if is_code else leaf_text(self._page, token))

    def _start(self, token: Token) -> Iterator[Tag]:
        name = token.name
        self._unseen += name in _UNSEEN
        if self._unseen:
            return
        if name == "svg":
            self._drawing += self._page[token.end - 2] != "/"
        if name in _WANTED or _ID.search(self._page, token.start, token.end):
            found = attributes_by_name(self._page, token)
            tag = Tag(self._page, name, Span(token.start, token.end), found, self._drawing > 0)
            if name in _WITH_TEXT:
                self._texts = self._texts if self._open else []
                self._open[name] = (tag, len(self._texts))
                return
            if self._open and name in ("img", "svg"):
                self._texts.append(tag.get("alt") or tag.get("aria-label") or "")
            yield tag

    def _end(self, token: Token) -> Iterator[Tag]:
        name = token.name
        if name in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif name == "svg":
            self._drawing = max(0, self._drawing - 1)
        elif name in self._open:
            tag, start = self._open.pop(name)
            text = "".join(self._texts[start:])
            yield Tag(tag.page, tag.name, tag.span, tag.attributes, tag.drawing, text)
