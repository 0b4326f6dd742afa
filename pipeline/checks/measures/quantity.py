"""An amount in a text."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.measures.vocabulary import dimensions

if TYPE_CHECKING:
    from pipeline.model import Span


class Quantity(NamedTuple):
    """A number of units, and where it stands in the text; `unit` is "" for a number without one.

    `every` says that it is a distance of times ("every 8 hours"), `shared` that the unit stands only after a later
    number ("5 to 10 mg"), `implied` that the number is an article ("a week").
    """

    value: Decimal
    unit: str
    span: Span
    every: bool = False
    shared: bool = False
    implied: bool = False

    @property
    def amount(self) -> tuple[str, Decimal]:
        """What is measured, in its own unit, so that 1000 mg equal 1 g."""
        return scaled(self.value, self.unit)


def scaled(value: Decimal, unit: str) -> tuple[str, Decimal]:
    """Return what a value measures, and how much of it ("mg/kg": mass/mass)."""
    known = dimensions()
    names, factor = [], Decimal(1)
    for place, part in enumerate(unit.split("/")):
        name, size = known[part]
        names.append(name)
        factor = factor / size if place else factor * size
    return "/".join(names), (value * factor).normalize()
