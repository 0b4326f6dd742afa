"""A language's tables, compiled for looking up words and phrases."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple, Protocol

from pipeline.features.category import Category

TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’][^\W\d_]+|\u2060+[^\W_]+)*|[%‰<>≤≥±=+×°℃℉€$£&]")
"""A word, or a sign that is read like one."""

NUMBER = "#"
"""The lemma of a number; at the end of a phrase it must follow but isn't part of it."""


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
    `openers` may stand before the verb of an instruction.
    """

    relating: frozenset[str] = frozenset()
    agent: frozenset[str] = frozenset()
    listing: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    equating: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()


class Language(NamedTuple):
    """Everything that is known about a language; see `pipeline.features.languages`.

    `literal` are the phrases without those that deny another one, so that "not dangerous" is "not" and "dangerous" and
    no synonym of "safe"; a change counts only if it counts either way. `denials` begin phrases that deny. `expansions`,
    `suffixes` and `negated` say which words a contraction or a denial stands for, `special` are all of these words.
    `aliases` say which meaning a function word may stand for, `opposites` which function words may not be exchanged.
    `imperatives` open instructions, `adjectival` are those that may be adjectives. `questions` open questions. `known`
    are the base forms of all words in the tables. `complete` says that the tables cover the words of health information
    well enough to call an exchange of words that are no synonyms a change of what is said.
    """

    code: str
    lemma: Callable[[str], str]
    phrases: Phrases = MappingProxyType({})
    literal: Phrases = MappingProxyType({})
    denials: frozenset[str] = frozenset()
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
    adjectival: frozenset[str] = frozenset()
    affixes: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()
    not_drugs: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()
    complete: bool = False


def entries(table: str) -> Iterator[tuple[str, str]]:
    """Yield the (value, phrase) pairs of a table of lines "value: phrase, phrase"; a phrase may begin with "~".

    A line that begins with four spaces continues the one before.
    """
    for line in table.strip().replace(",\n    ", ", ").splitlines():
        value, _, phrases = line.rpartition(": ")
        for phrase in phrases.split(", "):
            yield value or phrases.split(", ")[0].lstrip("~"), phrase


def tokens(phrase: str) -> list[str]:
    """Return the words of a phrase as a text's words are found."""
    return [match[0] for match in TOKEN.finditer(phrase)]


def compile_phrases(
    tables: Iterable[tuple[Category, str]],
    lemma: Callable[[str], str],
    extra: Iterable[tuple[str, str]] = (),
    acronyms: frozenset[str] = frozenset(),
    denials: frozenset[str] = frozenset(),
) -> Phrases:
    """Return the phrases of `tables`; the first table to have a phrase wins.

    Phrases that begin with one of the `denials` and a word more are left out.
    """
    found: dict[tuple[str, ...], Meaning] = {}
    rows = [(category, value, phrase) for category, table in tables for value, phrase in entries(table)]
    for category, value, phrase in (*((Category.CONCEPT, value, phrase) for value, phrase in extra), *rows):
        words = tuple(_lemmas(phrase.lstrip("~"), lemma, acronyms))
        if words and not (words[0] in denials and len(words) > 1 and category in DENIABLE):
            found.setdefault(words, Meaning(words[1:], category, value, phrase.startswith("~")))
    return _by_first(found)


DENIABLE = frozenset((Category.DIRECTION, Category.CERTAINTY, Category.POLARITY, Category.QUANTITY, Category.CONCEPT))


def _lemmas(phrase: str, lemma: Callable[[str], str], acronyms: frozenset[str]) -> Iterator[str]:
    if phrase in ("<", ">"):
        yield phrase
        return
    for word in tokens(phrase):
        yield (
            NUMBER
            if word == "number" and phrase.endswith(" number") and _COMPARING.match(phrase)
            else word
            if word in acronyms
            else lemma(word.lower())
        )


_COMPARING = re.compile(r"(?:over|under|above|below|higher than|lower than|über|unter) number$")


def _by_first(found: Mapping[tuple[str, ...], Meaning]) -> Phrases:
    root = Node()
    for words, meaning in found.items():
        node = root
        for word in words:
            node = node.following.setdefault(word, Node())
        node.meaning.append(meaning)
    return root.following


def longest(phrases: Phrases, words: Sequence[Lemmatized], at: int) -> Meaning | None:
    """Return the longest phrase that begins at a word."""
    node = phrases.get(words[at].lemma)
    best: Meaning | None = None
    while node is not None:
        if node.meaning:
            best = node.meaning[0]
        at += 1
        node = node.following.get(words[at].lemma) if at < len(words) else None
    return best
