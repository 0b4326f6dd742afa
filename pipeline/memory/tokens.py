"""Texts as the memory compares them: words and punctuation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize
from zlib import crc32

from pipeline.model import Span
from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_TOKEN = re.compile(r"\w+|</?[A-Za-z][^<>]*>|&#?[0-9A-Za-z]{1,32};|[^\w\s]")
_STEP = 0x9E3779B1
"""Odd, so that the numbers of a word's first 2³² occurrences differ; far from small numbers, so that they scatter."""
_ALL = 0xFFFFFFFF


class Tokens(NamedTuple):
    """A text made ready for comparing: its tokens, and its characters; both in lower case and composed (NFC)."""

    words: tuple[str, ...]
    characters: str


def tokens(text: str) -> Tokens:
    """Return the tokens of a text: words (letters, digits, "_"), inline tags, references and single other characters.

    "0.5 mg" has four: "0", ".", "5", "mg". Only white space yields none.
    """
    characters = collapse(normalize("NFC", text).lower())
    return Tokens(tuple(_TOKEN.findall(characters)), characters)


def token_spans(text: str) -> list[tuple[str, Span]]:
    """Return the tokens of a text as it stands, in lower case, each with its span of characters."""
    return [(match[0].lower(), Span(*match.span())) for match in _TOKEN.finditer(text)]


def places(words: Sequence[str], phrase: Sequence[str]) -> Iterator[int]:
    """Yield where the words of a phrase, which has one at least, begin to stand one after the other."""
    starts = (start for start, word in enumerate(words) if word == phrase[0])
    return (start for start in starts if words[start : start + len(phrase)] == phrase)


def holds(words: Sequence[str], phrase: Sequence[str]) -> bool:
    """Say whether the words of a phrase stand in a text one after the other."""
    return next(places(words, phrase), None) is not None


def items(words: Iterable[str], seed: int = 0) -> list[int]:
    """Return an unsigned 32-bit number for each token: the k-th occurrence of a word has the same one in every text.

    So the multiset of tokens becomes a set of numbers. Two words may by accident share a number, in about one of four
    billion cases; numbers are repeated then, and a count of the query's numbers that another text has too can only
    become larger than that of the common tokens. Another `seed` gives other numbers.
    """
    seen: dict[int, int] = {}
    numbers = []
    for word in words:
        number = crc32(word.encode("utf-8", "surrogatepass"), seed)
        count = seen.get(number, 0)
        seen[number] = count + 1
        numbers.append((number + count * _STEP) & _ALL)
    return numbers
