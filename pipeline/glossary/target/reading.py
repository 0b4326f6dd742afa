"""A text as a sequence of words, and the lemmas that are looked for in it."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, NamedTuple

from pipeline.features.mask import visible
from pipeline.glossary.target.data_de_words import ABBREVIATIONS, OPENERS, STOPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pipeline.glossary.target.lemma import Hit

_ABBREVIATED = re.compile(rf"\b(?:{'|'.join(sorted(ABBREVIATIONS, key=len, reverse=True))})\.", re.IGNORECASE)


class Place(NamedTuple):
    """Where a lemma or a term stands: the words `first` to `last`, the characters `start` to `end` of the text.

    `own` are the indexes of its words where others stand between them, empty where all are its own.
    """

    first: int
    last: int
    start: int
    end: int
    rank: int
    is_modifier: bool = False
    is_inclusive: bool = False
    own: frozenset[int] = frozenset()

    @property
    def words(self) -> frozenset[int]:
        """The indexes of its own words."""
        return self.own or frozenset(range(self.first, self.last + 1))


class Reading(ABC):
    """A text's words. `shown` is the text as a reader sees it, at the same offsets.

    Lemmas are looked for when they are asked for: those that a text is judged for are few, those of a glossary many.
    A lemma can only be where its base (`bases`, by its index) is in `letters`: those of the words in their order, each
    on a line, and of what words that are split may be joined to.
    """

    __slots__ = ("_places", "_spans", "_word", "bases", "letters", "shown", "text", "words")

    def __init__(
        self, text: str, word: re.Pattern[str], letters: Callable[[str, list[str]], str], bases: Sequence[str]
    ) -> None:
        self.text = text
        self.shown = visible(text)
        self.words: list[str] = word.findall(self.shown)
        self.letters = letters(self.shown, self.words)
        self.bases = bases
        self._word = word
        self._spans: list[tuple[int, int]] | None = None
        self._places: dict[int, list[Place]] = {}

    @abstractmethod
    def hits(self, lemma: int) -> list[tuple[int, Hit]]:
        """Return the indexes of the words that a lemma is in, and where in them."""

    def joined(self, lemma: int) -> Iterable[Place]:  # noqa: ARG002
        """Find a lemma in words that are split; there are none in most languages."""
        return ()

    def words_with(self, base: str) -> list[int]:
        """Return the indexes of the words with the letters of a base."""
        found: list[int] = []
        index = line = 0
        start = self.letters.find(base) if base else -1
        while start >= 0:
            index += self.letters.count("\n", line, start)
            if index >= len(self.words):
                break
            found.append(index)
            line = self.letters.find("\n", start)
            start = self.letters.find(base, line) if line >= 0 else -1
        return found

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Return where the words stand: looked for when it is asked, most texts are right and need none."""
        if self._spans is None:
            self._spans = [match.span() for match in self._word.finditer(self.shown)]
        return self._spans

    def has(self, lemma: int) -> bool:
        """Return whether a lemma stands anywhere."""
        if self.bases[lemma] not in self.letters:
            return False
        for _, hit in self.hits(lemma):
            if not hit.at_start:
                return True
        return bool(self.places(lemma))

    def places(self, lemma: int) -> list[Place]:
        """Return where a lemma stands, in the order of the text."""
        places = self._places.get(lemma)
        if places is None:
            places = [self._place(index, hit) for index, hit in self.hits(lemma) if self._stands(index, hit)]
            joined = tuple(self.joined(lemma))
            self._places[lemma] = places = sorted((*places, *joined)) if joined else places
        return places

    def _place(self, index: int, hit: Hit) -> Place:
        start = self.spans[index][0]
        return Place(index, index, start + hit.start, start + hit.end, hit.rank, hit.is_modifier, hit.is_inclusive)

    def _stands(self, index: int, hit: Hit) -> bool:
        return not hit.at_start or self.begins(index)

    def begins(self, index: int) -> bool:
        """Return whether a word may have a capital because a sentence, a quotation or the like begins with it."""
        before = self.text[self.spans[index - 1][1] if index else 0 : self.spans[index][0]]
        return not index or any(mark in before for mark in OPENERS)

    def between(self, first: int, second: int) -> str:
        """Return what stands between two words, the first of them before the second."""
        return self.shown[self.spans[first][1] : self.spans[second][0]]

    def is_split(self, first: int, second: int) -> bool:
        """Return whether a sentence ends between two words."""
        between = self.shown[self.spans[first][0] : self.spans[second][0]]
        if not any(stop in between for stop in STOPS):
            return False
        between = _ABBREVIATED.sub("", between)
        return any(stop in between for stop in STOPS)
