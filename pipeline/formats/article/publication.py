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
    """The lines about the page's publication, dates marked up, and what they say, in order.

    That is (name, value): names of dates with ISO 8601 dates, and "publisher" with a name.
    """

    blocks: tuple[Block, ...] = ()
    said: tuple[tuple[str, str], ...] = ()

    def joined(self, other: Publication) -> Publication:
        """Return this with the lines of another one below."""
        return Publication(self.blocks + other.blocks, self.said + other.said)

    @property
    def modified(self) -> str:
        """When the page was updated, or else reviewed or published; "" if it does not say."""
        return self._first("updated") or self._first("reviewed") or self._first("published")

    @property
    def next_update(self) -> str:
        """When the page will be updated, or ""."""
        return self._first("next-update")

    @property
    def publisher(self) -> str:
        """Who publishes the page, or ""."""
        return self._first("publisher")

    def _first(self, name: str) -> str:
        return next((value for other, value in self.said if other == name), "")


class _Line(NamedTuple):
    """A line about the publication; `end` is the block after it."""

    run: Run
    end: int
    dates: tuple[DateField, ...]
    said: tuple[tuple[str, str], ...]


def take_publication(blocks: Iterable[Block]) -> tuple[list[Block], Publication]:
    """Part the lines about the page's publication from the other blocks."""
    source = list(blocks)
    rest: list[Block] = []
    taken: list[Block] = []
    said: list[tuple[str, str]] = []
    position = 0
    while position < len(source):
        line = _line(source, position)
        if line is None:
            rest.append(source[position])
            position += 1
            continue
        if position and _is_plain_heading(source[position - 1]) and _ends_section(source, line.end):
            taken.append(rest.pop())
        taken.append(Block("p", _mark_dates(line)))
        said += line.said
        position = line.end
    return rest, Publication(tuple(taken), tuple(said))


def _is_plain_heading(block: Block) -> bool:
    """Say whether a block is a heading without a link; what is mostly links may be taken for a page's foot."""
    return is_heading(block) and not any(isinstance(item, Tag) and item.name == "a" for item in block.content)


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
    publisher = (("publisher", run.text[name_at:].strip()),)
    return _Line(run, end, dates, tuple((field.name, field.value) for field in dates) or publisher)


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
