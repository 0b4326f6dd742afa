"""The words of a text that its numbers are told of: "women", "without", "in the morning", "group A", "2019"."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.numbers.data_anchors import ANCHORS
from pipeline.checks.numbers.mention import Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.checks.numbers.mention import Mention
    from pipeline.checks.texts import Side

Key = tuple[str, object]
_YEARS = frozenset(range(1100, 2100))
_LETTERS = re.compile(
    r"\b(?:[Gg]roup|[Tt]ype|[Vv]itamin|[Hh]epatitis|[Oo]ption|[Aa]rm|[Pp]lan|[Vv]ariant|[Cc]lass|Gruppe|Typ|Variante|"
    r"Klasse|Plan)[ \u00a0-]([A-K])\b"
)
_WORDS = re.compile(r"[^\W\d_]{6,}")
_FOUR = 4
"""Digits of a year."""
_PREFIX = 6
"""Letters that name a thing in both languages: "metformin" – „Metformin“, "tablets" – „Tabletten“."""


class Anchor(NamedTuple):
    """A word that a number is told of: its place, and its field with what it is in any language."""

    start: int
    key: Key


def _entries() -> Iterator[tuple[Key, str, str]]:
    for field, rows in ANCHORS.items():
        for row in rows:
            english, german = row.split(" | ")
            yield (field, english), english, german


def _finder(stems: Iterable[str], end: str) -> re.Pattern[str]:
    longest = sorted(stems, key=lambda stem: (-len(stem), stem))
    ended = (re.escape(stem[:-1]) + r"\b" if stem.endswith(".") else re.escape(stem) + end for stem in longest)
    return re.compile(rf"\b(?:{'|'.join(ended)})")


_KEYS = {
    "en": {word: key for key, english, _ in _entries() for word in english.split()},
    "de": {stem.rstrip("."): key for key, _, german in _entries() for stem in german.split()},
}
_FINDERS = {
    "en": _finder(_KEYS["en"], r"\b"),
    "de": _finder((stem for *_, german in _entries() for stem in german.split()), ""),
}


def anchors(side: Side, mentions: Sequence[Mention], code: str) -> list[Anchor]:
    """Return the anchors that stand once in an English or German text, in order."""
    found = sorted({*_known(side, code), *_named(side), *_counted(mentions)}, key=lambda each: each.start)
    often = Counter(each.key for each in found)
    return [each for each in found if often[each.key] == 1]


def _known(side: Side, code: str) -> Iterator[Anchor]:
    keys = _KEYS[code]
    for match in _FINDERS[code].finditer(side.folded):
        yield Anchor(match.start(), keys[match[0]])


def _named(side: Side) -> Iterator[Anchor]:
    """Yield letters of groups, and words that may be the same in both languages."""
    for match in _LETTERS.finditer(side.plain):
        yield Anchor(match.start(1), ("letter", match[1]))
    for match in _WORDS.finditer(side.folded):
        yield Anchor(match.start(), ("word", match[0][:_PREFIX]))


def _counted(mentions: Sequence[Mention]) -> Iterator[Anchor]:
    """Yield years and places in a row."""
    for one in mentions:
        value = one.values[0]
        if one.kind == "ordinal" and one.level:
            yield Anchor(one.span.start, ("ordinal", value))
        elif is_year(one):
            yield Anchor(one.span.start, ("year", value))


def is_year(mention: Mention) -> bool:
    """Say whether a number is likely a year."""
    value = mention.values[0]
    told = mention.level is Level.HARD and not mention.written and mention.span.end - mention.span.start == _FOUR
    return told and value in _YEARS
