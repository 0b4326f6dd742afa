"""Two poles that have changed places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.polarity.anchors import anchors, clauses, sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from pipeline.checks.polarity.reading import Named
    from pipeline.checks.polarity.values import Reading
    from pipeline.features import Word

_PAIR, _JOINED = 2, 3
"""Two poles that so many words at most part stand in one list."""
_OBJECT = 6
"""A preposition's noun is no more than so many words away."""
Poles = tuple["Named", "Named"]


def exchanged(source: Sequence[Named], target: Sequence[Named]) -> tuple[Poles, Poles] | None:
    """Return the poles of an axis that each text names once, in the English text and in the German, in another order.

    "Men and women" are the same as "women and men".
    """
    said, heard = ([each for each in named if each.mark.strong] for named in (source, target))
    if len(said) != _PAIR or said[0].mark.pole == said[1].mark.pole or said[1].words[0] - said[0].words[1] <= _JOINED:
        return None
    if [each.mark.pole for each in said] != [each.mark.pole for each in reversed(heard)]:
        return None
    return (said[0], said[1]), (heard[1], heard[0])


def keeps(reading: Reading, said: Poles, heard: Poles, *, is_before: bool) -> tuple[int, int]:
    """Return how many words stand by the same pole in both texts, and how many poles stand by the other's words.

    `is_before`: the poles stand right before what they are about, as prepositions do; else in the same clause.
    """
    if is_before:
        sides = _before(said), _before(heard)
    else:
        sides = _beside(said, reading.english), _beside(heard, reading.german)
    found = list(_places(reading, said, heard, *sides))
    return sum(one == other for one, other in found), len({one for one, other in found if one != other})


def _places(
    reading: Reading, said: Poles, heard: Poles, english: Callable[[int], int], german: Callable[[int], int]
) -> Iterator[tuple[int, int]]:
    """Yield by which of the two poles anchors stand in each text."""
    axis = said[0].mark.axis
    own = {pole.words[0] for pole in said}, {pole.words[0] for pole in heard}
    others = [[each for each in named if each.mark.axis != axis] for named in (reading.source, reading.target)]
    for source, target in anchors(reading._replace(source=others[0], target=others[1])):
        if source not in own[0] and target not in own[1]:
            places = english(source), german(target)
            if min(places) >= 0:
                yield places


def _beside(poles: Poles, words: Sequence[Word]) -> Callable[[int], int]:
    """Return what says by which of two poles a word stands: in its sentence, or its clause if they share a sentence."""
    for parts in (sentences(words), clauses(words)):
        places = {parts[pole.words[0]]: number for number, pole in enumerate(poles)}
        if len(places) == _PAIR:
            return lambda at, parts=parts, places=places: places.get(parts[at], -1)  # type: ignore[misc]
    return lambda _: -1


def _before(poles: Poles) -> Callable[[int], int]:
    """Return what says behind which of two poles a word stands, shortly."""

    def nearest(at: int) -> int:
        distances = [(at - pole.words[0], number) for number, pole in enumerate(poles) if at >= pole.words[0]]
        distance, number = min(distances, default=(_OBJECT, -1))
        return number if distance < _OBJECT else -1

    return nearest
