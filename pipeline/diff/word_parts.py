"""Making a word diff readable."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

TOKEN = re.compile(
    r"</?[A-Za-z][^<>]*>"
    r"|[a-z]+://[^\s<>()\[\]\"]*[^\s<>()\[\]\".,;:!?]"
    r"|\d+(?:[.,:/]\d+)*"
    r"|\w+(?:['’]\w+)*"
    r"|\s+|.",
    re.DOTALL,
)
"""What is never cut: an inline tag, an address, a number, a word, a run of white space."""
_WORD = re.compile(r"\w+")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_SENTENCE_END = re.compile(r"[.!?:]\s+$")
_TINY = 3
"""An unchanged word of so many letters between two changes doesn't help to read them."""
_OUTNUMBERED = 3
"""... nor do unchanged words of which both neighbouring changes have so many times as many."""
_GLANCE = 8
"""How many characters show whether a sentence has just ended."""


class Part(NamedTuple):
    """A stretch that is the same on both sides, or what one side has in place of the other's."""

    same: bool
    old: str
    new: str


def readable(parts: Iterable[Part]) -> list[Part]:
    """Return the parts in order as people would mark them: fewer and longer changes that begin where sentences do."""
    return _joined(_slid(_without_confetti(_joined(parts))))


def _joined(parts: Iterable[Part]) -> list[Part]:
    """Return the parts without empty ones, neighbours of a kind as one."""
    found = []
    for same, some in groupby((part for part in parts if part.old or part.new), key=lambda part: part.same):
        group = list(some)
        found.append(Part(same, "".join(part.old for part in group), "".join(part.new for part in group)))
    return found


def _without_confetti(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with those taken into the change that say nothing between two changes."""
    last = len(parts) - 1
    return _joined(
        part._replace(same=False) if part.same and 0 < k < last and _is_confetti(*parts[k - 1 : k + 2]) else part
        for k, part in enumerate(parts)
    )


def _is_confetti(before: Part, part: Part, after: Part) -> bool:
    words = _WORD.findall(part.old)
    fewest = min(_size(before), _size(after))
    if len(words) <= 1 and all(len(word) <= _TINY and word.isalpha() for word in words):
        return "<" not in part.old and len(words) <= fewest
    return len(words) * _OUTNUMBERED <= fewest


def _slid(parts: Sequence[Part]) -> list[Part]:
    """Return the parts with what was only added, or only removed, beginning where a sentence does, if it can.

    "A cat. A dog." is in "A cat. A bird. A dog." with "bird. A " added as well as with "A bird. " added.
    """
    found = list(parts)
    for k in range(1, len(found) - 1):
        before, change, after = found[k - 1 : k + 2]
        if not change.same and bool(change.old) != bool(change.new):
            found[k - 1 : k + 2] = _moved_left(before, change, after, _shift(before.old, change.old or change.new))
    return found


def _moved_left(before: Part, change: Part, after: Part, shift: str) -> tuple[Part, Part, Part]:
    kept = before.old.removesuffix(shift)
    old, new = (shift + text.removesuffix(shift) if text else "" for text in (change.old, change.new))
    return Part(True, kept, kept), Part(False, old, new), Part(True, shift + after.old, shift + after.new)


def _shift(before: str, change: str) -> str:
    """Return the end that both texts share, as far as the change has to go back to begin with a sentence."""
    shift = ""
    token: str
    for token, other in zip(TOKEN.findall(before)[::-1], TOKEN.findall(change)[::-1], strict=False):
        if token != other:
            return ""
        shift = token + shift
        if _SENTENCE_END.search(before[: len(before) - len(shift)][-_GLANCE:]) or shift == before:
            return shift
    return ""


def _size(part: Part) -> int:
    return max(len(_WORD.findall(_TAG.sub("", text))) for text in (part.old, part.new))
