"""All alignments of two sequences of sentences, with their probabilities."""

from __future__ import annotations

import math
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.sentence_cost import NOTHING, PRIORS, Features, feature_cost, length_cost

if TYPE_CHECKING:
    from collections.abc import Sequence

RATIO = 1.15
"""German over English characters, unless the block itself says otherwise, ..."""
_RATIO_WEIGHT = 300
"""... for which its source counts as much as the above at so many characters."""
_BAND = 8
"""How many sentences an alignment may stray from the diagonal."""
_IMPOSSIBLE = -math.inf

Place = tuple[int, int]
"""How many source and target sentences stand before it."""


class Step(NamedTuple):
    """The sentences between two places are translations of each other; `weight` is a log-likelihood."""

    start: Place
    end: Place
    weight: float


def alignment(sources: Sequence[Features], targets: Sequence[Features]) -> list[tuple[Place, float]]:
    """Return the places that the most likely alignment goes through, each with its probability among all alignments.

    Time and memory grow with the number of sentences: only alignments near the diagonal are looked at.
    """
    steps = _steps(sources, targets)
    goal = len(sources), len(targets)
    before, after = _forward(steps), _backward(steps, goal)
    places = [(0, 0), *(step.end for step in _best(steps, goal))]
    return [(place, math.exp(before[place] + after[place] - before[goal])) for place in places]


def _steps(sources: Sequence[Features], targets: Sequence[Features]) -> list[Step]:
    """Return all steps, in the order of the places where they start."""
    ratio = _ratio(sources, targets)
    all_sources, all_targets = _stretches(sources), _stretches(targets)
    found = []
    for i in range(len(sources) + 1):
        middle = i * len(targets) // max(len(sources), 1)
        for j in range(max(0, middle - _BAND), min(len(targets), middle + _BAND) + 1):
            for (width, height), prior in PRIORS.items():
                if i + width <= len(sources) and j + height <= len(targets):
                    cost = _cost(all_sources[width][i], all_targets[height][j], ratio) - math.log(prior)
                    found.append(Step((i, j), (i + width, j + height), -cost))
    return found


def _cost(source: Features, target: Features, ratio: float) -> float:
    is_alone = source is NOTHING or target is NOTHING
    length = 0.0 if is_alone else length_cost(source.length, target.length, ratio)
    return length + feature_cost(source, target)


def _stretches(some: Sequence[Features]) -> list[list[Features]]:
    """Return the features of none, one and two sentences from each place on."""
    return [[NOTHING] * (len(some) + 1), list(some), [one.plus(other) for one, other in pairwise(some)]]


def _ratio(sources: Sequence[Features], targets: Sequence[Features]) -> float:
    source, target = (sum(one.length for one in some) for some in (sources, targets))
    return (target + RATIO * _RATIO_WEIGHT) / (source + _RATIO_WEIGHT)


def _forward(steps: Sequence[Step]) -> dict[Place, float]:
    """Return the log-likelihood of all alignments of what stands before each place."""
    found: defaultdict[Place, float] = defaultdict(lambda: _IMPOSSIBLE, {(0, 0): 0.0})
    for step in steps:
        found[step.end] = _sum(found[step.end], found[step.start] + step.weight)
    return found


def _backward(steps: Sequence[Step], goal: Place) -> dict[Place, float]:
    """Return the log-likelihood of all alignments of what stands after each place."""
    found: defaultdict[Place, float] = defaultdict(lambda: _IMPOSSIBLE, {goal: 0.0})
    for step in reversed(steps):
        found[step.start] = _sum(found[step.start], found[step.end] + step.weight)
    return found


def _sum(first: float, second: float) -> float:
    """Return the logarithm of the sum of two likelihoods given as logarithms."""
    high, low = max(first, second), min(first, second)
    return high if low == _IMPOSSIBLE else high + math.log1p(math.exp(low - high))


def _best(steps: Sequence[Step], goal: Place) -> list[Step]:
    """Return the most likely way to the goal."""
    likelihood: dict[Place, float] = {(0, 0): 0.0}
    last: dict[Place, Step] = {}
    for step in steps:
        weight = likelihood.get(step.start, _IMPOSSIBLE) + step.weight
        if weight > likelihood.get(step.end, _IMPOSSIBLE):
            likelihood[step.end], last[step.end] = weight, step
    path = []
    while goal in last:
        path.append(last[goal])
        goal = last[goal].start
    return path[::-1]
