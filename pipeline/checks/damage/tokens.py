"""Tokens and sentences of one block, with their offsets."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.damage import english

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TOKEN = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]+@[\w.-]+"  # addresses
    r"|(?:[^\W\d_]\.){2,}"  # e.g., z.B.
    r"|[^\W_]+(?:[-–'’./·*][^\W_]+)*(?:(?<=s)['’](?![\w.,]))?"
    r"|\.{2,}|…|[^\w\s]"
)
_ABBREVIATION = frozenset(
    "dr prof mr mrs ms st vs no fig approx incl etc e.g i.e ca bzw usw nr vgl evtl ggf inkl u.a z.b d.h et al".split()
)
_VERBAL = english.AUXILIARIES | english.SURE_MODALS | english.NOUN_MODALS
STOPS = frozenset(".,;:?!)")


class Token(NamedTuple):
    """A word or a mark; `norm` is lower case where the spelling allows a function word ("IT" and "May" stay)."""

    text: str
    norm: str
    start: int
    end: int


class Sentence(NamedTuple):
    """A sentence of a block; `opens` where it is the block's first. Offsets are those of the block's text."""

    tokens: tuple[Token, ...]
    opens: bool

    def norm(self, index: int) -> str:
        """Return the token's norm, "" outside the sentence."""
        return self.tokens[index].norm if 0 <= index < len(self.tokens) else ""

    def offset(self, index: int) -> int:
        """Return where the token starts, or where the sentence ends."""
        return self.tokens[index].start if index < len(self.tokens) else self.tokens[-1].end

    @property
    def question(self) -> bool:
        """Whether it ends in a question mark."""
        return any(token.text == "?" for token in self.tokens[-3:])


def _norm(text: str, *, first: bool) -> str:
    lower = text.lower()
    return lower if text == lower or (first and not text[1:].isupper()) else text


def tokenise(text: str) -> tuple[Token, ...]:
    """Return the words and marks of `text` in order."""
    tokens: list[Token] = []
    first = True
    for match in _TOKEN.finditer(text):
        word = match.group()
        tokens.append(Token(word, _norm(word, first=first), *match.span()))
        first = (first and not word[0].isalnum()) or word in {".", ":", "?", "!"}
    return tuple(tokens)


def _ends(before: Token, mark: Token, after: Token) -> bool:
    if mark.text not in {".", "?", "!", "..", "…", "..."} or after.start == mark.end:
        return False
    if mark.text == "." and before.end == mark.start and before.norm.lower() in _ABBREVIATION:
        return False
    return not after.text[0].islower() or after.norm in _VERBAL


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a block's text; together they hold all its tokens."""
    tokens = tokenise(text)
    cuts = [0, *_cuts(tokens), len(tokens)]
    for start, end in pairwise(cuts):
        if start < end:
            yield Sentence(tokens[start:end], start == 0)


def _cuts(tokens: Sequence[Token]) -> Iterator[int]:
    for index in range(1, len(tokens) - 1):
        before, mark, after = tokens[index - 1 : index + 2]
        if _ends(before, mark, after) or (
            mark.text in {"”", '"', ")"} and before.text in {".", "?", "!"} and after.text[0].isupper()
        ):
            yield index + 1
