"""The text between the tags, as typography sees it: characters side by side on the page are neighbours."""

from __future__ import annotations

import html
import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.base import Remark
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

OBJECT = "\ufffc"
"""Stands for what has no typography of its own: a placeholder, an address, a picture, a piece of code."""

_MARKS = re.compile(r"[<&@{%`]|=\"|://|www\.|mailto:")
_PIECE = re.compile(
    r"<(?P<code>code|pre|kbd|samp|script|style)\b[^<>]*>[^<]*</(?P=code)>"
    r"|(?P<line><br\b[^<>]*>)|(?P<picture><(?:img|input)\b[^<>]*>)|<!--[^<>]*-->|(?P<tag></?[A-Za-z][^<>]*>)"
    r"|(?P<reference>&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][0-9A-Za-z]{1,31});)"
    r"|(?<![\w-])[\w-]++=\"[^\"\n]*\"|(?<!\w)`[^`\n]+`(?!\w)"
    r"|\{[A-Za-z_]\w*+\}|%\([A-Za-z_]\w*+\)[a-z]|%(?:\d\$)?[sd]\b"
    r"|\b(?:https?|ftp|mailto|tel):[^\s<>\"'()\[\]“”„»«]*[^\s<>\"'()\[\]“”„»«.,;:!?]"
    r"|(?<![\w.])www\.[^\s<>\"'()\[\]“”„»«]*[^\s<>\"'()\[\]“”„»«.,;:!?]"
    r"|(?<![\w.+-])[\w.+-]++@\w[\w-]*+(?:\.\w[\w-]*+)++"
)


class Flow(NamedTuple):
    """The characters of a text without its tags: `starts[i]` and `ends[i]` are the offsets of `text[i]` in the text.

    A character reference is one character, `<br>` a line break, and a placeholder, an address and a piece of code are
    an `OBJECT` each, as is `name="value"` of a markup that is not HTML.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """Return where a stretch of at least one character stands in the whole text."""
        return Span(self.starts[start], self.ends[end - 1])

    def joined(self, start: int, end: int) -> bool:
        """Say whether no tag stands within a stretch, so that it can be replaced."""
        return all(self.ends[at] == self.starts[at + 1] for at in range(start, end - 1))


@lru_cache(maxsize=16)  # one check after the other asks for the same two texts
def flow(text: str) -> Flow:
    """Return the text between the tags of a unit's text, in linear time."""
    if _MARKS.search(text) is None:
        return Flow(text, range(len(text)), range(1, len(text) + 1))
    shown: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for match in _PIECE.finditer(text):
        start, end = match.span()
        shown.append(text[at:start])
        starts.extend(range(at, start))
        ends.extend(range(at + 1, start + 1))
        at = end
        if character := _character(match):
            shown.append(character)
            starts.append(start)
            ends.append(end)
    shown.append(text[at:])
    return Flow("".join(shown), [*starts, *range(at, len(text))], [*ends, *range(at + 1, len(text) + 1)])


def mending(shown: Flow, span: tuple[int, int], right: str, message: str) -> Remark:
    """Return the remark that `right` belongs in the place of a stretch; without a fix where a tag stands in it."""
    return Remark(message, None, shown.span(*span), right if shown.joined(*span) else None)


def _character(match: re.Match[str]) -> str:
    if match["tag"] or match[0].startswith("<!"):
        return ""
    if match["line"]:
        return "\n"
    return html.unescape(match[0])[:1] if match["reference"] else OBJECT
