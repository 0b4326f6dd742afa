"""The units of time that a text names anywhere, in compounds too."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.measures import data_words as said
from pipeline.features.remember import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.checks.texts import Side

_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=8)
def times(side: Side) -> frozenset[str]:
    """Return the units of time that an English or German text names; none in other languages."""
    named = naming(side.language)
    return frozenset().union(*filter(None, map(named, side.vocabulary))) if named else _NONE


def naming(language: str) -> Callable[[str], frozenset[str]] | None:
    """Return what gives the units of time in a word in lower case, None for languages that are not known."""
    return _named_by(language.partition("-")[0].lower())


@lru_cache
def _named_by(code: str) -> Callable[[str], frozenset[str]] | None:
    """Return what gives the units of time in a word in lower case; None for languages that are not known."""
    stems = said.TIME_STEMS.get(code)

    def named(word: str) -> frozenset[str]:
        return frozenset([unit for stem, unit in stems.items() if stem in word]) if stems else _NONE

    return Remembered(named).__getitem__ if stems else None
