"""What a change of the glossary does to translations, as text for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.report.console import safe
from pipeline.report.diff_text_lines import wrapped
from pipeline.report.table import shorten
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.report.glossary_values import ConceptChange, Touched

_LEAST = 24
_INDENT = "  "
_EFFECTS = {"reopened": "to reopen", "allowed": "right again", "none": "touched"}
"""What a change does to a unit, the gravest first, and how that is told."""


def impact_lines(changes: Sequence[ConceptChange], units: Sequence[Touched], width: int, *, limit: int) -> list[str]:
    """Return lines on what became of concepts, and on at most `limit` units (0 for all), the reopened ones first."""
    lines = [line for change in changes for line in _change_lines(change, width)]
    ordered = sorted(units, key=lambda unit: tuple(_EFFECTS).index(unit.effect))
    shown = ordered[:limit] if limit else ordered
    lines += [line for unit in shown for line in _unit_lines(unit, width)]
    left = len(ordered) - len(shown)
    return [*lines, f"… and {count(left, 'unit')} more; --all shows them"] if left else lines


def _change_lines(change: ConceptChange, width: int) -> Iterator[str]:
    yield safe(f"{change.kind} concept: {change.id}")
    for detail in change.details:
        yield from wrapped(detail, width, _INDENT, _INDENT)


def _unit_lines(unit: Touched, width: int) -> Iterator[str]:
    yield from wrapped(f"{_EFFECTS[unit.effect]}: {unit.page} ({unit.locale}) [{unit.id}]", width, "", _INDENT)
    yield _INDENT + shorten(safe(unit.source), max(_LEAST, width - len(_INDENT)))
    yield from wrapped(unit.reason or _terms(unit), width, _INDENT, _INDENT)


def _terms(unit: Touched) -> str:
    """Return the terms that a unit is touched in, by what became of them."""
    kinds = dict.fromkeys(kind for _, kind in unit.terms)
    words = {kind: ", ".join(f"“{term}”" for term, other in unit.terms if other == kind) for kind in kinds}
    return "; ".join(f"{kind}: {terms}" for kind, terms in words.items())
