"""The entries of a glossary page."""

from __future__ import annotations

import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from pipeline.render.site.values import Entry

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from pipeline.model import Concept, Term

_MOST_OTHERS = 2
_BEGINNING = 5
"""Letters; two terms that begin with the same ones are taken for variants of one word (-hemmer, -inhibitor)."""


def entries(shown: Iterable[Concept], every: Iterable[Concept], language: str) -> tuple[Entry, ...]:
    """Return the concepts `shown` that have a term and a definition in a language, in alphabetical order, "ä" as "a".

    A glossary has more words for a concept than a reader needs, for translations to be judged by. An entry has the
    first two that are words of their own, the same part of speech, and no term of another one of `every` concept.
    """
    shared = _shared(every, language)
    found = (_entry(concept, language, shared) for concept in shown if concept.definition(language))
    return tuple(sorted(filter(None, found), key=lambda entry: (_plain(entry.term), entry.term, entry.id)))


def _shared(concepts: Iterable[Concept], language: str) -> frozenset[str]:
    """Return the terms, as `_plain` has them, that stand for several concepts."""
    names = (name for concept in concepts for name in {_plain(term.text) for term in concept.terms_in(language)})
    return frozenset(name for name, number in Counter(names).items() if number > 1)


def _entry(concept: Concept, language: str, shared: Collection[str]) -> Entry | None:
    terms = concept.allowed(language)
    if not terms:
        return None
    first, told = terms[0], [_plain(terms[0].text)]
    others: list[str] = []
    for term in terms[1:]:
        name = _plain(term.text)
        if _is_same_kind(term, first) and name not in shared and not any(_are_variants(name, one) for one in told):
            others.append(term.text)
            told.append(name)
    return Entry(concept.id, first.text, concept.definition(language), tuple(others[:_MOST_OTHERS]))


def _is_same_kind(term: Term, first: Term) -> bool:
    return term.part_of_speech is first.part_of_speech


def _are_variants(one: str, other: str) -> bool:
    beginnings = {"".join(filter(str.isalnum, name))[:_BEGINNING] for name in (one, other)}
    return len(beginnings) == 1


def _plain(text: str) -> str:
    """Return a text without case, accents and what is no letter at its beginning."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).lstrip("\"'„“«‹‘([")
