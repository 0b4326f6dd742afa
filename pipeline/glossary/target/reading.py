"""A text as a sequence of words with the lemmas that stand in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, Protocol

from pipeline.features.mask import visible
from pipeline.glossary.target.data_de_words import ABBREVIATIONS, OPENERS, STOPS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.glossary.target.lemma import Hit

_ABBREVIATED = re.compile(rf"\b(?:{'|'.join(sorted(ABBREVIATIONS, key=len, reverse=True))})\.", re.IGNORECASE)


class Words(Protocol):
    """What a reading needs of a lexicon: the lemmas in a word as the text has it, and the words it knows."""

    known: dict[str, tuple[Hit, ...]]

    def hits(self, surface: str) -> tuple[Hit, ...]:
        """Return the lemmas in a word of a text."""
        ...


class Place(NamedTuple):
    """Where a lemma or a term stands: the words `first` to `last`, the characters `start` to `end` of the text."""

    first: int
    last: int
    start: int
    end: int
    rank: int
    is_modifier: bool = False
    is_inclusive: bool = False


class Reading:
    """A text's words. `shown` is the text as a reader sees it, at the same offsets; `found` has the lemmas in it."""

    __slots__ = ("_places", "_spans", "_word", "found", "shown", "text", "words")

    def __init__(self, text: str, lexicon: Words, word: re.Pattern[str]) -> None:
        self.text = text
        self.shown = visible(text)
        self._word = word
        self._spans: list[tuple[int, int]] | None = None
        self.words: list[str] = word.findall(self.shown)
        self.found: dict[int, list[tuple[int, Hit]]] = {}
        self._places: dict[int, list[Place]] = {}
        found, known = self.found, lexicon.known
        for index, surface in enumerate(self.words):
            hits = known.get(surface)
            for hit in lexicon.hits(surface) if hits is None else hits:
                if hit[0] in found:
                    found[hit[0]].append((index, hit))
                else:
                    found[hit[0]] = [(index, hit)]

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Return where the words stand: looked for when it is asked, most texts are right and need none."""
        if self._spans is None:
            self._spans = [match.span() for match in self._word.finditer(self.shown)]
        return self._spans

    def has(self, lemma: int) -> bool:
        """Return whether a lemma stands anywhere."""
        hits = self.found.get(lemma, ())
        return any(not hit.at_start for _, hit in hits) or bool(self.places(lemma))

    def places(self, lemma: int) -> list[Place]:
        """Return where a lemma stands, in the order of the text."""
        places = self._places.get(lemma)
        if places is None:
            places = [self._place(index, hit) for index, hit in self.found.get(lemma, ()) if self._stands(index, hit)]
            self._places[lemma] = places
        return places

    def extend(self, lemma: int, places: Iterable[Place]) -> None:
        """Add places of a lemma that stands in no single word."""
        self._places[lemma] = sorted((*self.places(lemma), *places))
        self.found.setdefault(lemma, [])

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
