"""Slips of the pen: a word that isn't in the tables, and one that looks almost alike in the other text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.features.mask import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.features import Language

_WORD = re.compile(r"[^\W\d_]{4,}")
_VOWELS = frozenset("aeiouy")
_SHORTEST, _SHORTEST_SUBSTITUTED = 5, 7


def forgiving(old: str, new: str, language: Language) -> Language | None:
    """Return the language with the misspelt words of either text read as the other text spells them; None if none is.

    Two words of the tables are never taken for one another, however alike they look ("injection", "infection").
    """
    first, second = _raw(old), _raw(new)
    slips = dict(_slips(first - second, second - first, language))
    if not slips:
        return None
    lemma = language.lemma
    return language._replace(lemma=lambda word: lemma(slips.get(word, word)))


def _raw(text: str) -> set[str]:
    return {match[0].lower() for match in _WORD.finditer(visible(text))}


def _slips(lost: set[str], gained: set[str], language: Language) -> Iterator[tuple[str, str]]:
    """Yield the misspelt words with the spelling of the other text; both begin with the same letter."""
    candidates: dict[tuple[str, int], list[str]] = {}
    for other in sorted(gained):
        candidates.setdefault((other[0], len(other)), []).append(other)
    for word in sorted(lost):
        for length in (len(word) - 1, len(word), len(word) + 1):
            for other in candidates.get((word[0], length), ()):
                yield from _slip(word, other, language)


def _slip(word: str, other: str, language: Language) -> Iterator[tuple[str, str]]:
    if not alike(word, other, substituted=True):
        return
    known = _known(word, language), _known(other, language)
    if not all(known) and alike(word, other, substituted=any(known)):
        yield (other, word) if known[0] else (word, other)


def _known(word: str, language: Language) -> bool:
    return word in language.known or language.lemma(word) in language.known or word.endswith(language.stems)


def alike(word: str, other: str, *, substituted: bool) -> bool:
    """Say whether one letter was added, dropped or (in a long word) replaced, or letters changed places."""
    if abs(len(word) - len(other)) > 1 or max(len(word), len(other)) < _SHORTEST or word[0] != other[0]:
        return False
    if len(word) == len(other) and sorted(word) == sorted(other):
        return True
    left, right = _differing(word, other)
    if len(left) == len(right) == 1:
        return substituted and (len(word) >= _SHORTEST_SUBSTITUTED or {left, right} <= _VOWELS)
    return len(left) + len(right) == 1


def _differing(word: str, other: str) -> tuple[str, str]:
    """Return what is left of both words without what they share at the beginning and the end."""
    shorter = min(len(word), len(other))
    first = next((k for k in range(shorter) if word[k] != other[k]), shorter)
    rest = shorter - first
    last = next((k for k in range(rest) if word[-1 - k] != other[-1 - k]), rest)
    return word[first : len(word) - last], other[first : len(other) - last]
