"""Where German clauses begin and end, as commas and conjunctions tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.target import data_de_clauses as data
from pipeline.glossary.target.data_de_phrases import CLAUSE_CONJUNCTIONS, FINITE
from pipeline.glossary.target.data_de_words import DETERMINERS, PREPOSITIONS

if TYPE_CHECKING:
    from pipeline.glossary.target.reading import Reading

_PREPOSITIONS = frozenset(form for forms in PREPOSITIONS for form in forms.split())
_LONGEST_IN_LIST = 2


def is_one_clause(reading: Reading, first: int, last: int) -> bool:
    """Return whether commas between two words only list words, or enclose subordinate clauses."""
    depth = 0
    for index in range(first, last):
        if "," not in reading.between(index, index + 1) or _lists(reading, index):
            continue
        if _opens(reading, index + 1, is_inside=depth > 0) or (not depth and _sets_apart(reading, index, last)):
            depth += 1
        elif depth:
            depth -= 1
        else:
            return False
    return not depth


def _lists(reading: Reading, index: int) -> bool:
    """Return whether a comma lists nouns, or words of which a conjunction joins the last."""
    if reading.words[index][0].isupper() and reading.words[index + 1][0].isupper():
        return True
    after = range(index + 1, min(index + 1 + _LONGEST_IN_LIST, len(reading.words) - 1))
    joint = next((at for at in after if reading.words[at + 1].lower() in ("und", "oder")), -1)
    words = reading.words[index : joint + 1]
    is_list = not any(word[0].isupper() or word in FINITE or word in DETERMINERS for word in words)
    return joint >= 0 and is_list and "," not in reading.between(joint, joint + 1)


def _sets_apart(reading: Reading, index: int, last: int) -> bool:
    """Return whether the comma after a word and the next one enclose an apposition: no clause."""
    for at in range(index + 1, last):
        if reading.words[at] in FINITE:
            return False
        if "," in reading.between(at, at + 1):
            return True
    return False


def _opens(reading: Reading, index: int, *, is_inside: bool) -> bool:
    """Return whether a subordinate clause begins with a word, or with it as a preposition (in denen).

    Inside another such clause, a preposition rather goes on with the one that is around (, in der Regel).
    """
    first, second = (*(word.lower() for word in reading.words[index : index + 2]), "")[:2]
    return first in data.SUBORDINATORS or (not is_inside and first in _PREPOSITIONS and second in data.RELATIVES)


def joins_clauses(reading: Reading, first: int, last: int) -> bool:
    """Return whether a conjunction between two words begins a clause with a noun phrase (ist groß und der Bruch)."""
    return any(_joins_clauses(reading, index) for index in range(first + 1, last))


def _joins_clauses(reading: Reading, index: int) -> bool:
    if reading.words[index].lower() not in CLAUSE_CONJUNCTIONS:
        return False
    before, after = reading.words[index - 1], reading.words[index + 1]
    is_closed = before[0].islower() and before not in _PREPOSITIONS
    return is_closed and (after.lower() in DETERMINERS or after[0].isupper())


def begins_relative(reading: Reading, index: int) -> bool:
    """Return whether a relative clause follows a noun at once."""
    words = reading.words[index + 1 : index + 3]
    is_relative = len(words) > 1 and words[0] in data.RELATIVES and not words[1][0].isupper()
    return is_relative and "," in reading.between(index, index + 1)
