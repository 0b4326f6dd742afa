"""Where a translation names the pole opposite to the one that its source text names."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.polarity.lexicon import checks_of_axes
from pipeline.checks.polarity.negators import count_negators, is_denied
from pipeline.checks.polarity.reading import Named, read_poles

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Texts


_REACH, _WINDOW = 150, 45
"""Poles that contradict each other stand at the same place, or no further away from it than so many characters of the
translation; a word that may stand for a pole has to be nearer still."""
_TOO_MANY, _TOO_LONG = 60, 20_000
"""Where two texts name the poles of an axis more often, or have more words, nobody can tell which pole is which."""
Axis = tuple[int, int]


class Contradiction(NamedTuple):
    """A pole in the source text, and the opposite one in the translation."""

    axis: int
    source: Named
    target: Named


@lru_cache(maxsize=4)  # five checks ask for the same texts, one after the other
def contradictions(texts: Texts) -> tuple[Contradiction, ...]:
    """Return where a German text says the opposite of an English one, at most once for each axis."""
    if len(texts.source.words) + len(texts.target.words) > _TOO_LONG:
        return ()
    source = read_poles(texts.source.words, "en")
    if not any(each.mark.strong for each in source):
        return ()
    target = read_poles(texts.target.words, "de")
    near = 1 / max(len(texts.target.text), 1)
    sides = _by_axis(source), _by_axis(target)
    found = (_judged(sides[0][axis], sides[1][axis], near) for axis in sorted(_axes(source) & _axes(target)))
    return tuple(each for each in found if each and not _is_excused(each, texts))


def _is_excused(found: Contradiction, texts: Texts) -> bool:
    """Say whether one of the poles is denied, and more or less is denied in the one text than in the other.

    To deny what happens before a meal is not to say that it happens after it.
    """
    if checks_of_axes()[found.axis] in ("order", "population"):
        return False
    source, target = texts.source.words, texts.target.words
    is_denied_once = is_denied(found.source, source, "en") != is_denied(found.target, target, "de")
    return is_denied_once and count_negators(source, "en") != count_negators(target, "de")


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


def _judged(source: Sequence[Named], target: Sequence[Named], near: float) -> Contradiction | None:
    if len(source) + len(target) > _TOO_MANY:
        return None
    sides = _settled(source, target), _settled(target, source)
    for said in (each for each in source if each.mark.strong):
        for heard in (each for each in target if each.mark.strong):
            is_near = abs(heard.at - said.at) <= near * _REACH
            if is_near and heard.mark.pole != said.mark.pole and _contradicts(said, heard, *sides, near * _WINDOW):
                return Contradiction(said.mark.axis, said, heard)
    return None


def _settled(named: Sequence[Named], other: Sequence[Named]) -> list[Named]:
    """Return the poles without what words may mean beside a pole that the other text names too."""
    there = {each.mark.pole for each in other if each.mark.strong}
    taken = {each.span for each in named if each.mark.strong and each.mark.pole in there}
    return [each for each in named if each.mark.strong or each.span not in taken]


def _contradicts(said: Named, heard: Named, source: Sequence[Named], target: Sequence[Named], window: float) -> bool:
    kept = _count(target, said) + _excuses(target, source, said, window)
    there = _count(source, heard) + _excuses(source, target, heard, window)
    lost, gained = _count(source, said) - kept, _count(target, heard) - there
    return lost > 0 and gained > 0 and (not (kept and there) or _strong(source) == _strong(target))


def _strong(named: Sequence[Named]) -> int:
    return sum(each.mark.strong for each in named)


def _count(named: Sequence[Named], like: Named) -> int:
    """Return how often a pole is named without doubt."""
    return sum(each.mark.strong and each.mark.pole == like.mark.pole for each in named)


def _excuses(named: Sequence[Named], other: Sequence[Named], like: Named, window: float) -> int:
    """Return how many words near a pole's place may name it, and aren't there only because the other text has such."""
    return max(_doubtful(named, like, window) - _doubtful(other, like, window), 0)


def _doubtful(named: Sequence[Named], like: Named, window: float) -> int:
    alike = (each for each in named if not each.mark.strong and each.mark.pole == like.mark.pole)
    return sum(abs(each.at - like.at) <= window for each in alike)
