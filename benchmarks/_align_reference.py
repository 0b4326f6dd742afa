"""References for the quality of an alignment: each old block scored with each new one."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from pipeline.similarity import score, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _align_scenarios import Scenario

Scores = list[list[float]]


def best_first(scenario: Scenario, threshold: float) -> dict[int, set[int]]:
    """Return the old block of each new one: the most similar pairs first, among equals in order."""
    scores = _scores(scenario, threshold)
    pairs = [(-alike, i, j) for i, row in enumerate(scores) for j, alike in enumerate(row) if alike]
    found: dict[int, set[int]] = {}
    taken: set[int] = set()
    for _, i, j in sorted(pairs):
        if i not in taken and j not in found:
            taken.add(i)
            found[j] = {i}
    return found


def assigned(scenario: Scenario, threshold: float) -> dict[int, set[int]]:
    """Return the old block of each new one so that the sum of the similarities is the highest possible."""
    scores = _scores(scenario, threshold)
    width = max(len(scenario.old), len(scenario.new))
    costs = [[-alike for alike in row] + [0.0] * (width - len(row)) for row in scores]
    costs += [[0.0] * width for _ in range(width - len(costs))]
    return {j: {i} for i, j in _assignment(costs) if costs[i][j] < 0}


def _scores(scenario: Scenario, threshold: float) -> Scores:
    """Return the similarities at or above the threshold, 0 for the others."""
    old, new = ([tokens(block.text) for block in blocks] for blocks in (scenario.old, scenario.new))
    rows = ([score(first, second, threshold) for second in new] for first in old)
    return [[alike if alike >= threshold else 0.0 for alike in row] for row in rows]


def _assignment(costs: Scores) -> Iterator[tuple[int, int]]:
    """Yield row and column of each cell of the cheapest assignment of a square matrix (Jonker and Volgenant 1987)."""
    size = len(costs)
    row_potential, column_potential = [0.0] * (size + 1), [0.0] * (size + 1)
    row_of, came_from = [size] * (size + 1), [size] * (size + 1)
    for row in range(size):
        row_of[size] = row
        column = size
        shortest, used = [math.inf] * (size + 1), [False] * (size + 1)
        while row_of[column] != size:
            used[column] = True
            current, delta, following = row_of[column], math.inf, size
            base, line = row_potential[current], costs[current]
            for other in range(size):
                if not used[other]:
                    reduced = line[other] - base - column_potential[other]
                    if reduced < shortest[other]:
                        shortest[other], came_from[other] = reduced, column
                    if shortest[other] < delta:
                        delta, following = shortest[other], other
            for other in range(size + 1):
                if used[other]:
                    row_potential[row_of[other]] += delta
                    column_potential[other] -= delta
                else:
                    shortest[other] -= delta
            column = following
        while column != size:
            row_of[column] = row_of[came_from[column]]
            column = came_from[column]
    yield from ((row, column) for column, row in enumerate(row_of[:size]))
