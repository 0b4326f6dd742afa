"""Concepts as JSON."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.model import Concept, Term


def concept_json(concept: Concept) -> dict[str, object]:
    """Return a concept as a JSON object; what is empty is left out of its terms."""
    return {
        "id": concept.id,
        "domain": concept.domain,
        "binding": concept.binding.value,
        "translate": concept.is_translated,
        "codes": [{"system": system, "code": code} for system, code in concept.codes],
        "definitions": dict(concept.definitions),
        "terms": [_term_json(term) for term in concept.terms],
    }


def _term_json(term: Term) -> dict[str, object]:
    return {name: value for name, value in asdict(term).items() if value and name != "line"}
