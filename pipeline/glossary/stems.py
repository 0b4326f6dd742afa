"""Word stems by Snowball (https://snowballstem.org), taken again until nothing changes.

One pass may leave forms of a word apart that meet when their stems are stemmed again.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

import Stemmer

if TYPE_CHECKING:
    from collections.abc import Callable

_ALGORITHMS = {
    "ar": "arabic",
    "ca": "catalan",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
    "yi": "yiddish",
}
"""Snowball's algorithms by ISO 639-1 code."""

_MOST_PASSES = 5
"""After so many, stems that turn into one another are left as they are."""


@cache
def stemmer(language: str) -> Callable[[str], str] | None:
    """Return the function that stems a word in lower case, None for a language (BCP 47 tag) without an algorithm."""
    algorithm = _ALGORITHMS.get(language.partition("-")[0])
    if algorithm not in Stemmer.algorithms():
        return None
    once = Stemmer.Stemmer(algorithm, 0).stemWord

    @lru_cache(maxsize=2**18)
    def stem(word: str) -> str:
        for _ in range(_MOST_PASSES):
            word, before = once(word), word
            if word == before:
                break
        return word

    return stem
