"""A concept as an entry of a TBX-Basic file."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from pipeline.glossary.tbx import own
from pipeline.glossary.tbx.codes import address
from pipeline.glossary.tbx.dialects import NAMES, Dialect, category, element, language_attribute
from pipeline.glossary.tbx.ids import xml_id
from pipeline.glossary.tbx.values import GENDER_NAMES, STATUS_NAMES
from pipeline.glossary.tbx.write_own import apart, concept_fields, languages_of, term_fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.model import Concept, Term

_INDENT = "  "
_BODY_DEPTH = 3


def entry(concept: Concept, dialect: Dialect) -> str:
    """Return a concept as the lines of an entry. Raises GlossaryError for an id that no concept may have."""
    start = f'{NAMES[dialect].entry} id="{xml_id(concept.id)}"'
    inner = chain(
        _concept_level(concept, dialect),
        *(_language(concept, language, dialect) for language in languages_of(concept)),
    )
    indent = _INDENT * _BODY_DEPTH
    return "".join(f"{indent}{line}\n" for line in _within(start, inner))


def _within(start: str, lines: Iterable[str]) -> Iterator[str]:
    yield f"<{start}>"
    yield from (_INDENT + line for line in lines)
    yield f"</{start.partition(' ')[0]}>"


def _concept_level(concept: Concept, dialect: Dialect) -> Iterator[str]:
    if concept.domain:
        yield category(dialect, "subjectField", concept.domain)
    if dialect is not Dialect.DCT:
        for language, text in apart(concept):
            yield category(dialect, "definition", text, **{"xml:lang": language})
    for code in concept.codes:
        if target := address(code):
            yield category(dialect, "externalCrossReference", ":".join(code), target=target)
    yield from _own_note(concept_fields(concept, dialect))


def _language(concept: Concept, language: str, dialect: Dialect) -> Iterator[str]:
    names = NAMES[dialect]
    definition = dict(concept.definitions).get(language, "")
    inner = chain(
        [category(dialect, "definition", definition)] if definition else (),
        *(_within(names.term, _term(term, dialect)) for term in concept.terms if term.language == language),
    )
    return _within(names.language + language_attribute(language), inner)


def _term(term: Term, dialect: Dialect) -> Iterator[str]:
    yield element("term", term.text)
    yield category(dialect, "partOfSpeech", term.part_of_speech)
    if term.gender:
        yield category(dialect, "grammaticalGender", GENDER_NAMES[term.gender])
    yield category(dialect, "administrativeStatus", STATUS_NAMES[term.status])
    if term.source:
        yield category(dialect, "source", term.source)
    if term.note and not own.is_own(term.note):
        yield element("note", term.note)
    yield from _own_note(term_fields(term))


def _own_note(fields: dict[str, object]) -> Iterator[str]:
    if note := own.encode(fields):
        yield element("note", note)
