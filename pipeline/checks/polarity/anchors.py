"""Words that are the same in both texts, and so say which part of the one is which part of the other."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.polarity.data_contexts import CONJUNCTIONS
from pipeline.checks.polarity.events import named_event
from pipeline.features import BREAK

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from pipeline.checks.polarity.reading import Named
    from pipeline.checks.polarity.values import Reading
    from pipeline.features import Word

_CONJUNCTIONS = frozenset(CONJUNCTIONS.split())
_ENDS = ".!?;:"
_STEM, _SHORTEST, _SHORT = 5, 6, 3
_SPELLINGS = (("ph", "f"), ("th", "t"), ("k", "c"), ("z", "c"), ("y", "i"), ("ä", "a"), ("ö", "o"), ("ü", "u"))


class Anchor(NamedTuple):
    """The places of a word among the words of both texts."""

    source: int
    target: int


def anchors(reading: Reading) -> list[Anchor]:
    """Return numbers, words of the same origin, events and poles that each text has once."""
    words = _of_words(reading.english, are_nouns_large=False), _of_words(reading.german, are_nouns_large=True)
    events = _of_events(reading.english, "en"), _of_events(reading.german, "de")
    poles = _of_poles(reading.source), _of_poles(reading.target)
    found = _shared(*words) | _shared(*events) | _shared(*poles)
    return [Anchor(*places) for places in sorted(found)]


def _shared(source: Iterable[tuple[Hashable, int]], target: Iterable[tuple[Hashable, int]]) -> set[tuple[int, int]]:
    ones, others = _single(source), _single(target)
    return {(at, others[key]) for key, at in ones.items() if key in others}


def _single(keyed: Iterable[tuple[Hashable, int]]) -> dict[Hashable, int]:
    places = list(keyed)
    often = Counter(key for key, _ in places)
    return {key: at for key, at in places if often[key] == 1}


def _of_words(words: Sequence[Word], *, are_nouns_large: bool) -> Iterator[tuple[Hashable, int]]:
    """Yield numbers, long words by their stems, and short words that may be nouns."""
    for at, word in enumerate(words):
        if word.number is not None:
            yield word.number.value, at
        elif len(word.text) >= _SHORTEST or (len(word.text) >= _SHORT and word.text[0].isupper() == are_nouns_large):
            yield _stem(word.text.lower()), at


def _of_events(words: Sequence[Word], language: str) -> Iterator[tuple[Hashable, int]]:
    return ((number, at) for at, word in enumerate(words) if (number := named_event(language, word)))


def _stem(word: str) -> str:
    for one, other in _SPELLINGS:
        word = word.replace(one, other)
    return word[:_STEM]


def _of_poles(named: Sequence[Named]) -> Iterator[tuple[Hashable, int]]:
    return (((each.mark.axis, each.mark.event, each.mark.pole), each.words[0]) for each in named if each.mark.strong)


def sentences(words: Sequence[Word]) -> list[int]:
    """Return the number of the sentence in which each word stands; a semicolon ends one too."""
    return list(accumulate(word.lemma == BREAK and word.text in _ENDS for word in words))


def clauses(words: Sequence[Word]) -> list[int]:
    """Return the number of the clause in which each word stands."""
    return list(accumulate(word.lemma == BREAK or word.text.lower() in _CONJUNCTIONS for word in words))
