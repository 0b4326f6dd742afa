"""The first row of a table with one row per term."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.table.columns import COLUMNS
from pipeline.glossary.table.findings import Problem, choice, shown
from pipeline.glossary.table.rows import Layout, Record, place_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.model import Finding

_DELIMITERS = {",": "commas", ";": "semicolons"}
_MOST = 500  # columns
_TELLING = 2
"""How many known columns a row must have to be taken for a header."""


def layout_of(record: Record, file: str, delimiter: str = "\t", *, is_quoted: bool = False) -> Layout:
    """Return the layout that a header says; the case of column names and spaces around them mean nothing."""
    return Layout(file, tuple(cell.strip().lower() for cell in record.cells), delimiter, is_quoted)


def too_wide(record: Record, layout: Layout) -> list[Finding]:
    """Return the finding that a header has more columns than any table of terms."""
    if len(record.cells) <= _MOST:
        return []
    message = f"the table has {len(record.cells):,} columns, more than the {_MOST} allowed"
    return [Problem("glossary-format", message, "remove empty ones").at(place_of(record, layout, 0))]


def header_findings(record: Record, layout: Layout, needed: Sequence[str]) -> list[Finding]:
    """Return what is wrong with the header of a table that has to have the columns `needed`."""
    if set(layout.names).isdisjoint(COLUMNS):
        return [_no_header(record).at(place_of(record, layout, 0))]
    found = [_problem(layout.names, index).at(place_of(record, layout, index)) for index in _wrong(layout.names)]
    missing = [column for column in needed if column not in layout.names]
    if missing:
        what = "the column" if len(missing) == 1 else "the columns"
        message = f"{what} {', '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing"
        hint = f"the first row names the columns: {' '.join(needed)}"
        found.append(Problem("glossary-format", message, hint).at(place_of(record, layout, 0)))
    return found


def _wrong(names: Sequence[str]) -> Iterator[int]:
    """Yield the indices of columns that are unknown, or there already."""
    return (index for index, name in enumerate(names) if name not in COLUMNS or name in names[:index])


def _problem(names: Sequence[str], index: int) -> Problem:
    name = names[index]
    if name in COLUMNS:
        return Problem("glossary-format", f"the column {name} is there twice", "keep one of the two")
    if not name:
        return Problem("glossary-format", "a column has no name", "name it, or remove it")
    missing = tuple(column for column in COLUMNS if column not in names)
    return Problem("glossary-format", f"the column {shown(name)} is unknown", choice(name, missing or COLUMNS))


def _no_header(record: Record) -> Problem:
    """Tell a table with other delimiters from one without a header."""
    for delimiter, name in _DELIMITERS.items():
        cells = [cell.strip(' "').lower() for cell in record.raw.split(delimiter)]
        if len(set(cells) & set(COLUMNS)) >= _TELLING:
            hint = "import it with `pipeline glossary import`, or save it with tabs between the cells"
            return Problem("glossary-format", f"the cells are separated by {name}, not by tabs", hint)
    hint = f"begin with the row {' '.join(COLUMNS)}, tabs between the columns"
    return Problem("glossary-format", "the table has no header", hint)
