"""Comparisons whose sides have changed places: "A is better than B" is "B is worse than A", and not "B is better"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.polarity.anchors import Anchor, anchors
from pipeline.checks.polarity.lexicon import checks_of_axes
from pipeline.checks.polarity.negators import count_negators
from pipeline.checks.polarity.parts import by_sentence
from pipeline.checks.polarity.values import Contradiction
from pipeline.features import BREAK
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.checks.polarity.reading import Named
    from pipeline.checks.polarity.values import Reading
    from pipeline.features import Word

_REACH = 5
"""So many words before "than" or "als" stands what compares."""
_NOT_SIDES = frozenset(("rather", "other"))
_LESS_EN, _LESS_DE = frozenset(("less", "few", "fewer", "least")), frozenset(("weniger", "geringer", "seltener"))
_OBJECT = 3
"""So many words after "than" or "als" stands the one side of the comparison."""
_DEGREES = frozenset(("more", "less", "weniger", "mehr"))
_ENDINGS = ("more", "less", "worse", "er", "ere", "eren", "erer", "eres", "erem", "mehr")


class Turn(NamedTuple):
    """Where "than" and "als" stand, and the two sides from end to end, in each text; None where only one is known."""

    than: int
    als: int
    source: tuple[int, int] | None = None
    target: tuple[int, int] | None = None


def without_turned(found: list[Contradiction], reading: Reading) -> list[Contradiction]:
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


def turn(reading: Reading) -> Turn | None:
    """Return the comparison whose sides have changed places; None where there is none, or more than one."""
    than, als = _than(reading.english), _als(reading.german)
    if than is None or als is None:
        return None
    found = anchors(reading)
    found += _opposite(reading, than, als)
    left = [each for each in found if each.source < than and each.target > als]
    right = [each for each in found if each.source > than and each.target < als]
    if left and right:
        return Turn(than, als, (left[0].source, right[0].source), (right[0].target, left[0].target))
    is_object = any(each.source - than <= _OBJECT for each in right) or any(
        each.target - als <= _OBJECT for each in left
    )
    return Turn(than, als) if is_object else None


def _opposite(reading: Reading, than: int, als: int) -> Iterator[Anchor]:
    """Yield the poles of an axis that stand on the two sides, and on the other sides in the other text."""
    sides = _by_sides(reading.source, than), _by_sides(reading.target, als)
    for axis in sides[0].keys() & sides[1].keys():
        (one, other), (this, that) = sides[0][axis], sides[1][axis]
        if one.mark.pole == that.mark.pole != other.mark.pole == this.mark.pole:
            yield Anchor(one.words[0], that.words[0])
            yield Anchor(other.words[0], this.words[0])


def _by_sides(named: Iterable[Named], middle: int) -> dict[int, tuple[Named, Named]]:
    """Return the last pole before a word and the first one after it, for each axis that has both."""
    before: dict[int, Named] = {}
    after: dict[int, Named] = {}
    for each in named:
        if each.mark.strong and each.words[0] < middle:
            before[each.mark.axis] = each
        elif each.mark.strong:
            after.setdefault(each.mark.axis, each)
    return {axis: (one, after[axis]) for axis, one in before.items() if axis in after}


def same_comparison(reading: Reading, turned: Turn) -> tuple[Named, Named] | None:
    """Return what compares in both texts in the same way, from side to side; None if they aren't sure to do so."""
    if turned.source is None or turned.target is None:
        return None
    if count_negators(reading.english, "en") != count_negators(reading.german, "de"):
        return None
    if _is_less(reading.english, turned.than, _LESS_EN) != _is_less(reading.german, turned.als, _LESS_DE):
        return None
    there = {_key(each): each for each in _comparing(reading.target, reading.german, turned.als)}
    said = next(
        (each for each in _comparing(reading.source, reading.english, turned.than) if _key(each) in there), None
    )
    if said is None:
        return None
    heard = there[_key(said)]
    return _from_to(said, turned.source, reading.english), _from_to(heard, turned.target, reading.german)


def _than(words: Sequence[Word]) -> int | None:
    places = [at for at, word in enumerate(words) if word.lemma == "than"]
    if len(places) != 1 or words[places[0] - 1].lemma in _NOT_SIDES or _is_number(words, places[0]):
        return None
    return places[0]


def _is_number(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].number is not None


def _als(words: Sequence[Word]) -> int | None:
    places = [at for at, word in enumerate(words) if word.lemma == "als" and _compares(words, at)]
    return places[0] if len(places) == 1 and not _is_number(words, places[0]) else None


def _compares(words: Sequence[Word], als: int) -> bool:
    before = words[max(als - _REACH, 0) : als]
    if any(word.lemma == BREAK for word in before[-1:]):
        return False
    return any(word.text[0].islower() and word.lemma.endswith(_ENDINGS) for word in before)


def _is_less(words: Sequence[Word], at: int, less: frozenset[str]) -> bool:
    return any(word.lemma in less or word.text.lower() in less for word in words[max(at - _REACH, 0) : at])


def _comparing(named: Iterable[Named], words: Sequence[Word], at: int) -> list[Named]:
    """Return the poles that comparatives shortly before "than" or "als" name."""
    near = (each for each in named if each.mark.strong and at - _REACH <= each.words[0] < at)
    return [each for each in near if _is_comparative(words, each.words)]


def _is_comparative(words: Sequence[Word], place: tuple[int, int]) -> bool:
    start, end = place
    if any(word.text.lower().endswith(_ENDINGS) for word in words[start:end]):
        return True
    return words[max(start - 1, 0)].text.lower() in _DEGREES


def _key(named: Named) -> tuple[int, int]:
    return named.mark.axis, named.mark.pole


def _from_to(named: Named, ends: tuple[int, int], words: Sequence[Word]) -> Named:
    first, last = min(*ends, named.words[0]), max(*ends, named.words[0])
    return named._replace(span=Span(words[first].start, words[last].end), words=(first, last + 1))
