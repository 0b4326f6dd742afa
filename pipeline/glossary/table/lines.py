"""The lines of a file, and mistakes that make all of it unreadable."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.errors import GlossaryError
from pipeline.fs import decode
from pipeline.glossary.table.findings import Problem, from_error
from pipeline.model import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.model import Finding

_MARKER = re.compile(r'"?(?:<{7}|\|{7}|={7}|>{7})(?: |$)')
"""The lines that git writes where two versions meet."""


def text_of(data: bytes, file: str) -> str | Finding:
    """Return the text of a file whose lines end in line feeds, or the finding that it is not UTF-8."""
    try:
        text, _ = decode(data, file, GlossaryError)
    except GlossaryError as error:
        return from_error(error, "glossary-encoding", file)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def conflicts(lines: Sequence[str], file: str) -> list[Finding]:
    """Return a finding for each merge conflict that git left in the lines; any other mistake may follow from these."""
    marked = [(number, line) for number, line in enumerate(lines, 1) if line[:1] in '"<|=>' and _MARKER.match(line)]
    begins = [number for number, line in marked if "<<<<<<<" in line] or [number for number, _ in marked[:1]]
    hint = "choose between the two sides and remove the lines with <<<<<<<, ======= and >>>>>>>"
    return [
        Problem("glossary-conflict", "a merge conflict is not resolved", hint).at(Place(file, n, 1)) for n in begins
    ]


def empty(file: str, header: str) -> Finding:
    """Return the finding that a file has nothing in it."""
    return Problem("glossary-format", "the file is empty", f"begin with the row {header}").at(Place(file, 1, 1))
