"""Bounds of whole numbers that include or exclude themselves: "more than two" – „drei oder mehr“."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.checks.numbers.units import quantities

if TYPE_CHECKING:
    from pipeline.checks.numbers.mention import Mention
    from pipeline.checks.texts import Side

_REACH = 32
_ROUNDED = Decimal("0.004")
_ABOVE = re.compile(r"\b(?:more than|older than|over|above|over the age of|over age|mehr als|älter als|über)\s$")
_BELOW = re.compile(
    r"\b(?:fewer than|less than|younger than|under|below|before|(?:under|below|before) (?:the )?age(?: of)?|"
    r"weniger als|jünger als|unter)\s$"
)
_FROM = re.compile(r"\b(?:at least|from|from the age of|aged|mindestens|wenigstens|ab|ab dem alter von)\s$")
_UP_TO = re.compile(
    r"\b(?:at most|no more than|up to|up to (?:the )?age(?: of)?|höchstens|maximal|bis zu|bis einschließlich|"
    r"bis zum alter von)\s$"
)
_UNTIL, _YEARS = re.compile(r"\bbis\s$"), re.compile(r"[\s\u00a0-](?:jahr|jährig)")
_BY = re.compile(r"\b(?:by|um)\s(?:about |around |almost |nearly |some |etwa |rund |fast |nahezu |knapp )?$")
_TO = re.compile(r"\b(?:to|auf)\s(?:about |around |almost |nearly |some |etwa |rund |fast |nahezu |knapp )?$")
_OR_MORE = re.compile(r"\s(?:[^\W\d_]+\s)?(?:or more|and more|oder mehr|und mehr)\b")
_OR_FEWER = re.compile(r"\s(?:[^\W\d_]+\s)?(?:or fewer|or less|oder weniger)\b")


def is_bound(one: Mention, of: Side, two: Mention, other: Side) -> bool:
    """Say whether two numbers that differ by one bound the same: "more than two", „mindestens drei“."""
    difference = two.values[0] - one.values[0]
    if difference == 1:
        return _stands(_ABOVE, of, one) and (_stands(_FROM, other, two) or _follows(_OR_MORE, other, two))
    if difference == -1:
        return _stands(_BELOW, of, one) and (
            _stands(_UP_TO, other, two)
            or _follows(_OR_FEWER, other, two)
            or (_stands(_UNTIL, other, two) and _follows(_YEARS, other, two))
        )
    return False


def is_rest(one: Mention, of: Side, two: Mention, other: Side) -> bool:
    """Say whether one share is what another leaves: "by two thirds" – „auf ein Drittel“."""
    if not (_stands(_BY, of, one) and _stands(_TO, other, two)):
        return False
    shares = [amount.amount for side, each in ((of, one), (other, two)) for amount in quantities(side, each)]
    return abs(sum(shares, Decimal(-1))) < _ROUNDED and all(0 < share < 1 for share in shares)


def _stands(pattern: re.Pattern[str], side: Side, mention: Mention) -> bool:
    start = mention.span.start
    return bool(pattern.search(side.folded[max(0, start - _REACH) : start]))


def _follows(pattern: re.Pattern[str], side: Side, mention: Mention) -> bool:
    return bool(pattern.match(side.folded, mention.span.end))
