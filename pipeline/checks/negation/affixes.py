"""Words that deny by their beginning or end: "unseen", "harmless", "unsichtbar", "wirkungslos"."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.checks.negation import data_affixes as affixes

_GERMAN_SUFFIX = re.compile(r"[a-zäöüß-]{3,}" + affixes.GERMAN_SUFFIX)
_SHORT = 5
_LONG = 60


@lru_cache(maxsize=65536)
def is_english(word: str) -> bool:
    """Say whether the base form of an English word denies."""
    if word in affixes.ENGLISH_WORDS:
        return True
    if len(word) < _SHORT or word in affixes.NOT_ENGLISH:
        return False
    if word.startswith(affixes.ENGLISH_PREFIXES):
        return not word.startswith(affixes.NOT_ENGLISH_PREFIXES)
    return word.endswith(affixes.ENGLISH_SUFFIXES)


@lru_cache(maxsize=65536)
def is_german(word: str) -> bool:
    """Say whether a German word in lower case denies."""
    if not _SHORT <= len(word) <= _LONG or word in affixes.NOT_GERMAN:
        return False
    if word.startswith(affixes.GERMAN_PREFIXES):
        but = (*affixes.NEVER_GERMAN, *affixes.NOT_GERMAN_PREFIXES)
        return word.startswith(affixes.GERMAN_BUT) or not word.startswith(but)
    if word.removesuffix("n").endswith(affixes.NOT_GERMAN_SUFFIXES):
        return False
    return word[-1] in "selnrmtigh" and bool(_GERMAN_SUFFIX.fullmatch(word))
