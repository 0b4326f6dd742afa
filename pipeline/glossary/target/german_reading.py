"""A German text, and where lemmas stand in its words and suspended compounds."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.glossary.target.letters import letters
from pipeline.glossary.target.reading import Place, Reading
from pipeline.glossary.target.suspension import suspended
from pipeline.glossary.target.words import HYPHENS, WORD

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.glossary.target.lemma import Hit
    from pipeline.glossary.target.lexicon import Lexicon
    from pipeline.glossary.target.suspension import Suspended


_HYPHEN = re.compile(f"[{HYPHENS}]")
_MOST_LETTERS = 2**17
"""All completed words of a text may have so many: hundreds of suspended compounds, and no hostile text takes long."""


class GermanReading(Reading):
    """A text's words: a lemma is looked for in those that have the letters of its base."""

    __slots__ = ("_lexicon", "_suspended")

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        super().__init__(text, WORD, letters, lexicon.bases)
        self._lexicon = lexicon
        self._suspended: list[Suspended] = []
        if _HYPHEN.search(self.shown):
            self._suspended = list(_few(suspended(self)))
            self.letters = "\n".join((self.letters, *(pair.letters for pair in self._suspended)))

    def hits(self, lemma: int) -> list[tuple[int, Hit]]:
        """Return the indexes of the words that a lemma is in, and where in them."""
        hits, words = self._lexicon.hits, self.words
        return [(index, hit) for index in self.words_with(self.bases[lemma]) for hit in hits(lemma, words[index])]

    def joined(self, lemma: int) -> Iterator[Place]:
        """Find a lemma in suspended compounds."""
        base = self.bases[lemma]
        for pair in self._suspended if base else ():
            if base in pair.letters:
                yield from self._completed(pair, lemma)

    def _completed(self, pair: Suspended, lemma: int) -> Iterator[Place]:
        first, second = self.spans[pair.first][0], self.spans[pair.second][0]
        own = frozenset((pair.first, pair.second))
        for surface, joint, before, after in pair.complete():
            for hit in self._lexicon.hits(lemma, surface):
                if hit.start < joint < hit.end:
                    start, end = first + before + hit.start, second + after + hit.end
                    yield Place(pair.first, pair.second, start, end, hit.rank, hit.is_modifier, hit.is_inclusive, own)


def _few(pairs: Iterable[Suspended]) -> Iterator[Suspended]:
    letters = 0
    for pair in pairs:
        letters += len(pair.letters)
        if letters > _MOST_LETTERS:
            return
        yield pair
