"""Which of the differences between two texts change facts or advice."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.classify.contraries import contraries
from pipeline.diff.classify.exchanges import exchanged
from pipeline.diff.classify.harmless import without_harmless
from pipeline.diff.classify.names import named, on_one_scale
from pipeline.diff.classify.orders import instructions, opposites
from pipeline.diff.classify.sides import Found, Sides, key
from pipeline.features import NUMERIC, Category, Language
from pipeline.model import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_THINGS = frozenset((Category.CONCEPT, Category.DRUG, Category.POPULATION))


class Pairable(NamedTuple):
    """What one text has and the other lacks: what counts alone, and what counts where it is exchanged only."""

    found: Sequence[Found]
    soft: Sequence[Found]


def weigh(sides: Sides, language: Language) -> tuple[Reason, ...]:
    """Return a reason for each difference that changes facts or advice."""
    lost, gained = without_harmless(sides, language)
    gone, come = [f for f in lost if _hard(f)], [f for f in gained if _hard(f)]
    gone, come = _without_repeated(gone, gained, sides), _without_repeated(come, lost, sides)
    light, new = [f for f in lost if not _hard(f)], [f for f in gained if not _hard(f)]
    return (
        *_paired(Pairable(gone, light), Pairable(come, new), language),
        *exchanged(light, new, language),
        *contraries(sides, language),
        *instructions(lost, sides.old, language, new=False),
        *instructions(gained, sides.new, language, new=True),
        *opposites(sides, language),
    )


def _hard(found: Found) -> bool:
    return not found.feature.soft and found.feature.category is not Category.WORD


def _without_repeated(found: list[Found], others: list[Found], sides: Sides) -> list[Found]:
    """Leave out things named once more or less often ("the tumor", "it"), unless something else took their place."""
    both = {key(one) for one in sides.old} & {key(one) for one in sides.new}
    taken = {one.at for one in others}
    return [
        one for one in found if one.feature.category not in _THINGS or key(one.feature) not in both or one.at in taken
    ]


def _paired(gone: Pairable, come: Pairable, language: Language) -> Iterator[Reason]:
    """Pair what was exchanged: things of one kind, in order."""
    free: dict[Category, deque[Found]] = {}
    for one in come.found:
        free.setdefault(_kind(one), deque()).append(one)
    for found in gone.found:
        others = free.get(_kind(found))
        if others and others[0].text != found.text:  # "a day" is a frequency or a duration: what is beside it tells
            other = others.popleft()
            yield Reason(named(found, other, language), found.text, other.text)
        else:
            instead = _instead(found, come.soft, language)
            yield Reason(named(found, instead, language), found.text, instead.text if instead else "")
    rest = {one for others in free.values() for one in others}
    for one in (one for one in come.found if one in rest):
        instead = _instead(one, gone.soft, language)
        yield Reason(named(one, instead, language), instead.text if instead else "", one.text)


def _instead(found: Found, soft: Sequence[Found], language: Language) -> Found | None:
    """Return a meaning that alone wouldn't count and stands in the place of one that does ("effective")."""
    there = (one for one in soft if one.at == found.at and _kind(one) is _kind(found) and one.text != found.text)
    fits = (one for one in there if _kind(one) is not Category.DIRECTION or on_one_scale(found, one, language))
    return next(fits, None)


def _kind(found: Found) -> Category:
    return Category.NUMBER if found.feature.category in NUMERIC else found.feature.category
