"""What stands between quotation marks, in English or German."""

from __future__ import annotations

import re
from bisect import bisect_right

from pipeline.model import Span

_MARK = re.compile("[„“”\"«»‹›‚‘’']")
_CLOSED_BY = {
    "„": '“”"',
    "“": "”",
    '"': '"',
    "»": "«",
    "«": "»",
    "›": "‹",
    "‹": "›",
    "‚": "‘’",
    "‘": "’",
    "'": "'",
}
_SINGLE = "‘’'"
"""Marks that may be apostrophes."""


def quoted(text: str) -> list[Span]:
    """Return the places between quotation marks, those inside others left out.

    A quotation that doesn't end goes on to the end of the text, as where it has several paragraphs.
    """
    found: list[Span] = []
    closers, start = "", 0
    for match in _MARK.finditer(text):
        mark, at = match[0], match.start()
        if closers:
            if mark in closers and (mark not in _SINGLE or not text[at + 1 : at + 2].isalpha()):
                found.append(Span(start, at))
                closers = ""
        elif mark in _CLOSED_BY and (mark not in _SINGLE or _opens(text, at)):
            closers, start = _CLOSED_BY[mark], at
    if closers and text[start] not in _SINGLE:
        found.append(Span(start, len(text)))
    return found


def _opens(text: str, at: int) -> bool:
    before, after = text[at - 1 : at] if at else " ", text[at + 1 : at + 2]
    return after.isalpha() and not before.isalnum() and before not in ".,;"


def is_quoted(spans: list[Span], at: int) -> bool:
    """Say whether an offset lies in one of the places, which are in order."""
    index = bisect_right(spans, at, key=lambda span: span.start) - 1
    return index >= 0 and at < spans[index].end
