"""Which of the differences between two texts change facts or advice."""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING

from pipeline.diff.classify.exchanges import exchanged
from pipeline.diff.classify.harmless import without_harmless
from pipeline.diff.classify.orders import instructions, opposites
from pipeline.diff.classify.sides import Found, Sides, key
from pipeline.features import NUMERIC, Category, Language
from pipeline.model import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_THINGS = frozenset((Category.CONCEPT, Category.DRUG, Category.POPULATION))


def weigh(sides: Sides, language: Language) -> tuple[Reason, ...]:
    """Return a reason for each difference that changes facts or advice."""
    lost, gained = without_harmless(sides, language)
    gone, come = [f for f in lost if _hard(f)], [f for f in gained if _hard(f)]
    gone, come = _without_repeated(gone, gained, sides), _without_repeated(come, lost, sides)
    hard = [*_paired(gone, come)]
    return (
        *hard,
        *exchanged([f for f in lost if not _hard(f)], [f for f in gained if not _hard(f)], language),
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


def _paired(lost: Sequence[Found], gained: Sequence[Found]) -> Iterator[Reason]:
    """Pair what was exchanged: things of one kind, in order."""
    free: dict[Category, deque[Found]] = {}
    for one in gained:
        free.setdefault(_kind(one), deque()).append(one)
    for found in lost:
        others = free.get(_kind(found))
        if others and others[0].text != found.text:  # "a day" is a frequency or a duration: what is beside it tells
            other = others.popleft()
            yield Reason(_label(found, other), found.text, other.text)
        else:
            yield Reason(_label(found, None), found.text, "")
    rest = {one for others in free.values() for one in others}
    yield from (Reason(_label(one, None), "", one.text) for one in gained if one in rest)


def _kind(found: Found) -> Category:
    return Category.NUMBER if found.feature.category in NUMERIC else found.feature.category


def _label(found: Found, other: Found | None) -> str:
    category = found.feature.category
    if other and category is Category.DOSE and other.feature.category is Category.DOSE:
        same = _figures(found.feature.value) == _figures(other.feature.value)
        return Category.UNIT.value if same else Category.DOSE.value
    if other and category is Category.MODALITY and " not" in found.feature.value + other.feature.value:
        return Category.NEGATION.value
    return category.value


def _figures(value: str) -> list[str]:
    return re.findall(r"\d+(?:\.\d+)?", value)
