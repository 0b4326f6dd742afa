"""Places in texts and files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of characters, `text[start:end]`."""

    start: int
    end: int

    def moved(self, by: int) -> Span:
        """Return the range so many characters further on."""
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the user's files something stands; `line` and `column` are 0 where they make no sense."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        parts = [self.file, *(str(number) for number in (self.line, self.column) if number)]
        return ":".join(parts)


class Row(NamedTuple):
    """A string in a catalog's file: its line, the column of its first character, and how many it stands for.

    Both count from 1; a text that is wrapped has several rows.
    """

    line: int
    column: int
    length: int
