"""The paragraphs of a plain text: wrapped lines put together again, list items told apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.formats.article.gather import Gatherer, line_finder
from pipeline.formats.article.model import Run, plain
from pipeline.formats.text.lines import Line, split_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_NARROWEST, _WIDEST = 40, 132
"""Columns between which lines are filled by programs that wrap text."""
_MOSTLY = 0.6
"""The share of filled lines in a group of lines that was wrapped."""
_STOPS = (".", "!", "?", ":", ";", "…")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, heading or list item; `run` is its text without a list marker, `marked` its text with one.

    `follows` says that it stands on the line after the paragraph before, with no empty line between.
    """

    run: Run
    marked: Run
    indent: int
    marker: str = ""
    follows: bool = False

    @property
    def text(self) -> str:
        """The text without its list marker."""
        return self.run.text

    @property
    def number(self) -> int:
        """The number of a numbered item, else 0."""
        return int(self.marker) if self.marker.isdecimal() else 0

    @property
    def bulleted(self) -> bool:
        """Whether a bullet stands before the text."""
        return bool(self.marker) and not self.number


def paragraphs(text: str) -> list[Paragraph]:
    """Return the paragraphs of a text in order."""
    place = line_finder(text)
    found: list[Paragraph] = []
    for lines in _joined(text, split_lines(text)):
        first = lines[0]
        marked = _gather(text, place, [(line.start, line.end) for line in lines])
        run = _gather(text, place, [(first.body, first.end), *((line.start, line.end) for line in lines[1:])])
        if run.text.strip():
            found.append(Paragraph(run, marked, first.indent, first.marker, not first.after_blank))
    return found


def _gather(text: str, place: Callable[[int], tuple[int, int]], spans: Iterable[tuple[int, int]]) -> Run:
    gatherer = Gatherer(text, place, markup=False)
    for start, end in spans:
        gatherer.text(start, end)
        gatherer.white(end)
    return plain(gatherer.take())


def _joined(text: str, lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each paragraph."""
    for group in _groups(lines):
        filled = _filled(text, group)
        full = sum(filled)
        paragraph = [group[0]]
        for line, is_filled in zip(group[1:], filled, strict=True):
            wrapped = is_filled and (_MOSTLY * len(filled) <= full or not _stops(text, paragraph[-1]))
            if _goes_on(text, paragraph, line, wrapped=wrapped):
                paragraph.append(line)
            else:
                yield paragraph
                paragraph = [line]
        yield paragraph


def _filled(text: str, group: list[Line]) -> list[bool]:
    """Say for each line but the last whether the first word of the next would have made it too wide."""
    widths = [line.indent + line.end - line.start for line in group]
    if not _NARROWEST <= max(widths) <= _WIDEST:
        return [False] * (len(group) - 1)
    words = [len(text[line.start : line.end].split(None, 1)[0]) for line in group]
    widest = max(widths)
    return [width + 1 + word > widest for width, word in zip(widths, words[1:], strict=False)]


def _groups(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """Yield the lines that stand without an empty line between; a bullet on its own goes with what follows it."""
    group: list[Line] = []
    for line in lines:
        lone_bullet = bool(group) and group[-1].marker != "" and group[-1].body == group[-1].end
        if group and line.after_blank and not lone_bullet:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _goes_on(text: str, paragraph: list[Line], line: Line, *, wrapped: bool) -> bool:
    """Say whether `line` is in the same paragraph as the lines before it."""
    first, before = paragraph[0], paragraph[-1]
    if line.marker:
        return False
    if first.marker and (before.body == before.end or line.indent >= first.indent + 2):
        return True
    return wrapped or (text[line.start].islower() and not _stops(text, before))


def _stops(text: str, line: Line) -> bool:
    return text.endswith(_STOPS, line.start, line.end)
