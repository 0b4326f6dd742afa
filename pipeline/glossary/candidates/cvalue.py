"""C-value: how much of a unit a phrase is, by how often it stands on its own and how often in longer ones.

Frantzi, Ananiadou & Mima 2000, "Automatic recognition of multi-word terms: the C-value/NC-value method",
International Journal on Digital Libraries 3(2), for a phrase a of |a| words that stands f(a) times, t(a) of them nested
in c(a) different longer candidates:

    C-value(a) = w(a) · f(a)                     if it is never nested
    C-value(a) = w(a) · (f(a) - t(a) / c(a))     otherwise

There w(a) is log₂|a|, which leaves nothing for one word. Here it is 1 + log₂|a|, after Barrón-Cedeño, Sierra, Drouin &
Ananiadou 2009, "An improved automatic term recognition method for Spanish" (CICLing).
"""

from __future__ import annotations

from collections import defaultdict
from math import log2
from typing import TYPE_CHECKING

from pipeline.glossary.candidates.phrases import WIDEST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.glossary.candidates.phrases import Phrase


def c_value(words: int, count: int, nested: int = 0, containers: int = 0) -> float:
    """Return the C-value of a phrase; `nested` occurrences of `count` lie in `containers` different longer ones."""
    return (1 + log2(words)) * (count - (nested / containers if containers else 0))


class Nesting:
    """Which candidates stand in longer ones: how many times (`counts`), and in how many different ones."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = defaultdict(int)
        self._containers: dict[str, set[str]] = defaultdict(set)

    def add(self, phrases: Sequence[Phrase]) -> None:
        """Take note of the candidates of one run."""
        by_start: dict[int, list[Phrase]] = defaultdict(list)
        for phrase in phrases:
            by_start[phrase.start].append(phrase)
        for inner in phrases:
            starts = range(inner.start - WIDEST + 1, inner.start + 1)
            around = {outer.key for start in starts for outer in by_start.get(start, ()) if _contains(outer, inner)}
            if around:
                self.counts[inner.key] += 1
                self._containers[inner.key] |= around

    def containers(self, key: str) -> int:
        """Return in how many different longer candidates a candidate stands."""
        return len(self._containers.get(key, ()))


def _contains(outer: Phrase, inner: Phrase) -> bool:
    return inner.stop <= outer.stop and outer.stop - outer.start > inner.stop - inner.start
