"""Terms that stand in more than one concept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.table.findings import Problem, shown
from pipeline.model import Severity, TermStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.model import Concept, Glossary, Term


def ambiguous(glossary: Glossary, language: str) -> Iterator[tuple[int, Problem]]:
    """Yield, with its line, each term of the source language that is preferred in two concepts of a domain.

    Words that one of the two needs or that block it tell them apart.
    """
    seen: dict[tuple[str, str], tuple[Concept, Term]] = {}
    for concept in glossary:
        for term in concept.terms_in(language):
            if term.status is TermStatus.PREFERRED and not (term.needs or term.blocks):
                first, earlier = seen.setdefault((concept.domain, _key(term)), (concept, term))
                if first is not concept:
                    yield term.line, _ambiguous(term, earlier, first)


def _ambiguous(term: Term, earlier: Term, first: Concept) -> Problem:
    message = f"the term {shown(term.text)} is also that of the concept {shown(first.id)} in line {earlier.line}"
    hint = "make one concept of the two, or fill in needs or blocks to tell them apart"
    return Problem("glossary-ambiguous", message, hint, Severity.MINOR)


def forbidden_elsewhere(glossary: Glossary) -> Iterator[tuple[int, Problem]]:
    """Yield, with its line, each forbidden term that another concept prefers: it may well be meant."""
    preferred = {
        (term.language, _key(term)): concept
        for concept in glossary
        for term in concept.terms
        if term.status is TermStatus.PREFERRED
    }
    for concept in glossary:
        for term in concept.terms:
            other = preferred.get((term.language, _key(term)))
            if term.status is TermStatus.FORBIDDEN and other and other.id != concept.id:
                message = f"the term {shown(term.text)}, forbidden here, is preferred for the concept {shown(other.id)}"
                yield term.line, Problem("glossary-crossing", message, "check that this is meant", Severity.NOTE)


def _key(term: Term) -> str:
    return term.text if term.exact_case else term.text.casefold()
