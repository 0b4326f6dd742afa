"""Phrases that say the same, one in either text: the one is read as the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.classify.segments import segments

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.features import Language, Phrases, Word

_LONGEST = 7
"""Words; a phrase may begin that many less one before the first word that differs."""


class _Match(NamedTuple):
    """A phrase of a group where the texts differ; `place` is the number of the difference."""

    group: str
    start: int
    end: int
    place: int


def leveled(old: Sequence[Word], new: Sequence[Word], language: Language) -> list[Word]:
    """Return the new text's words with phrases that the old text says otherwise in its words."""
    words = list(new)
    found = list(segments([word.lemma for word in old], [word.lemma for word in new]))
    if not found or not language.equivalents:
        return words
    before = list(_matches(old, [(one.start, one.end) for one in found], language.equivalents))
    after = list(_matches(new, [(one.new_start, one.new_end) for one in found], language.equivalents)) if before else []
    for one, other in sorted(_pairs(before, after), key=lambda pair: -pair[1].start):
        span = words[other.start].start, words[other.end - 1].end
        words[other.start : other.end] = [
            word._replace(start=span[0], end=span[1]) for word in old[one.start : one.end]
        ]
    return words


def _matches(words: Sequence[Word], spans: Sequence[tuple[int, int]], phrases: Phrases) -> Iterator[_Match]:
    for place, (first, last) in enumerate(spans):
        for start in range(max(0, first - _LONGEST + 1), last):
            node, end = phrases.get(words[start].lemma), start + 1
            while node is not None:
                if end > first:
                    yield from (_Match(meaning.value, start, end, place) for meaning in node.meaning)
                node = node.following.get(words[end].lemma) if end < len(words) else None
                end += 1


def _pairs(before: Sequence[_Match], after: Sequence[_Match]) -> Iterator[tuple[_Match, _Match]]:
    """Yield phrases of one group that stand for one another: the longest and nearest first, each word once."""
    groups: dict[str, list[_Match]] = {}
    for match in after:
        groups.setdefault(match.group, []).append(match)
    pairs = [(one, other) for one in before for other in groups.get(one.group, ())]
    pairs.sort(key=lambda pair: (abs(pair[0].place - pair[1].place), sum(one.start - one.end for one in pair), pair))
    used: tuple[set[int], set[int]] = (set(), set())
    for one, other in pairs:
        left, right = set(range(one.start, one.end)), set(range(other.start, other.end))
        if not (left & used[0] or right & used[1]):
            used[0].update(left)
            used[1].update(right)
            yield one, other
