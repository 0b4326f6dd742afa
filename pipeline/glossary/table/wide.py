"""Reading a table with one row per concept: each becomes the rows, one per term, that our own table has."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.identifiers import CONCEPT_ID, slug, unused
from pipeline.glossary.table.findings import Problem, shown
from pipeline.glossary.table.read import wrong_width
from pipeline.glossary.table.rows import Record, Row, place_of
from pipeline.glossary.table.wide_cells import cells_of_terms
from pipeline.glossary.table.wide_columns import STATUSES, Column
from pipeline.glossary.table.wide_terms import Item, terms_of
from pipeline.glossary.table.wide_values import value_of
from pipeline.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.glossary.table.wide_layout import WideLayout
    from pipeline.model import Finding


class _Reading(NamedTuple):
    """What reading a table fills: its findings, the lines of the ids it gives, and how often an id was wanted."""

    layout: WideLayout
    findings: list[Finding]
    lines: dict[str, int]
    numbers: dict[str, int]

    def tell(self, record: Record, column: Column, problem: Problem) -> None:
        """Add a problem with a cell to the findings."""
        index = self.layout.columns.get(column, 0)
        self.findings.append(problem.at(place_of(record, self.layout.plain, index)))


def rows_of_wide(records: Iterable[Record], layout: WideLayout, findings: list[Finding]) -> Iterator[Row]:
    """Yield the rows, one per term, of records that are one concept each; add to `findings` what is doubtful.

    The gender and the register of a record are its preferred terms', its part of speech that of all its terms; its
    note and its source come to its first term.
    """
    reading = _Reading(layout, findings, {}, {})
    for record in records:
        if len(record.cells) == len(layout.plain.names):
            yield from _rows(record, reading)
        else:
            findings.append(wrong_width(record, layout.plain))


def _rows(record: Record, reading: _Reading) -> Iterator[Row]:
    layout = reading.layout
    said = _said(record, reading)
    terms = [(language, item) for language in layout.languages for item in _terms(record, language, said, reading)]
    if not terms:
        problem = _doubt("the row has no term: it is left out", "write a term, or remove the row")
        reading.tell(record, Column(""), problem)
        return
    concept = _concept_id(said.get(Column("concept"), ""), terms[0][1].text, record, reading)
    _tell_lost_definitions(record, said, {language for language, _ in terms}, reading)
    for (language, item), cells in zip(terms, cells_of_terms(terms, said, layout), strict=True):
        terms_layout = layout.of_terms[Column(item.field, language)]
        yield Row(record, terms_layout, cells._replace(concept=concept), is_whole=bool(concept))


def _said(record: Record, reading: _Reading) -> dict[Column, str]:
    """Return what a record says beside its terms, in the words of our table."""
    said = {}
    for column in reading.layout.columns:
        if column.field not in STATUSES:
            value = value_of(column.field, reading.layout.cell(record, column))
            said[column] = value.text
            if value.problem:
                reading.tell(record, column, value.problem)
    return said


def _terms(record: Record, language: str, said: dict[Column, str], reading: _Reading) -> list[Item]:
    layout = reading.layout
    cells = [(field, layout.cell(record, Column(field, language))) for field in STATUSES]
    found = terms_of(cells, language, said.get(layout.column("pos", language), ""))
    for item in found:
        for doubt in item.doubts:
            reading.tell(record, Column(item.field, language), doubt)
    return found


def _concept_id(given: str, term: str, record: Record, reading: _Reading) -> str:
    """Return the id that a record gives, or one made from its first term; "" for one that is there already."""
    name = slug(given)
    if not name:
        return unused(slug(term) or f"concept-{record.line}", reading.numbers)
    if not CONCEPT_ID.fullmatch(given.lower()):
        problem = _doubt(
            f"the concept id {shown(given)} is read as {name!r}", "write small letters, digits and hyphens"
        )
        reading.tell(record, Column("concept"), problem)
    if name in reading.lines:
        message = f"the concept {shown(name)} stands in line {reading.lines[name]} already"
        problem = Problem("glossary-duplicate", message, "give one of the two another id")
        reading.tell(record, Column("concept"), problem)
        return ""
    reading.lines[name] = record.line
    return unused(name, reading.numbers)


def _tell_lost_definitions(record: Record, said: dict[Column, str], present: set[str], reading: _Reading) -> None:
    for column, text in said.items():
        language = column.language or reading.layout.languages[0]
        if column.field == "definition" and text and language not in present:
            message = f"the definition in {language} is left out: there is no term in {language}"
            reading.tell(record, column, _doubt(message, f"write a preferred term in {language}"))


def _doubt(message: str, hint: str) -> Problem:
    return Problem("glossary-import", message, hint, Severity.MINOR)
