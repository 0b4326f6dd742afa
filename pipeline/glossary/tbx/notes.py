"""The notes of a section: what people wrote, and what the glossary wrote for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.tbx import own
from pipeline.glossary.tbx.faults import Fault

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element as Element

    from pipeline.glossary.tbx.sections import Category


class Notes(NamedTuple):
    """The glossary's own fields, the other notes, and the element that the fields stand in (None for none)."""

    fields: dict[str, object]
    plain: str
    element: Element | None


def notes_of(notes: Iterable[Category], keys: frozenset[str]) -> Notes:
    """Return the notes of a section, `keys` being the fields it may have. Raises Fault for damaged fields."""
    fields: dict[str, object] = {}
    plain, element = [], None
    for note in notes:
        if own.is_own(note.text):
            element = note.element
            fields |= _decoded(note, keys)
        elif note.text:
            plain.append(note.text)
    return Notes(fields, "; ".join(plain), element)


def damaged(element: Element, error: ValueError) -> Fault:
    """Return the fault for a note of the glossary's own that says something it can't."""
    message = f"this note holds what the glossary needs, and is damaged ({error})"
    return Fault(element, message, "restore it, or remove the note")


def _decoded(note: Category, keys: frozenset[str]) -> dict[str, object]:
    try:
        return own.decode(note.text, keys)
    except ValueError as error:
        raise damaged(note.element, error) from None
