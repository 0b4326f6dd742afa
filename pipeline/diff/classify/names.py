"""What the reasons of a critical change are called."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.features import Category, Language

if TYPE_CHECKING:
    from pipeline.diff.classify.sides import Found


def named(found: Found, other: Found | None, language: Language) -> str:
    """Return what kind of change it is that something went, came, or became something else."""
    category = found.feature.category
    if other and category is Category.WORD:
        category, found, other = other.feature.category, other, found
    if category is Category.DIRECTION:
        return _direction(found, other, language).value
    if other and category is Category.DOSE and other.feature.category is Category.DOSE:
        same = _figures(found.feature.value) == _figures(other.feature.value)
        return Category.UNIT.value if same else Category.DOSE.value
    if other and category is Category.MODALITY and " not" in found.feature.value + other.feature.value:
        return Category.NEGATION.value
    return (Category.CONCEPT if category is Category.WORD else category).value


def _direction(found: Found, other: Found | None, language: Language) -> Category:
    """Tell qualities from directions: "safe" and "unsafe" are two poles, "hot" and "dry" two things."""
    if other and on_one_scale(found, other, language):
        return Category.POLARITY
    away = other and other.feature.category is Category.DIRECTION and other.feature.value not in language.scales
    return Category.CONCEPT if found.feature.value in language.scales and not away else Category.DIRECTION


def on_one_scale(found: Found, other: Found, language: Language) -> bool:
    """Say whether two qualities exclude each other ("hot", "cold")."""
    scale = language.scales.get(found.feature.value)
    return scale is not None and language.scales.get(other.feature.value) == scale


def _figures(value: str) -> list[str]:
    return re.findall(r"\d+(?:\.\d+)?", value)
