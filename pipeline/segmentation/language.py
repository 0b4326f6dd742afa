"""The rules' knowledge of one language: tables built once from the data modules and the project's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from pipeline.segmentation import data_common, data_de, data_en

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import ModuleType


class End(IntEnum):
    """When a sentence may end after an abbreviation."""

    NEVER = 0
    BEFORE_OPENER = 1
    BEFORE_CAPITAL = 2
    UNLESS_NUMBER = 3


@dataclass(frozen=True, slots=True)
class Language:
    """What the predicates ask.

    Words are compared as they stand, those around ordinals in lower case. `titles` are abbreviations that stand before
    a name, without the project's own. `capital_nouns` says that a capital letter tells little about where a sentence
    begins, as in German.
    """

    abbreviations: Mapping[str, End]
    titles: frozenset[str]
    compound_endings: tuple[str, ...]
    starters: frozenset[str]
    labels: frozenset[str]
    pronouns: frozenset[str]
    finite_verbs: frozenset[str]
    before_ordinal: frozenset[str]
    ordinal_nouns: frozenset[str]
    ordinal_endings: tuple[str, ...]
    speech_verbs: frozenset[str]
    times_of_day: frozenset[str]
    time_openers: frozenset[str]
    after_time: frozenset[str]
    capital_nouns: bool


def _words(module: ModuleType, name: str) -> frozenset[str]:
    return frozenset(getattr(module, name, "").split())


def with_capitals(words: Iterable[str]) -> frozenset[str]:
    """Return the words and the lower-case ones also as they stand at the beginning of a sentence."""
    known = frozenset(words) - {""}
    return known | {word[0].upper() + word[1:] for word in known if len(word) > 1}


def _abbreviations(module: ModuleType, own: frozenset[str]) -> Mapping[str, End]:
    table: dict[str, End] = {}
    for end, words in (
        (End.UNLESS_NUMBER, _words(module, "BEFORE_NUMBER")),
        (End.BEFORE_OPENER, _words(data_common, "BIBLIOGRAPHIC")),
        (End.BEFORE_CAPITAL, _words(module, "BEFORE_CAPITAL")),
        (End.BEFORE_OPENER, _words(module, "BEFORE_OPENER")),
        (End.NEVER, _words(module, "NEVER")),
        (End.NEVER, own),
    ):
        table.update(dict.fromkeys(with_capitals(map(normalise, words)), end))
    return MappingProxyType(table)


def normalise(abbreviation: str) -> str:
    """Return the key of an abbreviation: no last full stop, no spaces, lower case when it has inner full stops."""
    key = re.sub(r"\s+", "", abbreviation).removesuffix(".")
    return key.lower() if "." in key else key


_MODULES = {"en": data_en, "de": data_de}
LANGUAGES = frozenset(_MODULES)
"""Primary language subtags with rules of their own."""


@lru_cache(maxsize=32)
def language_rules(primary: str, own: frozenset[str]) -> Language:
    """Return the tables for a primary language subtag of `LANGUAGES`, extended by the project's abbreviations."""
    module = _MODULES[primary]
    shared = data_common.GERMAN_MONTHS.split() + data_common.GERMAN_EDITIONS.split()
    return Language(
        abbreviations=_abbreviations(module, own),
        titles=with_capitals(map(normalise, _words(module, "NEVER"))),
        compound_endings=tuple(_words(module, "COMPOUND_ENDINGS")),
        starters=_words(module, "STARTERS"),
        labels=with_capitals(_words(module, "LABELS")),
        pronouns=_words(module, "PRONOUNS"),
        finite_verbs=_words(module, "FINITE_VERBS"),
        before_ordinal=_words(module, "BEFORE_ORDINAL"),
        ordinal_nouns=_words(module, "ORDINAL_NOUNS") | frozenset(shared),
        ordinal_endings=tuple(_words(module, "ORDINAL_ENDINGS")),
        speech_verbs=_words(module, "SPEECH_VERBS"),
        times_of_day=_words(module, "TIMES_OF_DAY"),
        time_openers=_words(module, "TIME_OPENERS"),
        after_time=_words(module, "AFTER_TIME"),
        capital_nouns=primary == "de",
    )
