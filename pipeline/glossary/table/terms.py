"""Rows as terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.table import characters, values
from pipeline.glossary.table.columns import COLUMNS, DEFAULTS, EXACT, NEEDED, VOCABULARY, Cells, filled
from pipeline.glossary.table.findings import is_fatal
from pipeline.languages import canonical_tag
from pipeline.model import Finding, Gender, PartOfSpeech, Place, Register, Term, TermStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.glossary.table.rows import Row

_READ_ALWAYS = frozenset((*NEEDED, *VOCABULARY))

# A look into a dictionary costs a third of a call of an enumeration.
_STATUSES = {kind.value: kind for kind in TermStatus}
_PARTS_OF_SPEECH = {kind.value: kind for kind in PartOfSpeech}
_GENDERS = {kind.value: kind for kind in Gender}
_REGISTERS = {kind.value: kind for kind in Register}


class Placed(NamedTuple):
    """A term and the row it was read from; `column` is that of the cell it stands in."""

    term: Term
    row: Row
    column: str = "term"

    @property
    def place(self) -> Place:
        """Return where the term stands."""
        return self.row.place(self.column)


def tidied(row: Row) -> tuple[Row, list[Finding]]:
    """Return a row with tidy cells, and what is wrong with the characters and the contents of its cells."""
    raw, found = row.cells, []
    if characters.may_be_odd(raw):
        found = list(_character_findings(row))
        row = row._replace(cells=Cells._make(map(characters.tidy, raw)))
    found += _content_findings(row)
    return row, found


def placed(row: Row, findings: list[Finding]) -> Placed | None:
    """Return the term of a tidy row, None where that is not known for what was found in the row."""
    if not row.is_whole or any(map(is_fatal, findings)):
        return None
    return Placed(_term(row.cells, row.line), row)


def _character_findings(row: Row) -> Iterator[Finding]:
    for column, cell in zip(COLUMNS, row.cells, strict=True):
        if cell:
            for problem in characters.problems(column, cell):
                yield problem.at(row.place(column))


def _content_findings(row: Row) -> Iterator[Finding]:
    if not row.is_whole or not values.may_be_wrong(row.cells):
        return
    for column, cell in zip(COLUMNS, row.cells, strict=True):
        if cell or column in _READ_ALWAYS:
            for problem in values.problems(column, cell):
                yield problem.at(row.place(column))


def _term(cells: Cells, line: int) -> Term:
    return Term(
        cells.term,
        canonical_tag(cells.language),
        _STATUSES[cells.status],
        _PARTS_OF_SPEECH[cells.pos or DEFAULTS["pos"]],
        _GENDERS[cells.gender],
        filled(cells.forms),
        _REGISTERS[cells.register],
        cells.case == EXACT,
        filled(cells.needs),
        filled(cells.blocks),
        cells.note,
        cells.source,
        line,
    )
