"""Which of the differences between two texts change facts or advice."""

from __future__ import annotations

import re
from collections import deque
from typing import TYPE_CHECKING

from pipeline.diff.classify.harmless import without_harmless
from pipeline.diff.classify.sides import Found, Sides, function_difference, key
from pipeline.features import NUMERIC, Category, Feature, Language
from pipeline.model import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NEAR = 1
"""Shared features between two that may have been exchanged for one another."""
_OPEN = frozenset(
    (
        Category.WORD,
        Category.CONCEPT,
        Category.DRUG,
        Category.DIRECTION,
        Category.TIME,
        Category.UNIT,
        Category.POPULATION,
        Category.CERTAINTY,
        Category.COMPARISON,
    )
)
_THINGS = frozenset((Category.CONCEPT, Category.DRUG, Category.POPULATION))


def weigh(sides: Sides, language: Language) -> tuple[Reason, ...]:
    """Return a reason for each difference that changes facts or advice."""
    lost, gained = without_harmless(sides, language)
    gone, come = [f for f in lost if _hard(f)], [f for f in gained if _hard(f)]
    gone, come = _without_repeated(gone, gained, sides), _without_repeated(come, lost, sides)
    hard = [*_paired(gone, come)]
    return (
        *hard,
        *_exchanged([f for f in lost if not _hard(f)], [f for f in gained if not _hard(f)], language),
        *_instructions(lost, sides.old, language, new=False),
        *_instructions(gained, sides.new, language, new=True),
        *_opposites(sides, language),
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


def _exchanged(lost: Sequence[Found], gained: Sequence[Found], language: Language) -> Iterator[Reason]:
    """Yield words and general concepts that stand in one another's place and are no synonyms."""
    free: dict[int, list[Found]] = {}
    for one in gained:
        free.setdefault(one.at, []).append(one)
    for found in lost:
        near = [one for at in range(found.at - _NEAR, found.at + _NEAR + 1) for one in free.get(at, ())]
        other = next((one for one in near if _exchangeable(found, one, language)), None)
        if other:
            free[other.at].remove(other)
            what = found.feature.category if found.feature.category is not Category.WORD else other.feature.category
            yield Reason(_named(what), found.text, other.text)


def _named(category: Category) -> str:
    return (Category.CONCEPT if category is Category.WORD else category).value


def _exchangeable(found: Found, other: Found, language: Language) -> bool:
    first, second = found.feature.category, other.feature.category
    return (first is second and first is not Category.WORD) or (
        language.complete and first in _OPEN and second in _OPEN
    )


def _instructions(
    found: Sequence[Found], side: Sequence[Feature], language: Language, *, new: bool
) -> Iterator[Reason]:
    """Yield the verbs of instructions that only one text has."""
    for one in found:
        verb = language.lemma(one.text.split()[0].lower()) if one.text else ""
        if verb in language.imperatives and _opens(one, verb, side, language):
            yield Reason(Category.INSTRUCTION.value, "" if new else one.text, one.text if new else "")


def _opens(found: Found, verb: str, side: Sequence[Feature], language: Language) -> bool:
    """Say whether a verb opens a clause; "cool and dry" are adjectives."""
    before = side[found.place - 1] if found.place else None
    if before is None or before.category is Category.BREAK:
        return True
    return (
        before.category is Category.FUNCTION
        and before.value in language.syntax.openers
        and verb not in language.adjectival
    )


def _opposites(sides: Sides, language: Language) -> Iterator[Reason]:
    """Yield function words that were exchanged for their opposite ("to" for "from")."""
    lost, gained = function_difference(sides)
    for word in lost:
        other = next((one for one in gained if (word, one) in language.opposites), None)
        if other:
            yield Reason(Category.ORDER.value, word, other)
