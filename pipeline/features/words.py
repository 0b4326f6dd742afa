"""A text as a sequence of words, numbers and breaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.features.lexicon import NUMBER, TOKEN, Language
from pipeline.features.mask import JOINER, visible
from pipeline.features.numbers import numbers_of_visible
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.features.number import Number

_BREAK = re.compile(r"[,;:.!?()\[\]\n…–—]|(?<=\s)-(?=\s)")
_LEVEL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "01234567890123456789")
_LONGEST_ACRONYM = 5
_SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹"
BREAK = "|"
"""The lemma of a break; `text` is its punctuation mark."""


class Word(NamedTuple):
    """A word, number or break: its base form, what stands there, and where (offsets in the unit's text)."""

    lemma: str
    text: str
    start: int
    end: int
    number: Number | None = None


def read_words(text: str, language: Language) -> list[Word]:
    """Return the words of a unit's text in order; numbers and breaks are words of their own."""
    plain = visible(text)
    shouted = len(plain) > _LONGEST_ACRONYM and plain.isupper()
    result: list[Word] = []
    end = 0
    for number in numbers_of_visible(plain, language.code):
        if number.span.start < end:
            continue
        result += _words(plain, Span(end, number.span.start), language, shouted=shouted)
        start, end = number.span
        result.append(Word(NUMBER, text[start:end], start, end, number))
    result += _words(plain, Span(end, len(plain)), language, shouted=shouted)
    return result


def _words(plain: str, span: Span, language: Language, *, shouted: bool) -> Iterator[Word]:
    """Yield the words between two offsets."""
    at, lemma = span.start, language.lemma
    for match in TOKEN.finditer(plain, *span):
        token = match[0]
        first, last = match.span()
        if first > at and (first - at > 1 or plain[at] != " "):
            yield from _breaks(plain, at, first)
        at = last
        if token.isalpha() and (token.islower() or token.istitle()) and token.lower() not in language.special:
            yield Word(lemma(token.lower()), token, first, last)
        elif plain[first - 1 : first] == "-" and token in language.hyphenated:
            yield Word(language.hyphenated[token], token, first, last)
        elif token.strip(_SUPERSCRIPT):
            yield from _forms(token, first, last, language, shouted=shouted)
    if span.end > at:
        yield from _breaks(plain, at, span.end)


def _breaks(plain: str, start: int, end: int) -> Iterator[Word]:
    if end - start > 1 or plain[start] not in "  -/":
        for match in _BREAK.finditer(plain, start, end):
            yield Word(BREAK, match[0], *match.span())


def _forms(token: str, start: int, end: int, language: Language, *, shouted: bool) -> Iterator[Word]:
    """Yield a word, or the words a contraction or a denial stands for, all at the same place."""
    text = token.replace(JOINER, "").translate(_LEVEL)
    if text in language.acronyms and not shouted:
        yield Word(text, text, start, end)
        return
    for part in _parts(text, language):
        yield Word(part if part.isupper() else language.lemma(part), text, start, end)


def _parts(text: str, language: Language) -> list[str]:
    word = text.lower().replace("’", "'")
    if "." in word:
        return [text.replace(".", "") if text.isupper() else word.replace(".", "")]
    if word in language.expansions:
        return language.expansions[word].split()
    if word in language.negated and word not in language.phrases:
        return language.negated[word].split()
    found = next((suffix for suffix in language.suffixes if word.endswith(suffix)), None) if "'" in word else None
    if found is not None:
        return [part for part in (word.removesuffix(found), language.suffixes[found]) if part]
    return [word.replace("'", "")]
