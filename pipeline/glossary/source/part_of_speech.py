"""English words that are noun and verb: which one it is, where the words beside it tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.source import data_en_words as data
from pipeline.glossary.source.words import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.glossary.source.words import Word

_SUPPORTS = frozenset(("do", "does", "did"))


def reads_as_noun(words: Sequence[Word], index: int) -> bool:
    """Whether a word in -s such as "diagnoses" is a noun: nobody does it, or to nothing."""
    if not index:
        return True
    if words[index - 1].text in data.SUBJECTS:
        return False
    after = words[index + 1 : index + 2]
    return not (_does(words, index) or (_can_do(words[index - 1]) and after and after[0].text in data.FUNCTION))


def _does(words: Sequence[Word], index: int) -> bool:
    """Whether a word in -s has a subject before it and an object or adverb after it: "the doctor diagnoses an …"."""
    after = words[index + 1 : index + 2]
    has_object = after and after[0].role & (Role.DETERMINER | Role.ADVERB)
    return bool(has_object and _can_do(words[index - 1]))


def _can_do(word: Word) -> bool:
    return bool(word.role & Role.MODIFIER) and not word.role & (Role.ADJECTIVE | Role.PLURAL)


def reads_as_verb(words: Sequence[Word], index: int) -> bool:
    """Whether a word that can be noun and verb is a verb: after "may", "to", "they"."""
    at = index - 1
    while at >= 0 and (words[at].role & Role.ADVERB or words[at].text == "not"):
        at -= 1
    if at < 0:
        return False
    before, is_plural = words[at], words[index].role & Role.PLURAL
    if before.text in data.SUBJECTS:
        return True
    if is_plural and at == index - 1 and _does(words, index):
        return True
    if not is_plural and _is_after_auxiliary(words, at, is_denied=words[index - 1].text == "not"):
        return True
    after = words[index + 1 : index + 2]
    particles = data.AFTER_HOMOGRAPH.get(words[index].text, frozenset())
    return bool(after and after[0].text in particles and before.role & Role.PLURAL)


def reads_as_past(words: Sequence[Word], index: int) -> bool:
    """Whether a word in -ed such as "advanced" says what somebody did: "the army advanced on"."""
    if not index or not words[index].text.endswith("ed"):
        return False
    is_subject = words[index - 1].text in data.SUBJECTS or _can_do(words[index - 1])
    return is_subject and not any(word.role & Role.MODIFIER for word in words[index + 1 : index + 2])


def _is_after_auxiliary(words: Sequence[Word], at: int, *, is_denied: bool) -> bool:
    """Whether the word at an index, "may" or "to", makes the next one a verb."""
    word = words[at]
    if word.text == "to":
        return at == 0 or words[at - 1].text not in data.BEFORE_TO_NOUN
    if is_denied and word.text in _SUPPORTS:
        return True
    begins = at == 0 or words[at - 1].role & Role.MARK
    return word.text in data.MODALS and not begins
