"""Characters that don't belong into cells: invisible ones, and those that change how others are shown."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from pipeline.glossary.table.findings import Problem, shown
from pipeline.glossary.table.formulas import is_formula
from pipeline.model import Severity
from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NEVER = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u180e\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff"
"""Controls, soft hyphen, line and paragraph separators, bidirectional overrides and isolates, zero-width space and
joiner, byte-order mark, annotations, the replacement character, noncharacters."""

_JOINERS = r"\u061c\u200c-\u200f"
"""Joiners and direction marks: part of the spelling in scripts such as Arabic, Hebrew and Devanagari only."""

_WRONG = re.compile(f"[{_NEVER}]")
_WRONG_OR_JOINER = re.compile(f"[{_NEVER}{_JOINERS}]")
_USES_JOINERS = re.compile(r"[\u0590-\u0fff\u1780-\u18af]")
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*+>|<!--|&(?:#?[0-9A-Za-z]{1,32});")
_LINE_BREAK = re.compile(r"[\n\r]")
_QUOTED = re.compile(r'"(?:[^"]|"")*+"')

_PLAIN = rf"[^\s<&{_NEVER}{_JOINERS}\u1000-\u200f\u2028-\U0010ffff]++"
_PLAIN_CELLS = re.compile(rf"(?:\t(?:(?![=+\-@\"]){_PLAIN}(?: {_PLAIN})*+)?+)*+")
"""Cells with a tab before each, none of which has any character problem; others may have none either."""


def tidy(cell: str) -> str:
    """Return a cell with single spaces, none at its ends, and composed characters (Unicode's form NFC)."""
    return unicodedata.normalize("NFC", collapse(cell)).strip()


def may_be_odd(cells: Sequence[str]) -> bool:
    """Whether any of the cells could have a problem: a quick look before a long one."""
    line = "\t".join(("", *cells))
    if line.count("\t") > len(cells) or not _PLAIN_CELLS.fullmatch(line):
        return True
    return not unicodedata.is_normalized("NFC", line)


def problems(column: str, cell: str) -> Iterator[Problem]:
    """Yield what is wrong with the characters of a cell as it stands in the file."""
    yield from _invisible(cell)
    if is_formula(cell.strip()):
        message = f"a spreadsheet would calculate {shown(cell)}"
        yield Problem("glossary-formula", message, "write a word before it, or remove it")
    if _MARKUP.search(cell) and column == "term":
        message = f"the term {shown(cell)} has HTML in it"
        yield Problem("glossary-characters", message, "write plain text, and each character as itself")
    yield from _doubts(column, cell)


def _invisible(cell: str) -> Iterator[Problem]:
    wrong = (_WRONG if _USES_JOINERS.search(cell) else _WRONG_OR_JOINER).search(cell)
    if wrong is None:
        return
    character, before = wrong[0], cell[: wrong.start()]
    where = f"behind {shown(before[-20:])}" if before else "at the start of the cell"
    message = f"the character {_named(character)} {where} cannot be seen or changes what is seen"
    if character == "\N{REPLACEMENT CHARACTER}":
        message = f"a character {where} was damaged when the text was converted"
        yield Problem("glossary-characters", message, "write the character that stood there")
        return
    yield Problem("glossary-characters", message, "remove it")


def _named(character: str) -> str:
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X} {name}".rstrip()


def _doubts(column: str, cell: str) -> Iterator[Problem]:
    if collapse(cell).strip() != cell:
        what = (
            "has a line break" if _LINE_BREAK.search(cell) else "begins or ends with a space, or has several in a row"
        )
        message = f"the cell {column} {what}"
        yield Problem("glossary-spaces", message, "leave single spaces between words", Severity.MINOR)
    if not unicodedata.is_normalized("NFC", cell):
        message = f"{shown(cell)} has letters with separate accents"
        yield Problem("glossary-characters", message, "save it in Unicode's form NFC", Severity.MINOR)
    if len(cell) > 1 and _QUOTED.fullmatch(cell):
        message = f"{shown(cell)} looks as if a spreadsheet had put it in quotes"
        yield Problem("glossary-quotes", message, "remove quotes that are not part of the text", Severity.MINOR)
