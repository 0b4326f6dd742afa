"""Where a translation names the pole opposite to the one that its source text names."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.polarity.lexicon import checks_of_axes, scale_axis
from pipeline.checks.polarity.negators import count_negators, is_denied
from pipeline.checks.polarity.reading import Named, read_poles
from pipeline.checks.polarity.scale import far_apart
from pipeline.checks.polarity.swaps import Reading, exchanged, keeps
from pipeline.checks.polarity.turning import by_sentence, same_comparison, turn
from pipeline.checks.polarity.weighing import contradicts, settled
from pipeline.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.checks.polarity.turning import Turn
    from pipeline.checks.texts import Texts
    from pipeline.features import Word


_REACH, _WINDOW = 150, 45
"""Poles that contradict each other stand at the same place, or no further away from it than so many characters of the
translation; a word that may stand for a pole has to be nearer still."""
_TOO_MANY, _TOO_LONG = 60, 20_000
"""Where two texts name the poles of an axis more often, or have more words, nobody can tell which pole is which."""
_BOTH = 2
_LATE, _IF = frozenset(("erst", "frühestens")), frozenset(("if", "when", "once"))
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
    english, german = texts.source.words, texts.target.words
    if len(english) + len(german) > _TOO_LONG:
        return ()
    source = read_poles(english, "en")
    if not any(each.mark.strong for each in source):
        return ()
    reading = Reading(source, read_poles(german, "de"), english, german)
    found = [each for each in _on_each_axis(reading, len(texts.target.text)) if not _is_excused(each, texts)]
    return tuple(_distinct(_turned(found, reading) if "than" in texts.source.vocabulary else found))


def _on_each_axis(reading: Reading, length: int) -> Iterator[Contradiction]:
    near = 1 / max(length, 1)
    sides = _by_axis(reading.source), _by_axis(reading.target)
    for axis in sorted(_axes(reading.source) & _axes(reading.target)):
        found = _judged(sides[0][axis], sides[1][axis], near, reading)
        if found:
            yield found


def _turned(found: list[Contradiction], reading: Reading) -> list[Contradiction]:
    """Return what remains if the sides of a comparison have changed places: the comparison has to be turned too."""
    for part in by_sentence(reading):
        turned = turn(part)
        if turned is not None:
            inside, others = _parted(found, part)
            found = others + _resolved(inside, part, turned)
    return found


def _resolved(found: list[Contradiction], reading: Reading, turned: Turn) -> list[Contradiction]:
    """Return what is wrong with a sentence whose comparison has changed sides: nothing, if the comparison is turned."""
    owners = checks_of_axes()
    certain = [each for each in found if each.severity is None]
    kept = [each for each in certain if owners[each.axis] in ("order", "population")]
    same = same_comparison(reading, turned) if kept == certain else None
    return [*kept, Contradiction(owners.index("comparison"), *same)] if same else kept


def _parted(found: list[Contradiction], part: Reading) -> tuple[list[Contradiction], list[Contradiction]]:
    """Return those in a sentence, and the others."""
    start, end = part.english[0].start, part.english[-1].end
    inside = [each for each in found if start <= each.source.span.start < end]
    return inside, [each for each in found if each not in inside]


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
    source, target = texts.source.words, texts.target.words
    if checks_of_axes()[found.axis] == "order":
        return _is_late(found, source, target)
    if checks_of_axes()[found.axis] == "population" or found.axis == scale_axis():
        return False
    denied = is_denied(found.source, source, "en"), is_denied(found.target, target, "de")
    denying = _denying(found.source, source, "en"), _denying(found.target, target, "de")
    if found.severity is Severity.MINOR and any(denied):
        return True
    if (denied[0] and denying[1]) or (denied[1] and denying[0]):
        return True
    return denied[0] != denied[1] and count_negators(source, "en") != count_negators(target, "de")


def _is_late(found: Contradiction, source: Sequence[Word], target: Sequence[Word]) -> bool:
    """Say whether "not before" is "erst nach", or "then" is what follows from "if"."""
    start = found.target.words[0]
    if start and target[start - 1].lemma in _LATE and is_denied(found.source, source, "en"):
        return True
    first = found.source.words[0]
    return source[first].lemma == "then" and any(word.lemma in _IF for word in source[:first])


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


def _judged(source: Sequence[Named], target: Sequence[Named], near: float, reading: Reading) -> Contradiction | None:
    if len(source) + len(target) > _TOO_MANY:
        return None
    if source[0].mark.axis == scale_axis():
        found = far_apart(source, target, reading.english, reading.german)
        return Contradiction(scale_axis(), *found) if found else None
    sides = settled(source, target), settled(target, source)
    for said in (each for each in source if each.mark.strong):
        for heard in (each for each in target if each.mark.strong):
            is_near = abs(heard.at - said.at) <= near * _REACH
            if is_near and heard.mark.pole != said.mark.pole and contradicts(said, heard, *sides, near * _WINDOW):
                return Contradiction(said.mark.axis, said, heard)
    return _swapped(source, target, reading)


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
