"""The terms of a glossary as they stand in source texts."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from pipeline.glossary.source.analysis import Reader
from pipeline.glossary.source.context import is_meant, is_written
from pipeline.glossary.source.index import build
from pipeline.glossary.source.languages import language_of
from pipeline.glossary.source.overlaps import outermost
from pipeline.glossary.source.tokens import readable, starts, tokens
from pipeline.glossary.source.walk import walk
from pipeline.model import Span, TermHit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.glossary.source.match import Match
    from pipeline.glossary.source.words import Word
    from pipeline.model import Concept


class SourceTerms:
    """The terms of concepts in one language (canonical BCP 47 tag), of every status, ready to be found in texts.

    Building takes time in proportion to the glossary, finding in proportion to the text.
    """

    def __init__(self, concepts: Iterable[Concept], language: str) -> None:
        read = language_of(language)
        self._root, vocabulary = build(concepts, language, read)
        self._reader = Reader(read, vocabulary, frozenset(self._root.children))

    def hits(self, text: str) -> tuple[TermHit, ...]:
        """Return where concepts stand in a unit's text, in the order of the text, the longest terms only.

        A span goes from the first to the last word of the term, in characters of `text`; in an enumeration it covers
        what stands between ("bone and brain metastases"). A possessive ending is left out. Equal spans are in the
        order of the glossary.
        """
        plain = readable(text)
        found = tokens(plain)
        read = list(map(self._reader.__getitem__, found))
        words = list(chain.from_iterable(read))
        written = [match for match in walk(words, self._root, self._reader) if is_written(match, words)]
        meant = _meant(written, words)
        if not meant:
            return ()
        begins = starts(plain, found)
        if len(words) > len(found):
            begins = [start for start, of_token in zip(begins, read, strict=True) for _ in of_token]
        return tuple([_hit(match, words, begins) for match in outermost(meant)])


def _hit(match: Match, words: Sequence[Word], begins: Sequence[int]) -> TermHit:
    """Return a match with its span; `begins` are the offsets of the tokens that the words stand in."""
    first, last = match.own[0], match.own[-1]
    span = Span(begins[first] + words[first].start, begins[last] + words[last].end)
    return TermHit(match.entry.concept, match.entry.term, span)


def _meant(matches: list[Match], words: Sequence[Word]) -> list[Match]:
    """Return the matches that are their concepts; what one term of a concept rules out, no other of its terms is."""
    conditional = [match for match in matches if match.entry.is_conditional]
    if not conditional:
        return matches
    out = {(match.own, match.entry.concept.id) for match in conditional if not is_meant(match, words)}
    return [match for match in matches if (match.own, match.entry.concept.id) not in out] if out else matches
