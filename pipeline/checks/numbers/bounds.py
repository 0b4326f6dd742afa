"""Bounds of whole numbers that include or exclude themselves: "more than two" – „drei oder mehr“."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.checks.numbers.mention import Mention
    from pipeline.checks.texts import Side

_REACH = 16
_ABOVE = re.compile(r"\b(?:more than|over|above|mehr als|über)\s$")
_BELOW = re.compile(r"\b(?:fewer than|less than|under|below|weniger als|unter)\s$")
_FROM = re.compile(r"\b(?:at least|mindestens|wenigstens|ab)\s$")
_UP_TO = re.compile(r"\b(?:at most|no more than|up to|höchstens|maximal|bis zu)\s$")
_OR_MORE = re.compile(r"\s(?:[^\W\d_]+\s)?(?:or more|and more|oder mehr|und mehr)\b")
_OR_FEWER = re.compile(r"\s(?:[^\W\d_]+\s)?(?:or fewer|or less|oder weniger)\b")


def is_bound(one: Mention, of: Side, two: Mention, other: Side) -> bool:
    """Say whether two numbers that differ by one bound the same: "more than two", „mindestens drei“."""
    difference = two.values[0] - one.values[0]
    if difference == 1:
        return _stands(_ABOVE, of, one) and (_stands(_FROM, other, two) or _follows(_OR_MORE, other, two))
    if difference == -1:
        return _stands(_BELOW, of, one) and (_stands(_UP_TO, other, two) or _follows(_OR_FEWER, other, two))
    return False


def _stands(pattern: re.Pattern[str], side: Side, mention: Mention) -> bool:
    start = mention.span.start
    return bool(pattern.search(side.folded[max(0, start - _REACH) : start]))


def _follows(pattern: re.Pattern[str], side: Side, mention: Mention) -> bool:
    return bool(pattern.match(side.folded, mention.span.end))
