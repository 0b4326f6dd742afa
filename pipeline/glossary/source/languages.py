"""How the words of a language are read: English by rules of its own, any other by its stems."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from pipeline.glossary.source import data_en_words as english
from pipeline.glossary.source.analysis import Language
from pipeline.glossary.source.inflection import infinitives, singulars
from pipeline.glossary.source.roles import role
from pipeline.glossary.source.spelling import american
from pipeline.glossary.source.tokens import APOSTROPHES, HYPHENS
from pipeline.glossary.source.words import Role
from pipeline.glossary.stems import stemmer

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.glossary.source.words import Keys

_AT_HYPHENS = re.compile(f"[{HYPHENS}–]+")
_AT_HYPHENS_AND_APOSTROPHES = re.compile(f"[{HYPHENS}{APOSTROPHES}–]+")
_UNSPACED = frozenset("zh ja th lo km my bo dz".split())
_VERB = "~"
"""Begins the keys of verbs, so that "swellings" may be a form of "swelling" and not of "swell"."""


@cache
def language_of(tag: str) -> Language:
    """Return how a language's words are read (BCP 47 tag)."""
    if _base(tag) == "en":
        return Language(american, _english, _english_term, role, _AT_HYPHENS, True, english.BOUND)
    stem = stemmer(tag) or str
    return Language(str, _stems(stem), _term_stems(stem), _no_role, _AT_HYPHENS_AND_APOSTROPHES)


def coverage(language: str) -> str:
    """Say in one sentence how terms of a language (BCP 47 tag) are found in its texts, and what isn't covered."""
    if _base(language) == "en":
        return (
            "English: inflection, British and American spelling, possessives, hyphens, coordination, a word between "
            "(and an article), and what nearby words tell; not reordered phrases, pronouns or ambiguity that no rule "
            "or note covers."
        )
    if _base(language) in _UNSPACED:
        return f"{language}: terms that stand alone between spaces or marks; none within a run of text."
    if stemmer(language) is None:
        return f"{language}: exact forms, in capitals or not; no inflection, compounds or coordination."
    return f"{language}: forms with the same Snowball stem; no compounds, coordination or spelling variants."


def _base(tag: str) -> str:
    return tag.replace("_", "-").partition("-")[0].lower()


@lru_cache(maxsize=2**14)
def _english_verb(form: str) -> Keys:
    return tuple(_VERB + infinitive for infinitive in infinitives(form))


def _english(form: str) -> Keys:
    return (*singulars(form), *_english_verb(form))


def _english_term(form: str, is_verb: bool) -> Keys:
    return _english(form) if is_verb else singulars(form)


def _stems(stem: Callable[[str], str]) -> Callable[[str], Keys]:
    def keys(form: str) -> Keys:
        return (stem(form),)

    return keys


def _term_stems(stem: Callable[[str], str]) -> Callable[[str, bool], Keys]:
    def keys(form: str, _is_verb: bool) -> Keys:
        return (stem(form),)

    return keys


def _no_role(_form: str) -> int:
    return Role.NONE
