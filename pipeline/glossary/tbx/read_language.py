"""The language sections of an entry: terms, and definitions by language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.errors import ConfigError
from pipeline.glossary.tbx.faults import Fault
from pipeline.glossary.tbx.losses import STATUS, Kind, Losses, lose, note
from pipeline.glossary.tbx.read_term import ReadTerm, read_term
from pipeline.glossary.tbx.sections import LANGUAGES, TERMS, XML_LANG, Category, categories, local_name, sections
from pipeline.languages import canonical_tag
from pipeline.model import Term, TermStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element as Element


def read_terms(entry: Element, definitions: dict[str, str], losses: Losses) -> tuple[Term, ...]:
    """Return the terms of an entry, and add the definitions of its language sections. Raises Fault."""
    found: list[ReadTerm] = []
    for section in sections(entry, LANGUAGES):
        language = language_of(section)
        for category in categories(section):
            if category.name == "definition":
                define(category, language, definitions, losses)
            else:
                lose(losses, category)
        terms = [term for part in sections(section, TERMS) if (term := read_term(part, language, losses))]
        for term in terms:
            if term.definition:
                define(term.definition, language, definitions, losses)
        found += terms
    return tuple(_with_statuses(found, losses))


def define(category: Category, language: str, definitions: dict[str, str], losses: Losses) -> None:
    """Add a definition; of two in one language the first one is kept."""
    if category.text and definitions.setdefault(language, category.text) != category.text:
        lose(losses, category, "another definition")


def language_of(section: Element) -> str:
    """Return the language of a section, a canonical tag. Raises Fault where there is none or it isn't known."""
    written = section.get(XML_LANG) or section.get("lang", "")
    if not written:
        raise Fault(section, f"the <{local_name(section)}> has no xml:lang", "name its language (de, en, …)")
    return canonical(section, written)


def canonical(element: Element, written: str) -> str:
    """Return the canonical form of a language tag that an element has. Raises Fault for one that isn't known."""
    try:
        return canonical_tag(written)
    except ConfigError as error:
        raise Fault(element, error.message, error.hint) from None


def _with_statuses(found: Sequence[ReadTerm], losses: Losses) -> Iterator[Term]:
    """Yield the terms; the first one of a language without a status is preferred where the file prefers none."""
    chosen = {term.language for term, has_status, _ in found if has_status and term.status is TermStatus.PREFERRED}
    for term, has_status, _ in found:
        if has_status:
            yield term
            continue
        note(losses, Kind(STATUS), term.line)
        yield term if term.language in chosen else replace(term, status=TermStatus.PREFERRED)
        chosen.add(term.language)
