"""What changed in a text, word by word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.diff.word_parts import TOKEN, Part, readable
from pipeline.model import Run

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST_CELLS = 200_000_000
"""The most pairs of words compared: they take a bit of memory each. Longer texts are one change from end to end."""


def word_diff(old: str, new: str) -> tuple[Run, ...]:
    """Return the runs of text that two texts share ("="), and that only the old ("-") or only the new one ("+") has.

    Joined, the "=" and "-" runs are `old` and the "=" and "+" runs are `new`, to the character. Words, numbers, inline
    tags and addresses are never cut. What is removed stands before what is put in its place, and no two neighbouring
    runs have the same mark. Unchanged white space, punctuation or a single short word between two changes is part of
    the change. The longest common subsequence is computed bit-parallel (rapidfuzz): time grows with the product of
    the lengths in words over 64.
    """
    parts = _parts(TOKEN.findall(old), TOKEN.findall(new))
    return tuple(run for part in readable(parts) for run in _runs(part))


def _runs(part: Part) -> Iterator[Run]:
    if part.same:
        yield Run("=", part.old)
        return
    if part.old:
        yield Run("-", part.old)
    if part.new:
        yield Run("+", part.new)


def _parts(old: Sequence[str], new: Sequence[str]) -> Iterator[Part]:
    """Yield the parts in order; white space is the same where it stands beside words that are."""
    at = other_at = 0
    for i, j in (*_common_words(old, new), (len(old), len(new))):
        yield from _gap(old[at:i], new[other_at:j])
        yield from (Part(True, token, token) for token in old[i : i + 1])
        at, other_at = i + 1, j + 1


def _gap(old: Sequence[str], new: Sequence[str]) -> Iterator[Part]:
    """Yield what stands between two shared words."""
    before = old[0] if old and new and old[0] == new[0] else ""
    old, new = (old[1:], new[1:]) if before else (old, new)
    after = old[-1] if old and new and old[-1] == new[-1] else ""
    old, new = (old[:-1], new[:-1]) if after else (old, new)
    yield Part(True, before, before)
    yield Part(False, "".join(old), "".join(new))
    yield Part(True, after, after)


def _common_words(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield the places in both texts of a longest common subsequence of their tokens, white space left out."""
    places = [i for i, token in enumerate(old) if not token.isspace()]
    others = [j for j, token in enumerate(new) if not token.isspace()]
    first, last = _shared_ends([old[i] for i in places], [new[j] for j in others])
    middle, other_middle = places[first : len(places) - last], others[first : len(others) - last]
    yield from zip(places[:first], others[:first], strict=True)
    if middle and other_middle and len(middle) * len(other_middle) <= _MOST_CELLS:
        yield from _subsequence(old, new, middle, other_middle)
    yield from zip(places[len(places) - last :], others[len(others) - last :], strict=True)


def _shared_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """Return how many tokens both texts share at the beginning, and how many of the rest at the end."""
    shorter = min(len(old), len(new))
    first = next((k for k in range(shorter) if old[k] != new[k]), shorter)
    rest = shorter - first
    return first, next((k for k in range(rest) if old[-1 - k] != new[-1 - k]), rest)


def _subsequence(
    old: Sequence[str], new: Sequence[str], places: Sequence[int], others: Sequence[int]
) -> Iterator[tuple[int, int]]:
    from rapidfuzz.distance import LCSseq  # noqa: PLC0415

    numbers: dict[str, int] = {}  # rapidfuzz compares hashes; those of small integers are distinct
    sides = [[numbers.setdefault(text[k], len(numbers)) for k in at] for text, at in ((old, places), (new, others))]
    for step in LCSseq.opcodes(*sides):
        if step.tag == "equal":
            first, last = slice(step.src_start, step.src_end), slice(step.dest_start, step.dest_end)
            yield from zip(places[first], others[last], strict=True)
