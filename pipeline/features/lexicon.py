"""A language's tables, compiled for looking up words and phrases."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

from pipeline.features.category import Category

TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’][^\W\d_]+|\u2060+[^\W_]+)*|[%‰<>≤≥±=+×°℃℉€$£&]")
"""A word, or a sign that is read like one."""

NUMBER = "#"
"""The lemma of a number; at the end of a phrase it must follow but isn't part of it."""


Key = tuple[Category, str]
"""What makes two features the same: their category and their value."""


class Meaning(NamedTuple):
    """What a phrase means; `words` are the lemmas of the phrase after its first."""

    words: tuple[str, ...]
    category: Category
    value: str
    soft: bool


class Lemmatized(Protocol):
    """Anything with a base form."""

    @property
    def lemma(self) -> str:
        """The base form."""


@dataclass(frozen=True, slots=True)
class Node:
    """What the lemmas on the way to this node mean together, and the lemmas that may follow."""

    following: dict[str, Node] = field(default_factory=dict)
    meaning: list[Meaning] = field(default_factory=list)


Phrases = Mapping[str, Node]
"""Phrases by their first lemma."""


class Deferred(Mapping[str, Node]):
    """Phrases that are compiled when one is first looked up: to read words takes none of them."""

    def __init__(self, compiled: Callable[[], Phrases]) -> None:
        self._compiled = compiled

    @cached_property
    def _phrases(self) -> Phrases:
        return self._compiled()

    def __getitem__(self, lemma: str) -> Node:
        return self._phrases[lemma]

    def get(self, lemma: str, default: Any = None) -> Any:  # noqa: ANN401 - as in Mapping
        """Return the node of a lemma; what Mapping does, catching an exception, is slow."""
        return self._phrases.get(lemma, default)

    def __contains__(self, lemma: object) -> bool:
        return lemma in self._phrases

    def __iter__(self) -> Iterator[str]:
        return iter(self._phrases)

    def __len__(self) -> int:
        return len(self._phrases)


class Units(NamedTuple):
    """Names of units: `symbols` as written, the others by lemmas.

    `periods` are "daily", "per week"; `starts` are the lemmas that may open a measure.
    """

    symbols: Mapping[str, str] = MappingProxyType({})
    names: Phrases = MappingProxyType({})
    times: Phrases = MappingProxyType({})
    periods: Phrases = MappingProxyType({})
    months: Mapping[str, int] = MappingProxyType({})
    starts: frozenset[str] = frozenset()


class Grammar(NamedTuple):
    """Lemmas that build measures and clauses: "to" in ranges, "out of" in ratios, "every" before a time …."""

    to: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    ratio: tuple[tuple[str, ...], ...] = ()
    every: frozenset[str] = frozenset()
    other: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    per: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    spans: frozenset[str] = frozenset()
    percent: tuple[tuple[str, ...], ...] = ()
    stages: frozenset[str] = frozenset()
    both: frozenset[str] = frozenset()
    either: frozenset[str] = frozenset()
    divided: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    multiplied: tuple[str, ...] = ()
    clock: Mapping[str, str] = MappingProxyType({})
    verbal_months: frozenset[str] = frozenset()
    ordinals: frozenset[str] = frozenset()


class Syntax(NamedTuple):
    """Values of function words that bind the parts of a sentence.

    `relating` act on what follows them, `agent` names who does what a passive verb says, `listing` part clauses and
    members of lists, `joining` only the latter, `equating` leave things the same when they change places around them,
    `openers` may stand before the verb of an instruction, `closing` after a verb of movement without a destination.
    """

    relating: frozenset[str] = frozenset()
    agent: frozenset[str] = frozenset()
    listing: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    equating: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    closing: frozenset[str] = frozenset()


class Language(NamedTuple):
    """Everything that is known about a language; see `pipeline.features.languages`.

    `phrases` mean something, `equivalents` are phrases with the groups within which they say the same, `denials` begin
    phrases that deny ("not dangerous"; see `pipeline.features.literal`). `plain` are everyday words without
    medical weight, `light` values of soft meanings that weigh no more, `antonyms` plain words that deny each other,
    `denying` beginnings of words that do. `scales` say which directions are qualities, and on which scale, `contraries`
    which words mustn't be exchanged where they stand: what they differ in, and the condition on their place.
    `counterparts` are meanings that say the same together, wherever they stand, `separable` verbs with `particles` that
    may stand behind the object. `expansions`, `suffixes` and `negated` say what
    a contraction or a denial stands for, `special` are all of these words. `aliases` say which meaning a function
    word may stand for, `opposites` which function words may not be exchanged. `imperatives` open instructions,
    `adjectival` are those that may be adjectives, `pointing` those that only lead to other texts, `inflections` endings
    that none of them has, `nominal` more of them that are nouns as often; `actions` instruct wherever they stand,
    `advising` announces advice ("what to do"). `questions` open questions. `known` are the base
    forms of all words in the tables. `complete` says that the tables cover the words of health information well enough
    to call an exchange of words that are no synonyms a change of what is said.
    """

    code: str
    lemma: Callable[[str], str]
    phrases: Phrases = MappingProxyType({})
    denials: frozenset[str] = frozenset()
    equivalents: Phrases = MappingProxyType({})
    plain: frozenset[str] = frozenset()
    light: frozenset[str] = frozenset()
    counterparts: tuple[tuple[tuple[Key, ...], tuple[Key, ...]], ...] = ()
    advising: tuple[str, ...] = ()
    antonyms: frozenset[tuple[str, str]] = frozenset()
    denying: tuple[str, ...] = ()
    scales: Mapping[str, str] = MappingProxyType({})
    contraries: Mapping[tuple[str, str], tuple[tuple[str, str], ...]] = MappingProxyType({})
    separable: frozenset[tuple[str, str]] = frozenset()
    particles: frozenset[str] = frozenset()
    units: Units = Units()
    grammar: Grammar = Grammar()
    syntax: Syntax = Syntax()
    function: frozenset[str] = frozenset()
    expansions: Mapping[str, str] = MappingProxyType({})
    hyphenated: Mapping[str, str] = MappingProxyType({})
    suffixes: Mapping[str, str] = MappingProxyType({})
    special: frozenset[str] = frozenset()
    negated: Mapping[str, str] = MappingProxyType({})
    acronyms: frozenset[str] = frozenset()
    aliases: Mapping[str, frozenset[str]] = MappingProxyType({})
    opposites: frozenset[tuple[str, str]] = frozenset()
    imperatives: frozenset[str] = frozenset()
    actions: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    nominal: frozenset[str] = frozenset()
    inflections: tuple[str, ...] = ()
    adjectival: frozenset[str] = frozenset()
    affixes: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    not_drugs: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()
    complete: bool = False
