"""English words in noun phrases, told by closed lists and endings."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from pipeline.features import data_en_anatomy, data_en_diseases, data_en_drugs, data_en_medicine, data_en_plain
from pipeline.features.lemma_en import lemmatizer
from pipeline.glossary.candidates import data_en_general, data_en_words
from pipeline.glossary.candidates.kinds import Grammar, Kind
from pipeline.glossary.candidates.plurals import singular, stem

if TYPE_CHECKING:
    from collections.abc import Callable

_DETERMINERS = frozenset(data_en_words.DETERMINERS.split())
_FUNCTION = frozenset(data_en_words.FUNCTION.split())
_VERBS = frozenset(data_en_words.VERBS.split())
_GENERAL_VERBS = _VERBS | frozenset(data_en_plain.VERBS.split())
_VERBAL_NOUNS = frozenset(data_en_words.VERBAL_NOUNS.split())
_ACTIONS = frozenset(data_en_words.ACTIONS.split())
_PARTICIPLES = frozenset(data_en_words.PARTICIPLES.split())
_NO_ADVERBS = frozenset(data_en_words.NO_ADVERBS.split())
_NOUNS = frozenset(data_en_words.NOUNS.split())
_ADJECTIVES = frozenset(data_en_words.ADJECTIVES.split())
_SUBJECTS = frozenset(data_en_words.SUBJECTS.split())
_THIRD_PERSON = frozenset(data_en_words.THIRD_PERSON.split())
_LEADING_VERBS = frozenset(data_en_words.LEADING_VERBS.split())
_NUMBERED = frozenset(data_en_words.NUMBERED.split())
_PARTICLES = frozenset("up off out in down through on".split())

_TABLES = (
    data_en_anatomy.ANATOMY,
    data_en_diseases.DISEASES,
    data_en_diseases.SYMPTOMS,
    data_en_medicine.TREATMENTS,
    data_en_medicine.TESTS,
    data_en_drugs.GROUPS,
    data_en_drugs.NAMES,
    data_en_drugs.LIST.replace(" ", "\n"),
)
_SHARES = ((data_en_general.FIRST, 6e-4), (data_en_general.SECOND, 1.5e-4), (data_en_general.THIRD, 4e-5))
"""Bands of the commonest words, and what share of all words each word has, about (by Zipf's law, 0.1 / rank)."""


@cache
def grammar() -> Grammar:
    """Return the grammar of English."""
    generic = frozenset(map(stem, f"{data_en_words.GENERIC} {data_en_words.PLACES}".split()))
    return Grammar(kind, stem, singular, _general(), _domain(), generic)


def _general() -> dict[str, float]:
    plain = f"{data_en_plain.VERBS} {data_en_plain.NOUNS} {data_en_plain.QUALITIES}"
    bands = (*_SHARES, (plain, _SHARES[-1][1]))
    return {stem(word): share for words, share in reversed(bands) for word in words.split()}


def _domain() -> frozenset[str]:
    """Return the single words in the tables of diseases, drugs, treatments, tests and parts of the body."""
    entries = re.split(r"[:,\n]", "\n".join(_TABLES))
    return frozenset(stem(word) for word in (entry.strip(" ~") for entry in entries) if word and " " not in word)


def words() -> frozenset[str]:
    """Return all words in the lists of English."""
    return _DETERMINERS | _FUNCTION | _GENERAL_VERBS | _ACTIONS | _NOUNS | _ADJECTIVES | _SUBJECTS


@lru_cache(maxsize=2**16)
def kind(word: str, before: str) -> Kind:
    """Return what a word can be after the word `before`."""
    if word == "of":
        return Kind.OF
    if word.isdigit():
        return Kind.ADJECTIVE if len(word) == 1 and singular(before) in _NUMBERED else Kind.BREAK
    return Kind.BREAK if _is_verb_after(word, before) else _kind(word)


def _is_verb_after(word: str, before: str) -> bool:
    if before in _SUBJECTS:
        return _lemma()(word) in _GENERAL_VERBS
    if word in _THIRD_PERSON:
        return bool(before) and _kind(before) is Kind.NOUN
    if word in _LEADING_VERBS and _kind(before) is Kind.BREAK:
        return True
    return word in _VERBS and singular(before) != before


@lru_cache(maxsize=2**16)
def _kind(word: str) -> Kind:
    if word in _DETERMINERS:
        return Kind.DETERMINER
    if word in _FUNCTION or (word.endswith("ly") and word not in _NO_ADVERBS):
        return Kind.BREAK
    if word in _ACTIONS or singular(word) in _NOUNS:
        return Kind.NOUN
    if word in _PARTICIPLES or word in _ADJECTIVES:
        return Kind.ADJECTIVE
    return _compound(word) if "-" in word else _inflected(word)


def _compound(word: str) -> Kind:
    """Return what a word with a hyphen is: what its last part is ("self-help"), with exceptions ("check-up")."""
    last = word.rpartition("-")[2]
    if last in _PARTICLES:
        return Kind.NOUN
    return Kind.NOUN if _kind(last) is Kind.NOUN else Kind.ADJECTIVE


def _inflected(word: str) -> Kind:
    if _is_verb(word):
        return Kind.BREAK
    is_noun = singular(word) != word or word.endswith(data_en_words.NOUN_ENDINGS)
    return Kind.ADJECTIVE if not is_noun and word.endswith(data_en_words.ADJECTIVE_ENDINGS) else Kind.NOUN


def _is_verb(word: str) -> bool:
    base = _lemma()(word)
    if base == singular(word):
        return base in _VERBS and base not in _VERBAL_NOUNS
    return base in _GENERAL_VERBS


@cache
def _lemma() -> Callable[[str], str]:
    words = chain(_GENERAL_VERBS, _NOUNS, _ADJECTIVES)
    return lemmatizer(frozenset(words))
