"""German words that hold a number and a unit: „zweiwöchig“, „vierteljährlich“, „Dreimonatsspritze“."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.measures import data_words as said

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.features import Word


class Made(NamedTuple):
    """A number of units; `every` says that it is a distance of times."""

    value: Decimal
    unit: str
    every: bool


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_END = re.compile(rf"(?P<unit>{_any((*said.ADJECTIVES_DE, *said.ADVERBS_DE))})(?:e[nmrs]?)?")
_COMPOUND = re.compile(
    rf"(?P<number>{_any(said.PREFIXES_DE)})"
    rf"(?:(?P<unit>{_any((*said.ADJECTIVES_DE, *said.ADVERBS_DE))})(?:e[nmrs]?)?$|(?P<stem>{_any(said.STEMS_DE)})\w)"
)
_STARTS = frozenset(prefix[:2] for prefix in said.PREFIXES_DE)
_UNITS = {**said.ADJECTIVES_DE, **said.ADVERBS_DE}


def compound(word: str) -> Made | None:
    """Return what a German word in lower case amounts to; None for any other."""
    match = _COMPOUND.match(word) if word[:2] in _STARTS else None
    if match is None:
        return None
    unit = match["unit"]
    value = Decimal(said.PREFIXES_DE[match["number"]])
    return Made(value, _UNITS[unit] if unit else said.STEMS_DE[match["stem"]], unit in said.ADVERBS_DE)


def suffix(words: Sequence[Word], at: int, code: str) -> tuple[str, int] | None:
    """Return the unit in an adjective after a German number ("3-wöchig"), and the place after it."""
    low = words[at].text.lower() if code == "de" and at < len(words) else ""
    match = (
        _END.fullmatch(low.removesuffix("n") if low.endswith("jährigen") else low)
        if "ig" in low or "lich" in low
        else None
    )
    return (_UNITS[match["unit"]], at + 1) if match else None
