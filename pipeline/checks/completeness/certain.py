"""English words in German texts that are an error each on its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.completeness import data_english_plain
from pipeline.checks.completeness.runs import is_strong
from pipeline.checks.completeness.wording import Wording, is_listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.checks.completeness.runs import Run, Token

_OPENERS = frozenset(data_english_plain.SENTENCE_OPENERS.split())
_LATIN = ("is", "us", "um", "ae")
_AROUND = "-/_.@"
"""Signs that make a word the part of a compound, of an address or the like."""


class Told(NamedTuple):
    """The words of a source text, and each two neighbouring ones, in lower case."""

    words: frozenset[str]
    pairs: frozenset[tuple[str, str]]


def told(pairs: frozenset[tuple[str, str]]) -> Told:
    """Return what a text of several words says."""
    return Told(frozenset(word for pair in pairs for word in pair), pairs)


def has_certain(words: Sequence[Token], run: Run, source: Told, plain: str) -> bool:
    """Say whether one of the words of a run is certainly English, and taken over from the source text.

    A word counts if the source text has it, and it is written small, which only a borrowed adjective would be, or
    begins a text that goes on in German.
    """
    return any(
        words[at].text.lower() in source.words
        and not _is_part(words[at], plain)
        and _is_certain(words, at, source.pairs)
        for at in range(run.first, run.end)
    )


def _is_certain(words: Sequence[Token], at: int, known: frozenset[tuple[str, str]]) -> bool:
    token = words[at]
    if token.text.islower():
        return is_listed(token.text) and is_strong(words, at, known) and not _is_latin(words, at)
    return token.text.istitle() and token.text.lower() in _OPENERS and _opens(words, at, known)


def _opens(words: Sequence[Token], at: int, known: frozenset[tuple[str, str]]) -> bool:
    """Say whether a word begins a text that goes on in German, or with other words than the source text."""
    if at or len(words) == 1:
        return False
    following = words[1]
    return following.wording is Wording.GERMAN or (words[0].text.lower(), following.text.lower()) not in known


def _is_latin(words: Sequence[Token], at: int) -> bool:
    return words[at].text.endswith(_LATIN) and at > 0 and words[at - 1].text.istitle()


def _is_part(token: Token, plain: str) -> bool:
    start, end = token.span.start, token.span.end
    before, after = plain[max(start - 1, 0) : start], plain[end : end + 2]
    return (before != "" and before in _AROUND) or (
        after[:1] in ("-", "/", "_", "@") or (after[:1] == "." and after[1:].isalnum())
    )
