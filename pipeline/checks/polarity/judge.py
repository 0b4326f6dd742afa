"""Where a translation names the pole opposite to the one that its source text names."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.polarity.balance import is_balanced
from pipeline.checks.polarity.excuses import is_excused
from pipeline.checks.polarity.lexicon import checks_of_axes, scale_axis
from pipeline.checks.polarity.prefilter import keys_of, may_contradict
from pipeline.checks.polarity.reading import Named, read_poles
from pipeline.checks.polarity.scale import far_apart
from pipeline.checks.polarity.swaps import exchanged, keeps
from pipeline.checks.polarity.turning import without_turned
from pipeline.checks.polarity.values import Contradiction, Reading
from pipeline.checks.polarity.weighing import contradicts, settled
from pipeline.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.checks.texts import Texts

_REACH, _WINDOW = 150, 45
"""Poles that contradict each other stand at the same place, or no further away from it than so many characters of the
translation; a word that may stand for a pole has to be nearer still."""
_TOO_MANY, _TOO_LONG = 60, 20_000
"""Where two texts name the poles of an axis more often, or have more words, nobody can tell which pole is which."""
_BOTH = 2
Axis = tuple[int, int]


@lru_cache(maxsize=4)  # five checks ask for the same texts, one after the other
def contradictions(texts: Texts) -> tuple[Contradiction, ...]:
    """Return where a German text says the opposite of an English one, at most once for each axis and place."""
    if len(texts.source.words) + len(texts.target.words) > _TOO_LONG:
        return ()
    if not may_contradict(keys_of(texts.source, "en"), keys_of(texts.target, "de")):
        return ()
    return close_look(texts)


def close_look(texts: Texts) -> tuple[Contradiction, ...]:
    """Return the contradictions of texts, whatever a quick look (see `prefilter`) says of them."""
    english, german = texts.source.words, texts.target.words
    source = read_poles(english, "en")
    if not any(each.mark.strong for each in source):
        return ()
    reading = Reading(source, read_poles(german, "de"), english, german)
    every = list(_on_each_axis(reading, len(texts.target.text)))
    found = [each for each in every if not is_excused(each, texts) and not is_balanced(each, every, reading)]
    return tuple(_distinct(without_turned(found, reading) if "than" in texts.source.vocabulary else found))


def _on_each_axis(reading: Reading, length: int) -> Iterator[Contradiction]:
    near = 1 / max(length, 1)
    sides = _by_axis(reading.source), _by_axis(reading.target)
    for axis in sorted(_axes(reading.source) & _axes(reading.target)):
        found = _judged(sides[0][axis], sides[1][axis], near, reading)
        if found:
            yield found


def _distinct(found: Iterable[Contradiction]) -> Iterator[Contradiction]:
    """Yield the first contradiction at each place: "higher" is on several axes."""
    taken: set[tuple[int, int]] = set()
    for each in found:
        places = {(0, each.source.span.start), (1, each.target.span.start)}
        if not places & taken:
            yield each
        taken |= places


def of_check(texts: Texts, check: str) -> Iterator[Contradiction]:
    """Yield those of the contradictions between two texts that are on the axes of a check."""
    owners = checks_of_axes()
    return (each for each in contradictions(texts) if owners[each.axis] == check)


def _axes(named: Sequence[Named]) -> set[Axis]:
    return {_axis(each) for each in named if each.mark.strong}


def _axis(named: Named) -> Axis:
    return named.mark.axis, named.mark.event


def _by_axis(named: Sequence[Named]) -> dict[Axis, list[Named]]:
    result: dict[Axis, list[Named]] = {}
    for each in named:
        result.setdefault(_axis(each), []).append(each)
    return result


def _judged(source: Sequence[Named], target: Sequence[Named], near: float, reading: Reading) -> Contradiction | None:
    if len(source) + len(target) > _TOO_MANY:
        return None
    if source[0].mark.axis == scale_axis():
        found = far_apart(source, target, reading, near * _REACH)
        return Contradiction(scale_axis(), *found) if found else None
    sides = settled(source, target), settled(target, source)
    for said, heard in _opposed(source, target, near * _REACH):
        if contradicts(said, heard, *sides, near * _WINDOW):
            return Contradiction(said.mark.axis, said, heard)
    return _swapped(source, target, reading)


def _opposed(source: Sequence[Named], target: Sequence[Named], reach: float) -> list[tuple[Named, Named]]:
    """Return other poles that two texts name, no further than `reach` apart, the nearest first."""
    heard = [each for each in target if each.mark.strong]
    pairs = ((one, other) for one in source if one.mark.strong for other in heard if one.mark.pole != other.mark.pole)
    return sorted((pair for pair in pairs if _distance(pair) <= reach), key=_distance)


def _distance(pair: tuple[Named, Named]) -> float:
    return abs(pair[0].at - pair[1].at)


def _swapped(source: Sequence[Named], target: Sequence[Named], reading: Reading) -> Contradiction | None:
    """Return two poles that have changed places, which may be the translator's right.

    It is not, where two words stand by the poles in both texts, and each has got the other's pole.
    """
    poles = exchanged(source, target)
    if poles is None:
        return None
    said, heard = poles
    axis = said[0].mark.axis
    kept, lost = keeps(reading, said, heard, is_before=checks_of_axes()[axis] == "order")
    if kept:
        return None
    return Contradiction(axis, said[0], heard[1], None if lost == _BOTH else Severity.MINOR)
