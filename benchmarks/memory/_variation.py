"""Variations of real pairs, to make a memory of a million: as people's texts vary, and the same in every run.

A pair is drawn at random and changed at random places in both languages: words are substituted, left out and put in,
where each word comes as often as in the real texts (so common words stay common and rare ones rare), and numbers are
exchanged, the same one on both sides. Between a twentieth and three fifths of the words change. One text in 25 is two
texts joined; one in 25 is half a text: so the lengths stay as they are.
"""

from __future__ import annotations

import re
from itertools import chain
from random import Random
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Pair = tuple[str, str]
JOINED = HALVED = 0.04
SHARES = (0.05, 0.6)
"""The least and the greatest share of words that change."""
FORM = 0.6
"""How many changes are substitutions; the rest are deletions and insertions, as many of the one as of the other."""
_NUMBER = re.compile(r"(?<![\w%])\d{1,4}(?!\w)")


class Corpus(NamedTuple):
    """Real pairs, and all words of each side as often as they occur."""

    pairs: Sequence[Pair]
    sources: Sequence[str]
    targets: Sequence[str]


def corpus(pairs: Sequence[Pair]) -> Corpus:
    """Return a corpus of some pairs."""
    sources = chain.from_iterable(source.split() for source, _ in pairs)
    targets = chain.from_iterable(target.split() for _, target in pairs)
    return Corpus(pairs, tuple(sources), tuple(targets))


def variations(real: Corpus, count: int, seed: int) -> Iterator[Pair]:
    """Yield `count` different pairs whose sources are none of the real ones'; more are the same with others behind."""
    random = Random(seed)  # noqa: S311 - not for secrets
    seen = {source for source, _ in real.pairs}
    while count:
        pair = _variation(real, random)
        if pair[0] not in seen and pair[1]:
            seen.add(pair[0])
            count -= 1
            yield pair


def _variation(real: Corpus, random: Random) -> Pair:
    source, target = random.choice(real.pairs)
    kind = random.random()
    if kind < JOINED:
        second = random.choice(real.pairs)
        source, target = f"{source} {second[0]}", f"{target} {second[1]}"
    elif kind < JOINED + HALVED:
        first = random.random() < 0.5
        source, target = _half(source, first=first), _half(target, first=first)
    source, target = _renumber(source, target, random)
    share = random.uniform(*SHARES)
    return edited(source, share, real.sources, random), edited(target, share, real.targets, random)


def _half(text: str, *, first: bool) -> str:
    words = text.split()
    middle = (len(words) + 1) // 2
    return " ".join(words[:middle] if first else words[middle:] or words)


def _renumber(source: str, target: str, random: Random) -> Pair:
    """Exchange a number for one with as many digits, in both texts where both have it."""
    if not (number := _NUMBER.search(source)):
        return source, target
    other = str(random.randrange(10 ** len(number[0])))
    form = re.compile(rf"(?<!\w){number[0]}(?!\w)")
    return form.sub(other, source, count=1), form.sub(other, target, count=1)


def edited(text: str, share: float, words: Sequence[str], random: Random) -> str:
    """Change a share of the words of a text, one at least."""
    parts = text.split()
    for _ in range(max(1, round(share * len(parts)))):
        edit(parts, words, random)
    return " ".join(parts)


def edit(parts: list[str], words: Sequence[str], random: Random) -> None:
    """Substitute, leave out or put in a word."""
    kind = random.random()
    place = random.randrange(len(parts) + 1)
    if kind < FORM and place < len(parts):
        parts[place] = random.choice(words)
    elif kind < (1 + FORM) / 2 and 1 < len(parts) > place:
        del parts[place]
    else:
        parts.insert(place, random.choice(words))


def digest_lengths(texts: Iterable[str]) -> list[int]:
    """Return how many words texts have: at the 10th, 50th, 90th and 99th percentile."""
    counts = sorted(len(text.split()) for text in texts)
    return [counts[int(len(counts) * part)] for part in (0.1, 0.5, 0.9, 0.99)] if counts else []
