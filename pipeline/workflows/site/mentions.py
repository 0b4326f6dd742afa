"""Which concepts of the glossary an article names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.source import SourceTerms

if TYPE_CHECKING:
    from pipeline.model import Document, Glossary


class Mentions:
    """Knows which concepts an article names in the source language: in a translation no others are explained.

    A translation's words are ambiguous where the article's are not: "erste Behandlung" is a first-line therapy or not.
    """

    def __init__(self, glossary: Glossary, source_language: str) -> None:
        self._terms = SourceTerms(glossary, source_language)
        self._known: dict[str, frozenset[str]] = {}

    def of(self, document: Document) -> frozenset[str]:
        """Return the ids of the concepts that an article names."""
        if document.name not in self._known:
            hits = (hit for segment in document.segments for hit in self._terms.hits(segment.text))
            self._known[document.name] = frozenset(hit.concept.id for hit in hits)
        return self._known[document.name]
