"""Reading tab-separated files."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from pipeline.errors import StoreError
from pipeline.fs import decode
from pipeline.memory.exchange.escapes import unescape
from pipeline.memory.exchange.files import reading
from pipeline.memory.exchange.findings import finding
from pipeline.memory.exchange.status import OtherRegions
from pipeline.memory.exchange.tsv_columns import Layout, layout
from pipeline.memory.exchange.tsv_values import entry_of
from pipeline.model import Finding, MemoryEntry, Place
from pipeline.text import collapse, count

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pipeline.memory.base import Languages

LONGEST_BYTES = 4_000_000
"""How long a row may be."""

_BOM = b"\xef\xbb\xbf"


class _Row(NamedTuple):
    place: Place
    text: str
    whole: bool = True


def read_tsv(file: Path, languages: Languages, name: str = "") -> Iterator[MemoryEntry | Finding]:
    r"""Yield the entries of a file of tab-separated values in UTF-8, and findings on rows that give none.

    The first row may be a header (see `tsv_columns.layout`); without one, the columns are source and target. Cells
    have the escapes of `escapes` (`\t`, `\n`, `\\` …); sentences and properties are JSON arrays. Texts get their white
    space collapsed; "#" and quotes are text. Empty lines mean nothing. `name` is the file's name in messages and the
    origin of rows that have none (default: `file`). Takes constant memory.

    Raises StoreError, with the place, where the file is not UTF-8 or has a header for other languages.
    """
    name = name or str(file)
    with reading(file, name) as stream:
        columns: Layout | None = None
        regions = OtherRegions(languages.target)
        for row in _rows(stream, name):
            if not row.whole:
                message = f"the row has more than {LONGEST_BYTES:,} bytes"
                yield finding("memory-too-long", message, row.place)
                continue
            if columns is None:
                columns = layout(row.text.split("\t"), languages, name)
                if columns.header:
                    continue
            found = _entry(row, columns, name)
            yield regions.checked(found, columns.language, row.place) if isinstance(found, MemoryEntry) else found
        yield from regions.findings()


def _rows(stream: BinaryIO, name: str) -> Iterator[_Row]:
    number = 0
    while line := stream.readline(LONGEST_BYTES + 1):
        number += 1
        if number == 1:
            line = line.removeprefix(_BOM)
        place = Place(name, number)
        whole = len(line) <= LONGEST_BYTES
        if not whole:
            _skip(stream, line)
        text = _decoded(line, place) if whole else ""
        text = text.removesuffix("\n").removesuffix("\r")
        if text or not whole:
            yield _Row(place, text, whole)


def _skip(stream: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = stream.readline(LONGEST_BYTES)


def _decoded(line: bytes, place: Place) -> str:
    if place.line == 1:
        return decode(line, place.file, StoreError)[0]
    if b"\0" in line:
        found = f"{Place(place.file, place.line, line.index(0) + 1)}: NUL byte: this is a binary or damaged file"
        raise StoreError(found, "restore the file, or give a text file")
    try:
        return line.decode()
    except UnicodeDecodeError as problem:
        column = len(line[: problem.start].decode()) + 1
        found = f"{Place(place.file, place.line, column)}: byte 0x{line[problem.start]:02X} is not UTF-8"
        hint = f"save the file as UTF-8, for example with `iconv -f WINDOWS-1252 -t UTF-8 {place.file}`"
        raise StoreError(found, hint) from None


def _entry(row: _Row, columns: Layout, name: str) -> MemoryEntry | Finding:
    cells = row.text.split("\t")
    if len(cells) != columns.width:
        message = f"the row has {count(len(cells), 'column')} instead of {columns.width}"
        return finding("memory-bad-row", message, row.place)
    values = {column: unescape(cells[index]) for column, index in columns.columns.items()}
    source, target = collapse(values["source"]), collapse(values["target"])
    if not (source and target):
        empty = "target" if source else "source"
        return finding("memory-empty-text", f"the {empty} is empty", row.place, source)
    try:
        return entry_of(values, source, target, name)
    except ValueError as problem:
        return finding("memory-bad-value", str(problem), row.place, source)
