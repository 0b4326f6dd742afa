"""Words that stand in one another's place and are no synonyms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.diff.classify.names import named
from pipeline.features import Category, Language
from pipeline.model import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.diff.classify.sides import Found

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


def exchanged(lost: Sequence[Found], gained: Sequence[Found], language: Language) -> Iterator[Reason]:
    """Yield words and general concepts that stand in one another's place and are no synonyms."""
    free: dict[int, list[Found]] = {}
    for one in gained:
        free.setdefault(one.at, []).append(one)
    for found in lost:
        near = [one for at in range(found.at - _NEAR, found.at + _NEAR + 1) for one in free.get(at, ())]
        other = next((one for one in near if _exchangeable(found, one, language)), None)
        if other:
            free[other.at].remove(other)
            yield Reason(named(found, other, language), found.text, other.text)


def _exchangeable(found: Found, other: Found, language: Language) -> bool:
    first, second = found.feature.category, other.feature.category
    if _contrary(found, other, language):
        return True
    if _is_plain(found, other, language) and _is_plain(other, found, language):
        return False
    if _are_plain_qualities(found, other, language):
        return False
    return (first is second and first is not Category.WORD) or (
        language.complete and first in _OPEN and second in _OPEN
    )


def _contrary(found: Found, other: Found, language: Language) -> bool:
    """Say whether one word denies the other ("comfortable", "uncomfortable"; "quiet", "loud")."""
    first, second = found.text.lower(), other.text.lower()
    pairs = {(found.feature.value, other.feature.value), (language.lemma(first), language.lemma(second))}
    return bool(pairs & language.antonyms) or any(
        first == prefix + second or second == prefix + first for prefix in language.denying
    )


def _are_plain_qualities(found: Found, other: Found, language: Language) -> bool:
    """Say whether two everyday words are qualities that don't exclude each other ("light", "loose")."""
    first, second = (language.scales.get(one.feature.value) for one in (found, other))
    plain = all(language.lemma(one.text.lower()) in language.plain for one in (found, other))
    return plain and bool(first and second) and first != second


def _is_plain(found: Found, other: Found, language: Language) -> bool:
    """Say whether something has no medical weight, a soft meaning beside a word included."""
    feature, word = found.feature, other.feature.category is Category.WORD
    if feature.category is Category.WORD:
        return feature.value in language.plain or language.lemma(found.text.lower()) in language.plain
    return word and feature.soft and feature.value in language.light
