"""Whether a table holds all of a glossary."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from pipeline.errors import GlossaryError
from pipeline.glossary.table.characters import tidy
from pipeline.glossary.table.findings import is_fatal, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.model import Concept, Finding, Glossary, Term


def encoded(text: str, encoding: str) -> bytes:
    """Return a text's bytes. Raises GlossaryError for half a surrogate pair, which no encoding of Unicode has."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError as error:
        half = f"half a character (U+{ord(text[error.start]):04X})"
        message = f"the glossary does not fit into the table: {half}"
        raise GlossaryError(message, "write the whole character") from None


def check_fit(glossary: Glossary, again: Glossary, findings: Sequence[Finding]) -> None:
    """Raise GlossaryError where a glossary, written and read `again`, is not what it was."""
    fatal = next(filter(is_fatal, findings), None)
    if fatal:
        concept = _concept_at(glossary, fatal.place.line)
        raise GlossaryError(f"the concept {shown(concept)} does not fit into the table: {fatal.message}", fatal.hint)
    for before, after in zip_longest(glossary, again):
        if before is None or after != _tidied(before):
            raise GlossaryError(*_misfit(before or after))


def _concept_at(glossary: Glossary, line: int) -> str:
    """Return the id of the concept whose row is in this line, the header's being 1 and each row one line."""
    below = line - 2
    for concept in glossary:
        if below < len(concept.terms):
            return concept.id
        below -= len(concept.terms)
    return ""


def _misfit(concept: Concept) -> tuple[str, str]:
    what = f"the concept {shown(concept.id)} does not fit into the table"
    if not concept.terms:
        return f"{what}: it has no terms", "add a term, or leave the concept out"
    languages = {term.language for term in concept.terms}
    lost = next((language for language, _ in concept.definitions if language not in languages), "")
    if lost:
        return f"{what}: it has a definition in {lost}, but no term", f"add a term in {lost}, or remove the definition"
    return f"{what}: it has an empty item or a semicolon in a list", "mend its codes, forms, needs and blocks"


def _tidied(concept: Concept) -> Concept:
    languages = dict.fromkeys(term.language for term in concept.terms)
    definitions = {language: tidy(text) for language, text in concept.definitions if tidy(text)}
    order = [*(language for language in languages if language in definitions), *(definitions.keys() - languages.keys())]
    return replace(
        concept,
        terms=tuple(map(_tidied_term, concept.terms)),
        domain=tidy(concept.domain),
        codes=tuple((tidy(system), tidy(code)) for system, code in concept.codes),
        definitions=tuple((language, definitions[language]) for language in order),
    )


def _tidied_term(term: Term) -> Term:
    return replace(
        term,
        text=tidy(term.text),
        forms=tuple(map(tidy, term.forms)),
        needs=tuple(map(tidy, term.needs)),
        blocks=tuple(map(tidy, term.blocks)),
        note=tidy(term.note),
        source=tidy(term.source),
    )
