"""Text as people count and compare it: white space, words."""

from __future__ import annotations

import re

WHITESPACE = " \t\n\f\r"
"""White space as HTML means it (WHATWG "ASCII whitespace"); a no-break space is text."""

_RUN = re.compile(r"[ \t\n\f\r]+")
_WORD = re.compile(r"\w+(?:['’.,/-]?\w+)*")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")


def collapse(text: str) -> str:
    """Return `text` with each run of HTML white space as one space, and none at either end."""
    return _RUN.sub(" ", text).strip(" ")


def words(text: str) -> list[str]:
    """Return the words of a unit's text, tags left out; "well-being", "0.5" and "don't" are one word each."""
    return _WORD.findall(_TAG.sub(" ", text) if "<" in text else text)


def count_words(text: str) -> int:
    """Return how many words a translator sees in a unit's text."""
    return len(words(text))
