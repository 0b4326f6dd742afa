"""The units that are named anywhere in a text, with or without a number, in compounds too."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.measures.quantities import quantities
from pipeline.checks.measures.spans import times
from pipeline.checks.measures.vocabulary import unit_of, vocabulary
from pipeline.features import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side


@lru_cache(maxsize=8)
def mentioned(side: Side) -> frozenset[str]:
    """Return the units that an English or German text names."""
    code = side.language.partition("-")[0].lower()
    return frozenset(_loose(side, code)) | frozenset(each.unit for each in quantities(side)) | times(side)


def _loose(side: Side, code: str) -> Iterator[str]:
    known, words = vocabulary(code), side.words
    for at, word in enumerate(words):
        found = unit_of(words, at, known) if word.lemma != BREAK and word.number is None else None
        if found:
            yield from (found[0], *found[0].split("/"))
