"""A text as a sequence of words, numbers and breaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.features.lexicon import NUMBER, TOKEN, Language
from pipeline.features.mask import JOINER, visible
from pipeline.features.numbers import numbers_of_visible

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
    result: list[Word] = []
    end = 0
    for number in numbers_of_visible(plain, language.code):
        if number.span.start < end:
            continue
        result += _words(plain, end, number.span.start, language)
        start, end = number.span
        result.append(Word(NUMBER, text[start:end], start, end, number))
    result += _words(plain, end, len(plain), language)
    return result


def _words(plain: str, start: int, end: int, language: Language) -> Iterator[Word]:
    """Yield the words between two offsets."""
    at, upper = start, plain.isupper() and len(plain) > _LONGEST_ACRONYM
    for match in TOKEN.finditer(plain, start, end):
        if match.start() > at:
            yield from _breaks(plain, at, match.start())
        at = match.end()
        if plain[match.start() - 1 : match.start()] == "-" and match[0] in language.hyphenated:
            yield Word(language.hyphenated[match[0]], match[0], match.start(), at)
            continue
        if match[0].strip(_SUPERSCRIPT) == "":
            continue
        yield from _forms(match[0], match.start(), at, language, plain_upper=upper)
    if end > at:
        yield from _breaks(plain, at, end)


def _breaks(plain: str, start: int, end: int) -> Iterator[Word]:
    if end - start > 1 or plain[start] not in "  -/":
        for match in _BREAK.finditer(plain, start, end):
            yield Word(BREAK, match[0], *match.span())


def _forms(text: str, start: int, end: int, language: Language, *, plain_upper: bool) -> Iterator[Word]:
    """Yield a word, or the words a contraction stands for, all at the same place."""
    if JOINER in text or not text.isascii():
        text = text.replace(JOINER, "").translate(_LEVEL)
    word = text.lower().replace("’", "'")
    if "." in word:
        word = word if word in ("a.m.", "p.m.") else word.replace(".", "")
        yield Word(text.replace(".", "") if text.isupper() else language.lemma(word.rstrip(".")), text, start, end)
        return
    negated = language.negated.get(word) if word not in language.phrases else None
    if negated:
        yield Word("not", text, start, end)
        yield Word(negated, text, start, end)
    elif "'" in word or word in language.expansions:
        for part in _expanded(word, language):
            yield Word(language.lemma(part), text, start, end)
    elif text in language.acronyms and not plain_upper:
        yield Word(text, text, start, end)
    else:
        yield Word(language.lemma(word), text, start, end)


def _expanded(word: str, language: Language) -> list[str]:
    if word in language.expansions:
        return language.expansions[word].split()
    if word.endswith("n't"):
        return [word[:-3], "not"]
    base, mark, rest = word.rpartition("'")
    if mark and f"'{rest}" in language.grammar.possessives:
        return [base]
    return [word.replace("'", "")]
