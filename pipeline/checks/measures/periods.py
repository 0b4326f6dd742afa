"""The periods in which something is counted: "daily", "per week", „am Tag“."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.measures import data_units as data
from pipeline.checks.measures import data_words as said
from pipeline.checks.measures.vocabulary import Vocabulary, unit_of, vocabulary
from pipeline.features import BREAK
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from pipeline.features import Word

TIMES = {"en": frozenset(("time", "times", "x", "×")), "de": frozenset(("mal", "x", "×"))}
_ADVERBS = frozenset(("once", "twice", "thrice"))
_SEVERAL = frozenset("several many multiple few numerous mehrmals oftmals mehrere einige viele paar paarmal".split())
_IN = {
    "en": frozenset(("a", "an", "the")),
    "de": frozenset(("am", "im", "der", "die", "einem", "einer", "eines", "den")),
}
"""Words before a unit of time that may mean "per"."""
_BEFORE = {"en": frozenset(("in", "during", "over")), "de": frozenset(("in", "an", "innerhalb", "während"))}


_OPENERS = {code: {*_IN[code], *_BEFORE[code], *said.PER[code].split()} for code in _IN}
_OPENERS["en"] |= said.ADVERBS_EN.keys()
_STARTS = {code: frozenset((*words, *map(str.capitalize, words))) for code, words in _OPENERS.items()}
_ENDS = frozenset(("lich", "iche", "chen", "chem", "cher", "ches"))
"""The first words of periods, and the ends of German ones („täglich“, „täglichen“)."""


class Period(NamedTuple):
    """A unit of time that something is counted in; `sure` where nothing else can be meant."""

    unit: str
    span: Span
    sure: bool


def periods(words: Sequence[Word], text: str, code: str, ends: Collection[int]) -> dict[int, Period]:
    """Return the periods in an English or German text by the place of their first word.

    `ends` are the offsets at which amounts with a unit end.
    """
    known, slashed = vocabulary(code), "/" in text
    places = [at for at, word in enumerate(words) if slashed or word.text in _STARTS[code] or word.text[-4:] in _ENDS]
    return {at: found for at in places if (found := _period(words, at, text, known, ends))}


def _period(words: Sequence[Word], at: int, text: str, known: Vocabulary, ends: Collection[int]) -> Period | None:
    """Return the period that begins at a word: "daily", "per day", "a day", „am Tag“, "/day"."""
    word = words[at]
    low = word.text.lower()
    after = at > 0 and (words[at - 1].end in ends or is_count(words, at - 1, known.code) or _is_counted(words, at))
    adverb = _adverb(low, known.code)
    if adverb and not (at and words[at - 1].number is not None and not is_count(words, at - 1, known.code)):
        return Period(adverb, Span(word.start, word.end), sure=True)
    if low in known.per:
        return _named(words, at, at + 1, known, sure=True)
    if low in _BEFORE[known.code] and at + 1 < len(words) and words[at + 1].text.lower() in _IN[known.code]:
        return _named(words, at, at + 2, known, sure=after)
    if low in _IN[known.code]:
        return _named(words, at, at + 1, known, sure=after)
    slashed = at > 0 and word.start > 0 and text[words[at - 1].end : word.start].strip() == "/"
    return _named(words, at, at, known, sure=True) if slashed else None


def _named(words: Sequence[Word], start: int, at: int, known: Vocabulary, *, sure: bool) -> Period | None:
    found = unit_of(words, at, known) if at < len(words) and words[at].number is None else None
    if found is None or found[0] not in data.PERIODS:
        return None
    dated = found[1] < len(words) and words[found[1]].number is not None and found[0] == "year"
    return Period(found[0], Span(words[start].start, words[found[1] - 1].end), sure and not dated)


def _adverb(word: str, code: str) -> str:
    if code == "en":
        return said.ADVERBS_EN.get(word, "")
    stem = word.rstrip("n").rstrip("mrs").removesuffix("e") if "lich" in word else ""
    return said.ADVERBS_DE.get(stem.removeprefix("tag").removeprefix("all") or stem, "")


def is_count(words: Sequence[Word], at: int, code: str) -> bool:
    """Say whether a number of times ends at a word: "twice", "3 times", „dreimal“, "3x"."""
    word = words[at]
    low = word.text.lower()
    if low in TIMES[code]:
        return at > 0 and (words[at - 1].number is not None or words[at - 1].text.lower() in _SEVERAL)
    if word.number is None and low in _SEVERAL:
        return low.endswith(("mals", "mal"))
    return low in _ADVERBS if code == "en" else word.number is not None and low.endswith("mal")


def _is_counted(words: Sequence[Word], at: int) -> bool:
    """Say whether a number and a thing stand before a word ("10 cigarettes a day")."""
    return at > 1 and words[at - 2].number is not None and words[at - 1].lemma != BREAK
