"""How well sentences of two languages go together.

Length after Gale and Church 1993, "A program for aligning sentences in bilingual corpora" (Computational Linguistics
19:1); words that look alike after Simard, Foster and Isabelle 1992, "Using cognates to align sentences".
"""

from __future__ import annotations

import math
import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from pipeline.features.numbers import find_numbers
from pipeline.inline import PieceKind, pieces, tag
from pipeline.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

VARIANCE = 6.8
"""Of the length of a translation in characters, for each character of the source (Gale and Church)."""
PRIORS = {(1, 1): 0.89, (1, 2): 0.0445, (2, 1): 0.0445, (2, 2): 0.011, (1, 0): 0.02, (0, 1): 0.02}
"""How often so many source sentences stand for so many target sentences.

After Gale and Church, but a sentence without counterpart is thought more likely: better no alignment than a wrong one.
"""
_NUMBER_COST = 2.0
"""For each number that only one side has, ..."""
_TAG_COST = 3.0
"""... each tag or placeholder, ..."""
_END_COST = 1.5
"""... and where one side ends with "?", "!" or ":" and the other doesn't. In natural logarithms of likelihood."""
_COGNATE_GAIN = 1.2
"""For each word that both sides have, ..."""
_MOST_GAIN = 6.0
"""... up to so much."""
_STEM = 4
"""So many first letters make two words look alike."""
_SPECIAL = re.compile(r"[?!:](?=\W*$)")
_PLACEHOLDER = re.compile(r"\{[A-Za-z_]\w*\}|%\(\w+\)[sd]|%[sd]")


class Features(NamedTuple):
    """What sentences of different languages have in common; `length` in characters without tags."""

    length: int
    numbers: tuple[str, ...]
    marks: tuple[str, ...]
    stems: frozenset[str]
    end: str

    def plus(self, following: Features) -> Features:
        """Return the features of both sentences together."""
        return Features(
            self.length + following.length + 1,
            self.numbers + following.numbers,
            self.marks + following.marks,
            self.stems | following.stems,
            following.end,
        )


NOTHING = Features(0, (), (), frozenset(), "")


def features(text: str, language: str) -> Features:
    """Return the features of a sentence; numbers have values in English and German, elsewhere they are digits."""
    found = pieces(text)
    plain = "".join(piece.value for piece in found if piece.kind is PieceKind.TEXT)
    marks = [tag(piece.value, piece.number) for piece in found if piece.kind in (PieceKind.OPEN, PieceKind.EMPTY)]
    special = _SPECIAL.search(plain)
    return Features(
        len(plain),
        tuple(_values(text, language)),
        (*marks, *_PLACEHOLDER.findall(plain)),
        frozenset(_stems(plain)),
        special[0] if special else "",
    )


def _values(text: str, language: str) -> Iterable[str]:
    primary = language.replace("_", "-").partition("-")[0].lower()
    if primary in {"en", "de"}:
        return (f"{number.value.normalize():f}" for number in find_numbers(text, primary) if number.value > 1)
    return re.findall(r"\d+", text)


def _stems(text: str) -> Iterable[str]:
    """Yield the beginnings of long words and of names: "chemotherapy" and "Chemotherapie" share theirs."""
    for word in words(text):
        plain = unicodedata.normalize("NFKD", word.lower()).replace("k", "c").replace("z", "c")
        letters = "".join(letter for letter in plain if letter.isalnum())
        if len(letters) > _STEM or word[1:] != word[1:].lower():
            yield letters[:_STEM]


def length_cost(source: int, target: int, ratio: float) -> float:
    """Return how unlikely the lengths are, as a negative logarithm; `ratio` is target over source in characters."""
    mean = (source + target / ratio) / 2
    if not mean:
        return 0.0
    deviation = abs(target - source * ratio) / math.sqrt(VARIANCE * mean)
    return -math.log(max(math.erfc(deviation / math.sqrt(2)), 1e-30))


def feature_cost(source: Features, target: Features) -> float:
    """Return what speaks against two texts being translations of each other, less what speaks for it."""
    cost = _NUMBER_COST * _difference(source.numbers, target.numbers)
    cost += _TAG_COST * _difference(source.marks, target.marks)
    cost += _END_COST * (source.end != target.end)
    return cost - min(_COGNATE_GAIN * len(source.stems & target.stems), _MOST_GAIN)


def _difference(first: Sequence[str], second: Sequence[str]) -> int:
    """Return how many items only one side has."""
    if first == second:
        return 0
    missing, rest = 0, list(second)
    for item in first:
        if item in rest:
            rest.remove(item)
        else:
            missing += 1
    return missing + len(rest)
