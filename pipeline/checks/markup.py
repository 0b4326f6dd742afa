"""Checks of tags and placeholders in translations."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Subject
from pipeline.inline import BRACE_FORMAT, Mismatch, mismatches
from pipeline.model import Severity, State, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator


def _mismatches(unit: Unit, kind: str) -> Iterator[str]:
    if unit.state is not State.CURRENT:
        return
    if unit.plural is None:
        yield from _messages(unit, unit.source, unit.target, kind)
    for number, form in enumerate(unit.plural_targets):
        found = _messages(unit, unit.plural or "", form, kind)
        # A form may be the translation of either text: "one tablet", "{n} tablets".
        if found and _messages(unit, unit.source, form, kind):
            yield from (f"msgstr[{number}]: {message}" for message in found)


def _messages(unit: Unit, source: str, target: str, kind: str) -> list[str]:
    found = _compared(source, target, BRACE_FORMAT in unit.flags)
    return [mismatch.message for mismatch in found if mismatch.kind == kind]


@lru_cache(maxsize=8)  # one check after the other asks for the same unit
def _compared(source: str, target: str, braces: bool) -> tuple[Mismatch, ...]:
    return mismatches(source, target, braces=braces)


def _tags(subject: Subject) -> Iterator[str]:
    yield from _mismatches(subject.unit, "tags")


def _placeholders(subject: Subject) -> Iterator[str]:
    yield from _mismatches(subject.unit, "placeholders")


TAGS = Check(
    "tags",
    Severity.BLOCKER,
    "use the same tags as the English text, each as often as there",
    _tags,
    (
        Example(Unit("Not <em>before</em> meals", "Nicht vor dem Essen"), objects=True),
        Example(Unit('See <a id="1">dosage</a>', 'Siehe <a id="2">Dosierung</a>'), objects=True),
        Example(Unit("Not <em>before</em> meals", "Nicht <em>vor</em> dem Essen"), objects=False),
        Example(Unit("Dosage:<br>one tablet", "Dosierung: eine Tablette"), objects=False),
    ),
)

PLACEHOLDERS = Check(
    "placeholders",
    Severity.BLOCKER,
    "use the same placeholders as the English text, spelled as there",
    _placeholders,
    (
        Example(Unit("Updated on {updated}", "Stand: {datum}", flags=(BRACE_FORMAT,)), objects=True),
        Example(Unit("Updated on {updated}", "Stand: {updated}", flags=(BRACE_FORMAT,)), objects=False),
        Example(Unit("Type {x} here", "Hier x eingeben"), objects=False),
    ),
)
