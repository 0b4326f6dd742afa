"""What a check of a catalog's unit is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.model import Severity, Unit


@dataclass(frozen=True, slots=True)
class Example:
    """A unit, and whether the check objects to it."""

    unit: Unit
    objects: bool


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that can be wrong with a unit.

    `run` yields a message for each time it is; `remedy` says what to do about it. The `examples` show what the check
    objects to and what it lets pass.
    """

    id: str
    severity: Severity
    remedy: str
    run: Callable[[Unit], Iterator[str]]
    examples: tuple[Example, ...]
