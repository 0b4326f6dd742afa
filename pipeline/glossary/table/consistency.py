"""What is doubtful in a glossary that can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.table.findings import Problem, in_order, shown
from pipeline.glossary.table.overlaps import ambiguous, forbidden_elsewhere
from pipeline.model import Binding, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.model import Concept, Finding, Glossary, Term


def consistency(glossary: Glossary, source_language: str, locales: Sequence[str], file: str) -> tuple[Finding, ...]:
    """Return what a terminologist should look at, by the lines of the glossary's `file`.

    Languages are canonical tags. None of it keeps the glossary from being used: concepts without a definition or
    without terms in a language, terms so short that they match too much, words that must
    stand near a term where that means nothing, source terms of two concepts, terms forbidden here and right there.
    """
    languages = tuple(dict.fromkeys((source_language, *locales)))
    found = [problem.at(Place(file, line)) for concept in glossary for line, problem in _problems(concept, languages)]
    overlaps = (*ambiguous(glossary, source_language), *forbidden_elsewhere(glossary))
    return in_order((*found, *(problem.at(Place(file, line)) for line, problem in overlaps)))


def _problems(concept: Concept, languages: tuple[str, ...]) -> Iterator[tuple[int, Problem]]:
    undefined = [language for language in languages if not concept.definition(language)]
    if undefined:
        message = f"the concept {shown(concept.id)} has no definition in {', '.join(undefined)}"
        yield concept.line, Problem("glossary-no-definition", message, "say in plain words what it is", Severity.NOTE)
    for language in languages:
        if not concept.terms_in(language) and (concept.is_translated or language == languages[0]):
            yield concept.line, _no_term(concept, language)
    for term in concept.terms:
        for problem in _doubts(term, languages[0]):
            yield term.line, problem


def _no_term(concept: Concept, language: str) -> Problem:
    severity = Severity.NOTE if concept.binding is Binding.OFF else Severity.MINOR
    message = f"the concept {shown(concept.id)} has no term in {language}"
    return Problem("glossary-no-term", message, f"add a preferred term in {language}", severity)


def _doubts(term: Term, source_language: str) -> Iterator[Problem]:
    what = f"the term {shown(term.text)}"
    if len(term.text) == 1:
        message = f"{what} is a single character, which stands for much else"
        yield Problem("glossary-short-term", message, "write a longer term", Severity.MINOR)
    if term.needs and term.language.partition("-")[0] != source_language.partition("-")[0]:
        message = f"{what} is in {term.language}: words that it needs are only looked for in {source_language}"
        yield Problem("glossary-needs", message, "move them to the concept's source term", Severity.MINOR)
