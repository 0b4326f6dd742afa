"""How a text ends."""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.checks.typography.data_words import ABBREVIATIONS, OTHER_STOPS

_CLOSING = " \t\n\r\u00a0\u202f\"”“»«’‘›‹')]*¹²³⁴⁵⁶⁷⁸⁹⁰†"
_MARKS = frozenset(".!?:…;,") | frozenset(OTHER_STOPS)
_LAST_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|\.(?=[^\W_]))*$")
_ORDINAL = re.compile(r"(?:\b\d{1,2}|\b[IVX]+)$")
_INITIAL = re.compile(r"\b[A-Z]$")
_TAIL = 40
"""Characters at the end that can hold the last word and its marks."""


class Ending(NamedTuple):
    """The marks that end a text, before closing quotation marks and brackets: `mark` is the last of `.!?:…`, or "".

    `is_short`: the full stop may belong to an abbreviation, an initial or an ordinal number.
    """

    mark: str
    cluster: str
    start: int
    end: int
    is_short: bool


def ending(text: str, language: str) -> Ending:
    """Return how the flow's text ends."""
    end = len(text.rstrip(_CLOSING))
    start = end
    while start > max(0, end - _TAIL) and text[start - 1] in _MARKS:
        start -= 1
    cluster = "".join(OTHER_STOPS.get(mark, mark) for mark in text[start:end])
    is_short = cluster in {".", "…"} and _is_short(text[max(0, start - _TAIL) : start], language)
    return Ending(_kind(cluster), cluster, start, end, is_short)


def _kind(cluster: str) -> str:
    if cluster.endswith(("..", "…")):
        return "…"
    return cluster[-1] if cluster and cluster[-1] in ".!?:" else ""


def _is_short(before: str, language: str) -> bool:
    word = _LAST_WORD.search(before)
    if word and word[0].lower() in ABBREVIATIONS:
        return True
    return bool(_INITIAL.search(before)) or (not language.startswith("en") and bool(_ORDINAL.search(before)))
