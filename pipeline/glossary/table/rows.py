"""Rows and where their cells stand."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.table.columns import COLUMNS, Cells
from pipeline.model import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Layout(NamedTuple):
    """How a file is laid out: the name of each of its columns, what is between cells, whether cells may be quoted."""

    file: str
    names: tuple[str, ...]
    delimiter: str = "\t"
    is_quoted: bool = False


class Record(NamedTuple):
    """A row as it stands in the file: the line it begins in, its text, and its cells in the order of the file."""

    line: int
    raw: str
    cells: list[str]


class Row(NamedTuple):
    """A row with its cells by name. `is_whole` is False where some of them are unknown."""

    record: Record
    layout: Layout
    cells: Cells
    is_whole: bool = True

    @property
    def line(self) -> int:
        """Return the line of the file that the row begins in."""
        return self.record.line

    def place(self, column: str) -> Place:
        """Return where the cell of a column begins; where the row does, if it has none."""
        names = self.layout.names
        return place_of(self.record, self.layout, names.index(column) if column in names else 0)


def sorter(names: tuple[str, ...]) -> Callable[[Sequence[str]], Cells]:
    """Return the function that gives the cells of a record by name, for the names of a file's columns."""
    if names == COLUMNS:
        return Cells._make
    pick = itemgetter(*[names.index(column) if column in names else -1 for column in COLUMNS])
    return lambda cells: Cells._make(pick([*cells, ""]))


def place_of(record: Record, layout: Layout, index: int) -> Place:
    """Return where the cell with this index begins."""
    start = _start(record.raw, layout, index)
    before = record.raw[:start]
    return Place(layout.file, record.line + before.count("\n"), start - before.rfind("\n"))


def _start(raw: str, layout: Layout, index: int) -> int:
    """Return the offset of a cell's first character, which may be a quote; the last cell's where there is none."""
    start = 0
    for _ in range(index):
        end = _end(raw, start, layout)
        if end < 0:
            break
        start = end + len(layout.delimiter)
    return start


def _end(raw: str, start: int, layout: Layout) -> int:
    """Return the offset of the delimiter behind the cell that begins at `start`, -1 for the last one."""
    if layout.is_quoted and raw.startswith('"', start):
        start = _behind_quotes(raw, start)
    return raw.find(layout.delimiter, start)


def _behind_quotes(raw: str, start: int) -> int:
    end = raw.find('"', start + 1)
    while end >= 0 and raw.startswith('""', end):
        end = raw.find('"', end + 2)
    return end + 1 if end >= 0 else len(raw)
