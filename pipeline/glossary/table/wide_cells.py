"""The cells, in the columns of our own table, of the terms of a record that is a whole concept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.table.columns import OF_CONCEPT, SEPARATOR, Cells
from pipeline.glossary.table.wide_columns import Column
from pipeline.model import TermStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.glossary.table.wide_layout import WideLayout
    from pipeline.glossary.table.wide_terms import Item


def cells_of_terms(
    terms: Iterable[tuple[str, Item]], said: Mapping[Column, str], layout: WideLayout
) -> Iterator[Cells]:
    """Yield the cells of each term, with its language, of a record that has `said` things beside its terms."""
    seen: set[str] = set()
    for language, item in terms:
        cells = Cells(language=language, term=item.text, status=item.status.value, pos=item.pos, case=item.case)
        if item.status is TermStatus.PREFERRED:
            cells = _of_preferred(cells, said, layout)
        if language not in seen:
            cells = _of_first(cells, said, layout)
        yield cells if seen else _of_concept(cells, said)
        seen.add(language)


def _of_preferred(cells: Cells, said: Mapping[Column, str], layout: WideLayout) -> Cells:
    gender, register = (said.get(layout.column(field, cells.language), "") for field in ("gender", "register"))
    return cells._replace(gender=gender, register=register)


def _of_first(cells: Cells, said: Mapping[Column, str], layout: WideLayout) -> Cells:
    """Return the cells of the first term of a language."""
    definition = said.get(layout.column("definition", cells.language), "")
    note, source = (said.get(Column(field, cells.language), "") for field in ("note", "source"))
    return cells._replace(definition=definition, note=note, source=source)


def _of_concept(cells: Cells, said: Mapping[Column, str]) -> Cells:
    """Return the cells of the concept's first term."""
    values = {field: said.get(Column(field), "") for field in OF_CONCEPT}
    values["translate"] = said.get(Column("do_not_translate"), "") or values["translate"]
    for field, own in (("note", cells.note), ("source", cells.source)):
        values[field] = SEPARATOR.join(filter(None, (own, said.get(Column(field), ""))))
    return cells._replace(**values)
