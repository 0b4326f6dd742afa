"""Comparisons whose sides have changed places: "A is better than B" is "B is worse than A", and not "B is better"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.polarity.anchors import Anchor, anchors
from pipeline.checks.polarity.negators import count_negators
from pipeline.features import BREAK
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.checks.polarity.reading import Named
    from pipeline.checks.polarity.swaps import Reading
    from pipeline.features import Word

_REACH = 5
"""So many words before "than" or "als" stands what compares."""
_NOT_SIDES = frozenset(("rather", "other"))
_LESS_EN, _LESS_DE = frozenset(("less", "few", "fewer", "least")), frozenset(("weniger", "geringer", "seltener"))
_SEVERAL = 2
_DEGREES = frozenset(("more", "less", "weniger", "mehr"))
_ENDINGS = ("more", "less", "worse", "er", "ere", "eren", "erer", "eres", "erem", "mehr")


class Turn(NamedTuple):
    """Where "than" and "als" stand, and the two sides from end to end, in each text."""

    than: int
    als: int
    source: tuple[int, int]
    target: tuple[int, int]


def by_sentence(reading: Reading) -> list[Reading]:
    """Return the sentences of two texts; the texts as they are where they don't have the same number."""
    ends = [_ends(words) for words in (reading.english, reading.german)]
    if len(ends[0]) != len(ends[1]) or len(ends[0]) < _SEVERAL:
        return [reading]
    places = zip(pairwise([0, *ends[0]]), pairwise([0, *ends[1]]), strict=True)
    return [_part(reading, source, target) for source, target in places]


def _ends(words: Sequence[Word]) -> list[int]:
    ends = [at for at, word in enumerate(words, 1) if word.lemma == BREAK and word.text in ".!?"]
    return ends if ends and ends[-1] == len(words) else [*ends, len(words)]


def _part(reading: Reading, source: tuple[int, int], target: tuple[int, int]) -> Reading:
    named = _named_in(reading.source, source), _named_in(reading.target, target)
    return reading._replace(
        source=named[0],
        target=named[1],
        english=reading.english[slice(*source)],
        german=reading.german[slice(*target)],
    )


def _named_in(named: Iterable[Named], place: tuple[int, int]) -> list[Named]:
    start, end = place
    inside = (each for each in named if start <= each.words[0] < end)
    return [each._replace(words=(each.words[0] - start, min(each.words[1], end) - start)) for each in inside]


def turn(reading: Reading) -> Turn | None:
    """Return the comparison whose sides have changed places; None where there is none, or more than one."""
    than, als = _than(reading.english), _als(reading.german)
    if than is None or als is None:
        return None
    found = anchors(*reading)
    found += _opposite(reading, than, als)
    left = [each for each in found if each.source < than and each.target > als]
    right = [each for each in found if each.source > than and each.target < als]
    if not left or not right:
        return None
    ends = (left[0].source, right[0].source), (right[0].target, left[0].target)
    return Turn(than, als, *ends)


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
    if count_negators(reading.english, "en") != count_negators(reading.german, "de"):
        return None
    if _is_less(reading.english, turned.than, _LESS_EN) != _is_less(reading.german, turned.als, _LESS_DE):
        return None
    there = {_key(each): each for each in _comparing(reading.target, reading.german, turned.als)}
    said = next((each for each in _comparing(reading.source, reading.english, turned.than) if _key(each) in there), None)
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
