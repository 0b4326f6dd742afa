"""An entry of a file as a concept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.tbx import ids, own
from pipeline.glossary.tbx.codes import code_at
from pipeline.glossary.tbx.faults import Fault
from pipeline.glossary.tbx.losses import EMPTY, RENAMED, Kind, Losses, lose, note
from pipeline.glossary.tbx.read_language import canonical, define, language_of, read_terms
from pipeline.glossary.tbx.read_own import with_own
from pipeline.glossary.tbx.sections import LANGUAGES, XML_LANG, Category, categories, line_of, sections
from pipeline.model import Concept

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from pipeline.glossary.tbx.parse import Entry


class Reading(NamedTuple):
    """What grows while a file is read: the ids in the file, the concepts' ids with their numbers, what isn't kept."""

    written: set[str]
    ids: dict[str, int]
    losses: Losses


class _Parts(NamedTuple):
    """What an entry says beside its terms."""

    domains: list[str]
    codes: list[tuple[str, str]]
    definitions: dict[str, str]
    notes: list[Category]


def read_concept(entry: Entry, reading: Reading) -> Concept | None:
    """Return the concept of an entry, None for one without a term. Raises Fault for what can't be read."""
    element = entry.element
    written = _written_id(element, reading)
    parts = _Parts([], [], {}, [])
    for category in categories(element):
        _take(category, entry, parts, reading.losses)
    terms = read_terms(element, parts.definitions, reading.losses)
    if not terms:
        note(reading.losses, Kind(EMPTY, "an entry"), line_of(element))
        return None
    concept = Concept(
        _concept_id(written, terms[0].text, element, reading),
        terms,
        "".join(parts.domains),
        codes=tuple(parts.codes),
        definitions=tuple(parts.definitions.items()),
        line=line_of(element),
    )
    return with_own(concept, parts.notes)


def _written_id(element: Element, reading: Reading) -> str:
    written = element.get("id", "")
    if written and written in reading.written:
        raise Fault(element, f"the id {written!r} stands at an earlier entry too", "give each entry an id of its own")
    reading.written.add(written)
    return written


def _concept_id(written: str, first_term: str, element: Element, reading: Reading) -> str:
    found = ids.concept_id(written, first_term, reading.ids)
    if written and not ids.is_kept(written, found):
        note(reading.losses, Kind(RENAMED), line_of(element), f"{written} → {found}")
    return found


def _take(category: Category, entry: Entry, parts: _Parts, losses: Losses) -> None:
    code = code_at(category.element.get("target", ""))
    if category.name == "definition":
        define(category, _definition_language(category.element, entry), parts.definitions, losses)
    elif category.name == "subjectField" and not parts.domains:
        parts.domains.append(category.text)
    elif category.name == "externalCrossReference" and code:
        parts.codes.append(code)
    elif category.name == "note" and own.is_own(category.text):
        parts.notes.append(category)
    else:
        lose(losses, category)


def _definition_language(element: Element, entry: Entry) -> str:
    """Return the language of a definition that stands beside the languages: its own, the file's, or the first one's."""
    written = element.get(XML_LANG) or entry.language
    if written:
        return canonical(element, written)
    first = next(iter(sections(entry.element, LANGUAGES)), None)
    return "" if first is None else language_of(first)
