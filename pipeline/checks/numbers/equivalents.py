"""Numbers in wordings that another language has other numbers for, or none: 20/20, "the second trimester"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.numbers.data_equivalents import EQUIVALENTS
from pipeline.checks.numbers.reading import code_of

if TYPE_CHECKING:
    from pipeline.checks.numbers.mention import Mention
    from pipeline.checks.texts import Side

_REACH = 40
"""Characters beside a number in which its wording stands."""
_PAIRS = {
    ("en", "de"): [(re.compile(english), re.compile(german)) for english, german in EQUIVALENTS],
    ("de", "en"): [(re.compile(german), re.compile(english)) for english, german in EQUIVALENTS],
}


def is_said_otherwise(mention: Mention, of: Side, other: Side) -> bool:
    """Say whether a number stands in a wording that the other text has a counterpart of."""
    pairs = _PAIRS.get((code_of(of), code_of(other)), ())
    return any(_is_inside(mention, mine, of) and theirs.search(other.folded) for mine, theirs in pairs)


def _is_inside(mention: Mention, pattern: re.Pattern[str], side: Side) -> bool:
    start, end = mention.span
    return bool(pattern.pattern) and any(
        match.start() <= start and end <= match.end()
        for match in pattern.finditer(side.folded, max(0, start - _REACH), end + _REACH)
    )
