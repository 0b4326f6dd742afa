"""Two things turned to their opposites, which together say the same: "fewer died" is "more survived"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.polarity.lexicon import checks_of_axes, scale_axis

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.checks.polarity.reading import Named
    from pipeline.checks.polarity.values import Contradiction, Reading

_CHECKS = frozenset(("polarity", "direction", "comparison"))
_WINDOW = 0.75
"""The two stand no further apart than this share of the text."""


def is_balanced(found: Contradiction, every: Iterable[Contradiction], reading: Reading) -> bool:
    """Say whether something else is turned too, and one of the two says how much or how often."""
    if checks_of_axes()[found.axis] not in _CHECKS or found.severity is not None:
        return False
    others = (each for each in every if _is_beside(found, each))
    return any(_is_degree(found, reading) or _is_degree(each, reading) for each in others)


def _is_beside(found: Contradiction, other: Contradiction) -> bool:
    if checks_of_axes()[other.axis] not in _CHECKS or other.severity is not None:
        return False
    return _are_apart(found.source, other.source) and _are_apart(found.target, other.target)


def _are_apart(one: Named, other: Named) -> bool:
    is_before, is_after = one.words[1] <= other.words[0], other.words[1] <= one.words[0]
    return (is_before or is_after) and abs(one.at - other.at) <= _WINDOW


def _is_degree(found: Contradiction, reading: Reading) -> bool:
    if checks_of_axes()[found.axis] == "comparison":
        return True
    return any(each.mark.axis == scale_axis() and each.span == found.source.span for each in reading.source)
