"""Whether words of a German text stand in one noun phrase: attributes, genitives, nouns after a preposition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.target import data_de_phrases as data
from pipeline.glossary.target.data_de_inflection import INFLECTED_ADJECTIVE
from pipeline.glossary.target.data_de_words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS
from pipeline.glossary.target.pattern import Joint
from pipeline.glossary.target.words import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.glossary.target.reading import Reading

_PREPOSITIONS = frozenset(form for forms in PREPOSITIONS for form in forms.split()) - data.NO_PREPOSITIONS
_MOST_BETWEEN = 4
_MOST_ADJECTIVES = 3


def is_joined(reading: Reading, last: int, first: int, joint: Joint) -> bool:
    """Return whether two words, the first of them before the second, go together as a term says."""
    if reading.is_split(last, first) or _content(reading.words[last + 1 : first]) > _MOST_BETWEEN:
        return False
    if joint is Joint.ATTRIBUTE:
        return _is_attribute(reading, last, first)
    if joint is Joint.GENITIVE:
        return _is_genitive(reading, last, first)
    return _is_governed(reading, last, first)


def _content(words: Sequence[str]) -> int:
    return sum(word.lower() not in DETERMINERS and word.lower() not in CONJUNCTIONS for word in words)


def _is_attribute(reading: Reading, last: int, first: int) -> bool:
    """Return whether an inflected adjective precedes its noun, with nothing but adjectives between."""
    if not _is_inflected(reading.words[last]) or (first > last + 1 and not _leads(reading, last, first - 1)):
        return False
    return all(_can_modify(reading, index, last) for index in range(last + 1, first))


def _can_modify(reading: Reading, index: int, last: int) -> bool:
    word = reading.words[index].lower()
    if word in DETERMINERS:
        return index - 1 > last and reading.words[index - 1].lower() in CONJUNCTIONS
    return _is_modifier(reading.words[index])


def _leads(reading: Reading, last: int, index: int) -> bool:
    """Return whether a noun can follow a word that stands after an adjective of the noun."""
    word = reading.words[index]
    is_small = word.lower() in CONJUNCTIONS or word.lower() in DETERMINERS
    return is_small or not word[0].isalpha() or _is_inflected(word) or index == last


def _is_inflected(word: str) -> bool:
    return word[-1] in HYPHENS or word.lower().endswith(INFLECTED_ADJECTIVE)


def _is_modifier(word: str) -> bool:
    """Return whether a word can stand between an article and its noun: no noun, preposition or auxiliary."""
    if word[-1] in HYPHENS:
        return True
    return not word[0].isupper() and word not in _PREPOSITIONS and word not in data.FINITE


def _is_genitive(reading: Reading, last: int, first: int) -> bool:
    """Return whether a noun phrase is another noun's genitive, or stands with von for it."""
    begin = last + 1
    if begin == first:
        return not reading.between(last, first).strip()
    is_von = reading.words[begin].lower() in data.GENITIVE_PREPOSITIONS
    ends = data.DATIVES if is_von else data.GENITIVES
    if "," in reading.between(last, begin):
        return False
    return _is_list(reading, begin + is_von, first, ends, data.GENITIVE_PREPOSITIONS)


def _is_governed(reading: Reading, last: int, first: int) -> bool:
    """Return whether a noun phrase, or a list of some, goes from a preposition to a noun."""
    heads = [reading.words[index].lower() for index in (last, last + 1)]
    leads = [word for word in heads if word in DETERMINERS or (word in _PREPOSITIONS and word.endswith(("m", "zur")))]
    is_dative = any(word.endswith(data.DATIVE_ENDS) for word in leads)
    return _is_list(reading, last + 1, first, data.DATIVES if is_dative else (), _PREPOSITIONS)


def _is_list(reading: Reading, begin: int, first: int, ends: tuple[str, ...], again: frozenset[str]) -> bool:
    """Return whether noun phrases from `begin` on are listed up to one with the noun at `first`.

    Their determiners are on `ends`; prepositions of `again` may begin those after the first.
    """
    for index in range(begin, first):
        surface = reading.words[index]
        word, is_next = surface.lower(), index > begin and _parts(reading, index - 1)
        if word in DETERMINERS:
            if ends and not word.endswith(ends):
                return False
        elif word in CONJUNCTIONS or (is_next and word in again):
            continue
        elif not _is_modifier(surface) and not (surface[0].isupper() and _parts(reading, index)):
            return False
    return True


def _parts(reading: Reading, index: int) -> bool:
    """Return whether a word is a conjunction, or one or a comma follows it."""
    words = (reading.words[index].lower(), reading.words[index + 1].lower())
    marks = reading.between(index, index + 1)
    return any(word in CONJUNCTIONS for word in words) or "," in marks or "/" in marks


def preposition(reading: Reading, index: int) -> str:
    """Return the preposition that the phrase of a noun begins with, "" for none."""
    at = index - 1
    while at >= max(index - _MOST_ADJECTIVES, 0) and _is_plain_adjective(reading.words[at]):
        at -= 1
    at -= at >= 0 and reading.words[at].lower() in DETERMINERS
    word = reading.words[at].lower() if at >= 0 else ""
    return word if word in _PREPOSITIONS and not _is_apart(reading, at, index) else ""


def _is_plain_adjective(word: str) -> bool:
    is_small = word in DETERMINERS or word in _PREPOSITIONS or word in data.FIXED
    return word[0].islower() and not is_small and word not in data.FINITE and word.endswith(INFLECTED_ADJECTIVE)


def _is_apart(reading: Reading, first: int, last: int) -> bool:
    return "," in reading.between(first, first + 1) or reading.is_split(first, last)
