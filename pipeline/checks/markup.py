"""Checks of tags and placeholders in translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example
from pipeline.inline import BRACE_FORMAT, mismatches
from pipeline.model import Severity, State, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator


def _mismatches(unit: Unit, kind: str) -> Iterator[str]:
    if unit.state is State.CURRENT and unit.plural is None:
        found = mismatches(unit.source, unit.target, braces=BRACE_FORMAT in unit.flags)
        yield from (mismatch.message for mismatch in found if mismatch.kind == kind)


def _tags(unit: Unit) -> Iterator[str]:
    yield from _mismatches(unit, "tags")


def _placeholders(unit: Unit) -> Iterator[str]:
    yield from _mismatches(unit, "placeholders")


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
