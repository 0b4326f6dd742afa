"""Whether a term stands in a text as itself: in whole words, not within a compound."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.model import Term, TermHit

_HYPHENS = "-\u00ad\u2010\u2011"
_BREAK = re.compile(rf"[\s/{_HYPHENS}]+")


def is_itself(text: str, hit: TermHit) -> bool:
    """Say whether a hit in a text is an allowed term in whole words, one after the other.

    A compound that holds the term is another word, with a hyphen too ("Biopsie-Nadel"), and so is one in small letters
    that is made of a term with a capital ("zahnärztlich").
    """
    start, end = hit.span
    if not hit.term.is_allowed or _goes_on(text[start - 1 : start]) or _goes_on(text[end : end + 1]):
        return False
    if hit.term.text[:1].isupper() and text[start].islower():
        return False
    return len(text[start:end].split()) <= max(map(_count_words, _texts(hit.term)))


def _goes_on(neighbour: str) -> bool:
    return neighbour.isalnum() or (neighbour != "" and neighbour in _HYPHENS)


def _texts(term: Term) -> tuple[str, ...]:
    return (term.text, *term.forms)


def _count_words(text: str) -> int:
    return len(_BREAK.split(text))
