"""The seasons in an English or German text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.measures import data_times as data
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from pipeline.checks.texts import Side

_ENGLISH = ("summer", "winter", "spring", "autumn", "fall")
_FINDERS = {code: re.compile("|".join(known)) for code, known in data.SEASONS.items()}


def seasons(side: Side) -> list[tuple[Hashable, Span]]:
    """Return the seasons (1 is spring) in a text with their places; none in other languages."""
    code = side.language.partition("-")[0].lower()
    if code == "en":
        return list(_english(side))
    return [(data.SEASONS["de"][match[0]], Span(*match.span())) for match in _german(side)] if code == "de" else []


def _english(side: Side) -> Iterator[tuple[Hashable, Span]]:
    if not any(season in side.folded for season in _ENGLISH):
        return
    last = ""
    for word in side.words:
        season = data.SEASONS["en"].get(word.text.lower())
        if season is None and last in data.BEFORE_SPRING:
            season = data.LOOSE_SEASONS.get(word.text.lower())
        if season:
            yield season, Span(word.start, word.end)
        last = word.text.lower() if word.text.lower() != "the" else last


def _german(side: Side) -> Iterator[re.Match[str]]:
    return _FINDERS["de"].finditer(side.folded)
