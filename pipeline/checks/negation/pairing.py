"""Which cue of a text is rendered by which cue of its translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.negation.kinds import ADJECTIVAL, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

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
    """Take out what says the same on both sides, contraries, then words that deny, one for one."""
    turns: list[Turn] = []
    left, right = dict(enumerate(source)), dict(enumerate(target))
    for _, contrary, _, at, there in sorted(_candidates(source, target)):
        if at in left and there in right:
            cue, other = left.pop(at), right.pop(there)
            if contrary:
                turns.append(Turn(cue, other, _is_sure(cue, other)))
    turns.sort(key=lambda turn: turn.source.at)
    return Paired(*_without(list(left.values()), list(right.values()), _both_carry), turns)


def _candidates(source: Sequence[Cue], target: Sequence[Cue]) -> Iterator[tuple[int, bool, int, int, int]]:
    """Yield what may render what, the best of them being the least.

    That is what has most senses in common, or turned; then what says the same, then what stands at like places.
    """
    turned = [_turned(other) for other in target]
    for at, cue in enumerate(source):
        for there, other in enumerate(target) if cue.senses else ():
            gap = abs(at * len(target) - there * len(source))
            if cue.senses.isdisjoint(other.senses) and cue.senses.isdisjoint(turned[there]):
                continue
            same, contrary = len(cue.senses & other.senses), len(cue.senses & turned[there])
            if contrary > same:
                yield -contrary, True, gap, at, there
            elif same and _same(cue, other):
                yield -same, False, gap, at, there


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
    return cue.senses & _turned(other)


def _turned(cue: Cue) -> frozenset[tuple[str, bool]]:
    return frozenset((name, not denied) for name, denied in cue.senses)


def _are_contrary(cue: Cue, other: Cue) -> bool:
    return bool(_contrary_senses(cue, other))


def _is_sure(cue: Cue, other: Cue) -> bool:
    """Say whether a pair of contraries can be no rendering: one of them denies, and neither is vague."""
    senses = _contrary_senses(cue, other)
    both = {(name, not denied) for name, denied in senses}
    if cue.kind >= Kind.ABSORBER and other.kind >= Kind.ABSORBER:
        return False
    return bool(senses - cue.vague) and bool(both - other.vague)
