"""Finding concepts by any of their words, as people write them."""

from __future__ import annotations

from enum import StrEnum
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.source import SourceTerms
from pipeline.glossary.target import TargetTerms
from pipeline.model import TermStatus
from pipeline.workflows.glossary.load import load_glossary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.model import Concept, Glossary, Span, Term
    from pipeline.workspace import Workspace

_TELLING = 3
"""Characters; shorter words are looked for at the beginning of terms only."""


class Likeness(StrEnum):
    """How a word stands to a concept, the closest first."""

    TERM = "term"
    """It is one of its terms."""
    FORM = "form"
    """It is a form or a compound of one, or holds one."""
    PART = "part"
    """A term holds it."""


class Found(NamedTuple):
    """A concept, and how the word that was looked up stands to it."""

    concept: Concept
    likeness: Likeness


def lookup_terms(workspace: Workspace, word: str) -> tuple[Found, ...]:
    """Return the concepts that a word or phrase may stand for in any language of the project, the closest first.

    Raises GlossaryError where the glossary cannot be read.
    """
    glossary = load_glossary(workspace)
    found: dict[str, Found] = {}
    for each in (*_same(glossary, word), *_forms(workspace, glossary, word), *_parts(glossary, word)):
        found.setdefault(each.concept.id, each)
    return tuple(found.values())


def _same(glossary: Glossary, word: str) -> Iterator[Found]:
    wanted = word.casefold()
    for concept in glossary:
        if wanted == concept.id or any(wanted == term.text.casefold() for term in concept.terms):
            yield Found(concept, Likeness.TERM)


def _forms(workspace: Workspace, glossary: Glossary, word: str) -> Iterator[Found]:
    """Yield the concepts of which the word is a form: those that it is as a whole and by a good term come first."""
    settings = workspace.settings
    hits = SourceTerms(glossary, settings.source_language).hits(word)
    found = [(_closeness(hit.term, hit.span), hit.concept) for hit in hits]
    for locale in settings.locales:
        terms = TargetTerms(glossary, locale)
        for concept in glossary:
            places = terms.renderings(word, concept)
            found += [(min(_closeness(place.term, place.span) for place in places), concept)] if places else []
    yield from (Found(concept, Likeness.FORM) for _, concept in sorted(found, key=itemgetter(0)))


def _closeness(term: Term, span: Span) -> tuple[int, int, int]:
    """Return how far a term is from the word that was looked up: it covers little of it, is no good, is short."""
    return span.start - span.end, tuple(TermStatus).index(term.status), -len(term.text)


def _parts(glossary: Glossary, word: str) -> Iterator[Found]:
    wanted = word.casefold()
    for concept in glossary:
        texts = (term.text.casefold() for term in concept.terms)
        if any(wanted in text if len(wanted) >= _TELLING else text.startswith(wanted) for text in texts):
            yield Found(concept, Likeness.PART)
