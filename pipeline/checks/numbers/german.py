"""Numbers in German words that are no plain number words: „dreimonatig“, „Zweitmeinung“, „die Hälfte“."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from pipeline.checks.numbers import data_de as data
from pipeline.checks.numbers.mention import Level, Mention, decades, word_table
from pipeline.features.data_numbers import FRACTIONS_DE, SCALES_DE
from pipeline.features.number_words_de import INTEGER, integer
from pipeline.features.remember import Remembered
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Side
    from pipeline.features import Word

_RANKS = {
    stem + ending: rank
    for rank, stem in enumerate(data.ORDINALS.split(), start=1)
    for ending in data.ORDINAL_ENDINGS
}  # fmt: skip
WORDS = word_table(_RANKS, data.MULTIPLES, data.IMPLIED)
WORDS |= {word: (values, Level.SOFT, "decade") for word, values in decades(data.DECADES).items()}
_FIRST_OF = re.compile(data.RANKED)
_SUPERLATIVE = re.compile(r"[^\W\d_]*(?<!letz)(?:st|ßt)(?:e[nmrs]?)?")
_COMPOUND = re.compile(rf"(?P<half>anderthalb|(?P<whole>{INTEGER})einhalb)|(?P<integer>{INTEGER})")
_ORDINAL = re.compile(r"s?t(?:e[nmrs]?|ens)?$")
_LONGEST = 60
_MOST = 10_000
"""So many words of a text are looked at."""


def words(side: Side) -> Iterator[Mention]:
    """Yield what the words of a German text say or imply."""
    every = side.words
    tells = list(map(_telling.__getitem__, side.low))
    if not side.numbers and True not in tells:
        return
    telling = zip(every, tells, strict=True)
    for at in [at for at, (word, tells) in enumerate(islice(telling, _MOST)) if tells or word.number is not None]:
        word, low = every[at], side.low[at]
        number = word.number
        if number is None:
            found = WORDS.get(low)
            if found:
                values, level, kind = found
                level = Level.HARD if kind == "ordinal" and values[0] > 1 and _is_each(side, at) else level
                yield Mention(Span(word.start, word.end), values, level, kind, word.end, written=True)
            elif low[:_STEM] in _FIRST or low.endswith(_HALVES):
                yield from _compound(word, low)
        elif number.written:
            yield Mention(number.span, (number.value,), *_level(every, at, number.value), word.end, written=True)


_STEM = 3
_HALVES = ("hälfte", "hälften")
_FIRST = frozenset(stem[:_STEM] for stem in (*data.STEMS, *data.PARTS, "erst"))


def _is_each(side: Side, at: int) -> bool:
    """Say whether a word is one of "jeder zweite"."""
    return at > 0 and side.low[at - 1].startswith("jede")


def _tells(low: str) -> bool:
    """Say whether a word in lower case says or implies a number."""
    return low in WORDS or ((low[:_STEM] in _FIRST or low.endswith(_HALVES)) and _values(low[:_LONGEST]) is not None)


_telling = Remembered(_tells)


def _compound(word: Word, low: str) -> Iterator[Mention]:
    found = _values(low[:_LONGEST])
    if found:
        values, level, kind, length = found
        yield Mention(Span(word.start, word.end), values, level, kind, word.start + length, written=True)


@lru_cache(maxsize=4096)
def _values(low: str) -> tuple[tuple[Decimal, ...], Level, str, int] | None:
    """Return what a compound is worth, how sure that is, its kind, and how long its number is."""
    for stem, values in data.PARTS.items():
        if low.startswith(stem):
            return tuple(map(Decimal, values.split())), Level.SILENT, "", len(stem.rstrip("js"))
    if low.endswith(_HALVES):
        return (_HALF,), Level.SILENT, "", len(low)
    return _placed(low) or _counted(low) or _ranked(low)


def _placed(low: str) -> tuple[tuple[Decimal, ...], Level, str, int] | None:
    """Read what is a place in a row for sure: „drittgrößte“, „Zweitlinientherapie“."""
    if _FIRST_OF.match(low):
        return (Decimal(1),), Level.SOFT, "ordinal", len("erst")
    found = _ranked(low)
    if found is None or low.startswith("viertel"):
        return None
    values, _, _, length = found
    if len(low) > length + _STEM and _SUPERLATIVE.fullmatch(low, length):
        return values, Level.HARD, "ordinal", length
    compound = low.startswith(("zweit", "dritt")) and len(low) > length + _STEM
    return (values, Level.SOFT, "ordinal", length) if compound else None


def _ranked(low: str) -> tuple[tuple[Decimal, ...], Level, str, int] | None:
    """Read „Zweitmeinung“, „drittgrößte“."""
    for rank, stem in enumerate(data.ORDINALS.split(), start=1):
        if rank > 1 and low.startswith(stem):
            return (Decimal(rank),), Level.SILENT, "", len(stem)
    return None


def _counted(low: str) -> tuple[tuple[Decimal, ...], Level, str, int] | None:
    found = _number(low)
    if found is None:
        return None
    value, length = found
    ranked = _ranked(low)
    rest = low[length:]
    if rest.startswith(data.MEASURED) and value > 1:
        return (value,), Level.HARD, "cardinal", length
    if _ORDINAL.match(rest):
        return (value,), Level.SOFT, "ordinal", length
    decade = (value + 1900,) if rest.startswith("er") and value % 10 == 0 else ()
    return (value, *(ranked[0] if ranked else ()), *decade), Level.SILENT, "", length


def _number(low: str) -> tuple[Decimal, int] | None:
    match = _COMPOUND.match(low)
    if match is None:
        return None
    if match["half"]:
        whole = match["whole"]
        return (Decimal(integer(whole)) if whole else Decimal(1)) + Decimal("0.5"), match.end()
    return Decimal(integer(match["integer"])), match.end()


def _level(every: Sequence[Word], at: int, value: Decimal) -> tuple[Level, str]:
    """Return how sure it is that a number word was in the English text, and its kind."""
    text, said = every[at].text, every[at].text.lower()
    last = said.split()[-1]
    if value in (0, 1):
        return (Level.SOFT, "one") if value else (Level.SILENT, "")
    if last in FRACTIONS_DE:
        following = every[at + 1].text.lower() if at + 1 < len(every) else ""
        if value == _HALF:
            return Level.HARD if following in data.HALVED and said != "hälfte" else Level.SOFT, "multiple"
        return (Level.SOFT if said in FRACTIONS_DE else Level.HARD), "fraction"
    if text in ("Acht", "Elf") or last in SCALES_DE:
        return Level.SOFT, "vague"
    before = every[at - 1].text.lower() if at else ""
    if value in _POWERS and before in _SOME:
        return Level.SOFT, "vague"
    return (Level.SOFT if before in _NOUNS else Level.HARD), "cardinal"


_HALF = Decimal("0.5")
_POWERS = frozenset(10**power for power in range(1, 13))
_SOME = frozenset(("mehrere", "einige", "viele", "mehreren", "einigen", "vielen", "mehrerer", "etliche", "paar"))
_NOUNS = frozenset(("nummer", "ziffer"))
