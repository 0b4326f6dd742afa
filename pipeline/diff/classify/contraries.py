"""Small words that became their contrary where they stand: "despite" and "because of", "this week" and "next week"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.diff.classify.segments import segments
from pipeline.diff.classify.sides import Sides, key
from pipeline.features import Category, Feature, Language, Syntax
from pipeline.model import Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

_LONGEST = 6
"""Features; in longer stretches that differ words don't stand in one another's place."""
_TIMES = frozenset((Category.UNIT, Category.TIME, Category.DATE))
_THINGS = frozenset((Category.CONCEPT, Category.WORD, Category.DIRECTION, Category.CERTAINTY))
_NEXT = frozenset((Category.BREAK, Category.ORDER, Category.TIME, Category.CONDITION, Category.CERTAINTY))


def contraries(sides: Sides, language: Language) -> Iterator[Reason]:
    """Yield the words that each text has more often, one in the place of the other, and that are contraries."""
    old, new = (_without_breaks(side) for side in (sides.old, sides.new))
    before, after = Counter(map(key, old)), Counter(map(key, new))
    for part in segments([key(one) for one in old], [key(one) for one in new]):
        if max(part.end - part.start, part.new_end - part.new_start) > _LONGEST:
            continue
        for i in range(part.start, part.end):
            for j in range(part.new_start, part.new_end):
                moved = before[key(old[i])] <= after[key(old[i])] or after[key(new[j])] <= before[key(new[j])]
                what = "" if moved else _contrary(sides, old[i], new[j], language)
                if what:
                    yield Reason(what, _text(sides.old_text, old[i]), _text(sides.new_text, new[j]))


def _without_breaks(side: Sequence[Feature]) -> list[Feature]:
    return [one for one in side if one.category is not Category.BREAK]


def _text(text: str, feature: Feature) -> str:
    return " ".join(text[feature.span.start : feature.span.end].split())


def _contrary(sides: Sides, one: Feature, other: Feature, language: Language) -> str:
    """Return what two features are contraries in, "" where they are none."""
    for first in _names(sides.old_text, one, language):
        for second in _names(sides.new_text, other, language):
            for what, place in language.contraries.get((first, second), ()):
                if all(_PLACES[place](*there, language.syntax) for there in ((sides.old, one), (sides.new, other))):
                    return what
    return ""


def _names(text: str, feature: Feature, language: Language) -> tuple[str, ...]:
    word = language.lemma(_text(text, feature).lower())
    return (feature.value,) if feature.value == word else (feature.value, word)


def _anywhere(_side: Sequence[Feature], _feature: Feature, _syntax: Syntax) -> bool:
    return True


def _before_time(side: Sequence[Feature], feature: Feature, _syntax: Syntax) -> bool:
    at = side.index(feature)
    return at + 1 < len(side) and side[at + 1].category in _TIMES


def _after_thing(side: Sequence[Feature], feature: Feature, syntax: Syntax) -> bool:
    """Say whether a verb follows what comes or goes, and leads nowhere: "the pain comes", not "this comes from"."""
    at = side.index(feature)
    follower = side[at + 1] if at + 1 < len(side) else None
    ends = follower is None or follower.category in _NEXT
    closes = follower is not None and follower.category is Category.FUNCTION and follower.value in syntax.closing
    return at > 0 and side[at - 1].category in _THINGS and (ends or closes)


_PLACES: Mapping[str, Callable[[Sequence[Feature], Feature, Syntax], bool]] = {
    "": _anywhere,
    "before time": _before_time,
    "after thing": _after_thing,
}
