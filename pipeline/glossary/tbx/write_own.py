"""What of a concept and its terms TBX-Basic has no place for, as the fields of the glossary's own notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.tbx import own
from pipeline.glossary.tbx.codes import address
from pipeline.glossary.tbx.dialects import Dialect
from pipeline.model import Binding, Gender

if TYPE_CHECKING:
    from pipeline.model import Concept, Term

_EXACT_GENDERS = (Gender.COMMON, Gender.PLURAL)


def languages_of(concept: Concept) -> list[str]:
    """Return the languages that have a section, in the order of the first terms."""
    return list(dict.fromkeys(term.language for term in concept.terms))


def apart(concept: Concept) -> list[tuple[str, str]]:
    """Return the definitions in languages that have no term, and so no section."""
    languages = languages_of(concept)
    return [pair for pair in concept.definitions if pair[0] not in languages]


def concept_fields(concept: Concept, dialect: Dialect) -> dict[str, object]:
    """Return the fields of a concept's note; those that need none are empty.

    In DCT a definition cannot name its language. Orders are given where the sections of the entry change them.
    """
    return {
        "binding": "" if concept.binding is Binding.STRICT else concept.binding,
        "translate": "" if concept.is_translated else "no",
        "codes": [(at, *code) for at, code in enumerate(concept.codes) if not address(code)],
        "definitions": apart(concept) if dialect is Dialect.DCT else [],
        "terms-order": _order([term.language for term in concept.terms], languages_of(concept)),
        "definitions-order": _order([language for language, _ in concept.definitions], languages_of(concept)),
    }


def _order(items: list[str], languages: list[str]) -> list[int]:
    """Return the places of items once they stand by language, those of other languages first; [] if none moves."""
    ranks = {language: rank for rank, language in enumerate(languages)}
    moved = sorted(range(len(items)), key=lambda at: ranks.get(items[at], -1))
    return [] if moved == sorted(moved) else moved


def term_fields(term: Term) -> dict[str, object]:
    """Return the fields of a term's note; those that need none are empty."""
    return {
        "gender": term.gender if term.gender in _EXACT_GENDERS else "",
        "forms": term.forms,
        "register": term.register,
        "case": "exact" if term.exact_case else "",
        "needs": term.needs,
        "blocks": term.blocks,
        "note": term.note if own.is_own(term.note) else "",
    }
