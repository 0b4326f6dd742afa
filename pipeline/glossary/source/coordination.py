"""Terms that share a word with others in an enumeration: "bone and brain metastases"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.source.suspension import shared_prefix
from pipeline.glossary.source.words import SEPARATOR, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.glossary.source.words import Word

_REACH = 16
"""Words and marks of an enumeration that are looked at: more than people write before the word they share."""
_LONGEST_ITEM = 2
_LONGEST_PHRASE = 3
_BOTH = frozenset("both either neither between".split())
_OTHER = frozenset(("other", "another"))


def resumptions(words: Sequence[Word], own: Sequence[int]) -> Iterator[int]:
    """Yield where a term may go on of which the words `own` stand in front of an enumeration."""
    last = own[-1]
    if words[last + 1].role & Role.TIED:
        yield from shared_prefix(words, last + 1)
    elif words[last].role & Role.PREPOSITION:
        yield from _shared_front(words, last)
    elif words[last + 1].role & (SEPARATOR | Role.LINK) and not words[last].role & Role.PLURAL:
        yield from _shared_head(words, own[0], last)


def _shared_head(words: Sequence[Word], first: int, last: int) -> Iterator[int]:
    """Yield where the shared head stands after "bone[ and brain] metastases"."""
    is_joined, length, kinds = False, 0, Role.NONE
    for index in range(last + 1, min(last + _REACH, len(words) - 1)):
        word = words[index]
        if _separates(words, index):
            is_joined, length = is_joined or not word.role & Role.COMMA, 0
        elif word.role & Role.MODIFIER and not word.role & Role.PLURAL and length < _LONGEST_ITEM:
            if not length and _begins_phrase(words, first, last, word):
                return
            length, kinds = length + 1, word.role
            if is_joined or words[last].role & kinds & Role.ADJECTIVE:
                yield index + 1
        else:
            return


def _begins_phrase(words: Sequence[Word], first: int, last: int, item: Word) -> bool:
    """Whether an enumerated word begins a phrase of its own: "the tumor and surrounding tissue"."""
    head = words[last].role
    before = words[first - 1] if first else None
    if head & Role.ADJECTIVE or (before and before.text in _BOTH):
        return False
    if item.text in _OTHER:
        return bool(head & Role.MASS)
    has_article = bool(before and before.role & Role.DETERMINER)
    return bool(item.role & Role.QUALITY and (has_article or head & Role.MASS))


def _shared_front(words: Sequence[Word], last: int) -> Iterator[int]:
    """Yield where the last word stands after "metastases in [the bones and the] brain"."""
    is_joined, length, has_item = False, 0, False
    for index in range(last + 1, min(last + _REACH, len(words))):
        word = words[index]
        if has_item and _separates(words, index):
            is_joined, length = is_joined or not word.role & Role.COMMA, 0
        elif has_item and not length and (word.role & Role.DETERMINER or word.text == words[last].text):
            continue
        elif word.role & (Role.MODIFIER | Role.DETERMINER) and length < _LONGEST_PHRASE:
            if has_item and not length and (is_joined or _is_enumerated(words, index)):
                yield index
            length, has_item = length + 1, True
        else:
            return


def _is_enumerated(words: Sequence[Word], index: int) -> bool:
    return index + 1 < len(words) and bool(words[index + 1].role & SEPARATOR)


def _separates(words: Sequence[Word], index: int) -> bool:
    """Whether a comma, conjunction, or part of "as well as" or "but not" stands at an index."""
    role = words[index].role
    if role & SEPARATOR:
        return True
    beside = (words[index - 1], *words[index + 1 : index + 2])
    return bool(role & Role.LINK and (words[index].text != "as" or any(word.text == "well" for word in beside)))
