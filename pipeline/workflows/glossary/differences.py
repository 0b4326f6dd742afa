"""What became of concepts between two versions of a glossary."""

from __future__ import annotations

from dataclasses import asdict
from enum import StrEnum
from typing import TYPE_CHECKING

from pipeline.report.glossary_values import ConceptChange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.model import Concept, Glossary


class _Kind(StrEnum):
    NEW = "new"
    REMOVED = "removed"
    CHANGED = "changed"


def concept_changes(old: Glossary, new: Glossary) -> tuple[ConceptChange, ...]:
    """Return what became of the concepts that are not the same in both versions, those of `new` first, in its order."""
    before = {concept.id: concept for concept in old}
    after = {concept.id: concept for concept in new}
    changes = (_change(before.get(concept.id), concept) for concept in new)
    gone = (ConceptChange(concept.id, _Kind.REMOVED, ()) for concept in old if concept.id not in after)
    return (*filter(None, changes), *gone)


def _change(old: Concept | None, new: Concept) -> ConceptChange | None:
    if old is None:
        return ConceptChange(new.id, _Kind.NEW, ())
    return ConceptChange(new.id, _Kind.CHANGED, tuple(_details(old, new))) if old != new else None


def _details(old: Concept, new: Concept) -> Iterator[str]:
    from deepdiff import DeepDiff  # noqa: PLC0415  # heavy, and seldom needed

    for found in DeepDiff(_facts(old), _facts(new), view="tree").values():
        for level in found:
            path = " ".join(map(str, level.path(output_format="list")))
            yield f"{path}: {_shown(level.t1)} → {_shown(level.t2)}"


def _facts(concept: Concept) -> dict[str, object]:
    """Return a concept as a table whose keys are its terms, so that what moved is not taken for something else."""
    facts: dict[str, object] = {
        "binding": str(concept.binding),
        "domain": concept.domain,
        "translate": concept.is_translated,
        "codes": ", ".join(":".join(code) for code in concept.codes),
    }
    facts |= {f"definition ({language})": text for language, text in concept.definitions}
    return facts | {f"“{term.text}” ({term.language})": _term_facts(asdict(term)) for term in concept.terms}


def _term_facts(term: dict[str, object]) -> dict[str, str]:
    left_out = ("text", "language", "line")
    return {name: _shown(value) for name, value in term.items() if name not in left_out}


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return str(value["status"])
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "none"
    return "none" if value in ("", None) or "NotPresent" in type(value).__name__ else str(value)
