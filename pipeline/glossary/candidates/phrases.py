"""The noun phrases of a text: runs of words with nothing between them, and the phrases within a run.

The pattern is (adjective | noun)* noun, and "noun of noun" (Justeson & Katz 1995, "Technical terminology: some
linguistic properties and an algorithm for identification in text", has a preposition in the same place).
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.candidates.kinds import Kind
from pipeline.glossary.candidates.words import read_words

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from pipeline.glossary.candidates.kinds import Grammar
    from pipeline.glossary.candidates.words import Word

_MOST_WORDS = 5
"""Words of the longest phrase without "of"."""
_MOST_BEFORE_OF = 2
_MOST_AFTER_OF = 3
WIDEST = _MOST_BEFORE_OF + 2 + _MOST_AFTER_OF
"""Words of the longest phrase, with "of" and a determiner."""
_SHORTEST = 3
"""Letters of a phrase of one word, and two of an acronym."""
_STARTS = frozenset((Kind.ADJECTIVE, Kind.NOUN))


class Phrase(NamedTuple):
    """A noun phrase in a run, `run[start:stop]`; `key` is the same for all its forms."""

    key: str
    start: int
    stop: int


def runs(text: str, grammar: Grammar) -> Iterator[list[Word]]:
    """Yield the runs of words of a unit's text that can be in one noun phrase."""
    run: list[Word] = []
    for word in read_words(text, grammar):
        if run and (word is None or not _fits(run[-1].kind, word.kind)):
            yield run
            run = []
        if word is not None and (run or word.kind in _STARTS):
            run.append(word)
    if run:
        yield run


def _fits(before: Kind, kind: Kind) -> bool:
    """Whether a word can go on a phrase: "of" after a noun, a determiner after "of"."""
    if kind is Kind.OF:
        return before is Kind.NOUN
    return before is Kind.OF if kind is Kind.DETERMINER else True


def phrases(run: Sequence[Word], generic: Container[str]) -> Iterator[Phrase]:
    """Yield all noun phrases of a run, nested ones as well; none that is, or has before "of", a generic word alone."""
    parts = list(_parts(run))
    for start, stop in parts:
        yield from _simple(run, start, stop, generic)
    for before, after in pairwise(parts):
        yield from _joined(run, before, after, generic)


def _joined(
    run: Sequence[Word], before: tuple[int, int], after: tuple[int, int], generic: Container[str]
) -> Iterator[Phrase]:
    """Yield the phrases of a head before "of" with all that follows, up to its last noun."""
    last = next((end for end in range(after[1], after[0], -1) if run[end - 1].kind is Kind.NOUN), 0)
    if after[0] < last <= after[0] + _MOST_AFTER_OF and run[before[1] - 1].stem not in generic:
        for first in range(max(before[0], before[1] - _MOST_BEFORE_OF), before[1]):
            yield _phrase(run, first, last)


def _parts(run: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Yield the phrases between the "of"s."""
    start = 0
    for at, word in enumerate(run):
        if word.kind is Kind.OF:
            yield start, at
        if word.kind not in _STARTS:
            start = at + 1
    yield start, len(run)


def _simple(run: Sequence[Word], start: int, stop: int, generic: Container[str]) -> Iterator[Phrase]:
    for last in range(start + 1, stop + 1):
        if run[last - 1].kind is Kind.NOUN:
            for first in range(max(start, last - _MOST_WORDS), last - 1):
                if not run[first].stem.isdigit():
                    yield _phrase(run, first, last)
            if _can_be_alone(run[last - 1].stem) and run[last - 1].stem not in generic:
                yield _phrase(run, last - 1, last)


def _can_be_alone(stem: str) -> bool:
    return len(stem) >= _SHORTEST or (len(stem) > 1 and stem.isupper())


def _phrase(run: Sequence[Word], start: int, stop: int) -> Phrase:
    words = run[start:stop]
    return Phrase(" ".join(word.stem for word in words if word.kind is not Kind.DETERMINER), start, stop)
