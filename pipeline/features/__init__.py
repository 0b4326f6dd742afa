"""What in a text a reader's health depends on: numbers, units, negation, modality and the like, for each language."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.features.category import NUMERIC, Category, Feature
from pipeline.features.languages import language as language_of
from pipeline.features.languages import literal_phrases
from pipeline.features.lexicon import Language, Phrases, Syntax
from pipeline.features.numbers import Number, find_numbers
from pipeline.features.phrases import DENIABLE, compile_phrases
from pipeline.features.reading import combine, meaningful, read
from pipeline.features.words import BREAK, Word, read_words

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "BREAK",
    "DENIABLE",
    "NUMERIC",
    "Category",
    "Feature",
    "Language",
    "Number",
    "Phrases",
    "Syntax",
    "Word",
    "combine",
    "features",
    "find_numbers",
    "literal",
    "read",
    "read_text",
    "read_words",
    "tables",
    "vocabulary",
]

_NO_CONCEPTS: Mapping[str, str] = {}


def tables(language: str) -> Language:
    """Return what is known about a language (BCP 47 tag)."""
    return language_of(language.replace("_", "-").partition("-")[0].lower())


def literal(language: Language) -> Language:
    """Return a language that reads "not dangerous" as two words and not as a synonym of "safe".

    A change counts only if it counts either way.
    """
    return language._replace(phrases=literal_phrases(language.code))


def vocabulary(language: Language, concepts: Mapping[str, str]) -> Phrases | None:
    """Return terms (lower case → concept id) ready for `read`; None where there are none."""
    return _compiled(language.code, frozenset(concepts.items())) if concepts else None


@lru_cache(maxsize=8)
def _compiled(code: str, concepts: frozenset[tuple[str, str]]) -> Phrases:
    known = language_of(code)
    return compile_phrases((), known.lemma, sorted((value, term) for term, value in concepts), known.acronyms)


def read_text(text: str, language: str, concepts: Mapping[str, str] = _NO_CONCEPTS) -> list[Feature]:
    """Return all of a unit's text as features in order, plain words, function words and punctuation included.

    `concepts` maps terms in lower case to concept ids.
    """
    known = tables(language)
    return read(text, known, vocabulary(known, concepts))


def features(text: str, language: str, concepts: Mapping[str, str] = _NO_CONCEPTS) -> tuple[Feature, ...]:
    """Return the pieces of meaning in a unit's text that translations must keep, in order, with their spans.

    `language` is a BCP 47 tag; English is known best, German as far as numbers, units, negation, modality and other
    small words go; of other languages only numbers and names with digits are found. `concepts` maps terms in lower
    case to concept ids, which become the values of features of the category "concept".
    """
    return tuple(meaningful(read_text(text, language, concepts)))
