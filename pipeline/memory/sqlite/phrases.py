"""Texts that hold a phrase."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from pipeline.memory.base import Hit
from pipeline.memory.sqlite.arrays import among
from pipeline.memory.sqlite.hits import has_any, shown, sources
from pipeline.memory.sqlite.ids import BITS, band
from pipeline.memory.sqlite.lists import band_of, read
from pipeline.memory.tokens import holds, items, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    from numpy.typing import NDArray

    from pipeline.memory.sqlite.view import View

_LONGEST = 1 << 40


def containing(view: View, phrase: tuple[str, ...], limit: int) -> list[Hit]:
    """Return texts that hold the words of `phrase` one after the other: fewest tokens first, then by source."""
    found: list[tuple[int, str, int]] = []
    if phrase and view.pair >= 0:
        for _, texts in groupby(_having(view, phrase).tolist(), lambda text: text >> BITS):
            found += sorted(_holding(view, list(texts), phrase))
            if len(found) >= limit:
                break
    return [Hit(source, 0, *shown(view, text)) for _, source, text in found[:limit]]


def _having(view: View, phrase: tuple[str, ...]) -> NDArray[np.uint32]:
    """Return the texts that have all words of a phrase, shortest class first."""
    wholes = view.kept.lists(view.connection, items(phrase, view.seed))
    wholes.sort(key=attrgetter("size"))
    wanted = band_of(*band(len(phrase), _LONGEST))
    texts = read(view, wholes[0], wanted)
    for whole in wholes[1:]:
        texts = texts[among(texts, read(view, whole, wanted))] if len(texts) else texts
    return texts


def _holding(view: View, texts: list[int], phrase: tuple[str, ...]) -> Iterator[tuple[int, str, int]]:
    for text, source in sources(view, texts):
        words = tokens(source).words
        if holds(words, phrase) and has_any(view, text):
            yield len(words), source, text
