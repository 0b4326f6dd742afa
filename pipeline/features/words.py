"""A text as a sequence of words, numbers and breaks."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.features.lexicon import NUMBER, TOKEN, Language
from pipeline.features.mask import JOINER, visible
from pipeline.features.numbers import numbers_of_tokens
from pipeline.features.remember import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from pipeline.features.number import Number

_BREAK = re.compile(r"[,;:.!?()\[\]\n…–—]|(?<=\s)-(?=\s)")
_TOKEN_OR_GAP = re.compile(f"({TOKEN.pattern})")
_SHORT_GAP = 8
_KEPT = 1 << 16
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
    reader = _Reader(plain, language, len(plain) > _LONGEST_ACRONYM and plain.isupper())
    pieces = _TOKEN_OR_GAP.split(plain)
    result: list[Word] = []
    numbers = numbers_of_tokens(plain, pieces[1::2], language.code)
    if not numbers:
        _read(reader, pieces, 0, result)
        return result
    end = 0
    for number in numbers:
        if number.span.start < end:
            continue
        _read(reader, _TOKEN_OR_GAP.split(plain[end : number.span.start]), end, result)
        start, end = number.span
        result.append(Word(NUMBER, text[start:end], start, end, number))
    _read(reader, _TOKEN_OR_GAP.split(plain[end:]), end, result)
    return result


class _Reader(NamedTuple):
    """A text without markup, its language, and whether all of it is in capitals."""

    plain: str
    language: Language
    shouted: bool


def _read(reader: _Reader, pieces: Sequence[str], at: int, result: list[Word]) -> None:
    """Add the words of a part of a text that begins at an offset: its tokens with what is between them."""
    tokens = pieces[1::2]
    base_forms = map(_base_forms(reader.language.lemma, reader.language.special).__getitem__, tokens)
    add, new = result.append, tuple.__new__  # half the time of a call of Word
    for gap, token, base in zip(pieces[::2], tokens, base_forms, strict=False):
        if gap != " " and gap:
            result += _breaks(gap, at)
        first = at + len(gap)
        at = first + len(token)
        if base is None:
            result += _special(reader, token, first)
        else:
            add(new(Word, (base, token, first, at, None)))
    if pieces[-1]:
        result += _breaks(pieces[-1], at)


@lru_cache(maxsize=8)
def _base_forms(lemma: Callable[[str], str], special: frozenset[str]) -> Mapping[str, str | None]:
    """Return the base forms of tokens that are one word and nothing else, None for any other."""

    def base_form(token: str) -> str | None:
        if token.isalpha() and (token.islower() or token.istitle()) and token.lower() not in special:
            return lemma(token.lower())
        return None

    return Remembered(base_form)


def _special(reader: _Reader, token: str, first: int) -> Iterable[Word]:
    plain, language, shouted = reader
    if plain[first - 1 : first] == "-" and token in language.hyphenated:
        return (Word(language.hyphenated[token], token, first, first + len(token)),)
    if token.strip(_SUPERSCRIPT):
        return _forms(token, first, first + len(token), language, shouted=shouted)
    return ()


def _breaks(gap: str, at: int) -> list[Word]:
    """Return the breaks in what is between two tokens, the first of which ends at an offset."""
    marks = _marks(gap) if len(gap) <= _SHORT_GAP else _found(gap)
    return [Word(BREAK, mark, at + start, at + start + 1) for start, mark in marks]


@lru_cache(maxsize=_KEPT)
def _marks(gap: str) -> tuple[tuple[int, str], ...]:
    return _found(gap)


def _found(gap: str) -> tuple[tuple[int, str], ...]:
    return tuple((mark.start(), mark[0]) for mark in _BREAK.finditer(gap))


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
