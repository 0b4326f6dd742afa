"""Words that may be terms, for terminals."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.report.diff_text_lines import wrapped
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_INDENT = "  "
_AROUND = 40
"""So many characters of an example are shown on either side of the word."""


class ShownCandidate(NamedTuple):
    """A word for display: `examples` are (page, text, span), `memory` (locale, texts, likely translations)."""

    term: str
    abbreviation: str
    times: int
    pages: int
    examples: tuple[tuple[str, str, tuple[int, int]], ...]
    memory: tuple[tuple[str, int, tuple[str, ...]], ...]


def candidate_lines(found: Sequence[ShownCandidate], width: int) -> list[str]:
    """Return lines of at most `width` columns on each word: how often it stands where, and how it was translated."""
    return [line for each in found for line in _lines(each, width)]


def _lines(each: ShownCandidate, width: int) -> Iterator[str]:
    name = f"{each.term} ({each.abbreviation})" if each.abbreviation else each.term
    yield from wrapped(f"{name}: {each.times:,} × on {count(each.pages, 'page')}", width, "", _INDENT)
    for said in _said(each):
        yield from wrapped(said, width, _INDENT, _INDENT)


def _said(each: ShownCandidate) -> Iterator[str]:
    """Yield an example, and what each memory says."""
    if each.examples:
        page, text, span = each.examples[0]
        yield f"{page}: {_cut(text, *span)}"
    for locale, texts, words in each.memory:
        likely = ", ".join(words) or "no word stands out"
        yield f"{locale}, {count(texts, 'text')} in the memory: {likely}"


def _cut(text: str, start: int, end: int) -> str:
    """Return a word with some whole words on either side."""
    head, tail = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    if start > _AROUND:
        head = f"… {head.partition(' ')[2] or head}"
    if end + _AROUND < len(text):
        tail = f"{tail.rpartition(' ')[0] or tail} …"
    return f"{head}[{text[start:end]}]{tail}"
