"""Numbers that tell how often something is done, which may be told in two ways: "every 8 hours", „dreimal täglich“."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.checks.measures.rhythm import beats, is_all_week, is_daily, is_same, named_times
from pipeline.checks.numbers.reading import code_of

if TYPE_CHECKING:
    from pipeline.checks.measures.rhythm import Beat
    from pipeline.checks.numbers.mention import Mention
    from pipeline.checks.texts import Side

_WEEK = 7
_EXACT = Decimal("0.01")
_READ = frozenset(("en", "de"))


def _is_told_otherwise(one: Beat, two: Beat) -> bool:
    """Say whether one rhythm is told in another way or in another period: "four times a year", „einmal im Quartal“."""
    if one.is_count != two.is_count:
        return is_same(one, two)
    return abs(one.seconds - two.seconds) <= _EXACT * max(one.seconds, two.seconds)


def is_told_by_rhythm(one: Mention, of: Side, other: Side) -> bool:
    """Say whether a number is part of a rhythm that the other text has in the other way, or in both."""
    if code_of(of) not in _READ or code_of(other) not in _READ:
        return False
    start, end = one.span
    inside = [beat for beat in beats(of) if beat.span.start <= start and end <= beat.span.end]
    if any(_is_told_otherwise(beat, two) for beat in inside for two in beats(other)):
        return True
    if one.values[0] == _WEEK and is_all_week(of) and is_daily(other):
        return True
    return any(beat.is_count for beat in inside) and one.values[0] in named_times(other)
