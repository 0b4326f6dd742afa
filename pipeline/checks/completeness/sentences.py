"""Where the sentences of English and German texts end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.completeness import data_abbreviations
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_END = re.compile(r"[.!?…][”“\")’']{0,2}\s++(?=\S)|\n\s*+")
_MAY_END = re.compile(r"[.!?…\n][\s”“\")’']")
_INSIDE = frozenset(data_abbreviations.INSIDE.split())
_NUMBERED = frozenset(data_abbreviations.NUMBERED.split())
_LAST = frozenset(data_abbreviations.LAST.split())
_LONGEST = 12
"""Characters before a full stop that are looked at."""
_ORDINAL = 2
"""Digits; a longer number with a full stop behind it ends a sentence ("in 2019.")."""


def sentences(text: str) -> list[Span]:
    """Return where the sentences of a text stand; doubtful boundaries are left out."""
    ends = list(_ends(text)) if "\n" in text or _MAY_END.search(text) else []
    spans = (Span(start, end) for start, end in zip([0, *ends], [*ends, len(text)], strict=True))
    return [Span(span.start, span.start + len(text[span.start : span.end].rstrip())) for span in spans if _counts(span)]


def _ends(text: str) -> Iterator[int]:
    at = 0
    while match := _END.search(text, at):
        is_end = match[0][0] != "." or _is_full_stop(text, match.start(), text[match.end()])
        if is_end:
            yield match.end()
        at = match.end() if is_end else match.start() + 1


def _is_full_stop(text: str, at: int, following: str) -> bool:
    """Say whether a sentence ends with the full stop at `at`; `following` is the first character after the space."""
    if following.islower():
        return False
    before = text[max(at - _LONGEST, 0) : at].split()
    word = before[-1].lstrip("(„“\"'[").lower() if before else ""
    if word in _INSIDE or (len(word) == 1 and word.isalpha()) or (word.isdigit() and len(word) <= _ORDINAL):
        return False
    return following.isupper() if word in _LAST else not (word in _NUMBERED and following.isdigit())


def _counts(span: Span) -> bool:
    return span.end > span.start
