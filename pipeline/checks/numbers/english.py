"""Numbers in English words: plain number words, ordinals, "double", "fortnight", "threefold"."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING

from pipeline.checks.numbers import data_en as data
from pipeline.checks.numbers.mention import Level, Mention, decades, word_table
from pipeline.features.data_numbers import FRACTIONS_EN, SMALL_EN, TENS_EN
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Side
    from pipeline.features import Number, Word

_RANKS = {word: rank for rank, word in enumerate(data.ORDINALS.split(), start=1)}
_SURE = range(13, 100)
"""Ranks that are no figures of speech."""
WORDS = word_table({**_RANKS, **data.ROUND_ORDINALS}, data.MULTIPLES, data.IMPLIED)
WORDS |= {
    word: ((Decimal(rank),), Level.HARD, "ordinal")
    for word, rank in {**_RANKS, **data.ROUND_ORDINALS}.items()
    if rank in _SURE
}
WORDS |= {word: (values, Level.SOFT, "decade") for word, values in decades(data.DECADES).items()}
WORDS |= {f"{word}fold": ((Decimal(value),), Level.HARD, "multiple") for word, value in {**SMALL_EN, **TENS_EN}.items()}
_AND_A_HALF = re.compile(r"\ban? ([^\W\d_]+) and a $")
_IN_SENTENCE = re.compile(r"[^.!?:\s][\s\"“(–-]*$")
_LOOSE = (Decimal("0.5"), Decimal("0.25"))
_NOTHING = frozenset(("zero", "nil"))
_CLOCK = frozenset(("to", "after", "before", "till"))
_EVERY = frozenset(("every", "each"))

_MOST = 10_000
"""So many words of a text are looked at."""


def words(side: Side) -> Iterator[Mention]:
    """Yield what the words of an English text say or imply."""
    if not side.numbers and WORDS.keys().isdisjoint(side.vocabulary):
        return
    every = side.words
    for at, (word, low) in enumerate(islice(zip(every, side.low, strict=True), _MOST)):
        if word.number is not None:
            if word.number.written:
                yield _plain(side, every, at, word.number)
        elif low in WORDS:
            yield _implied(word, every[at - 1] if at else None, *WORDS[low])


def _implied(word: Word, previous: Word | None, values: tuple[Decimal, ...], level: Level, kind: str) -> Mention:
    """Return what a word implies; "twenty-first" is 21."""
    start = word.start
    if kind == "ordinal" and previous and previous.number and _is_tens(previous):
        start, values = previous.start, (previous.number.value + values[0], *values)
    if kind == "ordinal" and values[0] > 2 and previous and previous.text.lower() in _EVERY:  # noqa: PLR2004
        level = Level.HARD
    return Mention(Span(start, word.end), values, level, kind, word.end, written=True)


def _is_tens(word: Word) -> bool:
    return bool(word.number and word.number.written and word.text.lower() in TENS_EN)


def _plain(side: Side, every: Sequence[Word], at: int, number: Number) -> Mention:
    word = every[at]
    level, kind = _level(side, every, at, number.value)
    longer = None
    if number.value == _LOOSE[0]:
        longer = _AND_A_HALF.search(side.plain, max(0, word.start - 40), word.start + 2)
    values = (Decimal("1.5"),) if longer else (number.value,)
    unit_at = longer.start(1) if longer else word.end
    return Mention(number.span, values, level, kind, unit_at, written=True)


def _level(side: Side, every: Sequence[Word], at: int, value: Decimal) -> tuple[Level, str]:
    """Return how sure it is that a number word must come back, and its kind."""
    word, said = every[at], every[at].text.lower()
    following = every[at + 1] if at + 1 < len(every) else None
    if value == 1:
        return Level.SOFT, "one"
    if said in _NOTHING or (_is_tens(word) and _is_ordinal(following, word.end)):
        return Level.SILENT, ""
    if said.split()[-1] in FRACTIONS_EN and value in _LOOSE:
        previous = every[at - 1].text.lower() if at else ""
        return _share(value, said, previous, following.text.lower() if following else "")
    if value == 2 and at and every[at - 1].text.lower() in data.ANAPHORIC:  # noqa: PLR2004
        return Level.SOFT, "anaphor"
    return (Level.SOFT if _is_name(side, word) else Level.HARD), "cardinal"


def _share(value: Decimal, said: str, previous: str, following: str) -> tuple[Level, str]:
    """Return how sure a half or a quarter is: "half of them", "half a tablet", but not "half past"."""
    if following == "past" or (following in _CLOCK and value == _LOOSE[1]):
        return Level.SILENT, ""
    if previous in data.BEFORE_HALVES:
        return Level.SOFT, "fraction"
    counted = following == "of" if value != _LOOSE[0] else following in data.AFTER_HALF
    kind = "multiple" if value == _LOOSE[0] else "fraction"
    return Level.HARD if counted and said != "quarter" else Level.SOFT, kind


def _is_ordinal(word: Word | None, after: int) -> bool:
    return word is not None and word.start <= after + 1 and WORDS.get(word.text.lower(), ("", "", ""))[2] == "ordinal"


def _is_name(side: Side, word: Word) -> bool:
    """Say whether a capital within a sentence makes a name of a number ("Nine News")."""
    return word.text[0].isupper() and bool(_IN_SENTENCE.search(side.plain, max(0, word.start - 4), word.start))
