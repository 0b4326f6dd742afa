"""One spelling for English words that have two."""

from __future__ import annotations

import re

from pipeline.glossary.source import data_en_spelling as data

_PART = re.compile("|".join(sorted(data.PARTS, key=len, reverse=True)))
_ENDINGS = tuple((letters, re.compile(pattern), new) for letters, pattern, new in data.ENDINGS)
_SHORT = 4


def american(word: str) -> str:
    """Return a word (lower case) so that its British and its American spelling come out alike.

    The result is a key to compare, not always a word: "raise" comes out as "raize".
    """
    if word in data.WORDS:
        return data.WORDS[word]
    if len(word) < _SHORT:
        return word
    word = _PART.sub(_american_part, word)
    for letters, pattern, new in _ENDINGS:
        if letters in word:
            word = pattern.sub(new, word)
    return word


def _american_part(match: re.Match[str]) -> str:
    return data.PARTS[match[0]]
