"""Suspended compounds: a hanging word is completed with a part of the word that it shares that part with.

Strahlen- und Chemotherapie: Strahlentherapie; Lymphknoten und -gefäße: Lymphgefäße.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.target import compounds
from pipeline.glossary.target.data_de_words import CONJUNCTIONS, DETERMINERS
from pipeline.glossary.target.reading import Place
from pipeline.glossary.target.words import MOST_LETTERS, word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.glossary.target.lemma import Hit
    from pipeline.glossary.target.reading import Reading, Words

_HYPHENS = "-‐‑"
_MOST_WORDS_AHEAD = 7
_MOST_WORDS_BACK = 4
_FEWEST_LETTERS = 3


class Completed(NamedTuple):
    """A hit in a completed word: from `start` characters into the one word to `end` characters into the other."""

    hit: Hit
    start: int
    end: int


def complete(reading: Reading, lexicon: Words) -> None:
    """Add to a reading the lemmas that stand in its hanging words once these are completed."""
    places: dict[int, list[Place]] = {}
    for index, surface in enumerate(reading.words):
        if surface[-1] in _HYPHENS or surface[0] in _HYPHENS:
            for first, second, completed in _completed(reading, index, lexicon):
                hit, start, end = completed
                span = reading.spans[first][0] + start, reading.spans[second][0] + end
                place = Place(first, second, *span, hit.rank, hit.is_modifier, hit.is_inclusive)
                places.setdefault(hit.lemma, []).append(place)
    for lemma, added in places.items():
        reading.extend(lemma, added)


def _completed(reading: Reading, index: int, lexicon: Words) -> Iterator[tuple[int, int, Completed]]:
    """Complete a hanging word, with the indexes of the two words that are one then."""
    surface = reading.words[index]
    if surface[-1] in _HYPHENS and (other := _ahead(reading, index)) >= 0:
        yield from ((index, other, found) for found in ahead(surface, reading.words[other], lexicon))
    if surface[0] in _HYPHENS and (other := _back(reading, index)) >= 0:
        yield from ((other, index, found) for found in back(reading.words[other], surface, lexicon))


def _ahead(reading: Reading, index: int) -> int:
    """Return the index of the first full word after a hanging one that can complete it, -1 for none."""
    is_noun = reading.words[index][0].isupper()
    for other in range(index + 1, min(index + _MOST_WORDS_AHEAD, len(reading.words))):
        if _is_full(reading.words[other], is_noun=is_noun):
            return -1 if reading.is_split(index, other) else other
    return -1


def _back(reading: Reading, index: int) -> int:
    for other in range(index - 1, max(index - _MOST_WORDS_BACK, -1), -1):
        if _is_full(reading.words[other], is_noun=True):
            return -1 if reading.is_split(other, index) else other
    return -1


def _is_full(surface: str, *, is_noun: bool) -> bool:
    if surface[0] in _HYPHENS or surface[-1] in _HYPHENS or len(surface) > MOST_LETTERS:
        return False
    if is_noun:
        return not surface[0].islower()
    return surface[0].islower() and surface not in CONJUNCTIONS | DETERMINERS


def ahead(hanging: str, full: str, lexicon: Words) -> Iterator[Completed]:
    """Complete "Strahlen-" with the ends of "Chemotherapie"."""
    stem = hanging.strip(_HYPHENS)
    for cut in range(len(full) - _FEWEST_LETTERS + 1) if len(hanging) <= MOST_LETTERS else ():
        if cut == 0 or _can_part(full[:cut], compounds.is_modifier):
            end = full[cut:].lstrip(_HYPHENS)
            for hit in lexicon.hits(stem + end.lower()):
                if hit.start < len(stem) < hit.end:
                    start = hanging.index(stem) + hit.start
                    yield Completed(hit, start, len(full) - len(end) + hit.end - len(stem))


def back(full: str, hanging: str, lexicon: Words) -> Iterator[Completed]:
    """Complete "-gefäße" with the beginnings of "Lymphknoten"."""
    end = hanging.strip(_HYPHENS)
    for cut in range(_FEWEST_LETTERS, len(full) + 1) if len(hanging) <= MOST_LETTERS else ():
        if cut == len(full) or _can_part(full[cut:], compounds.is_head):
            for hit in lexicon.hits(full[:cut].rstrip(_HYPHENS) + end):
                stem = len(full[:cut].rstrip(_HYPHENS))
                if hit.start < stem < hit.end:
                    yield Completed(hit, hit.start, hit.end - stem + hanging.index(end))


def _can_part(rest: str, test: Callable[[str], bool]) -> bool:
    return rest[0] in _HYPHENS or rest[-1] in _HYPHENS or test(word(rest).folded)
