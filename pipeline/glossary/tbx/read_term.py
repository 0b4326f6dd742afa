"""A term section of an entry as a term."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias, TypeVar

from pipeline.glossary.tbx import own
from pipeline.glossary.tbx.faults import Fault
from pipeline.glossary.tbx.losses import EMPTY, VALUE, Kind, Losses, lose, note
from pipeline.glossary.tbx.notes import Notes, damaged, notes_of
from pipeline.glossary.tbx.sections import Category, categories, line_of, local_name, text_of
from pipeline.glossary.tbx.values import GENDERS, PARTS_OF_SPEECH, REGISTERS, STATUSES, lookup
from pipeline.model import Gender, PartOfSpeech, Register, Term, TermStatus

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

Found: TypeAlias = "dict[str, list[Category]]"
_Value = TypeVar("_Value")
_STATUS = ("administrativeStatus", "normativeAuthorization")
_KEPT = frozenset((*_STATUS, "partOfSpeech", "grammaticalGender", "register", "note", "source", "definition"))


class ReadTerm(NamedTuple):
    """A term, whether the file gives its status, and the definition that stands with it (None for none)."""

    term: Term
    has_status: bool
    definition: Category | None


def read_term(section: Element, language: str, losses: Losses) -> ReadTerm | None:
    """Return the term of a section, None for one without a text. Raises Fault for what can't be read."""
    element = _term_element(section)
    text = text_of(element)
    if not text:
        note(losses, Kind(EMPTY, "a term"), line_of(element))
        return None
    found: Found = {}
    for category in categories(section):
        found.setdefault(category.name, []).append(category)
    status = _value(found, _STATUS, STATUSES, losses)
    term = _term(Term(text, language, status or TermStatus.ADMITTED, line=line_of(element)), found, losses)
    _lose_others(found, losses)
    definition = next((category for category in found.get("definition", ()) if category.text), None)
    return ReadTerm(term, status is not None, definition)


def _term_element(section: Element) -> Element:
    for child in section.iter("{*}term"):
        return child
    raise Fault(section, f"the <{local_name(section)}> has no <term>", "write the term, or remove the section")


def _term(start: Term, found: Found, losses: Losses) -> Term:
    notes = notes_of(found.get("note", ()), own.TERM_KEYS)
    fields = notes.fields
    try:
        return Term(
            start.text,
            start.language,
            start.status,
            _part_of_speech(found, losses),
            _gender(found, fields, losses),
            own.texts(fields, "forms"),
            Register(own.text(fields, "register")) or _value(found, ("register",), REGISTERS, losses) or Register.NONE,
            own.choice(fields, "case", "exact"),
            own.texts(fields, "needs"),
            own.texts(fields, "blocks"),
            _note(notes),
            "; ".join(category.text for category in found.get("source", ()) if category.text),
            start.line,
        )
    except ValueError as error:
        if notes.element is None:  # pragma: no cover - only the glossary's own fields are faulty
            raise
        raise damaged(notes.element, error) from None


def _part_of_speech(found: Found, losses: Losses) -> PartOfSpeech:
    if not any(category.text for category in found.get("partOfSpeech", ())):
        return PartOfSpeech.NOUN
    return _value(found, ("partOfSpeech",), PARTS_OF_SPEECH, losses) or PartOfSpeech.OTHER


def _gender(found: Found, fields: Mapping[str, object], losses: Losses) -> Gender:
    """Return the gender; TBX's "other" is two of the glossary's, and its own note says which."""
    written = [category.text for category in found.get("grammaticalGender", ())]
    exact = Gender(own.text(fields, "gender"))
    if exact and written == ["other"]:
        return exact
    return _value(found, ("grammaticalGender",), GENDERS, losses) or Gender.NONE


def _note(notes: Notes) -> str:
    return "; ".join(filter(None, (own.text(notes.fields, "note"), notes.plain)))


def _value(found: Found, names: tuple[str, ...], table: Mapping[str, _Value], losses: Losses) -> _Value | None:
    for category in (category for name in names for category in found.get(name, ())):
        value = lookup(table, category.text)
        if value is not None:
            return value
        if category.text:
            note(losses, Kind(VALUE, category.name), line_of(category.element), category.text)
    return None


def _lose_others(found: Found, losses: Losses) -> None:
    for name, several in found.items():
        for category in several if name not in _KEPT else ():
            lose(losses, category)
    for category in found.get("definition", ())[1:]:
        lose(losses, category, "another definition")
