"""The one word that may stand between two words of a term: "clinical drug trials", "metastases in the bones"."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
        yield tuple(range(last + 1, end + 1)), False
    elif gap & Role.ADVERB:
        yield (last + 1,), True
    elif _is_gap(word, gap):
        yield (last + 1,), False
    elif gap & Role.BRACKET and _is_bracketed(words, last):
        yield (last + 1, last + 2, last + 3), False


def _end(words: Sequence[Word], index: int) -> int:
    """Return the index of the last word that hyphens tie to the one at an index: "phase-III" counts as one word."""
    while index + 1 < len(words) and words[index + 1].role & Role.TIED:
        index += 1
    return index


def _is_gap(word: int, gap: int) -> bool:
    if word & Role.PREPOSITION:
        return bool(gap & (Role.MODIFIER | Role.DETERMINER))
    return bool(word & Role.ADJECTIVE and gap & Role.MODIFIER and not gap & Role.PLURAL)


def _is_bracketed(words: Sequence[Word], last: int) -> bool:
    """Whether one word in brackets follows that may stand in the term: "mammary (breast) gland"."""
    closes = last + _BRACKETS < len(words) and words[last + 3].text == ")"
    return closes and _is_gap(words[last].role, words[last + 2].role)
