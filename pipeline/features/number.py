"""The value all readers of numbers share."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pipeline.model import Span

__all__ = ["Decimal", "Number", "quotient", "whole_if_it_is"]


class Number(NamedTuple):
    """A number in a text: where it stands, what it is, and whether it is written as a word ("three").

    The span covers all of the numeral: "1,250", "2 million", "10<sup>6</sup>", "one third", "3rd".
    """

    span: Span
    value: Decimal
    written: bool


def quotient(numerator: Decimal | int, denominator: int) -> Decimal:
    """Return a fraction as a decimal with ten places, so that "1/3" and "one third" are equal."""
    return round(Decimal(numerator) / denominator, 10).normalize()


def whole_if_it_is(value: Decimal) -> Decimal:
    """Return a value without places that say nothing: 6 for 6.0."""
    return Decimal(int(value)) if value == int(value) else value
