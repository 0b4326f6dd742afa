"""Which cue of a text is rendered by which cue of its translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.negation.kinds import ADJECTIVAL, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipeline.checks.negation.cues import Cue


class Turn(NamedTuple):
    """A cue of each side that say the contrary of each other; `sure` where none of them is vague."""

    source: Cue
    target: Cue
    sure: bool


class Paired(NamedTuple):
    """What is left of the cues of both sides when those that say the same are taken out, and what has been turned."""

    source: list[Cue]
    target: list[Cue]
    turns: list[Turn]


def pair(source: Sequence[Cue], target: Sequence[Cue]) -> Paired:
    """Take out what says the same on both sides, then contraries, then words that deny, one for one."""
    left, right = _without(list(source), list(target), _same)
    turns: list[Turn] = []
    for cue in tuple(left):
        other = next((each for each in right if _are_contrary(cue, each)), None)
        if other is not None:
            left.remove(cue)
            right.remove(other)
            turns.append(Turn(cue, other, _is_sure(cue, other)))
    return Paired(*_without(left, right, _both_carry), turns)


def _without(left: list[Cue], right: list[Cue], match: Callable[[Cue, Cue], bool]) -> tuple[list[Cue], list[Cue]]:
    kept: list[Cue] = []
    for cue in left:
        other = next((each for each in right if match(cue, each)), None)
        if other is None:
            kept.append(cue)
        else:
            right.remove(other)
    return kept, right


def _same(cue: Cue, other: Cue) -> bool:
    if cue.senses.isdisjoint(other.senses) or (cue.kind is Kind.NEGATOR) != (other.kind is Kind.NEGATOR):
        return False
    return cue.kind < Kind.ABSORBER or other.kind < Kind.ABSORBER or not _are_contrary(cue, other)


def _both_carry(cue: Cue, other: Cue) -> bool:
    return cue.kind is Kind.CARRIER and other.kind is Kind.CARRIER and _is_adjectival(cue) and _is_adjectival(other)


def _is_adjectival(cue: Cue) -> bool:
    return any(denied and name.startswith(ADJECTIVAL) for name, denied in cue.senses)


def _contrary_senses(cue: Cue, other: Cue) -> frozenset[tuple[str, bool]]:
    return cue.senses & {(name, not denied) for name, denied in other.senses}


def _are_contrary(cue: Cue, other: Cue) -> bool:
    return bool(_contrary_senses(cue, other))


def _is_sure(cue: Cue, other: Cue) -> bool:
    """Say whether a pair of contraries can be no rendering: one of them denies, and neither is vague."""
    senses = _contrary_senses(cue, other)
    both = {(name, not denied) for name, denied in senses}
    if cue.kind >= Kind.ABSORBER and other.kind >= Kind.ABSORBER:
        return False
    return bool(senses - cue.vague) and bool(both - other.vague)
