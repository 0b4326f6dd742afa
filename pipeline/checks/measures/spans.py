"""The units of time that a text names anywhere, in compounds too."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.measures import data_words as said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.checks.texts import Side

_NONE: Mapping[str, str] = {}


@lru_cache(maxsize=8)
def times(side: Side) -> frozenset[str]:
    """Return the units of time that an English or German text names; none in other languages."""
    text = side.folded
    stems = said.TIME_STEMS.get(side.language.partition("-")[0].lower(), _NONE)
    return frozenset([unit for stem, unit in stems.items() if stem in text])
