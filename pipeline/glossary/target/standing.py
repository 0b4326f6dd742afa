"""Which terms of a whole glossary stand in a text, for texts without a source text that says what to look for."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from pipeline.glossary.target.finding import places
from pipeline.glossary.target.terms import TermPlaces
from pipeline.model.glossary import TermHit
from pipeline.model.place import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.model.glossary import Concept

_KEY = 4
"""Letters: a term is looked for only in texts that have the first ones of what it is found by."""


class StandingTerms:
    """The allowed terms of concepts in a language (canonical BCP 47 tag), ready to be found in texts of it.

    Building takes time in proportion to the glossary; finding in proportion to the terms that share letters with the
    text.
    """

    def __init__(self, concepts: Iterable[Concept], language: str) -> None:
        concepts = tuple(concepts)
        self._terms = TermPlaces(concepts, language)
        self._sought = [(concept, sought) for concept in concepts for sought in self._terms.asked(concept).allowed]
        self._by_letters: defaultdict[str, list[int]] = defaultdict(list)
        for index, (_, sought) in enumerate(self._sought):
            for letters in {part[:_KEY] for part in (*sought.bases, sought.text)}:
                self._by_letters[letters].append(index)

    def hits(self, text: str) -> tuple[TermHit, ...]:
        """Return every place of every term in a text, in its order, at one place in the order of the glossary.

        A term may stand within a compound or within another term; its span covers what stands between its words.
        """
        reading = self._terms.read(text)
        indexes = self._candidates(reading.letters, reading.shown)
        found = {
            (Span(place.start, place.end), index): None
            for index in indexes
            for place in places(reading, self._sought[index][1])
        }
        return tuple(self._hit(span, index) for span, index in sorted(found))

    def _hit(self, span: Span, index: int) -> TermHit:
        concept, sought = self._sought[index]
        return TermHit(concept, sought.term, span)

    def _candidates(self, *texts: str) -> list[int]:
        """Return the indexes of the terms of which the first letters are in one of the texts."""
        grams = set(chain.from_iterable(map(_grams, texts)))
        by_letters = self._by_letters
        return sorted({index for gram in grams if gram in by_letters for index in by_letters[gram]})


def _grams(text: str) -> Iterator[str]:
    """Yield all runs of up to so many letters of a text."""
    for size in range(_KEY + 1):
        yield from (text[start : start + size] for start in range(len(text) - size + 1))
