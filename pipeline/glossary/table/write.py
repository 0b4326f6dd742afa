"""Writing the glossary's table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.table.characters import tidy
from pipeline.glossary.table.columns import COLUMNS, EXACT, NO, SEPARATOR, Cells
from pipeline.glossary.table.fitting import check_fit, encoded
from pipeline.glossary.table.read import read_table
from pipeline.model import Binding, Concept, Glossary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.model import Term


def write_table(glossary: Glossary) -> bytes:
    """Return the table of a glossary: UTF-8, a header, a row per term, the same bytes for equal glossaries.

    Cells of the concept stand in its first row, definitions in the first row of their language, what is the default
    is left empty. `read_table` gives an equal glossary back, save that white space is collapsed, letters are composed
    (NFC) and definitions come in the order of the terms' languages.

    Raises GlossaryError where that does not hold: for concepts without terms, terms with HTML, definitions in a
    language without a term, and whatever `read_table` would object to.
    """
    rows = [COLUMNS, *rows_of(glossary)]
    data = encoded("".join("\t".join(row) + "\n" for row in rows), "utf-8")
    check_fit(glossary, *read_table(data, "glossary"))
    return data


def rows_of(glossary: Glossary) -> Iterator[Cells]:
    """Yield the rows of a glossary, in the order of its terms."""
    for concept in glossary:
        definitions = dict(concept.definitions)
        for index, term in enumerate(concept.terms):
            cells = _term_cells(concept, term)._replace(definition=tidy(definitions.pop(term.language, "")))
            yield cells if index else _with_concept(cells, concept)


def _with_concept(cells: Cells, concept: Concept) -> Cells:
    return cells._replace(
        domain=tidy(concept.domain),
        binding="" if concept.binding is Binding.STRICT else concept.binding.value,
        translate="" if concept.is_translated else NO,
        codes=_list(tuple(f"{system}:{code}" for system, code in concept.codes)),
    )


def _term_cells(concept: Concept, term: Term) -> Cells:
    return Cells(
        concept=concept.id,
        language=term.language,
        term=tidy(term.text),
        status=term.status.value,
        pos=term.part_of_speech.value,
        gender=term.gender.value,
        forms=_list(term.forms),
        register=term.register.value,
        case=EXACT if term.exact_case else "",
        needs=_list(term.needs),
        blocks=_list(term.blocks),
        note=tidy(term.note),
        source=tidy(term.source),
    )


def _list(items: tuple[str, ...]) -> str:
    return SEPARATOR.join(map(tidy, items))
