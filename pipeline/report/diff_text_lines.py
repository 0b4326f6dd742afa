"""Lines of a terminal: wrapped to its width, painted, with numbers in columns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import category, east_asian_width

from pipeline.model import Run
from pipeline.report.console import safe
from pipeline.report.word_marks import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WORD = re.compile(r"[^ ]+")
_RESET = "\x1b[0m"
_STYLES = {"-": "\x1b[1;31m", "+": "\x1b[1;32m", "bold": "\x1b[1m", "critical": "\x1b[1;33m"}
_NARROWEST = 16
_GAP = 2


def columns(text: str) -> int:
    """Return how many columns of a terminal a text takes: two for wide characters, none for combining ones."""
    if text.isascii():
        return len(text)
    return sum(0 if category(char) in ("Mn", "Me") else 1 + (east_asian_width(char) in "WF") for char in text)


def paint(text: str, style: str, *, color: bool) -> str:
    """Return a text in a style: "-", "+", "bold" or "critical"."""
    return f"{_STYLES[style]}{text}{_RESET}" if color and style in _STYLES else text


def wrapped(text: str, width: int, indent: str = "", hanging: str = "") -> list[str]:
    """Return a text, made safe, as lines of at most `width` columns, those after the first with a `hanging` indent."""
    return run_lines((Run("=", text),), width, indent, hanging)


def run_lines(
    runs: Sequence[Run], width: int, indent: str = "", hanging: str = "", *, color: bool = False
) -> list[str]:
    """Return a word diff, made safe and marked, as lines of at most `width` columns, also in colour where asked."""
    pieces = [(run.mark, f"{MARKS[run.mark][0]}{safe(run.text)}{MARKS[run.mark][1]}") for run in runs]
    text = "".join(piece for _, piece in pieces)
    room = max(_NARROWEST, width - columns(indent + hanging))
    lines = ["".join(_painted(pieces, line, color=color)) for line in _breaks(text, room)]
    return [f"{indent}{hanging if number else ''}{line}" for number, line in enumerate(lines)]


def _painted(pieces: Sequence[tuple[str, str]], line: tuple[int, int], *, color: bool) -> Iterator[str]:
    """Yield the pieces of a line, a range of characters of all pieces joined."""
    at = 0
    for mark, text in pieces:
        part = text[max(0, line[0] - at) : max(0, line[1] - at)]
        at += len(text)
        if part:
            yield paint(part, mark, color=color)


def _breaks(text: str, room: int) -> Iterator[tuple[int, int]]:
    """Yield the ranges of characters that make a line each."""
    start = end = -1
    for word_start, word_end in _words(text, room):
        if start >= 0 and columns(text[start:word_end]) > room:
            yield start, end
            start = -1
        start, end = (word_start if start < 0 else start), word_end
    if start >= 0:
        yield start, end


def _words(text: str, room: int) -> Iterator[tuple[int, int]]:
    """Yield the words, those wider than `room` columns in parts."""
    for match in _WORD.finditer(text):
        start, end = match.span()
        yield from _word_parts(text, start, end, room) if columns(match[0]) > room else (match.span(),)


def _word_parts(text: str, start: int, end: int, room: int) -> Iterator[tuple[int, int]]:
    used = 0
    for at in range(start, end):
        size = columns(text[at])
        if used + size > room:
            yield start, at
            start, used = at, 0
        used += size
    yield start, end


def page_table(heads: Sequence[str], rows: Sequence[tuple[str, Sequence[int]]], width: int) -> list[str]:
    """Return a table of pages and their numbers; a name that is too long for its column has a line of its own."""
    cells = [[*map("{:,}".format, numbers)] for _, numbers in rows]
    widths = [max(map(len, column)) for column in zip(heads, *cells, strict=True)]
    longest = max([len("page"), *(columns(safe(name)) for name, _ in rows)])
    room = max(len("page"), min(longest, width - sum(widths) - _GAP * len(widths)))
    lines = _table_row("page", heads, widths, room, width)
    for (name, _), row in zip(rows, cells, strict=True):
        lines += _table_row(name, row, widths, room, width)
    return lines


def _table_row(name: str, cells: Sequence[str], widths: Sequence[int], room: int, width: int) -> list[str]:
    numbers = "".join(" " * _GAP + cell.rjust(size) for cell, size in zip(cells, widths, strict=True))
    shown = safe(name)
    if columns(shown) > room:
        return [*wrapped(shown, width), " " * room + numbers]
    return [shown + " " * (room - columns(shown)) + numbers]
