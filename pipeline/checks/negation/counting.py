"""How many negations a sentence has, and how many it may have."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.negation.data_negators import (
    AUXILIARIES,
    JOINING,
    JOINS,
    PARTICLES,
    REPEATING,
    TAKING_BACK,
    WITHOUT,
)
from pipeline.checks.negation.kinds import ADJECTIVAL, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.checks.negation.cues import Cue
    from pipeline.features import Word

_NEAR = 4
"""So many words on, what denies may take a negator's denial back: "not at all uncommon"."""

REACH = 8
"""So many words apart, a negator may belong to a word."""

AHEAD = 2
"""So many words before an English negator, what it belongs to may stand: "fever is not"."""

_CLOSE = 5
"""So many words apart, a negator may belong to a word at the end of a scale."""

_SIMPLE = 14
"""A sentence of so few words has one clause, to all words of which a negator may belong."""

_SENTENCE = 30
"""So many words apart, the same negator is repeated."""

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


def count(text: Text, left: Sequence[Cue], turned: Sequence[Cue], maybe: int) -> Count:
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
            _add(sure, cue, text)
    return Count(
        len(sure), maybe, tuple(sure), len(text.words) <= _LONG and any(cue.kind is Kind.ABSORBER for cue in left)
    )


def _add(sure: list[Cue], turned: Cue, text: Text) -> None:
    """Count a word that denies, which undoes a negator in its clause: "not impossible" is neither."""
    negator = next((cue for cue in sure if cue.kind is Kind.NEGATOR and _is_near(cue, turned, text)), None)
    if negator is None or turned.kind is Kind.MAYBE:
        sure.append(turned)
    else:
        sure.remove(negator)


def _is_near(cue: Cue, other: Cue, text: Text) -> bool:
    first, last = sorted((cue.at, other.at))
    return last - first <= REACH and "," not in text.keys[first:last]


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
        or keys[at - 1] in REPEATING
        or (keys[at - 2 : at - 1] == ["or"] and keys[at - 1] in AUXILIARIES)
    ):
        return True
    if not text.joined or JOINS.isdisjoint(keys[max(0, at - _NEAR) : at]):
        return False
    return keys[at][:_STEM] in {each[:_STEM] for each in keys[max(0, at - _SENTENCE) : at - 1]}


def denied(text: Text, left: Sequence[Cue], turned: Iterable[tuple[Cue, Cue]], ahead: int = REACH) -> int:
    """Return how many contraries of a text's words may deny: "not common" is "selten", "kommt nicht häufig vor" "rare".

    They do if they deny by themselves, or if a negator may belong to the word. Right before the particle of a verb
    ("stehen Sie … nicht auf") it belongs to that, wherever the verb stands.
    """
    negators = [cue for cue in left if cue.kind is Kind.NEGATOR]
    final = any(text.keys[cue.at + 1 : cue.at + 2] and text.keys[cue.at + 1][1:] in PARTICLES for cue in negators)
    return sum(
        final or contrary.kind < Kind.ABSORBER or any(_belongs(text, negator, cue, ahead) for negator in negators)
        for cue, contrary in turned
    )


def _belongs(text: Text, negator: Cue, cue: Cue, ahead: int) -> bool:
    """Say whether a negator may belong to a word, which stands at most `ahead` words before it."""
    reach = _reach(text, cue)
    return -reach <= negator.at - cue.at <= min(ahead, reach)


def _reach(text: Text, cue: Cue) -> int:
    if not JOINING.isdisjoint(cue.senses):
        return _SENTENCE
    return _CLOSE if len(text.words) > _SIMPLE else REACH
