"""Where a translation names the pole opposite to the one that its source text names."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.polarity.lexicon import checks_of_axes
from pipeline.checks.polarity.negators import count_negators, is_denied
from pipeline.checks.polarity.reading import Named, read_poles
from pipeline.checks.polarity.weighing import contradicts, settled
from pipeline.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.checks.texts import Texts
    from pipeline.features import Word


_REACH, _WINDOW = 150, 45
"""Poles that contradict each other stand at the same place, or no further away from it than so many characters of the
translation; a word that may stand for a pole has to be nearer still."""
_TOO_MANY, _TOO_LONG = 60, 20_000
"""Where two texts name the poles of an axis more often, or have more words, nobody can tell which pole is which."""
_PAIR, _JOINED = 2, 3
"""Two poles that so many words at most part stand in one list."""
Axis = tuple[int, int]


class Contradiction(NamedTuple):
    """A pole in the source text, and the opposite one in the translation."""

    axis: int
    source: Named
    target: Named
    severity: Severity | None = None


@lru_cache(maxsize=4)  # five checks ask for the same texts, one after the other
def contradictions(texts: Texts) -> tuple[Contradiction, ...]:
    """Return where a German text says the opposite of an English one, at most once for each axis and place."""
    if len(texts.source.words) + len(texts.target.words) > _TOO_LONG:
        return ()
    source = read_poles(texts.source.words, "en")
    if not any(each.mark.strong for each in source):
        return ()
    target = read_poles(texts.target.words, "de")
    near = 1 / max(len(texts.target.text), 1)
    sides = _by_axis(source), _by_axis(target)
    found = (_judged(sides[0][axis], sides[1][axis], near) for axis in sorted(_axes(source) & _axes(target)))
    return tuple(_distinct(each for each in found if each and not _is_excused(each, texts)))


def _distinct(found: Iterable[Contradiction]) -> Iterator[Contradiction]:
    """Yield the first contradiction at each place: "higher" is on several axes."""
    taken: set[tuple[int, int]] = set()
    for each in found:
        places = {(0, each.source.span.start), (1, each.target.span.start)}
        if not places & taken:
            yield each
        taken |= places


def _is_excused(found: Contradiction, texts: Texts) -> bool:
    """Say whether one of the poles is denied, and more or less is denied in the one text than in the other.

    To deny what happens before a meal is not to say that it happens after it.
    """
    if checks_of_axes()[found.axis] in ("order", "population"):
        return False
    source, target = texts.source.words, texts.target.words
    denied = is_denied(found.source, source, "en"), is_denied(found.target, target, "de")
    denying = _denying(found.source, source, "en"), _denying(found.target, target, "de")
    if found.severity is Severity.MINOR and any(denied):
        return True
    if (denied[0] and denying[1]) or (denied[1] and denying[0]):
        return True
    return denied[0] != denied[1] and count_negators(source, "en") != count_negators(target, "de")


def _denying(named: Named, words: Sequence[Word], language: str) -> bool:
    """Say whether a pole is named by what it is not: "not common"."""
    return count_negators(words[slice(*named.words)], language) > 0


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
    sides = settled(source, target), settled(target, source)
    for said in (each for each in source if each.mark.strong):
        for heard in (each for each in target if each.mark.strong):
            is_near = abs(heard.at - said.at) <= near * _REACH
            if is_near and heard.mark.pole != said.mark.pole and contradicts(said, heard, *sides, near * _WINDOW):
                return Contradiction(said.mark.axis, said, heard)
    return _swapped(source, target)


def _swapped(source: Sequence[Named], target: Sequence[Named]) -> Contradiction | None:
    """Return two poles that have changed places, which may be the translator's right.

    "Men and women" are the same as "women and men".
    """
    said, heard = ([each for each in named if each.mark.strong] for named in (source, target))
    if len(said) != _PAIR or said[0].mark.pole == said[1].mark.pole or said[1].words[0] - said[0].words[1] <= _JOINED:
        return None
    if [each.mark.pole for each in said] != [each.mark.pole for each in reversed(heard)]:
        return None
    return Contradiction(said[0].mark.axis, said[0], heard[0], Severity.MINOR)
