"""Measuring how many mutations are found, by category."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple

import _check_codes
import _check_measures
import _check_names
import _check_negations
import _check_numbers
import _check_omissions
import _check_planted
import _check_shares
import _check_signs
import _check_words
from _check_judges import SERIOUS, is_at_least, worst

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from _check_cases import Mutation, Mutator, Pair
    from _check_judges import Judge, Said

MUTATORS: Mapping[str, Mutator] = {
    **_check_numbers.MUTATORS,
    **_check_shares.MUTATORS,
    **_check_measures.MUTATORS,
    **_check_negations.MUTATORS,
    **_check_words.MUTATORS,
    **_check_names.MUTATORS,
    **_check_codes.MUTATORS,
    **_check_omissions.MUTATORS,
    **_check_planted.MUTATORS,
    **_check_signs.MUTATORS,
}
"""By category."""
SLIPS = frozenset((*_check_signs.MUTATORS,))
"""The categories that change nothing of what a text says."""


class Outcome(NamedTuple):
    """A mutation, how bad the checks find what is new in it ("": not at all), and what pofilter says that is new."""

    mutation: Mutation
    severity: str
    compared: Said | None


class Recall(NamedTuple):
    """How many mutations were found: as blocker, as major or worse, at all; by pofilter, and as functional there."""

    cases: int
    blocker: int
    major: int
    found: int
    filtered: int
    functional: int


def sampled(category: str, pairs: Sequence[Pair], limit: int, seed: int, judge: Judge) -> Iterator[Mutation]:
    """Yield up to `limit` mutations of a category, of translations without a blocker; the same for the same seed."""
    draw = random.Random(f"{seed} {category}")  # noqa: S311
    every = list(MUTATORS[category](pairs, draw))
    draw.shuffle(every)
    for mutation in every:
        if limit and mutation.bad != mutation.good and worst(judge(mutation.source, mutation.good)) != "blocker":
            limit -= 1
            yield mutation


def outcomes(mutations: Iterator[Mutation], judge: Judge, compared: Judge | None) -> Iterator[Outcome]:
    """Yield what is said of mutations that was not said of the translation without the error."""
    for mutation in mutations:
        severity = worst(_new(mutation, judge))
        yield Outcome(mutation, severity, _new(mutation, compared) if compared else None)


def _new(mutation: Mutation, judge: Judge) -> Said:
    return judge(mutation.source, mutation.bad) - judge(mutation.source, mutation.good)


def recall(every: Sequence[Outcome]) -> Recall:
    """Count outcomes."""
    compared = [outcome.compared for outcome in every if outcome.compared]
    return Recall(
        len(every),
        sum(outcome.severity == "blocker" for outcome in every),
        sum(is_at_least(outcome.severity, "major") for outcome in every),
        sum(bool(outcome.severity) for outcome in every),
        len(compared),
        sum(any(category == SERIOUS for _, category in said) for said in compared),
    )
