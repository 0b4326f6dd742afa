"""Finding concepts by any of their words, as people write them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.source import SourceTerms
from pipeline.glossary.target import TargetTerms
from pipeline.workflows.glossary.load import load_glossary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.model import Concept, Glossary
    from pipeline.workspace import Workspace


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
    for hit in SourceTerms(glossary, workspace.settings.source_language).hits(word):
        yield Found(hit.concept, Likeness.FORM)
    for locale in workspace.settings.locales:
        terms = TargetTerms(glossary, locale)
        yield from (Found(concept, Likeness.FORM) for concept in glossary if terms.renderings(word, concept))


def _parts(glossary: Glossary, word: str) -> Iterator[Found]:
    wanted = word.casefold()
    for concept in glossary:
        if any(wanted in term.text.casefold() for term in concept.terms):
            yield Found(concept, Likeness.PART)
