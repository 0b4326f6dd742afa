"""Where a character of a translation stands in the catalog's file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.catalogs.po_escapes import escape

if TYPE_CHECKING:
    from pipeline.model import Unit


def position(unit: Unit, offset: int, form: int = 0) -> tuple[int, int]:
    """Return the line and the column of a character of a unit's translation, as its file has it.

    `offset` counts characters of the translation or of its plural form. Before it, escapes count as they are written by
    `write_catalog`; octal and hexadecimal ones of other tools are shorter there than in the file. For a unit that was
    read from no file, and for an offset beyond the end, it is the line of the msgid (0 for a new unit), and column 0.
    """
    if form >= len(unit.rows):
        return unit.line, 0
    text, start = unit.targets[form], 0
    for row in unit.rows[form]:
        if start <= offset < start + row.length or (offset == start == len(text)):
            return row.line, row.column + len(escape(text[start:offset]))
        start += row.length
    return unit.line, 0
