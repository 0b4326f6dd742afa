"""The text the rules see: no tags, one character for protected code, plain spaces, and the way back to the source."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

OBJECT = "\ufffc"
"""Stands for a protected element (Unicode's object replacement character)."""

# Bounded, so that opening tags without an end cost no more than linear time.
MARKUP = re.compile(
    r"<(?P<code>code|kbd|samp|var|pre)\b[^<>]*>.{0,500}?</(?P=code)\s*>"
    r"|(?P<line><br\b[^<>]*>)"
    r"|</?[A-Za-z][^<>]*>"
    r"|(?P<entity>&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});)",
    re.DOTALL,
)
TRAILING_TAG = re.compile(r"</[^<>]*>|<w?br\b[^<>]*>", re.IGNORECASE)
NOT_SPACE = re.compile(r"\S")
SPACE = re.compile(r"[^\S ]")


@dataclass(frozen=True, slots=True)
class Plain:
    """`text` without markup; its character `i` stands at `starts[i]`:`ends[i]` of `source`."""

    source: str
    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def source_cuts(self, cuts: Iterable[int]) -> Iterator[int]:
        """Map boundaries before `text[cut]`, ascending and above 0, to the source, behind tags that close there.

        Boundaries with only whitespace between them are one.
        """
        following = 0
        for cut in cuts:
            if cut <= following:
                continue
            found = NOT_SPACE.search(self.text, cut)
            following = found.start() if found else len(self.text)
            high = self.starts[following] if found else len(self.source)
            yield self._behind_tags(self.ends[cut - 1], high)

    def _behind_tags(self, low: int, high: int) -> int:
        if self.source is self.text:
            return low
        return max((tag.end() for tag in TRAILING_TAG.finditer(self.source, low, high)), default=low)


def plain(source: str) -> Plain:
    """Take the markup out of a unit's text; entities become the character they stand for."""
    if "<" not in source and "&" not in source:
        return Plain(source, source, range(len(source)), range(1, len(source) + 1))
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for markup in MARKUP.finditer(source):
        seen = _seen(markup)
        parts += (source[done : markup.start()], seen)
        starts += (*range(done, markup.start()), *[markup.start()] * len(seen))
        ends += (*range(done + 1, markup.start() + 1), *[markup.end()] * len(seen))
        done = markup.end()
    parts.append(source[done:])
    starts += range(done, len(source))
    ends += range(done + 1, len(source) + 1)
    return Plain(source, "".join(parts), starts, ends)


def _seen(markup: re.Match[str]) -> str:
    """Return what a reader sees in place of the markup: at most one character."""
    if markup["code"]:
        return OBJECT
    if markup["line"]:
        return " "
    return html.unescape(markup["entity"] or "")[:1]


def single_spaces(text: str) -> str:
    """Return the text, as long as before, with every whitespace character as U+0020."""
    return SPACE.sub(" ", text)
