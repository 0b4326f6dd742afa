"""The place that a finding is about, shown in its text: what fits a line, and how wide that is."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import bidirectional, category, east_asian_width

from pipeline.report.console import safe
from pipeline.report.word_marks import visible

if TYPE_CHECKING:
    from pipeline.model import Finding, Span

_SIGNS = str.maketrans(
    {"\n": "¶", "\t": " ", "\r": "¶", "\N{ZERO WIDTH SPACE}": "‸", "\N{ZERO WIDTH NO-BREAK SPACE}": "‸"}
)
_COMBINING = ("Mn", "Me", "Cf")
_JOINED = re.compile("[\u200c\u200d\ufe0e\ufe0f\u20e3\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff]")
_NO_BREAK = "⍽"
_LEAST = 16


class Excerpt(NamedTuple):
    """A part of a text, safe to print: what stands before the place that is meant, the place itself, what follows."""

    before: str
    marked: str
    after: str

    def __str__(self) -> str:
        return "".join(self)

    @property
    def is_measurable(self) -> bool:
        """Whether all terminals agree where the place stands: not so with joined emoji or text from right to left."""
        text = str(self)
        return text.isascii() or not (_JOINED.search(text) or any(bidirectional(char) in ("R", "AL") for char in text))


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes: two for wide characters, none for combining ones."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(char: str) -> int:
    return 0 if category(char) in _COMBINING else 1 + (east_asian_width(char) in "WF")


def sides(finding: Finding) -> list[tuple[str, str, Span | None]]:
    """Return what is to be shown below a finding, `(name, text, place)`: nothing where it is about no place.

    A place that is the whole text is None: there is nothing to mark in it.
    """
    texts = (("source", finding.unit, finding.source_span), ("target", finding.target, finding.target_span))
    if not any(text and span and _is_in(span, text) for _, text, span in texts):
        return []
    return [(name, text, span if span and _is_part(span, text) else None) for name, text, span in texts if text]


def _is_in(span: Span, text: str) -> bool:
    return 0 <= span.start <= span.end <= len(text)


def _is_part(span: Span, text: str) -> bool:
    return _is_in(span, text) and span != (0, len(text))


def excerpt(text: str, span: Span | None, room: int) -> Excerpt:
    """Return a text around a place (or from its start) in at most `room` columns, "…" where something was left out.

    Line feeds and invisible characters are shown as signs, in the place itself no-break spaces too. A place that has
    not enough room is cut in its middle.
    """
    room = max(_LEAST, room)
    start, end = span or (0, 0)
    marked = _cut_middle(visible(text[start:end]) if end - start <= room else _ends(text[start:end], room), room)
    rest = room - columns(marked)
    before, after = _shown(text[max(0, start - room) : start]), _shown(text[end : end + room + 1])
    left = max(rest // 2, rest - columns(after))
    return Excerpt(_tail(before, left, whole=start <= room), marked, _head(after, rest - min(left, columns(before))))


def _shown(text: str) -> str:
    return safe(text.translate(_SIGNS))


def _ends(text: str, room: int) -> str:
    return visible(f"{text[:room]}{text[-room:]}")


def _cut_middle(text: str, room: int) -> str:
    text = safe(text.translate(_SIGNS))
    if columns(text) <= room:
        return text
    return f"{_fitting(text, room // 2)}…{_fitting(text[::-1], room - room // 2 - 1)[::-1]}"


def _head(text: str, room: int) -> str:
    return text if columns(text) <= room else f"{_fitting(text, room - 1)}…" if room > 0 else ""


def _tail(text: str, room: int, *, whole: bool) -> str:
    if whole and columns(text) <= room:
        return text
    return f"…{_fitting(text[::-1], room - 1)[::-1]}" if room > 0 else ""


def _fitting(text: str, room: int) -> str:
    """Return the longest beginning of a text that takes at most `room` columns."""
    ends = accumulate(map(_columns, text))
    return text[: next((index for index, end in enumerate(ends) if end > room), len(text))]


def bracketed(text: str, span: Span | None, room: int) -> str:
    """Return a text around a place in one line, with the place in white square brackets."""
    before, marked, after = excerpt(text, span, room)
    return f"{before}⟦{marked}⟧{after}" if span else before + after


def fixed(finding: Finding) -> str:
    """Return in one line what is proposed instead of the place, "" for no proposal; invisible characters are shown."""
    if finding.fix is None:
        return ""
    shown = visible(finding.fix)
    note = " (⍽: no-break space)" if _NO_BREAK in shown and _NO_BREAK not in finding.fix else ""
    return safe(shown.translate(_SIGNS)) + note if shown else "(nothing)"
