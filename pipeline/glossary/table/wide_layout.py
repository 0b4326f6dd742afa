"""Where a table with one row per concept has what."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.table.columns import COLUMNS
from pipeline.glossary.table.wide_columns import STATUSES, Column, column_of, gendered, languages_of

if TYPE_CHECKING:
    from pipeline.glossary.table.rows import Layout, Record


class WideLayout(NamedTuple):
    """A layout with what its columns mean: where each stands, and the layout that a term of a column has."""

    plain: Layout
    columns: dict[Column, int]
    languages: tuple[str, ...]
    gendered: str
    of_terms: dict[Column, Layout]

    def column(self, field: str, language: str) -> Column:
        """Return the column that tells a field of the terms in a language; one for all languages where none does."""
        own, shared = Column(field, language), Column(field)
        if own in self.columns or (field == "gender" and language != self.gendered):
            return own
        return own if field == "definition" and language != self.languages[0] else shared

    def cell(self, record: Record, column: Column) -> str:
        """Return what a record has in a column, "" where there is none."""
        index = self.columns.get(column, -1)
        return record.cells[index].strip() if index >= 0 else ""


def wide_layout(layout: Layout) -> WideLayout:
    """Return what the columns of a layout mean."""
    found = {column: index for index, name in enumerate(layout.names) if (column := column_of(name))}
    languages = languages_of(layout.names)
    wide = WideLayout(layout, found, languages, gendered(languages), {})
    terms = (column for column in found if column.field in STATUSES)
    return wide._replace(of_terms={column: _of_terms(wide, column) for column in terms})


def _of_terms(wide: WideLayout, terms: Column) -> Layout:
    """Return the layout in which the cells of a term are found by the names of our own table."""
    names = list(wide.plain.names)
    for name in COLUMNS:
        index = wide.columns.get(_column(wide, name, terms), -1)
        if index >= 0:
            names[index] = name
    return wide.plain._replace(names=tuple(names))


def _column(wide: WideLayout, name: str, terms: Column) -> Column:
    if name == "term":
        return terms
    if name == "translate" and Column(name) not in wide.columns:
        return Column("do_not_translate")
    return wide.column(name, terms.language)
