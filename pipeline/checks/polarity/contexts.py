"""What must follow some words before they say what they may say."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from pipeline.checks.polarity import data_contexts
from pipeline.features import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.features import Word

_REACH = 4
"""So many words further on is looked for the noun."""
_AMOUNT = 6
"""An amount is named within so many words."""
_RANGED = frozenset(("start", "bound"))
_RANGES, _WEIGHTS = data_contexts.RANGES, frozenset(data_contexts.WEIGHTS.split())
_ABOUT = frozenset(data_contexts.ABOUT.split())
_ASKED = frozenset(("Sie", "du", "ihr"))
_NOUNS = {
    ("body", "en"): tuple(data_contexts.BODY_EN.split()),
    ("body", "de"): tuple(data_contexts.BODY_DE.split()),
    ("drug", "en"): tuple(data_contexts.DRUGS_EN.split()),
    ("drug", "de"): tuple(data_contexts.DRUGS_DE.split()),
}


def follows(context: str, language: str, words: Sequence[Word], at: int) -> bool:
    """Say whether what a context wants stands at a word or soon after it, in the same clause."""
    if context == "alone":
        return at >= len(words) or words[at].lemma == BREAK
    if context == "itself":
        return at >= len(words) or words[at].text not in _ASKED
    if context == "label":
        return at < len(words) and words[at].text == ")"
    if context == "weight":
        return any(word.lemma in _WEIGHTS for word in _clause(words[at : at + _AMOUNT]))
    if context in _RANGED:
        return _number(words, at) and not _is_range(words, at, context)
    return _number(words, at) if context == "number" else _noun(_NOUNS[context, language], words, at)


def _clause(words: Sequence[Word]) -> Iterator[Word]:
    return takewhile(lambda word: word.lemma != BREAK, words)


def _is_range(words: Sequence[Word], at: int, context: str) -> bool:
    """Say whether a number is only the first or the last of a range: "from 2 to 5", "2 bis 5"."""
    if context == "start":
        return any(word.text.lower() in _RANGES for word in words[at : at + _AMOUNT])
    before = words[max(at - _AMOUNT, 0) : at - 1]
    return any(word.number is not None or word.text.lower() in _RANGES for word in before)


def _number(words: Sequence[Word], at: int) -> bool:
    for word in words[at : at + _REACH]:
        if word.number is not None:
            return True
        if word.text.lower() not in _ABOUT:
            return False
    return False


def _noun(nouns: tuple[str, ...], words: Sequence[Word], at: int) -> bool:
    for word in words[at : at + _REACH]:
        if word.lemma == BREAK:
            return False
        if word.lemma.endswith(nouns):
            return True
    return False
