"""Finding the quotations of a text: which mark opens and which closes, whatever language wrote it."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from pipeline.checks.typography.flow import OBJECT

_MARK = re.compile(r"''|‘‘|’’|‚‚|``|´´|[\"“”„‟«»‘’‚‛‹›'「」『』]|(?<![\w,]),,(?=[^\W_])")
QUICK = re.compile(r"[\"“”„‟«»‘’‚‛‹›'「」『』´`]|,,")
_DOUBLE = frozenset('"“”„‟«»「」『』') | {",,", "''", "‘‘", "’’", "‚‚", "``", "´´"}
_OPENING = frozenset("„‚「『") | {",,", "‚‚", "``"}
"""These never close."""
_STRAIGHT = frozenset("\"'") | {"''"}
_WEAK = frozenset("'’‘‛")
"""These may be apostrophes: without a partner they say nothing."""
_WEAK_OR_STRAIGHT = _WEAK | _STRAIGHT
_GENITIVE = re.compile("[^‚‘]*+‘(?!\\w)")
"""What follows the apostrophe of ‚Hans’ Auto‘."""
_BEFORE = frozenset("([{<–—-/=+¿¡|>“”„‟«»‘’‚‛‹›\"'" + OBJECT)
_SPACES = frozenset(" \t\n\r\u00a0\u202f\u2009")
_AFTER = _SPACES | frozenset(".,;:!?)]}")
"""Nothing opens before these."""
_MOST = 2_000
"""Marks: a text with more is no prose."""
_REACH = 200
"""Characters behind an apostrophe in which a quotation around it ends."""


class Mark(NamedTuple):
    """A quotation mark of the flow."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where the mark ends."""
        return self.start + len(self.text)

    @property
    def is_double(self) -> bool:
        """Whether it has two strokes."""
        return self.text in _DOUBLE


class Quotation(NamedTuple):
    """A pair of marks; `outer` is the mark that opens the double-marked quotation around it, "" for none."""

    opening: Mark
    closing: Mark
    outer: str


class Quotations(NamedTuple):
    """The quotations of a text, and the marks without a partner."""

    pairs: list[Quotation]
    lone: list[Mark]


def quotations(text: str, closers: frozenset[str]) -> Quotations:
    """Return the quotations of the flow's text; `closers` are the marks that close in its language."""
    found = Quotations([], [])
    stack: list[Mark] = []
    matches = list(islice(_MARK.finditer(text), _MOST + 1))
    for match in matches if len(matches) <= _MOST else ():
        mark = Mark(match[0], match.start())
        is_open = any(other.is_double == mark.is_double for other in stack[-8:])
        closes = mark.text in closers
        if mark.text == "’" and not closes and _GENITIVE.match(text, mark.end, mark.end + _REACH):
            continue
        role = _role(text, mark, is_open, closes)
        if role == "open":
            stack.append(mark)
        elif role == "close":
            _close(found, stack, mark)
    found.lone.extend(mark for mark in stack if mark.text not in _WEAK)
    found.lone.sort(key=lambda mark: mark.start)
    return found


def _close(found: Quotations, stack: list[Mark], mark: Mark) -> None:
    at = next((at for at in range(len(stack) - 1, -1, -1) if stack[at].is_double == mark.is_double), -1)
    if at < 0:
        if mark.text not in _WEAK:
            found.lone.append(mark)
        return
    found.lone.extend(lost for lost in stack[at + 1 :] if lost.text not in _WEAK)
    opening = stack[at]
    del stack[at:]
    outer = next((each.text for each in reversed(stack[-4:]) if each.is_double), "")
    found.pairs.append(Quotation(opening, mark, outer))


def _role(text: str, mark: Mark, is_open: bool, closes: bool) -> str:
    """Return "open", "close", or "" for an apostrophe, a prime or an inch; `is_open` says that one like it is."""
    if mark.text in _OPENING:
        return "open"
    before, after = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    opens_here = bool(after) and after not in _AFTER and (not before or before in _SPACES or before in _BEFORE)
    closes_here = bool(before) and before not in _SPACES and not after.isalnum()
    if mark.text in _WEAK_OR_STRAIGHT and not is_open and _is_inner(before, mark.text):
        return ""
    if opens_here != closes_here:
        return "open" if opens_here else "close"
    if opens_here or (mark.text in _STRAIGHT and before in _SPACES):
        return "close" if is_open else "open"
    if mark.text in _WEAK_OR_STRAIGHT:
        return ""
    return "close" if closes or is_open else "open"


def _is_inner(before: str, mark: str) -> bool:
    """Say whether a mark is an apostrophe (Hans’ Auto), or a prime or an inch behind a number (5' 10")."""
    return before.isdigit() if mark in _DOUBLE else before.isalnum()
