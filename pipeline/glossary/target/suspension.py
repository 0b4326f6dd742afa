"""Suspended compounds: a hanging word is completed with a part of the word that it shares that part with.

Strahlen- und Chemotherapie: Strahlentherapie; Lymphknoten und -gefäße: Lymphgefäße.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.target import compounds
from pipeline.glossary.target.data_de_words import CONJUNCTIONS, DETERMINERS
from pipeline.glossary.target.letters import folded
from pipeline.glossary.target.words import HYPHENS, MOST_LETTERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.glossary.target.reading import Reading

_MOST_WORDS_AHEAD = 7
_MOST_WORDS_BACK = 4
_FEWEST_LETTERS = 3
_SMALL_WORDS = CONJUNCTIONS | DETERMINERS


class Completed(NamedTuple):
    """A completed word, of which the first `joint` characters are from the one word, the others from the other.

    A character of it stands `before` characters further on in the one word, and `after` in the other.
    """

    surface: str
    joint: int
    before: int
    after: int


class Suspended(NamedTuple):
    """Two words of a text that may be one (`first` and `second` are their indexes), and the ways to complete them.

    `letters` are those of all completed words, in which bases are looked for.
    """

    first: int
    second: int
    complete: Callable[[], Iterator[Completed]]
    letters: str


def suspended(reading: Reading) -> Iterator[Suspended]:
    """Find the hanging words of a text, each with the word that completes it."""
    for index, surface in enumerate(reading.words):
        if surface[-1] in HYPHENS and (other := _ahead(reading, index)) >= 0:
            yield _suspended(index, other, partial(ahead, surface, reading.words[other]))
        if surface[0] in HYPHENS and (other := _back(reading, index)) >= 0:
            yield _suspended(other, index, partial(back, reading.words[other], surface))


def _suspended(first: int, second: int, complete: Callable[[], Iterator[Completed]]) -> Suspended:
    return Suspended(first, second, complete, "\n".join(folded(completed.surface) for completed in complete()))


def _ahead(reading: Reading, index: int) -> int:
    """Return the index of the first full word after a hanging one that can complete it, -1 for none."""
    is_noun = _is_noun(reading.words[index])
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
    if surface[0] in HYPHENS or surface[-1] in HYPHENS or len(surface) > MOST_LETTERS:
        return False
    if is_noun:
        return _is_noun(surface)
    return surface[0].islower() and surface not in _SMALL_WORDS


def _is_noun(surface: str) -> bool:
    """Whether a word is written as a noun, with a capital first or later on (mTOR-Hemmer), or a number."""
    return not surface[0].islower() or not surface.islower()


def ahead(hanging: str, full: str) -> Iterator[Completed]:
    """Complete "Strahlen-" with the ends of "Chemotherapie"."""
    stem = hanging.strip(HYPHENS)
    for cut in range(len(full) - _FEWEST_LETTERS + 1) if len(hanging) <= MOST_LETTERS else ():
        if cut == 0 or _can_part(full[:cut], compounds.is_modifier):
            end = full[cut:].lstrip(HYPHENS)
            yield Completed(stem + end.lower(), len(stem), hanging.index(stem), len(full) - len(end) - len(stem))


def back(full: str, hanging: str) -> Iterator[Completed]:
    """Complete "-gefäße" with the beginnings of "Lymphknoten"."""
    end = hanging.strip(HYPHENS)
    for cut in range(_FEWEST_LETTERS, len(full) + 1) if len(hanging) <= MOST_LETTERS else ():
        if cut == len(full) or _can_part(full[cut:], compounds.is_head):
            stem = full[:cut].rstrip(HYPHENS)
            yield Completed(stem + end, len(stem), 0, hanging.index(end) - len(stem))


def _can_part(rest: str, test: Callable[[str], bool]) -> bool:
    return rest[0] in HYPHENS or rest[-1] in HYPHENS or test(folded(rest))
