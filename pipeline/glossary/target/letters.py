"""The letters of a text, in which bases are looked for: of all its words at once where that is enough."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.glossary.target.words import MOST_LETTERS, can_respell, has_inner_capital, word

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_WORDS = 2**16
_SIMPLE = re.compile(r"[A-Za-zÄÖÜäöü\s.,;!?\"„“–]*+")
"""A text whose words need no more than small letters: no hyphens, digits, ß, marks, and letters of other languages."""


def letters(text: str, words: Sequence[str]) -> str:
    """Return the letters of the words of a text as `Word.folded` has them, each word's on a line."""
    if _SIMPLE.fullmatch(text) and not has_inner_capital(text) and max(map(len, words), default=0) <= MOST_LETTERS:
        lower = "\n".join(words).lower()
        if "–" not in lower and not can_respell(lower):
            return lower.replace("ä", "a").replace("ö", "o").replace("ü", "u")
    return "\n".join(map(folded, words))


@lru_cache(maxsize=_MOST_WORDS)
def folded(surface: str) -> str:
    """Return the letters of a word, "" for one that is too long."""
    return word(surface).folded if len(surface) <= MOST_LETTERS else ""
