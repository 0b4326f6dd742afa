"""Which words of a page are explained: the terms of the glossary that readers may not know."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from pipeline.glossary.source import SourceTerms
from pipeline.glossary.target import StandingTerms
from pipeline.glossary.whole import is_itself
from pipeline.model import Binding, Concept, TermStatus
from pipeline.render.site.terms import TermMark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from pipeline.model import Glossary, Prose, Span, TermHit

MOST_IN_BLOCK = 3
"""So many terms of one block are explained: more would be hard to read."""


class Explainer:
    """Finds the terms that are explained in texts of a language (canonical BCP 47 tags).

    They are the allowed terms of strictly binding concepts that have a definition in the language; `unexplained` are
    ids and domains of concepts that need none, where a name that is an id is no domain. Building takes time in
    proportion to the glossary.
    """

    def __init__(
        self, glossary: Glossary, language: str, source_language: str, unexplained: AbstractSet[str] = frozenset()
    ) -> None:
        self.language = language
        self._is_source = _base(language) == _base(source_language)
        every = tuple(_kept_as_it_is(concept, language, source_language) for concept in glossary)
        left_out = _ids(every, unexplained)
        self.concepts = tuple(concept for concept in every if concept.id not in left_out and self._explains(concept))
        self._ids = {concept.id for concept in self.concepts}
        self._every = every

    def _explains(self, concept: Concept) -> bool:
        is_strict = concept.binding is Binding.STRICT
        return is_strict and bool(concept.definition(self.language) and concept.allowed(self.language))

    @cached_property
    def _terms(self) -> SourceTerms | StandingTerms:
        return (SourceTerms if self._is_source else StandingTerms)(self._every, self.language)

    def hits(self, text: str) -> tuple[TermHit, ...]:
        """Return the terms that are explained in a text, in its order; none overlaps another.

        A term counts where it is whole words, one after the other: not as part of a compound or of a longer term of the
        glossary, be that one explained or not. Words that are a better term of another concept mean that one.
        """
        if not self.concepts:
            return ()
        hits = [hit for hit in self._terms.hits(text) if is_itself(text, hit)]
        longest: dict[Span, TermHit] = {}
        taken = bytearray(len(text))
        for hit in sorted(hits, key=self._order):
            start, end = hit.span
            if not any(taken[start:end]):
                taken[start:end] = b"\1" * (end - start)
                longest[hit.span] = hit
        return tuple(hit for _, hit in sorted(longest.items()) if self._is_explained(hit))

    def _is_explained(self, hit: TermHit) -> bool:
        """Whether a hit is explained: a definition of a noun explains no adjective (Menopause, menopausal)."""
        name = hit.concept.allowed(self.language)[0]
        return hit.concept.id in self._ids and hit.term.part_of_speech is name.part_of_speech

    def _order(self, hit: TermHit) -> tuple[int, int, bool, bool]:
        """Return what puts the longest first; of those at one place, the preferred term, then what is explained."""
        is_second = hit.term.status is not TermStatus.PREFERRED
        return hit.span.start - hit.span.end, hit.span.start, is_second, hit.concept.id not in self._ids

    def marks(
        self, blocks: Iterable[Prose], glossary_page: str = "", among: AbstractSet[str] | None = None
    ) -> tuple[TermMark, ...]:
        """Return what is marked in the blocks of a page: each concept at the first place where it can be marked.

        `glossary_page` is the address of the glossary page as seen from this one, "" where there is none. `among` are
        the ids of the concepts that may be marked, None for all. In one block no more than `MOST_IN_BLOCK` are marked;
        the others may be in a later one.
        """
        found: dict[str, TermMark] = {}
        for block in blocks:
            new: dict[str, TermMark] = {}
            for hit, span in self._places(block):
                name = hit.concept.id
                if len(new) < MOST_IN_BLOCK and name not in found and (among is None or name in among):
                    new.setdefault(name, self._mark(hit.concept, span, glossary_page))
            found |= new
        return tuple(found.values())

    def _places(self, block: Prose) -> Iterator[tuple[TermHit, Span]]:
        for hit in self.hits(block.text):
            span = block.span(*hit.span)
            if span is not None:
                yield hit, span

    def _mark(self, concept: Concept, span: Span, glossary_page: str) -> TermMark:
        address = f"{glossary_page}#{concept.id}" if glossary_page else ""
        return TermMark(span, concept.id, concept.definition(self.language), address)


def _base(language: str) -> str:
    return language.partition("-")[0]


def _ids(concepts: Sequence[Concept], names: AbstractSet[str]) -> AbstractSet[str]:
    """Return the ids of concepts that are named, or whose domain is."""
    ids = {concept.id for concept in concepts}
    domains = names - ids
    return names & ids | {concept.id for concept in concepts if concept.domain in domains}


def _kept_as_it_is(concept: Concept, language: str, source_language: str) -> Concept:
    """Return a concept with its source terms in a language that has none where its words aren't translated."""
    if concept.is_translated or concept.terms_in(language):
        return concept
    terms = tuple(replace(term, language=language) for term in concept.terms_in(source_language))
    return replace(concept, terms=(*concept.terms, *terms))
