"""Blocks: words in which, or near which, a term is not its concept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.glossary.target.words import FOLDED, MOST_LETTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.glossary.target.reading import Place, Reading
    from pipeline.model.glossary import Term

_NEAR = 6
"""How many words away a block counts."""


def split(term: Term) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return a term's blocks, folded: those that contain it, and those that do not."""
    if not term.blocks:
        return (), ()
    text = _folded(term.text)
    folded = [_folded(block) for block in term.blocks if block]
    stems = (text, text.removesuffix("e"))
    around = tuple(block for block in folded if any(stem in block for stem in stems))
    return around, tuple(block for block in folded if block not in around)


def is_blocked(reading: Reading, place: Place, around: tuple[str, ...], nearby: tuple[str, ...]) -> bool:
    """Whether a place is inside one of the blocks `around`, or near one of those `nearby`."""
    return _is_inside(reading, place, around) or _is_near(reading, place, nearby)


def _is_inside(reading: Reading, place: Place, around: tuple[str, ...]) -> bool:
    first, last = max(place.first - _NEAR, 0), min(place.last + _NEAR, len(reading.words) - 1)
    reach = MOST_LETTERS + max(map(len, around), default=0)
    start = max(reading.spans[first][0], place.start - reach)
    end = min(reading.spans[last][1], place.end + reach)
    text = _folded(reading.shown[start:end])
    spans = (match.span() for block in around for match in _occurrences(block, text))
    return any(start + begin <= place.start and place.end <= start + _word_end(text, stop) for begin, stop in spans)


def _occurrences(block: str, text: str) -> Iterator[re.Match[str]]:
    """Find a block, also with an ending (Schleimhaut in Schleimhäuten)."""
    return re.finditer(re.escape(block), text)


def _word_end(text: str, index: int) -> int:
    while index < len(text) and text[index].isalpha():
        index += 1
    return index


def _is_near(reading: Reading, place: Place, nearby: tuple[str, ...]) -> bool:
    words = range(max(place.first - _NEAR, 0), min(place.last + _NEAR + 1, len(reading.words)))
    for index in words if nearby else ():
        start = reading.spans[index][0]
        text = _folded(reading.shown[start : start + max(map(len, nearby))])
        first, last = sorted((index, place.first))
        if text.startswith(nearby) and not reading.is_split(first, last):
            return True
    return False


def _folded(text: str) -> str:
    """Return a text in small letters without umlauts, at equal length."""
    if len(whole := text.lower()) == len(text):
        return whole.translate(FOLDED)
    return "".join(lower if len(lower := letter.lower()) == 1 else letter for letter in text).translate(FOLDED)
