"""What a concept's own note adds to it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from pipeline.glossary.tbx import own
from pipeline.glossary.tbx.notes import damaged, notes_of
from pipeline.model import Binding, Concept

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.glossary.tbx.sections import Category

_Item = TypeVar("_Item")
_CODE = 3
_DEFINITION = 2


def with_own(concept: Concept, notes: Sequence[Category]) -> Concept:
    """Return the concept with what the glossary's own notes say of it. Raises Fault for a note that is damaged."""
    found = notes_of(notes, own.CONCEPT_KEYS)
    if found.element is None:
        return concept
    try:
        return _completed(concept, found.fields)
    except ValueError as error:
        raise damaged(found.element, error) from None


def _completed(concept: Concept, fields: Mapping[str, object]) -> Concept:
    definitions = (*_definitions(fields), *concept.definitions)
    return replace(
        concept,
        terms=_ordered(concept.terms, own.places(fields, "terms-order")),
        binding=Binding(own.text(fields, "binding") or Binding.STRICT),
        is_translated=not own.choice(fields, "translate", "no"),
        codes=_with_codes(concept.codes, fields),
        definitions=_ordered(definitions, own.places(fields, "definitions-order")),
    )


def _ordered(items: tuple[_Item, ...], order: tuple[int, ...]) -> tuple[_Item, ...]:
    """Return items at the places they had; as they stand where another tool has added or removed some since."""
    if sorted(order) != list(range(len(items))):
        return items
    placed = dict(zip(order, items, strict=True))
    return tuple(placed[at] for at in range(len(items)))


def _with_codes(codes: tuple[tuple[str, str], ...], fields: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    found = list(codes)
    for row in own.rows(fields, "codes", _CODE):
        at, system, code = row
        found.insert(own.place(at), (own.word(system), own.word(code)))
    return tuple(found)


def _definitions(fields: Mapping[str, object]) -> list[tuple[str, str]]:
    return [(own.word(row[0]), own.word(row[1])) for row in own.rows(fields, "definitions", _DEFINITION)]
