"""The units of time that a text names anywhere, in compounds too."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.measures import data_words as said

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.checks.texts import Side

_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=8)
def times(side: Side) -> frozenset[str]:
    """Return the units of time that an English or German text names; none in other languages."""
    named = _named_by(side.language.partition("-")[0].lower())
    return frozenset().union(*map(named, side.vocabulary)) if named else frozenset()


@lru_cache
def _named_by(code: str) -> Callable[[str], frozenset[str]] | None:
    """Return what gives the units of time in a word in lower case; None for languages that are not known."""
    stems = said.TIME_STEMS.get(code)

    @lru_cache(maxsize=1 << 16)
    def named(word: str) -> frozenset[str]:
        return frozenset([unit for stem, unit in stems.items() if stem in word]) if stems else _NONE

    return named if stems else None
