"""A language's tables, compiled for looking up words and phrases."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
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


Phrases = Mapping[str, Mapping[str, tuple[Meaning, ...]]]
"""Meanings by the first lemma of their phrase and by the second one ("" where there is none), the longest first."""


class Units(NamedTuple):
    """Names of units: `symbols` as written, the others by lemmas. `periods` are "daily", "per week"; `starts` are the lemmas
    that may open a measure."""

    symbols: Mapping[str, str]
    names: Phrases
    times: Phrases
    periods: Phrases
    months: Mapping[str, int]
    starts: frozenset[str]


class Grammar(NamedTuple):
    """Lemmas that build measures and clauses: "to" in ranges, "out of" in ratios, "every" before a time …"""

    to: frozenset[str]
    between: frozenset[str]
    ratio: tuple[tuple[str, ...], ...]
    every: frozenset[str]
    other: frozenset[str]
    articles: frozenset[str]
    per: frozenset[str]
    times: frozenset[str]
    spans: frozenset[str]
    percent: tuple[tuple[str, ...], ...]
    stages: frozenset[str]
    possessives: tuple[str, ...]


class Language(NamedTuple):
    """Everything that is known about a language; see `pipeline.features.languages`.

    `aliases` say which meaning a function word may stand for, `opposites` which function words may not be exchanged.
    `complete` says that the tables cover the words of health information well enough to call an exchange of words
    that are no synonyms a change of what is said. `known` are the base forms of all words in the tables.
    """

    code: str
    lemma: Callable[[str], str]
    phrases: Phrases
    units: Units
    grammar: Grammar
    function: frozenset[str]
    expansions: Mapping[str, str]
    hyphenated: Mapping[str, str]
    negated: Mapping[str, str]
    acronyms: frozenset[str]
    aliases: Mapping[str, frozenset[str]]
    opposites: frozenset[tuple[str, str]]
    imperatives: frozenset[str]
    affixes: frozenset[str]
    stems: tuple[str, ...]
    not_drugs: frozenset[str]
    known: frozenset[str]
    complete: bool


def entries(table: str) -> Iterator[tuple[str, str]]:
    """Yield the (value, phrase) pairs of a table of lines "value: phrase, phrase"; a phrase may begin with "~"."""
    for line in table.strip().splitlines():
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
) -> Phrases:
    """Return the phrases of `tables`; the first table to have a phrase wins."""
    found: dict[tuple[str, ...], Meaning] = {}
    rows = [(category, value, phrase) for category, table in tables for value, phrase in entries(table)]
    for category, value, phrase in (*((Category.CONCEPT, value, phrase) for value, phrase in extra), *rows):
        words = tuple(_lemmas(phrase.lstrip("~"), lemma, acronyms))
        if words:
            found.setdefault(words, Meaning(words[1:], category, value, phrase.startswith("~")))
    return _by_first(found)


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
    result: dict[str, dict[str, list[Meaning]]] = {}
    for words, meaning in found.items():
        result.setdefault(words[0], {}).setdefault(words[1] if len(words) > 1 else "", []).append(meaning)
    return {
        first: {second: tuple(sorted(rows, key=lambda row: -len(row.words))) for second, rows in group.items()}
        for first, group in result.items()
    }


def longest(phrases: Phrases, words: Sequence[Lemmatized], at: int) -> Meaning | None:
    """Return the longest phrase that begins at a word."""
    group = phrases.get(words[at].lemma)
    if group is None:
        return None
    if at + 1 < len(words):
        for meaning in group.get(words[at + 1].lemma, ()):
            rest = meaning.words
            end = at + 1 + len(rest)
            if end <= len(words) and (len(rest) == 1 or all(words[at + 1 + n].lemma == rest[n] for n in range(1, len(rest)))):
                return meaning
    single = group.get("")
    return single[0] if single else None
