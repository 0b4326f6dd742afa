"""Ranges and ratios that are told the other way round: "4 to 6 weeks" – „6 bis 4 Wochen“, "3:1" – „1:3“."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.checks.numbers.exchange import Exchange, Told, exchange

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.checks.numbers.exchange import Values
    from pipeline.checks.numbers.mention import Mention
    from pipeline.checks.texts import Side

_BLANK = r"[ \u00a0]"
_UNIT = rf"(?:{_BLANK}?(?:%|°C?|[^\W\d_]+))?"
_BETWEEN = re.compile(
    rf"(?P<ratio>:|-to-)|(?:{_BLANK}?[-–/]{_BLANK}?)"
    rf"|{_UNIT}{_BLANK}(?:to|bis|auf|zu|bis zu|and|und){_BLANK}(?:about |etwa )?"
)
_AND = re.compile(rf"{_BLANK}(?:and|und){_BLANK}")
_OPENING = re.compile(r"\b(?:between|zwischen)\s(?:about\s|etwa\s)?$")
_ORDERED = re.compile(r"\bof\b.{1,60}\bto\b|\b[^\W\d_]+-to-[^\W\d_]+\b")
_REACH = 32
"""Characters before a number in which "between" stands."""


def reversed_pair(one: Told, two: Told, judged: Mapping[Values, object]) -> Exchange | None:
    """Return the numbers of a range or ratio that is told the other way round."""
    ours, theirs = _joined(one), _joined(two)
    for (low, high), is_ratio in ours.items():
        if judged.keys() & {(low, high), (high, low)}:
            continue
        if low != high and (high, low) in theirs and (low, high) not in theirs and (high, low) not in ours:
            sure = not is_ratio or not _ORDERED.search(one.side.folded)
            return exchange(one, two, (low, high), sure=sure)
    return None


def _joined(told: Told) -> dict[Values, bool]:
    """Return the pairs of numbers that make a range or a ratio, and whether they make a ratio."""
    found = {}
    for left, right in pairwise(sorted(told.numbers.values())):
        match = _BETWEEN.fullmatch(told.side.folded, left.span.end, right.span.start)
        is_date = told.side.plain[right.span.end : right.span.end + 1] == "/"
        if match and not is_date and (not _AND.search(match[0]) or _is_between(told.side, left)):
            found[left.values[0], right.values[0]] = bool(match["ratio"]) or "ratio" in told.side.folded
    return found


def _is_between(side: Side, mention: Mention) -> bool:
    start = mention.span.start
    return bool(_OPENING.search(side.folded[max(0, start - _REACH) : start]))
