"""What may stand between two words of a term: "clinical drug trials", "metastases in the bones"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.source.data_en_words import COUNTS
from pipeline.glossary.source.roles import is_adjective
from pipeline.glossary.source.words import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.glossary.source.words import Word

_BRACKETS = 4
"""From a word to the one after a word in brackets."""


def gaps(words: Sequence[Word], last: int) -> Iterator[tuple[tuple[int, ...], bool]]:
    """Yield the indices that may stand between a word and the next of its term, and whether only within a verb.

    A noun is followed by none: "hormone replacement therapy" and "bone marrow metastases" are other things.
    """
    word, gap = words[last].role, words[last + 1].role
    if last + 2 >= len(words):
        return
    end = _end(words, last + 1)
    if end > last + 1 and word & Role.ADJECTIVE:
        if end + 1 < len(words):
            yield tuple(range(last + 1, end + 1)), False
    elif gap & Role.ADVERB:
        yield (last + 1,), True
    elif word & (Role.PREPOSITION | Role.DETERMINER):
        yield from ((indices, False) for indices in _before_noun(words, last))
    elif _is_gap(word, gap):
        yield (last + 1,), False
    elif gap & Role.BRACKET and _is_bracketed(words, last):
        yield (last + 1, last + 2, last + 3), False


def _before_noun(words: Sequence[Word], last: int) -> Iterator[tuple[int, ...]]:
    """Yield what may stand between "of" or "of the" and the noun: "of the breast", "of the left breast"."""
    first = last + 1
    if words[last].role & Role.PREPOSITION and words[first].role & Role.DETERMINER:
        yield (first,)
        if first + 2 < len(words) and _may_describe(words[first + 1]):
            yield first, first + 1
    elif _may_describe(words[first]):
        yield (first,)


def _may_describe(word: Word) -> bool:
    """Whether a word before a noun describes it, even if it is a verb elsewhere: "the left breast"."""
    return _is_modifier(word.role) or word.text in COUNTS or (not word.role and is_adjective(word.text))


def _is_modifier(role: int) -> bool:
    return bool(role & Role.MODIFIER and not role & Role.PLURAL)


def _end(words: Sequence[Word], index: int) -> int:
    """Return the index of the last word that hyphens tie to the one at an index: "phase-III" counts as one word."""
    while index + 1 < len(words) and words[index + 1].role & Role.TIED:
        index += 1
    return index


def _is_gap(word: int, gap: int) -> bool:
    return bool(word & Role.ADJECTIVE) and _is_modifier(gap)


def _is_bracketed(words: Sequence[Word], last: int) -> bool:
    """Whether one word in brackets follows that may stand in the term: "mammary (breast) gland"."""
    closes = last + _BRACKETS < len(words) and words[last + 3].text == ")"
    return closes and _is_gap(words[last].role, words[last + 2].role)
