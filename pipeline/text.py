"""Text as people count and compare it: white space, words."""

from __future__ import annotations

import html
import re

WHITESPACE = " \t\n\f\r"
"""White space as HTML means it (WHATWG "ASCII whitespace"); a no-break space is text."""

_RUN = re.compile(r"[ \t\n\f\r]{2,}|[\t\n\f\r]")
_WORD = re.compile(r"\w++(?:['’.,/\u00ad\u2010\u2011-]\w++)*+")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_REFERENCE = re.compile(r"&(?:#?[0-9A-Za-z]{1,32});")


def collapse(text: str) -> str:
    """Return `text` with each run of HTML white space as one space, and none at either end."""
    if "  " in text or not text.isprintable():  # most texts have single spaces only, and this look costs far less
        text = _RUN.sub(" ", text)
    return text.strip(" ")


def spaced(text: str) -> str:
    """Return a text with single spaces, of whatever kind they were; a no-break space is one."""
    return " ".join(text.split())


def has_half_character(text: str) -> bool:
    """Say whether half of a character stands in a text, which cannot be encoded: Python's stand-in for a wrong byte."""
    return any("\ud800" <= character <= "\udfff" for character in text)


def words(text: str) -> list[str]:
    """Return the words of a unit's text, tags left out; "well-being", "0.5" and "don't" are one word each."""
    plain = _TAG.sub(" ", text) if "<" in text else text
    if "&" in plain:
        plain = _REFERENCE.sub(lambda match: html.unescape(match[0]), plain)
    return _WORD.findall(plain)


def count_words(text: str) -> int:
    """Return how many words a translator sees in a unit's text."""
    return len(words(text))


def count(number: int, singular: str, plural: str = "") -> str:
    """Return a number with its noun: "1 page", "1,200 pages"."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"
