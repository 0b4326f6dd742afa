"""Cells that a spreadsheet would calculate.

Spreadsheets take a cell for a formula that begins with = + - or @, also as full-width forms, and skip tabs and line
breaks before them (OWASP, "CSV Injection"). A formula can start programs and send data away.
"""

from __future__ import annotations

import re

_BEGINS = r"[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]"
_FORMULA = re.compile(_BEGINS)
_DEFUSED = re.compile(f"'+{_BEGINS}")
_SUFFIX = re.compile(r"[+\-\uff0b\uff0d][^(|!]*+")


def is_formula(cell: str) -> bool:
    """Whether a cell is a formula that could do anything.

    A suffix ("-itis"), a number and a dash before words are none: what stands behind + or - can only be calculated
    wrong without a call, a reference to another sheet (!) or a DDE link (|).
    """
    return bool(_FORMULA.match(cell)) and not _SUFFIX.fullmatch(cell)


def defuse(cell: str) -> str:
    """Return a cell that every spreadsheet takes for text: a formula gets a single quote before it."""
    return f"'{cell}" if _FORMULA.match(cell) or _DEFUSED.match(cell) else cell


def restore(cell: str) -> str:
    """Return the cell that `defuse` was given."""
    return cell[1:] if _DEFUSED.match(cell) else cell
