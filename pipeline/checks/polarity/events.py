"""Events that something is before, after or during."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from pipeline.checks.polarity import data_contexts
from pipeline.features import BREAK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.features import Word

_REACH = 4
"""So many words further on is looked for the noun."""
_SHORTEST_HEAD, _LONGEST_WORD = 5, 60
_JOINED, _MOST_JOINED = 6, 3
"""So many words behind "and" stands another preposition, and so many may share a noun with the first."""
_JOINTS, _IN_TIME = frozenset(data_contexts.JOINTS.split()), frozenset(data_contexts.IN_TIME.split())


def _events(side: int) -> dict[str, int]:
    lines = data_contexts.EVENTS.strip().replace("\n    ", " ").splitlines()
    return {word: number for number, line in enumerate(lines, 1) for word in line.split(" = ")[side].split()}


_EVENTS = {"en": _events(0), "de": _events(1)}


def event(language: str, words: Sequence[Word], at: int) -> int:
    """Return the number of the event that is named at a word or soon after it, in the same clause; 0 for none.

    In "before and after surgery" and "vor, während und nach der Operation" it is named behind the last preposition.
    """
    known = _EVENTS[language]
    start = _behind_joined(words, at)
    for word in words[start : start + _REACH]:
        if word.lemma == BREAK:
            return 0
        if word.lemma in known:
            return known[word.lemma]
        found = language == "de" and word.text[0].isupper() and _head(word.lemma, known)
        if found:
            return found
    return 0


def named_event(language: str, word: Word) -> int:
    """Return the number of the event that a word names; 0 for none."""
    return _EVENTS[language].get(word.lemma, 0)


def _behind_joined(words: Sequence[Word], at: int) -> int:
    """Return the place behind the prepositions that share their noun with the one before `at`."""
    for _ in range(_MOST_JOINED):
        joined = _joined(words, at)
        if joined is None:
            break
        at = joined + 1
    return at


def _joined(words: Sequence[Word], at: int) -> int | None:
    """Return where the preposition stands that "and" or a comma joins to the one before `at`; None if there is none."""
    joint = words[at].text.lower() if at < len(words) else ""
    if joint not in _JOINTS:
        return None
    reach = _JOINED if joint.isalpha() else 1
    near = takewhile(lambda place: words[place].lemma != BREAK, range(at + 1, min(at + 1 + reach, len(words))))
    return next((place for place in near if words[place].text.lower() in _IN_TIME), None)


def _head(word: str, known: dict[str, int]) -> int:
    """Return the event that is the head of a German compound; 0 for none."""
    if len(word) > _LONGEST_WORD:
        return 0
    return next((known[word[at:]] for at in range(1, len(word) - _SHORTEST_HEAD) if word[at:] in known), 0)
