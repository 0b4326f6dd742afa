"""What of the numbers of a text its translation doesn't have, and the other way round."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.numbers import data_de
from pipeline.checks.numbers.equivalents import is_said_otherwise
from pipeline.checks.numbers.mention import Level, Mention
from pipeline.checks.numbers.misread import explained
from pipeline.checks.numbers.ones import has_one
from pipeline.checks.numbers.ratios import ratios, same_shares
from pipeline.checks.numbers.rhythm import is_told_by_rhythm
from pipeline.checks.numbers.same import is_clock, is_month, is_the_same
from pipeline.checks.numbers.units import is_customary

if TYPE_CHECKING:
    from decimal import Decimal

    from pipeline.checks.texts import Side


_MOST, _FEW = 400, 8
"""So many numbers of a text are compared with each other."""


class Reading(NamedTuple):
    """A text with its numbers and those of them that the other text doesn't have as often."""

    side: Side
    all: list[Mention]
    left: list[Mention]
    is_translation: bool = False


class Difference(NamedTuple):
    """The readings of both texts; `left` is what nothing in the other text explains."""

    source: Reading
    target: Reading


def compare(source: Side, ours: list[Mention], target: Side, theirs: list[Mention]) -> Difference | None:
    """Return the numbers that only one of two texts has, None where there are none."""
    left, right = _unmatched(ours, theirs)
    if not certain(left, right) and not certain(right, left):
        return None
    return _explained(Reading(source, ours, left), Reading(target, theirs, right, is_translation=True))


def certain(left: list[Mention], others: list[Mention]) -> list[Mention]:
    """Return the numbers that can't be missing, and those that may be, but not with another in their place."""
    if not left:
        return left
    kinds = {mention.kind for mention in others}
    return [one for one in left if one.level is Level.HARD or one.kind == "name" or one.kind in kinds]


def _unmatched(ours: list[Mention], theirs: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Match the numbers of two texts one to one, the surest first; what only implies a number serves many times."""
    pool: dict[Decimal, list[int]] = {}
    for at in sorted(range(len(theirs)), key=lambda at: theirs[at].level):
        for value in theirs[at].values:
            pool.setdefault(value, []).append(at)
    used: set[int] = set()
    left = [one for one in sorted(ours, key=lambda one: -one.level) if not _take(one, theirs, pool, used)]
    implied = {value for one in ours if one.level is Level.SILENT for value in one.values if value != 1}
    right = [two for at, two in enumerate(theirs) if two.level and at not in used and implied.isdisjoint(two.values)]
    return [one for one in left if one.level], right


def _take(one: Mention, theirs: list[Mention], pool: dict[Decimal, list[int]], used: set[int]) -> bool:
    for value in one.values:
        places = pool.get(value, ())
        while places:
            at = places[-1]
            if theirs[at].level is Level.SILENT:
                return value != 1 or (one.written and one.kind != "ordinal")
            places.pop()
            if at not in used:
                used.add(at)
                return True
    return False


def _explained(source: Reading, target: Reading) -> Difference | None:
    """Leave out what is the same in another notation, in other units or as a time of day."""
    source, target = _shortened(source), _shortened(target)
    left, right = explained(source.side, source.left, target.side, target.left)
    source, target = source._replace(left=left), target._replace(left=right)
    shares = same_shares(ratios(source.side, source.all), ratios(target.side, target.all)) if left or right else ()
    left = [one for one in left if one not in shares and not _is_explained(one, source, target)]
    right = [two for two in right if two not in shares and not _is_explained(two, target, source)]
    return Difference(source._replace(left=left), target._replace(left=right)) if left or right else None


def _shortened(reading: Reading) -> Reading:
    """Keep the first numbers of a text that has more than any text should: each is compared with each."""
    limit = _FEW if len(reading.all) > _MOST else _MOST
    return reading._replace(all=reading.all[:_MOST], left=sorted(reading.left)[:limit])


def _is_explained(one: Mention, of: Reading, other: Reading) -> bool:
    """Say whether a number is in the other text in another form, or is of a kind that nobody needs to translate."""
    if one.level is Level.SOFT and not other.left and one.kind != "name":
        return True
    if is_clock(one, of.side, other.side) or is_month(one, of.side, other.side) or _is_idiom(one, other.side):
        return True
    if is_told_by_rhythm(one, of.side, other.side) or is_said_otherwise(one, of.side, other.side):
        return True
    if one.values[0] == 1:
        return has_one(one, of.side, other.side, strictly=any(two.kind == "ordinal" for two in other.left))
    return is_the_same(one, of.side, _candidates(one, of, other), other.side)


def _candidates(one: Mention, of: Reading, other: Reading) -> list[Mention]:
    """Return the numbers that may mean the same; those with a partner of their own only explain a conversion.

    "100 meters (328 feet)" may become „100 Meter“, not „328 Fuß“.
    """
    if not other.left and (of.is_translation or is_customary(of.side, one)):
        return other.all
    known = {value for each in of.all if each.level for value in each.values}
    return [two for two in other.all if two.level is Level.SILENT or two in other.left or known.isdisjoint(two.values)]


def _is_idiom(one: Mention, other: Side) -> bool:
    return one.kind != "multiple" and any(
        one.values[0] in values and idiom in other.folded for idiom, values in data_de.IDIOMS.items()
    )
