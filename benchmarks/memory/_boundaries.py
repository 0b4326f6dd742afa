"""Texts whose score is exactly a threshold: those that rounding loses, and those that share as few tokens as can be."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from _files import Pair

SIZES = (20, 25, 50, 100)
"""How many tokens the longer text has: the first of these for which the threshold is a whole number of tokens."""
SPELLED = 60
"""How many words the texts for the blend have."""


class Boundary(NamedTuple):
    """A query, a text for the memory, and their score in percent, which no rounding has touched."""

    query: str
    stored: str
    percent: int


class Words(NamedTuple):
    """The words of a memory as often as they occur, those of four letters, and how often each occurs."""

    every: Sequence[str]
    short: Sequence[str]
    counts: Counter[str]


def boundaries(pairs: Sequence[Pair], thresholds: Sequence[int], seed: int) -> Iterator[Boundary]:
    """Yield five texts for each threshold.

    Of the query's words some are substituted, drawn at random; the rarest ones are; some are left out; some are put in.
    The fifth is for the blend: of 60 words and 300 characters, a letter changes in d = 100 - threshold words, which
    makes (1 - d/60 + 1 - d/300) / 2 = 1 - d/100.
    """
    random = Random(seed)  # noqa: S311 - not for secrets
    words = _words(pairs)
    for threshold in thresholds:
        size = next(size for size in SIZES if threshold * size % 100 == 0)
        changes = (100 - threshold) * size // 100
        texts = [random.choices(words.every, k=size) for _ in range(4)]
        places = random.sample(range(size), changes)
        rare = sorted(range(size), key=lambda place, text=texts[1]: words.counts[text[place]])[:changes]  # type: ignore[misc]
        yield Boundary(" ".join(texts[0]), _substituted(texts[0], places), threshold)
        yield Boundary(" ".join(texts[1]), _substituted(texts[1], rare), threshold)
        yield Boundary(" ".join(texts[2]), _without(texts[2], places), threshold)
        yield Boundary(_without(texts[3], places), " ".join(texts[3]), threshold)
        yield _respelled(random.choices(words.short, k=SPELLED), random.sample(range(SPELLED), 100 - threshold))


def _words(pairs: Sequence[Pair]) -> Words:
    every = [word for source, _ in pairs for word in source.split() if word.isalpha() and word.islower()]
    return Words(every, [word for word in every if len(word) == 4 and word.isascii()], Counter(every))


def _substituted(text: Sequence[str], places: Collection[int]) -> str:
    return " ".join(f"x{place}" if place in places else word for place, word in enumerate(text))


def _without(text: Sequence[str], places: Collection[int]) -> str:
    return " ".join(word for place, word in enumerate(text) if place not in places)


def _respelled(text: Sequence[str], places: Collection[int]) -> Boundary:
    other = [f"{word[0]}\u00df{word[2:]}" if place in places else word for place, word in enumerate(text)]
    return Boundary(" ".join(text) + "s", " ".join(other) + "s", 100 - len(places))
