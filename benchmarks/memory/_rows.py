"""Figures beside their targets."""

from __future__ import annotations

import json
import math
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WIDTH = 46


class Row(NamedTuple):
    """A figure; `bound` is its target, NaN for none: at least that, or at most where `at_most` says so."""

    name: str
    figure: float
    unit: str = ""
    bound: float = math.nan
    at_most: bool = False

    @property
    def verdict(self) -> str:
        """Say whether the target is met; nothing for a figure without one."""
        if math.isnan(self.bound):
            return ""
        met = self.figure <= self.bound if self.at_most else self.figure >= self.bound
        return "met" if met else "MISSED"


def faster(name: str, ours: float, theirs: float, bound: float = math.nan) -> Row:
    """Return a row that says how many times as fast we are."""
    return Row(name, theirs / ours, "×", bound)


def milliseconds(name: str, seconds: float, bound: float = math.nan) -> Row:
    """Return a row with a time."""
    return Row(name, 1000 * seconds, "ms", bound, at_most=True)


def quantile(values: Sequence[float], part: float) -> float:
    """Return the value that a part of all is no greater than."""
    return sorted(values)[min(len(values) - 1, int(part * len(values)))]


def noise(rounds: Sequence[Sequence[float]]) -> float:
    """Return by how much the medians of rounds over the same queries differ, in percent of their median."""
    medians = [median(one) for one in rounds]
    return 100 * (max(medians) - min(medians)) / median(medians)


def number(value: float) -> str:
    """Write a number with three digits or more, as they are worth reading."""
    if value == int(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:,.1f}" if abs(value) >= 10 else f"{value:,.2f}"


def line(row: Row) -> str:
    """Write a row of at most 80 columns."""
    figure = f"{number(row.figure)} {row.unit}".strip()
    sign = "≤" if row.at_most else "≥"
    target = "" if math.isnan(row.bound) else f"{sign} {number(row.bound)} {row.unit}".strip()
    return f"{row.name:{WIDTH}} {figure:>13} {target:>11} {row.verdict}".rstrip()


def as_json(rows: Iterable[tuple[str, Row]]) -> str:
    """Write rows with the part that they belong to as one JSON object."""
    listed = [
        {
            "part": part,
            "name": row.name,
            "figure": row.figure,
            "unit": row.unit,
            "target": None if math.isnan(row.bound) else row.bound,
            "verdict": row.verdict,
        }
        for part, row in rows
    ]
    return json.dumps({"schema": 1, "rows": listed}, ensure_ascii=False, indent=1)
