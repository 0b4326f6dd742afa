"""All lemmas of a glossary, and which of them stand in a German word, whole or in a compound."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

import ahocorasick

from pipeline.glossary.target.matching import found
from pipeline.glossary.target.words import MOST_LETTERS, word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.glossary.target.lemma import Hit, Lemma
    from pipeline.glossary.target.words import Word

_FOLDED = str.maketrans("äöü", "aou")
_MOST_WORDS = 2**18
_MOST_ENDING = 4


class Lexicon:
    """The lemmas of a glossary. Analyses are kept by word: a language's words are few."""

    def __init__(self) -> None:
        self._indexes: dict[Lemma, int] = {}
        self._by_base: dict[str, list[tuple[int, Lemma]]] = {}
        self._automaton: ahocorasick.Automaton | None = None
        self.known: dict[str, tuple[Hit, ...]] = {}

    def add(self, lemma: Lemma) -> int:
        """Take a lemma in and return its index, that of an equal one where there is one."""
        index = self._indexes.get(lemma)
        if index is None:
            index = self._indexes[lemma] = len(self._indexes)
            self._by_base.setdefault(lemma.paradigm.base.translate(_FOLDED), []).append((index, lemma))
            self._automaton = None
            self.known.clear()
        return index

    def hits(self, surface: str) -> tuple[Hit, ...]:
        """Return the lemmas in a word of a text."""
        hits = self.known.get(surface)
        if hits is None:
            hits = tuple(self._found(word(surface))) if len(surface) <= MOST_LETTERS else ()
            if len(self.known) < _MOST_WORDS:
                self.known[surface] = hits
        return hits

    def _found(self, word: Word) -> Iterator[Hit]:
        bases = self._bases()
        for last, entries in bases.iter(word.folded) if len(bases) else ():
            for index, lemma in entries:
                start = last + 1 - len(lemma.paradigm.base)
                hit = found(word, index, lemma, start, self.is_term)
                if hit is not None:
                    yield hit

    def _bases(self) -> ahocorasick.Automaton:
        if self._automaton is None:
            automaton = ahocorasick.Automaton()
            for base, entries in filter(itemgetter(0), self._by_base.items()):
                automaton.add_word(base, entries)
            automaton.make_automaton()
            self._automaton = automaton
        return self._automaton

    def is_term(self, folded: str) -> bool:
        """Return whether a folded word is one of a term, up to an ending."""
        ends = range(min(_MOST_ENDING, len(folded) - 1))
        return any(self._has(folded[: len(folded) - end], folded[len(folded) - end :]) for end in ends)

    def _has(self, base: str, ending: str) -> bool:
        return any(
            ending in lemma.paradigm.endings or ending in lemma.paradigm.umlaut
            for _, lemma in self._by_base.get(base, ())
        )
