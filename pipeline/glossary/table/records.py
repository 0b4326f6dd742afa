"""The records of files of comma-separated values (RFC 4180), whatever their delimiter."""

from __future__ import annotations

import csv
import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.table.columns import COLUMNS
from pipeline.glossary.table.findings import Problem
from pipeline.glossary.table.formulas import restore
from pipeline.glossary.table.rows import Record
from pipeline.glossary.table.wide_columns import column_of
from pipeline.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.model import Finding

_DELIMITERS = "\t;,"
_STATED = re.compile(r'"?sep=([,;\t])"?')
"""A line that spreadsheets understand, before the header."""


class Source(NamedTuple):
    """The lines of a file, what is between cells, and which line comes first (from 1)."""

    file: str
    lines: Sequence[str]
    delimiter: str
    first: int = 1


def source_of(lines: Sequence[str], file: str) -> Source:
    """Return lines with the delimiter that the file states (`sep=;`) or else the one that finds most known columns."""
    stated = _STATED.fullmatch(lines[0])
    if stated:
        return Source(file, lines[1:], stated[1], 2)
    header = next((line for line in lines if line.strip()), "")
    return Source(file, lines, max(_DELIMITERS, key=lambda delimiter: _known(header, delimiter)))


def _known(header: str, delimiter: str) -> tuple[int, int]:
    try:
        cells = next(csv.reader([header], delimiter=delimiter), [])
    except csv.Error:  # a cell longer than any: another delimiter, or `records` will tell
        return -1, 0
    names = [cell.strip().lower() for cell in cells]
    return sum(name in COLUMNS or column_of(name) is not None for name in names), len(names)


def records(source: Source, findings: list[Finding]) -> Iterator[Record]:
    """Yield the records that have anything in them, formulas restored; add to `findings` where quotes don't match.

    Nothing behind such a place is read: each cell may be part of another.
    """
    taken: list[str] = []
    reader = csv.reader(_feed(source.lines, taken), delimiter=source.delimiter, strict=True)
    while True:
        line = reader.line_num + source.first
        try:
            cells = next(reader, None)
        except csv.Error as error:
            findings.append(_unmatched(error, Place(source.file, line, 1)))
            return
        if cells is None:
            return
        raw = "".join(taken).removesuffix("\n")
        taken.clear()
        if any(map(str.strip, cells)):
            yield Record(line, raw, list(map(restore, cells)))


def _feed(lines: Sequence[str], taken: list[str]) -> Iterator[str]:
    """Yield lines, and note in `taken` those that the reader has had."""
    for line in lines:
        taken.append(f"{line}\n")
        yield taken[-1]


def _unmatched(error: csv.Error, place: Place) -> Finding:
    message = f"from this row on, quotes don't match: {error}"
    hint = 'put a cell with quotes into quotes and write each of them twice: "so-called ""hot flashes"""'
    return Problem("glossary-format", message, hint).at(place)
