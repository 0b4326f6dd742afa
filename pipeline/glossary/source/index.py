"""All terms of a language in one tree: from word to word to the terms that end there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.source.analysis import Language, Reader
from pipeline.glossary.source.patterns import Pattern, patterns, read_words
from pipeline.glossary.source.phrases import Phrase, Phrases, indexed, phrases_of
from pipeline.model import PartOfSpeech

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.model import Concept, Term


_LONGEST_ACRONYM = 5


class Entry(NamedTuple):
    """A term of a concept with what decides whether a place where it stands is the concept.

    `order` counts terms as the glossary has them. `written` are its words as written. `is_cased` says whether capitals
    matter, `is_conditional` whether what stands around it does: `needs` are phrases of which one
    must stand nearby, `blocks` those that must not, `around` the blocks that contain the term.
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
        # Most nodes have either none of the one or none of the other, and there are as many as words in the glossary.
        self.children = _NO_CHILDREN
        self.entries = _NO_ENTRIES


class Index(NamedTuple):
    """The tree, and the keys of all words that terms, needs and blocks have."""

    root: Node
    vocabulary: frozenset[str]


def build(concepts: Iterable[Concept], tag: str, language: Language) -> Index:
    """Return the tree of the concepts' terms in a language (canonical BCP 47 tag)."""
    reader = Reader(language)
    root, vocabulary = Node(), set[str]()
    terms = ((concept, term) for concept in concepts for term in concept.terms_in(tag))
    for order, (concept, term) in enumerate(terms):
        for text in (term.text, *term.forms):
            own = patterns(text, reader, is_verb=term.part_of_speech is PartOfSpeech.VERB)
            entry = _entry(order, concept, term, text, own, reader)
            vocabulary.update(key for pattern in own for key in pattern)
            for pattern in own:
                _insert(root, pattern, entry)
            if term.needs or term.blocks:
                surrounding = phrases_of((*term.needs, *term.blocks), reader)
                vocabulary.update(key for phrase in surrounding for keys in phrase for key in keys)
    return Index(root, frozenset(vocabulary))


def _insert(node: Node, pattern: Pattern, entry: Entry) -> None:
    for key in pattern:
        if not node.children:
            node.children = {}
        child = node.children.get(key)
        if child is None:
            child = node.children[key] = Node()
        node = child
    node.entries = [*node.entries, entry]


def _entry(order: int, concept: Concept, term: Term, text: str, own: frozenset[Pattern], reader: Reader) -> Entry:
    written = tuple(word.written for word in read_words(text, reader))
    blocks = phrases_of(term.blocks, reader)
    around = [block for block in blocks if any(_contains(block, pattern) for pattern in own)]
    return Entry(
        order,
        concept,
        term,
        written,
        term.part_of_speech is PartOfSpeech.VERB,
        term.exact_case or (reader.language.has_grammar and is_acronym(written)),
        bool(term.needs or term.blocks),
        indexed(phrases_of(term.needs, reader)),
        indexed(block for block in blocks if block not in around),
        indexed(around),
    )


def is_acronym(written: Pattern) -> bool:
    """Whether a term is one word of a few capitals, which lower-case letters would make another word."""
    return len(written) == 1 and len(written[0]) <= _LONGEST_ACRONYM and written[0].isalpha() and written[0].isupper()


def _contains(phrase: Phrase, pattern: Pattern) -> bool:
    starts = range(len(phrase) - len(pattern) + 1)
    return any(all(key in phrase[start + at] for at, key in enumerate(pattern)) for start in starts)
