"""Checks of where a translation stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example
from pipeline.model import Severity, State, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator


def _untranslated(unit: Unit) -> Iterator[str]:
    if unit.state is State.UNTRANSLATED:
        yield "not translated"


def _stale(unit: Unit) -> Iterator[str]:
    if unit.state is State.STALE:
        changed = unit.previous_source is not None and unit.previous_source != unit.source
        yield "the English text has changed since it was translated" if changed else "marked as fuzzy"


UNTRANSLATED = Check(
    "untranslated",
    Severity.MAJOR,
    "translate it",
    _untranslated,
    (
        Example(Unit("Side effects"), objects=True),
        Example(Unit("Side effects", "Nebenwirkungen"), objects=False),
        Example(Unit("Side effects", "Nebenwirkung", fuzzy=True), objects=False),
    ),
)

STALE = Check(
    "stale",
    Severity.MAJOR,
    "revise the translation and remove the fuzzy flag",
    _stale,
    (
        Example(
            Unit("Take it twice a day.", "Einmal am Tag einnehmen.", fuzzy=True, previous_source="Take it once a day."),
            objects=True,
        ),
        Example(Unit("Side effects", "Nebenwirkungen"), objects=False),
    ),
)
