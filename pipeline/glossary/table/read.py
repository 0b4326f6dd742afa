"""Reading the glossary's table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.table.columns import COLUMNS, Cells
from pipeline.glossary.table.concepts import glossary_of
from pipeline.glossary.table.findings import Problem, in_order, is_fatal, to_error
from pipeline.glossary.table.header import header_findings, layout_of, too_wide
from pipeline.glossary.table.lines import conflicts, empty, text_of
from pipeline.glossary.table.rows import Layout, Record, Row, place_of, sorter
from pipeline.model import Finding, Glossary
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def read_table(data: bytes, file: str) -> tuple[Glossary, tuple[Finding, ...]]:
    """Return the glossary of a table's bytes, and all that is wrong or doubtful with it, in the order of the file.

    The table is UTF-8 with one row per term and tabs between cells (`columns.COLUMNS`); columns may come in any order.
    A double quote is a character like any other. `file` is its name in messages. With any finding of severity major
    the glossary is empty. White space in cells is collapsed, letters are composed (NFC), language tags canonical.
    """
    text = text_of(data, file)
    if isinstance(text, Finding):
        return Glossary(), (text,)
    lines = text.split("\n")
    found = conflicts(lines, file)
    if found:
        return Glossary(), tuple(found)
    return _read(lines, file)


def load_table(data: bytes, file: str) -> Glossary:
    """Return the glossary of a table's bytes.

    Raises GlossaryError at the first mistake that leaves the table unusable, and tells how many others there are.
    """
    glossary, findings = read_table(data, file)
    error = to_error(findings)
    if error:
        raise error
    return glossary


def _read(lines: list[str], file: str) -> tuple[Glossary, tuple[Finding, ...]]:
    records = (Record(number, line, line.split("\t")) for number, line in enumerate(lines, 1) if line.strip())
    header = next(records, None)
    if header is None:
        return Glossary(), (empty(file, " ".join(COLUMNS)),)
    layout = layout_of(header, file)
    found = too_wide(header, layout) or header_findings(header, layout, COLUMNS)
    if any(map(is_fatal, found)):
        return Glossary(), in_order(found)
    return glossary_of(rows_of(records, layout, found), found)


def rows_of(records: Iterable[Record], layout: Layout, findings: list[Finding]) -> Iterator[Row]:
    """Yield the rows of records; one with too many or too few cells is not whole, and adds to `findings`."""
    sorted_cells, width = sorter(layout.names), len(layout.names)
    for record in records:
        if len(record.cells) == width:
            yield Row(record, layout, sorted_cells(record.cells))
        else:
            findings.append(wrong_width(record, layout))
            yield Row(record, layout, Cells(_first(record, layout)), is_whole=False)


def _first(record: Record, layout: Layout) -> str:
    """Return the concept of a row with too many or too few cells: its first cell is in the right place."""
    return record.cells[0] if layout.names[0] == "concept" else ""


def wrong_width(record: Record, layout: Layout) -> Finding:
    """Tell where a row ends that is too short, or the first cell that is too many."""
    width, cells = len(layout.names), len(record.cells)
    message = f"the row has {count(cells, 'cell')} instead of {width}"
    hint = "separate all cells, also empty ones at the end of the row, which an editor may have cut off"
    return Problem("glossary-format", message, hint).at(place_of(record, layout, min(cells - 1, width)))
