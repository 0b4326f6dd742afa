"""Languages without rules of their own: stems where Snowball has the language, else exact forms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.glossary.stems import stemmer
from pipeline.glossary.target.lemma import EXACT, INFLECTED, Hit
from pipeline.glossary.target.pattern import Part, Pattern, Shape
from pipeline.glossary.target.reading import Reading

if TYPE_CHECKING:
    from pipeline.model.glossary import Term

_WORD = re.compile(r"[\w\u00ad\u0300-\u036f]++(?:[’'-][\w\u00ad\u0300-\u036f]++)*+")
_MOST_WORDS = 2**18


class Plain:
    """The words of a glossary by their stems: terms in, readings of texts out."""

    def __init__(self, language: str) -> None:
        self._stem = stemmer(language) or str
        self._lemmas: dict[tuple[str, str], int] = {}
        self._by_stem: dict[str, list[tuple[int, str, bool]]] = {}
        self.known: dict[str, tuple[Hit, ...]] = {}

    def read(self, text: str) -> Reading:
        """Return a text with the words of terms in it."""
        return Reading(text, self, _WORD)

    def patterns(self, term: Term) -> tuple[Pattern, ...]:
        """Return what to look for to find a term, and take its words in."""
        texts = [_WORD.findall(text) for text in (term.text, *term.forms)]
        return tuple(
            Pattern(Shape.PHRASE, tuple(self._part(word, term) for word in words), 0) for words in texts if words
        )

    def _part(self, word: str, term: Term) -> Part:
        stem = self._normal(word)
        index = self._lemmas.setdefault((word, stem if not term.exact_case else ""), len(self._lemmas))
        entry = index, word, term.exact_case
        entries = self._by_stem.setdefault(stem, [])
        if entry not in entries:
            entries.append(entry)
            self.known.clear()
        return Part((index,))

    def hits(self, surface: str) -> tuple[Hit, ...]:
        """Return the words of terms that a word of a text is a form of."""
        hits = self.known.get(surface)
        if hits is None:
            entries = self._by_stem.get(self._normal(surface), ())
            hits = tuple(
                Hit(index, 0, len(surface), EXACT if word.lower() == surface.lower() else INFLECTED)
                for index, word, is_exact in entries
                if not is_exact or word == surface
            )
            if len(self.known) < _MOST_WORDS:
                self.known[surface] = hits
        return hits

    def _normal(self, word: str) -> str:
        return self._stem(word.replace("\u00ad", "").lower())
