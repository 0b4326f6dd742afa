"""German compounds: whether what a term leaves of a word can be the modifier or the head of a compound."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.glossary.target import data_de_compounds as data
from pipeline.glossary.target.inflection import adjective

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SHORT = 3
"""A term of so many letters is found in compounds only beside words that are known."""

_FEWEST_LETTERS = 3
_INFLECTED = ("", "e", "en", "er", "ern", "s", "es", "n", "em", "nen")
_LINKS = ("", "s", "es", "n", "en", "er", "e", "ens", "ns")


def _folded(words: Iterable[str]) -> frozenset[str]:
    """Return the words without umlauts and ß, as what they are compared with is written."""
    table = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})
    return frozenset(word.translate(table) for word in words)


def _inflected(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word + ending for word in _folded(words) for ending in _INFLECTED)


_HEADS = _inflected(data.KNOWN_HEADS)
_MODIFIERS = _folded(data.KNOWN_MODIFIERS)
_NO_HEADS = _inflected(data.NO_HEADS)
_FOODS = _inflected(data.FOODS)
_ADJECTIVE_HEADS = _folded(data.ADJECTIVE_HEADS)
_ADJECTIVE_MODIFIERS = _folded(data.ADJECTIVE_MODIFIERS)
_CONTAINING = re.compile(f"(?=({'|'.join(sorted(_folded(data.CONTAINING)))}))")
_DERIVED_STARTS = tuple(_folded(data.DERIVED_STARTS))
_FREE_STARTS = tuple(_folded(data.FREE_STARTS))
_SUFFIXED = frozenset(
    suffix + ending for suffix in _folded(data.ADJECTIVE_SUFFIXES) for ending in adjective("").endings
)
_LONG_HEADS = tuple(sorted(head for head in _folded(data.KNOWN_HEADS) if len(head) >= 2 * SHORT))


@lru_cache(maxsize=2**16)
def is_head(rest: str) -> bool:
    """Whether `rest` (folded) can be the head of a compound, and isn't what derives a noun from a stem."""
    if len(rest) == SHORT or not _is_word(rest):
        return rest in _HEADS
    return not is_derivation(rest)


def is_derivation(rest: str) -> bool:
    """Whether `rest` (folded) is, or begins with, what derives a word from a stem: no word of its own."""
    if rest in _NO_HEADS or rest in _SUFFIXED:
        return True
    return rest.startswith(_DERIVED_STARTS) and not rest.startswith(_FREE_STARTS)


@lru_cache(maxsize=2**16)
def is_modifier(rest: str) -> bool:
    """Whether `rest` (folded) can stand before the head of a compound."""
    if rest in data.SHORT_MODIFIERS or len(rest) == SHORT:
        return rest in data.SHORT_MODIFIERS | _MODIFIERS
    return _is_word(rest) and rest not in data.NO_MODIFIERS and not rest.endswith(data.PARTICLE_ENDS)


def _is_word(rest: str) -> bool:
    if len(rest) < _FEWEST_LETTERS or not (rest[0].isalnum() and rest[-1].isalnum()):
        return False
    vowel = next((index for index, letter in enumerate(rest) if letter in data.VOWELS), -1)
    return vowel >= 0 and rest[:vowel] in data.ONSETS | {""}


@lru_cache(maxsize=2**14)
def is_adjective_head(rest: str) -> bool:
    """Whether `rest` (folded) ends in an adjective that compounds with nouns, in any form (freier)."""
    ends = ((rest.rfind(head), head) for head in _ADJECTIVE_HEADS if head in rest)
    return any(rest[start + len(head) :] in adjective("").endings for start, head in ends)


def is_food(rest: str) -> bool:
    """Whether `rest` (folded) makes a dish of the part of the body before it."""
    return rest in _FOODS


def is_known_head(rest: str, is_term: Callable[[str], bool]) -> bool:
    """Whether `rest` is, or begins with, a head of medical texts, or is a term."""
    return rest in _HEADS or is_term(rest) or rest.startswith(_LONG_HEADS)


def is_known_modifier(rest: str, is_term: Callable[[str], bool]) -> bool:
    """Whether `rest` is a modifier of medical texts or a term, with or without a linking element."""
    stems = (rest[: len(rest) - len(link)] for link in _LINKS if rest.endswith(link))
    return any(stem in _MODIFIERS or is_term(stem) for stem in stems)


def is_adjective_modifier(rest: str, is_term: Callable[[str], bool]) -> bool:
    """Whether `rest` can stand before an adjective and leave it what it means."""
    return rest in _ADJECTIVE_MODIFIERS or is_term(rest)


def is_accidental(folded: str, start: int, end: int) -> bool:
    """Whether the letters from `start` to `end` are within a word that has nothing to do with them."""
    spans = (match.span(1) for match in _CONTAINING.finditer(folded))
    return any(first <= start and end <= last and last - first > end - start for first, last in spans)
