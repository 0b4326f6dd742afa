"""Where a phrase stands in the memory, for terminals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.report.diff_text_lines import columns, paint, wrapped
from pipeline.report.memory_text import INDENT, indent, labelled, status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.model import Span, Status

_BRACKETS = ("«»", "[]", "⟦⟧", "‹›")


class ShownPhrase(NamedTuple):
    """A text that holds the phrase, and its translation, with the spans of characters to mark in both."""

    source: str
    target: str
    source_marks: tuple[Span, ...]
    target_marks: tuple[Span, ...]
    status: Status
    place: str


def concordance(found: Sequence[ShownPhrase], languages: tuple[str, str], width: int, *, color: bool = False) -> str:
    """Return both sides of each text in lines of at most `width` columns, the words «marked», with `color` bold too.

    The brackets are others where a text has «» of its own.
    """
    return "\n\n".join("\n".join(_lines(phrase, languages, width, color=color)) for phrase in found)


def _lines(phrase: ShownPhrase, languages: tuple[str, str], width: int, *, color: bool) -> Iterator[str]:
    yield from wrapped("  ".join(filter(None, (phrase.place, status(phrase.status)))), width, "", INDENT)
    brackets = _brackets(phrase.source + phrase.target)
    room = max(map(columns, languages)) + 2
    sides = ((phrase.source, phrase.source_marks), (phrase.target, phrase.target_marks))
    for language, (text, spans) in zip(languages, sides, strict=True):
        lines = _painted(wrapped(marked(text, spans, brackets), width, indent(room)), brackets, color=color)
        yield from labelled(language, room, lines)


def _brackets(texts: str) -> str:
    free = (pair for pair in _BRACKETS if not any(bracket in texts for bracket in pair))
    return next(free, _BRACKETS[0])


def marked(text: str, spans: Iterable[Span], brackets: str) -> str:
    """Return `text` with each of the spans, which don't overlap, between two brackets."""
    parts, at = [], 0
    for start, end in sorted(spans):
        parts += [text[at:start], brackets[0], text[start:end], brackets[1]]
        at = end
    return "".join([*parts, text[at:]])


def _painted(lines: Iterable[str], brackets: str, *, color: bool) -> Iterator[str]:
    """Yield the lines with all that stands between brackets in bold, also where that goes over several lines."""
    inside = False
    for line in lines:
        parts = re.split(f"([{re.escape(brackets)}])", line)
        painted = ""
        for part in parts:
            opens, closes = part == brackets[0], part == brackets[1]
            inside = opens or (inside and not closes)
            painted += paint(part, "bold", color=color and part.strip() != "" and (inside or closes))
        yield painted
