"""Tables of phrases, compiled for looking up the longest one that begins at a word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.features.category import Category
from pipeline.features.lexicon import NUMBER, TOKEN, Meaning, Node, Phrases

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from pipeline.features.lexicon import Lemmatized


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
    return phrase.split() if phrase.replace(" ", "").isalpha() else TOKEN.findall(phrase)


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
        _node(root, words).meaning.append(meaning)
    return root.following


def _node(root: Node, words: Iterable[str]) -> Node:
    node = root
    for word in words:
        node = node.following.setdefault(word, Node())
    return node


def compile_groups(table: str, lemma: Callable[[str], str]) -> Phrases:
    """Return the phrases of a table with one group a line; a phrase may be in several groups."""
    root = Node()
    for number, line in enumerate(table.replace(",\n    ", ", ").splitlines()):
        for phrase in line.split(", ") if line else ():
            words = tuple(lemma(word) for word in phrase.split())
            _node(root, words).meaning.append(Meaning(words[1:], Category.WORD, str(number), soft=False))
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
