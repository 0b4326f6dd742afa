"""The kinds of features, and a feature."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pipeline.model import Span


class Category(StrEnum):
    """What a feature is about."""

    NUMBER = "number"
    RATIO = "ratio"
    PERCENTAGE = "percentage"
    RANGE = "range"
    UNIT = "unit"
    DOSE = "dose"
    FREQUENCY = "frequency"
    DURATION = "duration"
    DATE = "date"
    TIME = "time"
    NEGATION = "negation"
    QUANTITY = "quantity"
    MODALITY = "modality"
    CERTAINTY = "certainty"
    DIRECTION = "direction"
    COMPARISON = "comparison"
    ORDER = "order"
    CONDITION = "condition"
    POLARITY = "polarity"
    ROUTE = "route"
    """The way a drug takes into the body."""
    DRUG = "drug"
    CONCEPT = "concept"
    POPULATION = "population"
    WARNING = "warning"
    INSTRUCTION = "instruction"
    LINK = "link"
    WORD = "word"
    """A word of its own meaning that is in no table; its value is its base form or the word it is a synonym of."""
    FUNCTION = "function"
    """A word that carries grammar or style only."""
    BREAK = "break"
    """Punctuation that ends a clause or a part of one."""


class Feature(NamedTuple):
    """One piece of meaning in a text.

    `value` is canonical and the same in all languages ("500 mg", "2/day", "13/100", "not"). `soft` marks meanings that
    count when they are exchanged for another of their category, but not when they are only added or dropped.
    """

    category: Category
    value: str
    span: Span
    soft: bool = False


NUMERIC = frozenset(
    (
        Category.NUMBER, Category.RATIO, Category.PERCENTAGE, Category.RANGE, Category.DOSE, Category.FREQUENCY,
        Category.DURATION, Category.DATE,
    )
)  # fmt: skip
"""Categories whose values are made of numbers."""
