"""All terms of a language in one tree: from word to word to the terms that end there."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.source.analysis import Language, Reader
from pipeline.glossary.source.patterns import Pattern, patterns, read_words
from pipeline.glossary.source.phrases import Phrase, Phrases, indexed, phrases_of
from pipeline.model import PartOfSpeech

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pipeline.model import Concept, Term


_LONGEST_ACRONYM = 5


class Entry(NamedTuple):
    """A term of a concept with what decides whether a place where it stands is the concept.

    `order` counts terms as the glossary has them. `written` are its words as written. `is_cased` says whether capitals
    matter, `is_conditional` whether what stands around it does: `needs` are phrases of which one must stand nearby,
    `blocks` those that must not, `around` the blocks that contain the term.
    """

    order: int
    concept: Concept
    term: Term
    written: Pattern
    is_verb: bool
    is_cased: bool
    is_conditional: bool
    needs: Phrases
    blocks: Phrases
    around: Phrases


_NO_CHILDREN: dict[str, Node] = {}
_NO_ENTRIES: list[Entry] = []


class Node:
    """A place in the tree: what may follow, and what ends here."""

    __slots__ = ("children", "entries")

    def __init__(self) -> None:
        # There is a node for about each word of the glossary, and most lack one of the two: they share what is empty.
        self.children = _NO_CHILDREN
        self.entries = _NO_ENTRIES


class Index(NamedTuple):
    """The tree, and the keys of all words that terms, needs and blocks have."""

    root: Node
    vocabulary: frozenset[str]


class _Surroundings(NamedTuple):
    needs: list[Phrase]
    blocks: list[Phrase]


_NO_SURROUNDINGS = _Surroundings([], [])


def build(concepts: Iterable[Concept], tag: str, language: Language) -> Index:
    """Return the tree of the concepts' terms in a language (canonical BCP 47 tag)."""
    reader = Reader(language)
    root, vocabulary, phrases = Node(), set[str](), cache(partial(phrases_of, reader))
    terms = ((concept, term) for concept in concepts for term in concept.terms_in(tag))
    for order, (concept, term) in enumerate(terms):
        beside = _surroundings(term, phrases)
        vocabulary.update(key for listed in beside for phrase in listed for keys in phrase for key in keys)
        for text in (term.text, *term.forms):
            words = read_words(text, reader)
            own = patterns(words, language, is_verb=term.part_of_speech is PartOfSpeech.VERB)
            written = tuple([word.written for word in words])
            is_cased = term.exact_case or (language.has_grammar and is_acronym(written))
            entry = _entry((order, concept, term), written, own, beside, is_cased)
            for pattern in own:
                vocabulary.update(pattern)
                _insert(root, pattern, entry)
    return Index(root, frozenset(vocabulary))


def _surroundings(term: Term, phrases: Callable[[str], tuple[Phrase, ...]]) -> _Surroundings:
    if not (term.needs or term.blocks):
        return _NO_SURROUNDINGS
    return _Surroundings(
        [phrase for text in term.needs for phrase in phrases(text)],
        [phrase for text in term.blocks for phrase in phrases(text)],
    )


def _insert(node: Node, pattern: Pattern, entry: Entry) -> None:
    for key in pattern:
        if not node.children:
            node.children = {}
        child = node.children.get(key)
        if child is None:
            child = node.children[key] = Node()
        node = child
    node.entries = [*node.entries, entry]


def _entry(
    placed: tuple[int, Concept, Term], written: Pattern, own: frozenset[Pattern], beside: _Surroundings, is_cased: bool
) -> Entry:
    order, concept, term = placed
    around = [block for block in beside.blocks if any(_contains(block, pattern) for pattern in own)]
    return Entry(
        order,
        concept,
        term,
        written,
        term.part_of_speech is PartOfSpeech.VERB,
        is_cased,
        bool(term.needs or term.blocks),
        indexed(beside.needs),
        indexed([block for block in beside.blocks if block not in around]) if around else indexed(beside.blocks),
        indexed(around),
    )


def is_acronym(written: Pattern) -> bool:
    """Whether a term is one word of a few capitals, which lower-case letters would make another word."""
    return len(written) == 1 and len(written[0]) <= _LONGEST_ACRONYM and written[0].isalpha() and written[0].isupper()


def _contains(phrase: Phrase, pattern: Pattern) -> bool:
    starts = range(len(phrase) - len(pattern) + 1)
    return any(all(key in phrase[start + at] for at, key in enumerate(pattern)) for start in starts)
