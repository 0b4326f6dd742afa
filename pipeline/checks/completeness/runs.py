"""Runs of English words in German texts."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.completeness.wording import Wording, wording
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*+|\|")
_JOINERS = frozenset("of the and for in on to at by from with a an or".split())
_LATIN = ("is", "us")
"""Ends of words in scientific names ("Mycobacterium tuberculosis")."""
_MOST_JOINERS, _REACH = 4, 20
"""Words; how far to look from a word keeps the time linear."""
_GAP = 2
"""Words of either language that may stand between English ones."""


class Token(NamedTuple):
    """A word in its place, and its language."""

    text: str
    span: Span
    wording: Wording


class Run(NamedTuple):
    """Consecutive words that are not German.

    `strong` is the number of English words in small letters that do not join the parts of a name, `function` how many
    of them are function words. `shared` is the length in words of the longest part that the source text has too.
    """

    span: Span
    first: int
    end: int
    strong: int
    function: int
    shared: int


def tokens(plain: str) -> list[Token]:
    """Return the words of a text; "|" stands for what was blanked."""
    return [Token(match[0], Span(*match.span()), _wording(match, plain)) for match in _WORD.finditer(plain)]


def _wording(match: re.Match[str], plain: str) -> Wording:
    """Return what a word says; the parts of a German compound may be English ones ("Public-Health-Experten")."""
    if match[0] == "|" or (match[0][0].isupper() and "-" in plain[max(match.start() - 1, 0) : match.end() + 1]):
        return Wording.EITHER
    return wording(match[0])


def neighbours(text: str) -> frozenset[tuple[str, str]]:
    """Return each two consecutive words of a text in lower case."""
    words = [match[0] for match in _WORD.finditer(text)]
    return frozenset(pairwise(words))


def runs(words: Sequence[Token], known: Container[tuple[str, str]]) -> Iterator[Run]:
    """Yield the runs of a text's words that hold English; `known` are the pairs of words of its source text."""
    first, last = -1, -1
    for at, token in enumerate(words):
        if first >= 0 and (token.wording is Wording.GERMAN or token.text == "|" or at - last > _GAP + 1):
            yield _run(words, first, last + 1, known)
            first = -1
        if token.wording > 0:
            first, last = (at if first < 0 else first), at
    if first >= 0:
        yield _run(words, first, last + 1, known)


def _run(words: Sequence[Token], first: int, end: int, known: Container[tuple[str, str]]) -> Run:
    least, most = max(first - _REACH, 0), min(end + _REACH, len(words))
    while end < most and _continues(words[end], _pair(words[end - 1], words[end]), known):
        end += 1
    while first > least and _continues(words[first - 1], _pair(words[first - 1], words[first]), known):
        first -= 1
    strong = [words[at] for at in range(first, end) if is_strong(words, at, known)]
    function = sum(token.wording is Wording.ENGLISH_FUNCTION for token in strong)
    span = Span(words[first].span.start, words[end - 1].span.end)
    return Run(span, first, end, len(strong), function, _shared(words[first:end], known))


def _pair(one: Token, other: Token) -> tuple[str, str]:
    return one.text.lower(), other.text.lower()


def _continues(token: Token, pair: tuple[str, str], known: Container[tuple[str, str]]) -> bool:
    """Say whether a word next to a run, which the source text has there too, belongs to it."""
    return token.wording is not Wording.GERMAN and pair in known


def is_strong(words: Sequence[Token], at: int, known: Container[tuple[str, str]]) -> bool:
    """Say whether a word is written small, and not for being inside a name ("Food and Drug Administration").

    Between two capitalised words it is strong if only one of them stands next to it in the source text too.
    """
    token = words[at]
    if token.wording <= 0 or not (token.text.islower() or "'" in token.text or "’" in token.text):
        return False
    if token.text.endswith(_LATIN) and at and words[at - 1].text.istitle():
        return False
    first, last = at, at
    while first > max(at - _MOST_JOINERS, 0) and words[first - 1].text in _JOINERS:
        first -= 1
    while last + 1 < min(at + _MOST_JOINERS, len(words)) and words[last + 1].text in _JOINERS:
        last += 1
    if first == 0 or last + 1 == len(words) or not (_may_be_name(words[first - 1]) and _may_be_name(words[last + 1])):
        return True
    return (_pair(words[first - 1], words[first]) in known) != (_pair(words[last], words[last + 1]) in known)


def _may_be_name(token: Token) -> bool:
    return token.text[:1].isupper() and token.wording >= 0


def _shared(words: Sequence[Token], known: Container[tuple[str, str]]) -> int:
    """Return how many words stand one after the other as in the source text."""
    longest = streak = 1
    for one, other in pairwise(words):
        streak = streak + 1 if _pair(one, other) in known else 1
        longest = max(longest, streak)
    return longest
