"""Texts that share rare phrases.

Comparing each text with each takes the square of their number; those that share nothing rare aren't worth it. A word
that many texts have is taken together with those after it, two or four words in all. Rare phrases are looked for in
each stretch of a text, so that every sentence has its say.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pipeline.similarity import Tokens

_STRETCH = 8
"""In each stretch of so many words of a text ..."""
_RAREST = 2
"""... so many rarest phrases are asked which texts have them, ..."""
_HOLDERS = 32
"""... phrases that stand at most so often in all texts; ..."""
_NAMED, _FEWER = 6, 3
"""... so many of the texts named most often are candidates, but none named so many times less often than the first."""


def sharing_words(asking: Mapping[int, Tokens], asked: Mapping[int, Tokens]) -> Iterator[tuple[int, int]]:
    """Yield pairs of an index of `asking` and one of `asked` whose texts share rare phrases."""
    if not (asking and asked):
        return
    frequent = _frequent([found.words for found in asked.values()])
    holders = _holders(asked, frequent)
    for index, found in asking.items():
        votes: Counter[int] = Counter()
        for phrase in _rarest(_phrases(found.words, frequent), holders):
            votes.update(holders[phrase])
        for other, _ in _named(votes):
            yield index, other


def _named(votes: Counter[int]) -> list[tuple[int, int]]:
    """Return the texts that were named most often, but none that was far less often than the first."""
    best = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))[:_NAMED]
    return [vote for vote in best if _FEWER * vote[1] >= best[0][1]]


def _frequent(texts: Sequence[Sequence[str]]) -> set[str]:
    """Return the words that stand in too many texts, and of the phrases that begin with them those that still do."""
    frequent = _too_many(texts)
    frequent |= _too_many(
        [pair for pair, word in zip(_pairs(words), words, strict=True) if word in frequent] for words in texts
    )
    longer = (zip(_pairs_of_pairs(pairs), pairs, strict=True) for pairs in map(_pairs, texts))
    return frequent | _too_many([phrase for phrase, pair in both if pair in frequent] for both in longer)


def _too_many(texts: Iterable[Iterable[str]]) -> set[str]:
    counts = Counter(chain.from_iterable(texts))
    return {phrase for phrase, count in counts.items() if count > _HOLDERS and phrase}


def _pairs(words: Sequence[str]) -> list[str]:
    """Return each word with the one after it, "" for the last."""
    pairs = [f"{first} {second}" for first, second in pairwise(words)]
    return pairs + [""] * (len(words) - len(pairs))


def _pairs_of_pairs(pairs: Sequence[str]) -> list[str]:
    """Return four words from each place on, "" where there are fewer."""
    fours = [f"{first} {second}" for first, second in zip(pairs, pairs[2:-1], strict=False)]
    return fours + [""] * (len(pairs) - len(fours))


def _phrases(words: Sequence[str], frequent: set[str]) -> list[str]:
    """Return for each word the shortest phrase that begins with it and is rare, "" where there is none."""
    if frequent.isdisjoint(words):
        return [*words]
    pairs = _pairs(words)
    shorter = [word if word not in frequent else pair for word, pair in zip(words, pairs, strict=True)]
    if frequent.isdisjoint(shorter):
        return shorter
    longer = zip(shorter, _pairs_of_pairs(pairs), strict=True)
    return [short if short not in frequent else "" if long in frequent else long for short, long in longer]


def _holders(texts: Mapping[int, Tokens], frequent: set[str]) -> dict[str, list[int]]:
    """Return for each rare phrase the texts that have it."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for index, found in texts.items():
        for phrase in dict.fromkeys(_phrases(found.words, frequent)):
            holders[phrase].append(index)
    holders.pop("", None)
    return dict(holders)


def _rarest(phrases: Sequence[str], holders: Mapping[str, Sequence[int]]) -> Iterator[str]:
    """Yield the rarest phrases of each stretch."""
    for start in range(0, len(phrases), _STRETCH):
        known = [phrase for phrase in phrases[start : start + _STRETCH] if phrase in holders]
        if len(known) > _RAREST:
            known.sort(key=lambda phrase: len(holders[phrase]))
        yield from known[:_RAREST]
