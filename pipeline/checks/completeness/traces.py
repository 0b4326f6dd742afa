"""Which words of an English text have left a trace in its German translation."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from math import log
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.completeness import data_stems, data_stems_more
from pipeline.checks.completeness.data_lengths import LATIN_ENDINGS, TRACES
from pipeline.checks.completeness.spelling import beginning, searchable, simplify
from pipeline.features import BREAK, read_words, tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Side
    from pipeline.features import Word

_SHORT_STEM = 3
_SHORTEST = 5
_NAME = 3
_WEIGHTS = {
    kind: (log((1 - trace.elsewhere) / (1 - trace.here)), log(trace.elsewhere / trace.here))
    for kind, trace in TRACES.items()
}


class Trace(NamedTuple):
    """A word of a source text at `start`, and how far it speaks for its having been left out (log odds)."""

    start: int
    weight: float


class _Token(NamedTuple):
    start: int
    kind: str
    key: str


def traces(source: Side, target: Side) -> list[Trace]:
    """Return the words that tell, in order; those that stand more than once in the text tell nothing."""
    tokens = list(_tokens(source.words))
    often = Counter((token.kind, token.key) for token in tokens)
    text, numbers = searchable(target.plain), {str(number.value.normalize()) for number in target.numbers}
    return [
        Trace(token.start, _WEIGHTS[token.kind][_is_found(token, text, numbers)])
        for token in tokens
        if often[token.kind, token.key] == 1
    ]


def equivalents(word: Word) -> tuple[str, ...]:
    """Return the stems, in simplified spelling, that German words for an English one are made with; none if unknown."""
    text = word.text
    return _stems().get(text if text.isupper() and len(text) > 1 else word.lemma, ("", ()))[1]


def _tokens(words: Sequence[Word]) -> Iterator[_Token]:
    stems, first = _stems(), True
    for word in words:
        if word.lemma == BREAK:
            first = True
            continue
        kind, key = _kind(word, stems, first=first)
        first = False
        if kind:
            yield _Token(word.start, kind, key)


def _kind(word: Word, stems: dict[str, tuple[str, tuple[str, ...]]], *, first: bool) -> tuple[str, str]:
    """Return what kind of trace a word leaves, "" for none, and what to look for."""
    text = word.text
    if word.number:
        return "number", str(word.number.value.normalize())
    key = text if text.isupper() and len(text) > 1 else word.lemma
    if key in stems:
        return stems[key][0], key
    return _spelled(text, first=first) if text[:1].isalpha() else ("", "")


def _spelled(text: str, *, first: bool) -> tuple[str, str]:
    """Return what kind of trace a word leaves that is in no table."""
    if text[1:2].isupper():
        return "acronym", beginning(text, 4)
    if text[:1].isupper() and not first and len(text) >= _NAME:
        return "name", beginning(text, 5)
    if len(text) < _SHORTEST:
        return "", ""
    return "latin" if text.removesuffix("s").endswith(LATIN_ENDINGS) else "long", beginning(text, 5)


def _is_found(token: _Token, text: str, numbers: set[str]) -> bool:
    if token.kind == "number":
        return token.key in numbers
    if token.kind in ("stem", "small"):
        return any(stem in text for stem in _stems()[token.key][1])
    return token.key in text


@lru_cache(maxsize=1)
def _stems() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return the kind of each English word of the tables and what its German equivalents are found by."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for table in (*data_stems.TABLES, *data_stems_more.TABLES):
        kind = "small" if table is data_stems.SMALL else "stem"
        for line in table.strip().splitlines():
            english, _, german = line.partition(": ")
            stems = tuple(_pattern(stem) for stem in german.split())
            bases = english.split(", ")
            for word in {*bases, *map(_base, bases)}:
                found[word] = (found.get(word, (kind,))[0], (*found.get(word, ("", ()))[1], *stems))
    return found


def _base(word: str) -> str:
    """Return the base form that a word of the tables has among the words of a text."""
    words = read_words(word, tables("en"))
    return words[0].lemma if len(words) == 1 else word


def _pattern(stem: str) -> str:
    return (" " if len(stem) <= _SHORT_STEM else "") + simplify(stem)
