"""Languages without rules of their own: stems where Snowball has the language, else exact forms."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.glossary.stems import stemmer
from pipeline.glossary.target.lemma import EXACT, INFLECTED, Hit
from pipeline.glossary.target.pattern import Part, Pattern, Shape
from pipeline.glossary.target.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.model.glossary import Term

_WORD = re.compile(r"[\w\u00ad\u0300-\u036f]++(?:[’'-][\w\u00ad\u0300-\u036f]++)*+")


class Plain:
    """The words of a glossary by their stems: terms in, readings of texts out."""

    def __init__(self, language: str) -> None:
        self._stem = stemmer(language) or str
        self._indexes: dict[tuple[str, bool], int] = {}
        self.lemmas: list[tuple[str, bool]] = []
        self.bases: list[str] = []

    def read(self, text: str) -> Reading:
        """Return a text as words in which those of terms can be looked for."""
        return _PlainReading(text, self)

    def patterns(self, term: Term) -> tuple[Pattern, ...]:
        """Return what to look for to find a term, and take its words in."""
        texts = [_WORD.findall(text) for text in (term.text, *term.forms)]
        return tuple(
            Pattern(Shape.PHRASE, tuple(self._part(word, term) for word in words), 0) for words in texts if words
        )

    def _part(self, word: str, term: Term) -> Part:
        index = self._indexes.setdefault((word, term.exact_case), len(self.lemmas))
        if index == len(self.lemmas):
            self.lemmas.append((word, term.exact_case))
            self.bases.append(self.stem(word))
        return Part((index,))

    def letters(self, _: str, words: Iterable[str]) -> str:
        """Return the stems of the words of a text, each on a line."""
        return "\n".join(map(self.stem, words))

    def stem(self, word: str) -> str:
        """Return the stem of a word, in small letters."""
        return self._stem(word.replace("\u00ad", "").lower())


class _PlainReading(Reading):
    """A text's words: those with a lemma's stem are its forms."""

    __slots__ = ("_plain",)

    def __init__(self, text: str, plain: Plain) -> None:
        super().__init__(text, _WORD, plain.letters, plain.bases)
        self._plain = plain

    def hits(self, lemma: int) -> list[tuple[int, Hit]]:
        """Return the indexes of the words that are forms of a lemma, each as a whole."""
        word, is_exact = self._plain.lemmas[lemma]
        stem = self.bases[lemma]
        words = [(index, self.words[index]) for index in self.words_with(stem)]
        return [
            (index, Hit(0, len(surface), EXACT if word.lower() == surface.lower() else INFLECTED))
            for index, surface in words
            if self._plain.stem(surface) == stem and (not is_exact or word == surface)
        ]
