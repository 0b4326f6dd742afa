"""The lemmas of a glossary, and where each of them stands in a German word, whole or in a compound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.target.matching import found
from pipeline.glossary.target.words import FOLDED, MOST_LETTERS, word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.glossary.target.lemma import Hit, Lemma

_MOST_HITS = 2**16
_MOST_ENDING = 4


class Lexicon:
    """The lemmas of the terms that were asked for, with their bases by their indexes.

    `take_all` takes in those of all other terms of the glossary: any of them can be a part of a compound.
    """

    def __init__(self, take_all: Callable[[], None]) -> None:
        self.bases: list[str] = []
        self._lemmas: list[Lemma] = []
        self._indexes: dict[tuple[object, ...], int] = {}
        self._by_base: dict[str, list[Lemma]] = {}
        self._hits: dict[tuple[int, str], tuple[Hit, ...]] = {}
        self._take_all = take_all
        self._has_all = False

    def add(self, make: Callable[..., Lemma], *arguments: str | bool) -> int:
        """Take in the lemma that `make` makes of its arguments, and return its index."""
        key = (make, *arguments)
        index = self._indexes.get(key)
        if index is None:
            index = self._indexes[key] = len(self._lemmas)
            self._take(make(*arguments))
        return index

    def _take(self, lemma: Lemma) -> None:
        base = lemma.paradigm.base.translate(FOLDED)
        self._lemmas.append(lemma)
        self.bases.append(base)
        self._by_base.setdefault(base, []).append(lemma)
        if self._has_all:  # what was found so far may depend on which words are terms
            self._hits.clear()

    def hits(self, lemma: int, surface: str) -> tuple[Hit, ...]:
        """Return where a lemma stands in a word of a text."""
        key = lemma, surface
        hits = self._hits.get(key)
        if hits is None:
            if len(surface) > MOST_LETTERS:
                return ()
            if len(self._hits) >= _MOST_HITS:
                self._hits.clear()
            hits = self._hits[key] = tuple(self._found(lemma, surface))
        return hits

    def _found(self, index: int, surface: str) -> Iterator[Hit]:
        lemma, base = self._lemmas[index], self.bases[index]
        analysed = word(surface)
        start = analysed.folded.find(base)
        while start >= 0:
            hit = found(analysed, lemma, start, self.is_term)
            if hit is not None:
                yield hit
            start = analysed.folded.find(base, start + 1)

    def is_term(self, folded: str) -> bool:
        """Whether a folded word is one of a term, up to an ending."""
        if not self._has_all:
            self._take_all()
            self._has_all = True
        ends = range(min(_MOST_ENDING, len(folded) - 1))
        return any(self._has(folded[: len(folded) - end], folded[len(folded) - end :]) for end in ends)

    def _has(self, base: str, ending: str) -> bool:
        return any(
            ending in lemma.paradigm.endings or ending in lemma.paradigm.umlaut for lemma in self._by_base.get(base, ())
        )
