"""What a page says about its own publication: when it was updated, when it will be, who publishes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.formats.article.model import Block, Run, Tag, concat, cut, is_heading, plain
from pipeline.formats.article.recognise import date_fields, is_date_cue, publisher_start

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.formats.article.model import Inline
    from pipeline.formats.article.recognise import DateField

_LONGEST_NAME = 200


class Publication(NamedTuple):
    """The lines about the page's publication, dates marked up, and what they say (ISO 8601 dates, "" for none)."""

    blocks: tuple[Block, ...] = ()
    modified: str = ""
    next_update: str = ""
    publisher: str = ""

    def joined(self, other: Publication) -> Publication:
        """Return this with the lines of another one below; what is said first counts."""
        return Publication(
            self.blocks + other.blocks,
            self.modified or other.modified,
            self.next_update or other.next_update,
            self.publisher or other.publisher,
        )


class _Line(NamedTuple):
    """A line about the publication; `end` is the block after it."""

    run: Run
    end: int
    dates: tuple[DateField, ...]
    publisher: str


def take_publication(blocks: Iterable[Block]) -> tuple[list[Block], Publication]:
    """Part the lines about the page's publication from the other blocks."""
    source = list(blocks)
    rest: list[Block] = []
    taken: list[Block] = []
    lines: list[_Line] = []
    position = 0
    while position < len(source):
        line = _line(source, position)
        if line is None:
            rest.append(source[position])
            position += 1
            continue
        if position and is_heading(source[position - 1]) and _ends_section(source, line.end):
            taken.append(rest.pop())
        taken.append(Block("p", _mark_dates(line)))
        lines.append(line)
        position = line.end
    return rest, _publication(taken, lines)


def _publication(taken: Sequence[Block], lines: Sequence[_Line]) -> Publication:
    dates = {field.name: field.value for line in reversed(lines) for field in line.dates}
    modified = dates.get("updated") or dates.get("reviewed") or dates.get("published") or ""
    publisher = next((line.publisher for line in lines if line.publisher), "")
    return Publication(tuple(taken), modified, dates.get("next-update", ""), publisher)


def _line(blocks: Sequence[Block], start: int) -> _Line | None:
    run = _paragraph(blocks, start)
    end = start + 1
    following = _paragraph(blocks, end)
    name_at = publisher_start(run.text)
    if following.text and (is_date_cue(run.text) or name_at == len(run.text)):
        run, end = concat(run, following, " "), end + 1
    dates = date_fields(run.text)
    name_at = publisher_start(run.text)
    if not dates and not 0 < name_at < len(run.text):
        return None
    return _Line(run, end, dates, "" if dates else run.text[name_at:].strip())


def _paragraph(blocks: Sequence[Block], position: int) -> Run:
    if position >= len(blocks) or blocks[position].name != "p":
        return Run("")
    run = plain(blocks[position].content)
    return run if len(run.text) <= _LONGEST_NAME else Run("")


def _ends_section(blocks: Sequence[Block], position: int) -> bool:
    """Say whether nothing but lines about the publication stands from here to the next heading."""
    while position < len(blocks) and not is_heading(blocks[position]):
        line = _line(blocks, position)
        if line is None:
            return False
        position = line.end
    return True


def _mark_dates(line: _Line) -> tuple[Inline, ...]:
    content: list[Inline] = []
    position = 0
    for name, start, end, value in line.dates:
        opening = Tag("time", "open", (("datetime", value), ("data-l10n-name", name)))
        content += (cut(line.run, position, start), opening, cut(line.run, start, end), Tag("time", "close"))
        position = end
    tail = cut(line.run, position)
    return (*content, tail) if tail.text else tuple(content)
