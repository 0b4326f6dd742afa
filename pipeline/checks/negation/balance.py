"""Whether a text and its translation can have the same number of negations."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.negation.data_negators import AUXILIARIES, JOINING, JOINS, TAKING_BACK, WITHOUT
from pipeline.checks.negation.kinds import ADJECTIVAL, Kind
from pipeline.checks.negation.pairing import Paired, Turn, pair

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.negation.cues import Cue
    from pipeline.features import Word

_NEAR = 4
"""So many words on, what denies may take a negator's denial back: "not at all uncommon"."""

_REACH = 8
"""So many words apart, a negator may belong to a word."""

_CLOSE = 5
"""So many words apart, a negator may belong to a word at the end of a scale."""

_SIMPLE = 12
"""A sentence of so few words has one clause, to all words of which a negator may belong."""

_SENTENCE = 30
"""So many words apart, the same negator is repeated."""
_MANY = 200
"""No sentence has so many cues: of a text that has, nothing is certain."""
_LONG = 16
"""In a sentence of more words, one of them is no sign that a negation is said in another way."""
_STEM = 4
"""So many letters make two negators the same: "keine", "kein"."""


class Text(NamedTuple):
    """A text, or a sentence of it: its words, the forms for looking them up, and its cues.

    `joined`: one negator in it may stand for two in its translation ("no fever or cough").
    """

    words: Sequence[Word]
    keys: Sequence[str]
    cues: Sequence[Cue]
    joined: bool = False


class Count(NamedTuple):
    """How many negations a text has: at least `low`, at most `low + maybe`, and the cues that are counted for sure.

    `absorbs`: a word in it may say what a negation says.
    """

    low: int
    maybe: int
    sure: tuple[Cue, ...]
    absorbs: bool


class Difference(NamedTuple):
    """A negation that only one side has: the cues that may be meant, and what stands for them on the other side.

    It is `doubtful` if a word of the other side may say the same without denying.
    """

    lost: bool
    source: tuple[Cue, ...]
    target: tuple[Cue, ...]
    doubtful: bool = False


def difference(source: Text, target: Text) -> Difference | None:
    """Return what one side negates and the other doesn't, if that is certain."""
    if len(source.cues) > _MANY or len(target.cues) > _MANY:
        return None
    if all(cue.kind >= Kind.ABSORBER for cue in (*source.cues, *target.cues)):
        return None
    paired = pair(source.cues, target.cues)
    sure = [turn for turn in paired.turns if turn.sure]
    vague = [turn for turn in paired.turns if not turn.sure]
    denied_there = _denied(target, paired.target, [turn.target for turn in vague])
    denied_here = _denied(source, paired.source, [turn.source for turn in vague])
    english = _count(source, paired.source, [turn.source for turn in sure], denied_there)
    german = _count(target, paired.target, [turn.target for turn in sure], denied_here)
    turned = next((turn for turn in sure if not _is_denied(turn, paired)), None)
    if turned:
        return Difference(turned.source.kind < Kind.ABSORBER, (turned.source,), (turned.target,))
    if english.low > german.low + german.maybe:
        return Difference(True, english.sure, _others(english, paired, source=True), german.absorbs)
    if german.low > english.low + english.maybe:
        return Difference(False, _others(german, paired, source=False), german.sure, english.absorbs)
    return _unrendered(paired, source, target)


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
    return any(cue.kind is Kind.CARRIER and abs(cue.at - turn.target.at) <= _REACH for cue in cues)


def _denied(text: Text, left: Sequence[Cue], turned: Sequence[Cue]) -> int:
    """Return how many of the words that were turned a negator may belong to: "not common", "kommt nicht häufig vor"."""
    negators = [cue for cue in left if cue.kind is Kind.NEGATOR]
    return sum(any(abs(cue.at - other.at) <= _reach(text, cue) for other in negators) for cue in turned)


def _reach(text: Text, cue: Cue) -> int:
    if not JOINING.isdisjoint(cue.senses):
        return _SENTENCE
    return _CLOSE if len(text.words) > _SIMPLE else _REACH


def _others(count: Count, paired: Paired, *, source: bool) -> tuple[Cue, ...]:
    turns = paired.turns if source else [turn._replace(source=turn.target, target=turn.source) for turn in paired.turns]
    return tuple(turn.target for turn in turns if turn.source in count.sure)


def _count(text: Text, left: Sequence[Cue], turned: Sequence[Cue], maybe: int) -> Count:
    """Count the negations of one side: what is left of its cues, and the denying ones that were turned."""
    carriers = [cue for cue in left if cue.kind is Kind.CARRIER]
    sure: list[Cue] = []
    for cue in left:
        if cue.kind is Kind.NEGATOR and not _is_taken_back(cue, carriers) and not (sure and _repeats(text, cue)):
            sure.append(cue)
        elif cue.kind < Kind.ABSORBER:
            maybe += 1
    for cue in turned:
        if cue.kind < Kind.ABSORBER:
            _add(sure, cue)
    return Count(
        len(sure), maybe, tuple(sure), len(text.words) <= _LONG and any(cue.kind is Kind.ABSORBER for cue in left)
    )


def _add(sure: list[Cue], turned: Cue) -> None:
    """Count a word that denies, which undoes a negator near it: "not impossible" is neither."""
    negator = next((cue for cue in sure if cue.kind is Kind.NEGATOR and abs(cue.at - turned.at) <= _REACH), None)
    if negator is None:
        sure.append(turned)
    else:
        sure.remove(negator)


def _is_taken_back(negator: Cue, carriers: Sequence[Cue]) -> bool:
    if negator.spoken.lower() in WITHOUT:
        return False
    return any(0 < cue.at - negator.at <= _NEAR for cue in carriers if _takes_back(cue))


def _takes_back(cue: Cue) -> bool:
    return any(name.startswith(ADJECTIVAL) or name in TAKING_BACK for name, _ in cue.senses)


def _repeats(text: Text, negator: Cue) -> bool:
    """Say whether a negator may only repeat one before it: right after a joining word, or the same word soon after."""
    keys, at = text.keys, negator.at
    if (
        keys[at - 1] in JOINS
        or keys[at - 1] == ","
        or (keys[at - 2 : at - 1] == ["or"] and keys[at - 1] in AUXILIARIES)
    ):
        return True
    if not text.joined or JOINS.isdisjoint(keys[max(0, at - _NEAR) : at]):
        return False
    return keys[at][:_STEM] in {each[:_STEM] for each in keys[max(0, at - _SENTENCE) : at - 1]}
