"""English rules about determiners and adjectives that lack their noun. Each yields the token after the hole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.damage import english
from pipeline.checks.damage.classes import (
    after_bracket,
    at_stop,
    ends_phrase,
    is_adjective,
    is_preposition,
    is_verb,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.damage.tokens import Sentence

_RELATIVES_AFTER_NOUN = frozenset({"that", "which", "who", "whose"})


def article(sentence: Sentence) -> Iterator[int]:
    """Yield where a determiner has no noun: "the will keep", "your , increasing", "the of", "the extremely in"."""
    for index, token in enumerate(sentence.tokens):
        if token.norm in english.OPENERS and sentence.norm(index - 1) not in english.LETTERED:
            place = _after_adverb(sentence, index + 1)
            shared = place > index + 1 and sentence.norm(place) in english.COORDINATORS
            if not shared and _lacks_noun(sentence, index, after_bracket(sentence, place)):
                yield place
        elif (token.norm == "no" and _lacks_head(sentence, index + 1, attributive=False)) or (
            token.norm == "most" and sentence.norm(index - 1) == "the" and is_verb(sentence, index + 1)
        ):
            yield index + 1


def _after_adverb(sentence: Sentence, index: int) -> int:
    norm = sentence.norm(index)
    return index + 1 if norm == "very" or (norm.endswith("ly") and norm not in english.LY_NOUNS) else index


def _lacks_noun(sentence: Sentence, index: int, following: int) -> bool:
    norm = sentence.norm(following)
    if at_stop(sentence, following):
        numbered = norm == ")" and sentence.norm(index) == "a"
        return index > 0 and not numbered and (norm != ")" or sentence.norm(index - 1) != "(")
    if norm in english.ARTICLES:
        return sentence.norm(index) in english.ARTICLES and sentence.tokens[following].text.islower()
    relative = norm in _RELATIVES_AFTER_NOUN and sentence.norm(index) != "his"
    pair = (norm, sentence.norm(following + 1))
    if pair == ("so", "that") or (norm == "as" and pair[1] not in {"yet", "of"}):
        return True
    return relative or norm in english.PRONOUNS or ends_phrase(sentence, following)


def adjective(sentence: Sentence) -> Iterator[int]:
    """Yield where an adjective has no noun: "a severe in", "your immune and", "the main is"."""
    for index, token in enumerate(sentence.tokens):
        following = after_bracket(sentence, index + 1)
        attributive = token.norm in english.ATTRIBUTIVE and not _predicative(sentence.norm(index - 1))
        known = is_adjective(token.norm)
        headless = (attributive or (known and _opened(sentence, index))) and _lacks_head(
            sentence, following, attributive=attributive
        )
        if headless or (known and _governed_adjective(sentence, index, following)):
            yield index + 1


def _governed_adjective(sentence: Sentence, index: int, following: int) -> bool:
    """Whether the adjective is all there is of an object or a subject: "on severe of", "the severe of"."""
    before, norm = sentence.norm(index - 1), sentence.norm(following)
    if before == "the":
        return norm == "of"
    if index == 0:
        return is_verb(sentence, following) and norm not in english.BE
    if before not in english.STRONG_GOVERNORS | {"in", "on"} or before == "without":
        return False
    return norm in english.AFTER_OBJECT and is_preposition(sentence, following)


def _opened(sentence: Sentence, index: int) -> bool:
    """Whether "a" or a possessive stands before the adjective, with an adverb between them or not."""
    before = sentence.norm(index - 1)
    opener = sentence.norm(index - 2) if before == "very" or before.endswith("ly") else before
    return opener in english.OPENERS - {"the", "every"} | {"no", "this", "these"}


def _predicative(before: str) -> bool:
    return before in english.BE | english.LIGHT_ADVERBS | {"be", "been", "become", "becomes"} or before.endswith("ly")


def _lacks_head(sentence: Sentence, index: int, *, attributive: bool) -> bool:
    norm = sentence.norm(index)
    if norm in english.COORDINATORS or norm in {",", "to", "than", "that"}:
        return False
    if at_stop(sentence, index):
        return attributive or (norm == ";" and index > 0)
    return is_verb(sentence, index) or is_preposition(sentence, index) or norm in english.SUBORDINATORS


def possessive(sentence: Sentence) -> Iterator[int]:
    """Yield where a genitive has no noun: "the body's of", "the tumor's has"."""
    for index, token in enumerate(sentence.tokens):
        owner, mark, ending = token.norm.replace("’", "'").partition("'")
        if mark and ending == "s" and owner not in english.CONTRACTIONS | english.PRONOUNS:
            following = sentence.norm(index + 1)
            if following == "of" or (is_verb(sentence, index + 1) and following not in english.FINITE_VERBS):
                yield index + 1


def agreement(sentence: Sentence) -> Iterator[int]:
    """Yield where a determiner would have to be a pronoun: "these is", "this are", "Other in"."""
    for index in range(1, len(sentence.tokens)):
        pair = (sentence.norm(index - 1), sentence.norm(index))
        if (
            pair[0] in english.DISAGREEING
            and pair[1] in english.DISAGREEING[pair[0]]
            and sentence.norm(index - 2) not in english.PREPOSITIONS
        ) or (index == 1 and pair[0] == "other" and (is_verb(sentence, 1) or is_preposition(sentence, 1))):
            yield index
