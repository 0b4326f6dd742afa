"""The words of a text, as far as they can stand in noun phrases."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.features.mask import visible
from pipeline.glossary.candidates.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.glossary.candidates.kinds import Grammar

_LONGEST_WORD = 50
_LONGEST_ACRONYM = 5
"""Letters of a text in capitals that is one acronym, not a heading in capitals."""

_WORD = re.compile(r"[^\W_]+(?:['’\u2010\u2011-][^\W_]+|/\d+)*")
_MARKUP = re.compile(r"(?:\s|</?(?!br\b)[A-Za-z][^<>]*>|&(?:nbsp|#160|#x[Aa]0);)*")
_ACRONYM = re.compile(r"(?=[^A-Z]*[A-Z][^A-Z]*[A-Z])[A-Z0-9][A-Z0-9/\u2010\u2011-]*s?")
_POSSESSIVE = ("'s", "’s")
_ENDS = frozenset(".!?:;•|")


class Word(NamedTuple):
    """A word that is no break: what it is, its stem, and where it stands (offsets in the text).

    `is_first` where a sentence may begin, so that its capital says nothing.
    """

    kind: Kind
    stem: str
    start: int
    end: int
    is_first: bool


def read_words(text: str, grammar: Grammar) -> Iterator[Word | None]:
    """Yield the words of a unit's text in order, and None wherever a noun phrase must end.

    Markup between words doesn't part them; punctuation, placeholders, numbers and function words do.
    """
    plain = visible(text)
    if plain.isupper() and len(plain) > _LONGEST_ACRONYM:
        plain = plain.lower() if len(plain.lower()) == len(plain) else plain
    end, before = 0, ""
    for match in _WORD.finditer(plain):
        gap = plain[end : match.start()]
        is_apart = not (gap.isspace() and (gap == " " or _MARKUP.fullmatch(text, end, match.start())))
        is_first = end == 0 or not _ENDS.isdisjoint(gap)
        if is_apart:
            yield None
        word, is_whole = _word(match, grammar, "" if is_apart else before, is_first)
        yield word
        if not is_whole:
            yield None
        end, before = match.end(), match[0].lower() if is_whole else ""


def key_of(term: str, grammar: Grammar) -> str:
    """Return what all forms of a term have in common: the stems of its words, without determiners."""
    kinds = (_read(match[0].removesuffix("'s").removesuffix("’s"), "", grammar) for match in _WORD.finditer(term))
    return " ".join(stem for kind, stem in kinds if kind is not Kind.DETERMINER)


def _word(match: re.Match[str], grammar: Grammar, before: str, is_first: bool) -> tuple[Word | None, bool]:
    """Return a word, None for a break, and whether the phrase can go on after it."""
    (start, end), text = match.span(), match[0]
    if text.endswith(_POSSESSIVE) and (is_first or not _is_capitalized(text)):
        text, end = text[:-2], end - 2
    if len(text) > _LONGEST_WORD or (text[0].isdigit() and len(text) > 1):
        return None, True
    kind, stem = _read(text, before, grammar)
    return None if kind is Kind.BREAK else Word(kind, stem, start, end, is_first), end == match.end()


def _is_capitalized(text: str) -> bool:
    """Whether a possessive may be part of a term ("Alzheimer's disease")."""
    return text[0].isupper() and text[1:].islower()


def _read(text: str, before: str, grammar: Grammar) -> tuple[Kind, str]:
    lower = text.lower()
    if _ACRONYM.fullmatch(text):
        return Kind.NOUN, text.removesuffix("s")
    if len(text) == 1 and text.isupper() and before and text != "I":
        return Kind.NOUN, text
    return Kind.BREAK if lower in grammar.foreign else grammar.kind(lower, before), grammar.stem(lower)
