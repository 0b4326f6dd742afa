"""Numbers that a free translation may leave out or put in: "the two kidneys", a year, an explanation in brackets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.measures.quantities import quantities
from pipeline.checks.numbers.mention import Level
from pipeline.checks.numbers.ratios import ratios
from pipeline.checks.numbers.units import scale_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.checks.numbers.compare import Reading
    from pipeline.checks.numbers.mention import Mention
    from pipeline.checks.texts import Side

_FEW = range(2, 13)
"""Numbers that may be told by a plural, or by naming the things."""
_YEARS = range(1900, 2101)
_DIGITS_OF_YEAR = 4
_NEAR = 12
"""Characters between numbers that may belong together ("two or three", "one in five")."""
_TIMES = re.compile(r"[\s\u00a0-]{0,2}(?:times|mal|fold|fach|x|×)\b")
_COUNTING = frozenset(("cardinal", "vague", "one", "numeral"))
_ARTICLES = frozenset("a an one single ein eine einen einem einer eines einzige einziger einziges".split())
_COUNTED = ("mal", "fach", "twice", "thrice", "fold")


def rivals(of: Reading, other: Reading) -> bool:
    """Say whether another text has something that may stand in the place of a number: a number, "both", an article.

    What only a word such as „beide“ or „zweite“ has met is such a number too.
    """
    mine, theirs = (sum(word in _ARTICLES for word in each.side.low) for each in (of, other))
    counted = {each.values[0] for each in of.all if each.kind in _COUNTING}
    return (
        theirs > mine
        or any(each.kind in _COUNTING for each in other.left)
        or any(_may_count(each) and counted.isdisjoint(each.values) for each in other.all)
    )


def _may_count(mention: Mention) -> bool:
    unsure = mention.level is Level.SILENT or mention.kind == "anaphor"
    return mention.values[0] in _FEW and (unsure or mention.kind in _COUNTING)


def may_be_left_out(mention: Mention, side: Side, all_of_it: Sequence[Mention]) -> bool:
    """Say whether a number is a small one in words that counts things: no unit, no share, no range, no times."""
    value = mention.values[0]
    if not mention.written or mention.kind != "cardinal" or value not in _FEW:
        return False
    start, end = mention.span
    if side.folded[start:end].endswith(_COUNTED) or _TIMES.match(side.folded, end):
        return False
    if any(start - _NEAR <= each.span.end <= start or end <= each.span.start <= end + _NEAR for each in all_of_it):
        return False
    measured = any(each.unit and each.span.start <= start < each.span.end for each in quantities(side))
    return not measured and scale_at(side, mention) is None and not ratios(side, [mention])


def is_explanation(mention: Mention, side: Side, source: Side) -> bool:
    """Say whether a number of the translation only explains: a year, or something in brackets where there were none."""
    start, end = mention.span
    digits = not mention.written and end - start == _DIGITS_OF_YEAR
    if digits and mention.values[0] in _YEARS and scale_at(side, mention) is None:
        return True
    opened = side.plain.rfind("(", 0, start)
    return opened >= 0 and ")" not in side.plain[opened:start] and "(" not in source.plain
