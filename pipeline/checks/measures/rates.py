"""How often: numbers of times and the periods they are counted in."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.measures import data_words as said
from pipeline.checks.measures.periods import TIMES, Period, is_count, periods
from pipeline.checks.measures.quantities import quantities
from pipeline.checks.measures.spans import times
from pipeline.features import BREAK
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal

    from pipeline.checks.texts import Side
    from pipeline.features import Word

_CHAINED = {"en": frozenset(("to", "or", "-", "–")), "de": frozenset(("bis", "oder", "-", "–"))}


class Count(NamedTuple):
    """A number of times, and the period that follows it, if any; `span` is that of both."""

    value: Decimal
    span: Span
    period: Period | None


class Rates(NamedTuple):
    """The numbers of times and the periods in a text, in order."""

    counts: tuple[Count, ...]
    periods: tuple[Period, ...]


_NONE = Rates((), ())


@lru_cache(maxsize=8)
def rates(side: Side) -> Rates:
    """Return how often things are done or happen in an English or German text."""
    code = side.language.partition("-")[0].lower()
    if code not in said.PER or not times(side):
        return _NONE
    words = side.words
    found = periods(words, side.plain, code, {each.span.end for each in quantities(side) if each.unit})
    counts: list[Count] = []
    for at in [at for at, word in enumerate(words) if word.number is not None][::-1] if side.numbers else ():
        counts += _count(words, at, code, found, counts[-1:])
    return Rates(tuple(reversed(counts)), tuple(dict.fromkeys(found.values())))


def _count(
    words: Sequence[Word], at: int, code: str, known: Mapping[int, Period], later: Sequence[Count]
) -> list[Count]:
    """Return the number of times that begins at a number, if it is one."""
    word = words[at]
    follows = at + 1 < len(words) and words[at + 1].text.lower() in TIMES[code]
    if not (follows or is_count(words, at, code)):
        return _shared(words, at, code, later)
    end = at + 1 + follows
    period = next((known[place] for place in (end, end + 1) if place in known), None)
    if word.number is None:
        return []
    if word.text.lower() == "once" and period is None:
        return []
    last = period.span.end if period else words[end - 1].end
    return [Count(word.number.value, Span(word.start, last), period)]


def _shared(words: Sequence[Word], at: int, code: str, later: Sequence[Count]) -> list[Count]:
    """Return the first number of "2 to 3 times a day"."""
    number = words[at].number
    if number is None or not later or at + 1 >= len(words):
        return []
    following = words[at + 1]
    joined = following.text.lower() in _CHAINED[code] or (following.lemma == BREAK and following.text in _CHAINED[code])
    place = at + 1 + joined
    if place >= len(words) or words[place].number is None or words[place].start != later[0].span.start:
        return []
    return [Count(number.value, Span(words[at].start, later[0].span.end), later[0].period)]
