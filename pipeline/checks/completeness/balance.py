"""How much of a German text is explained by the English text that it translates.

A free translation has words of its own for what it does not take over; one that lacks a part has none.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.completeness import data_german
from pipeline.checks.completeness.spelling import beginning, simplify
from pipeline.checks.completeness.traces import equivalents, traces
from pipeline.checks.completeness.wording import Wording, wording

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side

_SHORTEST = 4
"""Letters of words that say something."""
_EMPTY = frozenset((data_german.FUNCTION + data_german.EMPTY).split())


@lru_cache(maxsize=4)  # several checks ask for the same texts
def unbalanced(source: Side, target: Side) -> int:
    """Return how many letters more there are in English words without a trace than in German words of other origin."""
    lengths = {word.start: len(word.text) for word in source.words}
    lost = sum(lengths[trace.start] for trace in traces(source, target) if trace.weight > 0)
    return lost - sum(map(len, _own(source, target)))


def _own(source: Side, target: Side) -> Iterator[str]:
    """Yield the German words that no English word accounts for."""
    known = {stem for word in source.words for stem in equivalents(word)}
    known |= {beginning(text, _SHORTEST) for text in source.spoken if _is_telling(text)}
    for read in target.words:
        word = read.text
        if len(word) >= _SHORTEST and word.isalpha() and not read.number and word.lower() not in _EMPTY:
            simple = " " + simplify(word)
            if not any(stem in simple for stem in known):
                yield word


def _is_telling(text: str) -> bool:
    """Say whether a German word may begin like this English one: any but a function word, and acronyms."""
    if len(text) < _SHORTEST:
        return text.isupper() and len(text) > 1
    return wording(text) is not Wording.ENGLISH_FUNCTION
