"""Shares that are said as a ratio in one text and as a fraction or a percentage in the other."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.numbers.units import scale_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.checks.numbers.mention import Mention
    from pipeline.checks.texts import Side

_JOINT = re.compile(r"(?:\s[a-z]+){0,2}\s(?:in|out of|of|von|aus)\s(?:every\s|each\s|the\s|je\s|den\s)?(?:about\s)?")
_EVERY = re.compile(r"\b(?:jede[rsmn]?|every|each)\s$", re.IGNORECASE)
_ROUNDING, _LARGE = Decimal("0.004"), Decimal("0.1")
"""A third is 33%; small shares are not rounded so much."""
_EXACT = Decimal("0.0000000002")


class Ratio(NamedTuple):
    """A share of one, and the numbers that say it: "1 in 5", „jede fünfte“, "20%", "a fifth"."""

    share: Decimal
    parts: tuple[Mention, ...]


def ratios(side: Side, mentions: Sequence[Mention]) -> list[Ratio]:
    """Return all shares of a text."""
    found = []
    for one in mentions:
        scale = scale_at(side, one)
        if scale and scale.group == "share":
            found.append(Ratio(one.values[0] * scale.factor, (one,)))
        elif 0 < one.values[0] < 1 and not scale:
            found.append(Ratio(one.values[0], (one,)))
        elif one.values[0] > 1 and _EVERY.search(side.plain, max(0, one.span.start - 8), one.span.start):
            found.append(Ratio(1 / one.values[0], (one,)))
    counted = sorted(mention for mention in mentions if mention.level)
    joined = (pair for pair in pairwise(counted) if _JOINT.fullmatch(side.plain, pair[0].span.end, pair[1].span.start))
    return found + [Ratio(a.values[0] / b.values[0], (a, b)) for a, b in joined if b.values[0] > a.values[0] > 0]


def same_shares(ours: Sequence[Ratio], theirs: Sequence[Ratio]) -> list[Mention]:
    """Return the numbers of all shares that both texts have, in whatever form."""
    pairs = [(one, two) for one in ours for two in theirs if _is_otherwise(one, two)]
    different = [(one, two) for one, two in pairs if abs(one.share - two.share) < _limit(one, two)]
    return [mention for pair in different for ratio in pair for mention in ratio.parts]


def _is_otherwise(one: Ratio, two: Ratio) -> bool:
    """Say whether two shares are said in different forms: 12.3% and 12.4% are not."""
    parts = (*one.parts, *two.parts)
    exact = len(parts) == 2 * 2 and abs(one.share - two.share) < _EXACT
    return exact or len(one.parts) != len(two.parts) or any(part.written for part in parts)


def _limit(one: Ratio, two: Ratio) -> Decimal:
    rounded = len(one.parts) + len(two.parts) < 2 * 2 and min(one.share, two.share) > _LARGE
    return _ROUNDING if rounded else _EXACT
