"""What an English word does in a phrase, as far as lists and endings tell."""

from __future__ import annotations

from pipeline.glossary.source import data_en_words as data
from pipeline.glossary.source.inflection import singulars
from pipeline.glossary.source.words import Role

_LISTS = (
    (data.CONJUNCTIONS, Role.CONJUNCTION),
    (data.LINKS, Role.LINK),
    (data.DETERMINERS, Role.DETERMINER),
    (data.PREPOSITIONS, Role.PREPOSITION),
)
_MASS = tuple(data.MASS)
_NO_NOUN = data.FUNCTION | data.VERBS | data.MODALS | data.SUBJECTS
_AUXILIARIES = frozenset(("be", "been", "being"))
_LY = tuple("family assembly early anomaly daily weekly monthly yearly elderly likely friendly".split())


def role(word: str) -> int:
    """Return what a word (lower case, American spelling) can do."""
    found = Role.NONE
    for words, listed in _LISTS:
        if word in words:
            found |= listed
    if found:
        return found
    if word in _AUXILIARIES or (word.endswith("ly") and word not in _LY):
        return Role.ADVERB
    if word in _NO_NOUN or "'" in word:
        return _homograph(singulars(word))
    return Role.MODIFIER | _kind(word)


def _homograph(bases: tuple[str, ...]) -> int:
    return Role.NONE if data.HOMOGRAPHS.isdisjoint(bases) else Role.HOMOGRAPH


def _kind(word: str) -> int:
    bases = singulars(word)
    found = _homograph(bases)
    if bases != (word,):
        return found | Role.PLURAL
    if is_adjective(word):
        found |= Role.ADJECTIVE
    if word in data.QUALITIES or word.endswith(("ing", "ed")):
        found |= Role.QUALITY
    if word.endswith(_MASS):
        found |= Role.MASS
    return found


def is_adjective(word: str) -> bool:
    """Whether a word is an adjective or participle by its ending, or is listed as one."""
    if word in data.ADJECTIVES or word in data.QUALITIES:
        return True
    return word.endswith(data.ADJECTIVE_ENDINGS) and word not in data.NOT_ADJECTIVES
