"""Whether a sentence and its translation can have the same number of negations."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.negation.counting import AHEAD, REACH, count, denied
from pipeline.checks.negation.data_negators import CONTRACTED
from pipeline.checks.negation.kinds import Kind
from pipeline.checks.negation.pairing import Paired, Turn, pair

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.negation.counting import Count, Text
    from pipeline.checks.negation.cues import Cue

_MANY = 200
"""No sentence has so many cues: of a text that has, nothing is certain."""


class Difference(NamedTuple):
    """A negation that only one side has: the cues that may be meant, and what stands for them on the other side.

    It is `doubtful` if a word of the other side may say the same without denying.
    """

    lost: bool
    source: tuple[Cue, ...]
    target: tuple[Cue, ...]
    doubtful: bool = False


def difference(source: Text, target: Text) -> Difference | None:
    """Return what one side negates and the other doesn't; what one side asks and the other says may deny anyhow."""
    found = _difference(_without_politeness(source), target)
    return found._replace(doubtful=True) if found and _asks(source) != _asks(target) else found


def _without_politeness(source: Text) -> Text:
    """Return a question that begins with a negator ("Wouldn't it …?") as one that may deny."""
    if not _asks(source) or not any(_is_polite(cue) for cue in source.cues):
        return source
    return source._replace(cues=[cue._replace(kind=Kind.MAYBE) if _is_polite(cue) else cue for cue in source.cues])


def _is_polite(cue: Cue) -> bool:
    return cue.kind is Kind.NEGATOR and cue.at <= 1 and cue.spoken.endswith(CONTRACTED)


def _difference(source: Text, target: Text) -> Difference | None:
    if len(source.cues) > _MANY or len(target.cues) > _MANY:
        return None
    if all(cue.kind >= Kind.ABSORBER for cue in (*source.cues, *target.cues)):
        return None
    paired = pair(source.cues, target.cues)
    sure = [turn for turn in paired.turns if turn.sure]
    vague = [turn for turn in paired.turns if not turn.sure]
    denied_there = denied(target, paired.target, [(turn.target, turn.source) for turn in vague])
    denied_here = denied(source, paired.source, [(turn.source, turn.target) for turn in vague], AHEAD)
    english = count(source, paired.source, [turn.source for turn in sure], denied_there)
    german = count(target, paired.target, [turn.target for turn in sure], denied_here)
    turned = next((turn for turn in sure if not _is_denied(turn, paired)), None)
    if turned:
        return Difference(turned.source.kind < Kind.ABSORBER, (turned.source,), (turned.target,))
    if english.low > german.low + german.maybe:
        return Difference(True, english.sure, _others(english, paired, source=True), german.absorbs)
    if german.low > english.low + english.maybe:
        return Difference(False, _others(german, paired, source=False), german.sure, english.absorbs)
    return _unrendered(paired, source, target)


def _asks(text: Text) -> bool:
    return bool(text.keys) and text.keys[-1] == "?"


def _unrendered(paired: Paired, source: Text, target: Text) -> Difference | None:
    """Return a word that denies of which the other side has nothing that even might deny."""
    here, there = source.cues, target.cues
    for left, cues, others, lost in ((paired.source, here, there, True), (paired.target, there, here, False)):
        strong = tuple(cue for cue in (*left, *_overturned(paired, lost=lost)) if cue.kind < Kind.ABSORBER)
        silent = all(cue.kind is Kind.PLAIN for cue in (paired.target if lost else paired.source))
        if silent and strong and all(cue.strong for cue in strong) and _denying(others) < _denying(cues):
            return Difference(lost, strong if lost else (), () if lost else strong)
    return None


def _overturned(paired: Paired, *, lost: bool) -> Iterator[Cue]:
    """Yield the strong words of one side in whose place the other has a contrary that denies nothing."""
    for turn in paired.turns:
        cue, other = (turn.source, turn.target) if lost else (turn.target, turn.source)
        if cue.strong and other.kind is Kind.PLAIN:
            yield cue


def _denying(cues: Sequence[Cue]) -> int:
    return sum(cue.kind < Kind.ABSORBER for cue in cues)


def _is_denied(turn: Turn, paired: Paired) -> bool:
    """Say whether something else may negate one of two contraries: "impossible", "kaum möglich"."""
    cues = (*paired.source, *paired.target)
    if any(cue.kind in (Kind.NEGATOR, Kind.MAYBE) for cue in cues):
        return True
    return any(cue.kind is Kind.CARRIER and abs(cue.at - turn.target.at) <= REACH for cue in cues)


def _others(count: Count, paired: Paired, *, source: bool) -> tuple[Cue, ...]:
    turns = paired.turns if source else [turn._replace(source=turn.target, target=turn.source) for turn in paired.turns]
    return tuple(turn.target for turn in turns if turn.source in count.sure)
