"""Whether an English and a German text may name opposite poles: a quick look before a close one."""

from __future__ import annotations

from functools import lru_cache, reduce
from itertools import accumulate
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.polarity.lexicon import TABLES, in_compound, known, lexicon, scale_axis
from pipeline.checks.polarity.scale import FAR
from pipeline.features.remember import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from pipeline.checks.polarity.lexicon import Known, Meaning
    from pipeline.checks.polarity.tables import Mark
    from pipeline.checks.texts import Side

_COMPARISON = "than"
"""Where the sides of a comparison change places, a text that names the same poles may say the opposite."""


class Hint(NamedTuple):
    """The poles that a word may name, and those that phrases may that begin with it, by their second word.

    Poles are bits of a number. An English word has those that it names, a German word those that contradict it.
    """

    alone: int
    phrases: Mapping[str, Sequence[tuple[tuple[str, ...], int]]]


def keys_of(side: Side, language: str) -> Sequence[str]:
    """Return what a text's words are looked up by: their base forms, or the words as they stand if only these count."""
    exact = lexicon(language).exact
    if exact.isdisjoint(side.vocabulary):
        return side.lemmas
    return [low if low in exact else lemma for low, lemma in zip(side.low, side.lemmas, strict=True)]


def may_contradict(english: Sequence[str], german: Sequence[str]) -> bool:
    """Say whether a German text may say the opposite of an English one, by what their words are looked up by."""
    named = _poles(english, "en")
    return bool(named) and (_COMPARISON in english or bool(named & _poles(german, "de")))


def _poles(keys: Sequence[str], language: str) -> int:
    poles = 0
    for at, hint in enumerate(map(_hints(language).__getitem__, keys), 1):
        if hint is not None:
            poles |= hint.alone
            if hint.phrases and at < len(keys):
                for rest, more in hint.phrases.get(keys[at], ()):
                    if len(rest) == 1 or tuple(keys[at : at + len(rest)]) == rest:
                        poles |= more
    return poles


@lru_cache(maxsize=2)
def _hints(language: str) -> Mapping[str, Hint | None]:
    bits = _named if language == "en" else _contradicted

    def hint(key: str) -> Hint | None:
        entry = known(key, language)
        marks = [*_marks(entry.alone)] if entry else []
        if (entry is None or entry.plain is None) and len(key) > 1:
            marks += in_compound(key, language)
        phrases = dict[str, list[tuple[tuple[str, ...], int]]]()
        for (rest, *_), meant in _phrases(entry):
            if poles := _united(meant, bits):
                phrases.setdefault(rest[0], []).append((rest, poles))
        alone = _united(marks, bits)
        return Hint(alone, phrases) if alone or phrases else None

    return Remembered(hint)


def _phrases(entry: Known | None) -> Iterator[Meaning]:
    for groups in entry.phrases.values() if entry else ():
        for group in groups:
            yield from group


def _marks(meanings: Iterable[Meaning]) -> Iterable[Mark]:
    return (mark for _, marks in meanings for mark in marks)


def _united(marks: Iterable[Mark], bits: Callable[[int, int], int]) -> int:
    return reduce(or_, (bits(mark.axis, mark.pole) for mark in marks if mark.strong), 0)


def _named(axis: int, pole: int) -> int:
    return 1 << _first_bits()[axis] + pole


@lru_cache(maxsize=4096)
def _contradicted(axis: int, pole: int) -> int:
    """Return the poles of an axis that contradict one of them."""
    near = FAR if axis == scale_axis() else 1
    poles = range(_first_bits()[axis + 1] - _first_bits()[axis])
    return sum(_named(axis, other) for other in poles if abs(other - pole) >= near)


@lru_cache(maxsize=1)
def _first_bits() -> Sequence[int]:
    """Return the bit of the first pole of each axis, and the one behind the last."""
    blocks = (block for table in TABLES.values() for block in table.strip().split("\n\n"))
    return tuple(accumulate((len(block.replace("\n    ", " ").splitlines()) for block in blocks), initial=0))
