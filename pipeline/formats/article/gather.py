"""Collects a block's inline content from stretches of a file, collapsing white space and keeping positions."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.formats.article.model import Inline, Run, Tag

if TYPE_CHECKING:
    from collections.abc import Callable

SPACE = " \t\n\v\f\r\x85\u2028\u2029"
"""White space of HTML and the other line ends of Unicode; a no-break space is text."""

_DROPPED = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff"
_WORD = rf"[^{SPACE}{_DROPPED}]"
_HTML_WORD = rf"[^{SPACE}{_DROPPED}&]"
# The lengths keep html.unescape from int() over thousands of digits, which raises ValueError.
_REFERENCE = r"&(?:#[0-9]{1,7}(?![0-9]);?|#[xX][0-9A-Fa-f]{1,6}(?![0-9A-Fa-f]);?|[A-Za-z][A-Za-z0-9]{0,31};?)"
_PLAIN_TOKEN = re.compile(rf"([{SPACE}]+)|({_WORD}++(?: {_WORD}++)*+)")
_HTML_TOKEN = re.compile(rf"([{SPACE}]+)|({_HTML_WORD}++(?: {_HTML_WORD}++)*+)|({_REFERENCE}|&)")
_NOT_TEXT = re.compile(rf"[{_DROPPED}]")


def visible(text: str) -> str:
    """Return `text` without the characters that a page cannot hold."""
    return _NOT_TEXT.sub("", text)


def line_finder(text: str) -> Callable[[int], tuple[int, int]]:
    """Return a function from offsets of `text` to line and column, counted from 1. Lines end with U+000A."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]

    def place(offset: int) -> tuple[int, int]:
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    return place


@dataclass(slots=True)
class _Open:
    tag: Tag
    written: bool = False
    repeated: bool = False


class Gatherer:
    """Takes text and inline tags of one block after the other; `take` hands out what was collected.

    White space next to a tag is put outside the element, empty elements and elements inside one of the same name are
    dropped (so depth is bounded), control characters, surrogates and byte-order marks too. An element left open by
    `take` goes on in the next block.
    """

    def __init__(self, source: str, place: Callable[[int], tuple[int, int]], *, markup: bool) -> None:
        self._source, self._place = source, place
        self._token = _HTML_TOKEN if markup else _PLAIN_TOKEN
        self._stack: list[_Open] = []
        self._start()

    def _start(self) -> None:
        self._content: list[Inline] = []
        self._words: list[str] = []
        self._pieces: list[tuple[int, int, int]] = []
        self._length, self._next, self._space = 0, -1, -1
        self.breaks = 0
        """Line breaks since the last text."""

    @property
    def empty(self) -> bool:
        """Whether there is no content so far."""
        return not (self._content or self._words)

    def text(self, start: int, end: int) -> None:
        """Add `source[start:end]`; character references are decoded if the source is markup."""
        for match in self._token.finditer(self._source, start, end):
            if match[1]:
                self.white(match.start())
            elif match[2]:
                self._visible(match[2], match.start())
            else:
                self._decoded(html.unescape(match[3]), match.start(), match.end())

    def open(self, tag: Tag) -> None:
        """Begin an inline element."""
        self._stack.append(_Open(tag, repeated=any(other.tag.name == tag.name for other in self._stack)))

    def close(self) -> None:
        """End the inline element that was begun last."""
        if self._stack and (ended := self._stack.pop()).written:
            self._tag(Tag(ended.tag.name, "close"))

    def void(self, tag: Tag) -> None:
        """Add an element without content."""
        if tag.name == "br":
            self.breaks += not self.empty
            return
        self._flush()
        self._tag(tag)

    def take(self) -> tuple[Inline, ...]:
        """Return what was collected, without white space and line breaks at either end, and start afresh."""
        for item in reversed(self._stack):
            if item.written:
                self._tag(Tag(item.tag.name, "close"))
                item.written = False
        self._end_run()
        content = tuple(self._content)
        self._start()
        return content

    def white(self, offset: int) -> None:
        """Add white space that stands at `offset`."""
        if self._space < 0 and not self.empty:
            self._space = offset

    def _decoded(self, text: str, start: int, end: int) -> None:
        if text.strip(SPACE):
            self._visible(visible(text), start)
            self._next = end if len(text) == 1 and end == start + 1 else -1
        else:
            self.white(start)

    def _visible(self, text: str, offset: int) -> None:
        if text:
            self._flush()
            self._add(text, offset)

    def _flush(self) -> None:
        for _ in range(self.breaks):
            self._tag(Tag("br", "void"))
        if self._space >= 0 and not self.breaks:
            self._add(" ", self._space)
        self.breaks, self._space = 0, -1
        for item in self._stack:
            if not (item.written or item.repeated):
                item.written = True
                self._tag(item.tag)

    def _add(self, text: str, offset: int) -> None:
        if offset != self._next:
            self._pieces.append((self._length, *self._place(offset)))
        self._words.append(text)
        self._length += len(text)
        self._next = -1 if self._source[offset] == "\n" else offset + len(text)

    def _tag(self, tag: Tag) -> None:
        self._end_run()
        self._content.append(tag)

    def _end_run(self) -> None:
        if self._words:
            self._content.append(Run("".join(self._words), tuple(self._pieces)))
        self._words, self._pieces, self._length, self._next = [], [], 0, -1
