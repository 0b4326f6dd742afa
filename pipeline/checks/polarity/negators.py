"""What denies a pole."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from pipeline.checks.polarity.data_contexts import NEGATORS_DE, NEGATORS_EN, ONLY, QUANTIFIERS, WEAK_NEGATORS
from pipeline.features import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.checks.polarity.reading import Named
    from pipeline.features import Word

_NEGATORS = {"en": frozenset(NEGATORS_EN.split()), "de": frozenset(NEGATORS_DE.split())}
_WEAK = frozenset(WEAK_NEGATORS.split())
_AND = frozenset(("and", "or", "und", "oder"))
_ONLY = frozenset(ONLY.split())
_LATE = frozenset(("nicht", "nie", "kaum", "selten", "not", "never"))
_OF_OTHERS = frozenset(("less", "free", "lack"))
_PREFIXES = ("un", "non", "in", "im")
"""What denies only the word that follows, and what denies only the word that it is part of."""
_QUANTIFIERS = frozenset(QUANTIFIERS.split())
_BEFORE, _AFTER = 5, 7
"""So many words before a pole, or in German after it, a negator denies it."""


def count_negators(words: Sequence[Word], language: str) -> int:
    """Return how often words in English ("en") or German ("de") deny something."""
    return sum(word.lemma in _NEGATORS[language] for word in words)


def is_denied(named: Named, words: Sequence[Word], language: str) -> bool:
    """Say whether a negator stands by a pole, in the same clause."""
    start, end = named.words
    if any(word.lemma in _QUANTIFIERS for word in words[start:end]):
        return any(denials(named, words, language))
    before = range(start - 1, max(start - 1 - _BEFORE, -1), -1)
    after = range(end, min(end + (_AFTER if language == "de" else 1), len(words)))
    return _denies(_NEGATORS[language], words, before) or _denies(_LATE, words, after)


def denials(named: Named, words: Sequence[Word], language: str) -> tuple[bool, bool]:
    """Say whether a negator stands before a pole, and whether one stands after it, in the same clause."""
    start, end = named.words
    before = range(start - 1, max(start - 1 - _BEFORE, -1), -1)
    first = end + (end < len(words) and words[end].lemma == BREAK)
    after = range(first, min(first + _AFTER, len(words)))
    negators = _NEGATORS[language]
    late = (at for at in after if not words[at].text.lower().startswith(_PREFIXES))
    return _denies(negators, words, before), _denies(negators - _OF_OTHERS, words, late)


def _denies(negators: frozenset[str], words: Sequence[Word], places: Iterable[int]) -> bool:
    """Say whether one of some words denies: "avoid" does up to "and", and "not avoid" denies nothing."""
    clause = list(_clause(words, places))
    near = takewhile(lambda at: words[at].lemma not in _AND, clause)
    weak = any(words[at].lemma in negators & _WEAK for at in near)
    denying = (at for at in clause if words[at].lemma in negators - _WEAK)
    return weak != any(_follower(words, at) not in _ONLY for at in denying)


def _follower(words: Sequence[Word], at: int) -> str:
    return words[at + 1].lemma if at + 1 < len(words) else ""


def _clause(words: Sequence[Word], places: Iterable[int]) -> Iterator[int]:
    """Yield the places up to the next break."""
    for place in places:
        if words[place].lemma == BREAK:
            return
        yield place
