"""Finding translations of a sentence in other texts."""

from __future__ import annotations

import math
from array import array
from collections import Counter, defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.sentence_key import sentence_key
from pipeline.similarity import Tokens, score, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from pipeline.diff.draft_model import Tools
    from pipeline.model import Translation

_LEAST = 0.75
"""The least similarity of a sentence that is offered."""
_SHORT = 5
"""Below so many words texts are compared by characters (`pipeline.similarity`), so they may share no word."""
_GRAM = 3
"""Short texts are found by so many neighbouring characters."""
_COMMON = 2000
"""A word that so many texts have finds none, unless all the others are as common."""
_MOST = 64
"""How many texts are looked at for a sentence, those first that share most words."""
_AT_HAND = 4096
"""Of so many texts the words and sentences are kept in memory."""


def finder(pairs: Iterable[Translation], tools: Tools) -> Callable[[str], Translation | None]:
    """Return a function that finds a source sentence, or the one most like it (at least 0.75), in approved pairs.

    It gives the sentence that was found with its translation (with its neighbour where the two have one translation),
    None where there is nothing of the kind or nobody can tell what its translation is. One with the same words comes
    first; among equals the one that stands first in `pairs`. Nothing is read before the first question; then the time
    for each grows with the number of texts that share its rarer words.
    """

    @cache
    def index() -> _Index:
        return _index({pair.source: pair for pair in reversed(list(pairs))}.values())

    @lru_cache(_AT_HAND)
    def parts(text: str) -> tuple[Tokens, ...]:
        return tuple(tokens(part) for part in dict.fromkeys((text, *tools.split_source(text))))

    @lru_cache(_AT_HAND)
    def aligned(block: int) -> tuple[Translation, ...]:
        return tools.pairs(index().blocks[block]) or ()

    def likeness(query: Tokens, text: str) -> float:
        return max(score(query, part, _LEAST) for part in parts(text))

    @cache
    def find(source: str) -> Translation | None:
        query, blocks = tokens(source), index().blocks
        scored = sorted((-likeness(query, blocks[block].source), block) for block in _candidates(query, index()))
        likely = [block for negative, block in scored if -negative >= _LEAST]
        offered = [(likeness(query, pair.source), pair) for block in likely for pair in aligned(block)]
        whole = [(score(query, tokens(blocks[block].source), _LEAST), blocks[block]) for block in likely]
        return _best(source, [*offered, *whole])

    return find


class _Index(NamedTuple):
    """Texts, and which of them have a word, or which short ones three characters in a row."""

    blocks: Sequence[Translation]
    words: Mapping[str, array[int]]
    grams: Mapping[str, array[int]]


def _index(pairs: Iterable[Translation]) -> _Index:
    blocks = list(pairs)[::-1]
    by_word: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
    by_gram: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
    for number, block in enumerate(blocks):
        found = tokens(block.source)
        for word in found.distinct:
            by_word[word].append(number)
        if len(found.words) < 2 * _SHORT:
            for gram in _grams(found):
                by_gram[gram].append(number)
    return _Index(blocks, by_word, by_gram)


def _grams(text: Tokens) -> set[str]:
    joined = f" {' '.join(text.words)} "
    return {joined[k : k + _GRAM] for k in range(len(joined) - _GRAM + 1)}


def _candidates(query: Tokens, index: _Index) -> set[int]:
    if not query.words:
        return set()
    return {*_sharing_words(query, index.words), *_sharing_grams(query, index.grams)}


def _sharing_words(query: Tokens, holders: Mapping[str, array[int]]) -> Iterator[int]:
    """Yield the texts that share enough words with the query for one of their sentences to be like it.

    The longest common subsequence of a text of n words with one that is like it has at least 0.375 (n + m) words, and
    so many can only be common to both if m is at least 0.6 n.
    """
    shortest = math.ceil(len(query.words) * _LEAST / (2 - _LEAST))
    enough = shortest - (len(query.words) - len(query.distinct))
    postings = sorted((holders.get(word, array("I")) for word in query.distinct), key=len)
    rare = [posting for posting in postings if len(posting) <= _COMMON] or postings[:1]
    votes: Counter[int] = Counter()
    for posting in rare:
        votes.update(posting)
    needed = max(1, enough - (len(postings) - len(rare)))
    yield from _first((block for block, number in votes.items() if number >= needed), votes)


def _sharing_grams(query: Tokens, holders: Mapping[str, array[int]]) -> list[int]:
    """Return the short texts that look most like the query."""
    if len(query.words) >= 2 * _SHORT:
        return []
    votes: Counter[int] = Counter()
    for gram in _grams(query):
        posting = holders.get(gram, array("I"))
        votes.update(posting if len(posting) <= _COMMON else ())
    return _first(votes, votes)


def _first(blocks: Iterable[int], votes: Mapping[int, int]) -> list[int]:
    return sorted(blocks, key=lambda block: (-votes[block], block))[:_MOST]


def _best(source: str, offered: Sequence[tuple[float, Translation]]) -> Translation | None:
    """Return a pair with the same words, else the one most like a sentence, the first one of equals."""
    key = sentence_key(source)
    good = [(likeness, pair) for likeness, pair in offered if likeness >= _LEAST]
    same = (pair for likeness, pair in good if likeness >= 1 and sentence_key(pair.source) == key)
    best = max(good, key=lambda one: one[0], default=None)
    return next(same, best[1] if best else None)
