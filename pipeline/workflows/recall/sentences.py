"""Finding a recalled pair among the sentences of a longer text and its translation."""

from __future__ import annotations

from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.sentences import sentence_pairs
from pipeline.model import Span, Translation
from pipeline.similarity import similarity
from pipeline.text import count_words
from pipeline.workflows.recall.wording import core, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.workflows.recall.splitter import Splitter
    from pipeline.workflows.recall.wording import Pattern

_LIKE = 0.5
"""From this similarity on two texts may have one translation."""
_FEWEST = 4
"""Words of a translation that is recognized without being a sentence of its own."""


class Run(NamedTuple):
    """Sentences in a row that are the recalled text, and their translation, as ranges of characters."""

    source: Span
    target: Span


def find_runs(pattern: Pattern, source: str, target: str, splitter: Splitter) -> tuple[Run, ...] | None:
    """Return where sentences of a text have the recalled translation.

    None where none has; nothing where one has, but it isn't clear which part of the translation that is.
    """
    if not source_runs(pattern, source, splitter):
        return None
    given = splitter.target(target)
    size = len(splitter.target(pattern.record.target))
    places = [k for k in range(len(given) - size + 1) if core(_text(target, given[k : k + size])) == pattern.core]
    if not places:
        is_inside = count_words(pattern.core) >= _FEWEST and _holds(plain(target).casefold(), pattern.core.casefold())
        return () if is_inside else None
    aligned = _Aligned(source, target, splitter)
    found = [_run(pattern, aligned, place, place + size) for place in places]
    if any(run == () for run in found):
        return ()
    return tuple(run for run in found if isinstance(run, Run)) or None


def source_runs(pattern: Pattern, source: str, splitter: Splitter) -> list[Span]:
    """Return the ranges of a text that are, sentence by sentence, the recalled text."""
    spans = splitter.source(source)
    size = len(splitter.source(pattern.record.source))
    runs = (spans[k : k + size] for k in range(len(spans) - size + 1))
    return [_whole(run) for run in runs if pattern.has_source(_text(source, run))]


class _Aligned:
    """A text and its translation, sentence by sentence."""

    def __init__(self, source: str, target: str, splitter: Splitter) -> None:
        self.source, self.target, self._splitter = source, target, splitter
        self.sources, self.targets = splitter.source(source), splitter.target(target)

    @cached_property
    def beads(self) -> tuple[tuple[range, range], ...]:
        """The numbers of the sentences that belong together, none where that isn't clear."""
        pairs = sentence_pairs(
            Translation(self.source, self.target),
            lambda text: [text[start:end] for start, end in self._splitter.source(text)],
            lambda text: [text[start:end] for start, end in self._splitter.target(text)],
            self._splitter.source_language,
            self._splitter.locale,
        )
        sides = zip(*pairs or (), strict=True)
        ranges = (_ranges(side, text, spans) for side, (text, spans) in zip(sides, self._sides, strict=False))
        return tuple(zip(*ranges, strict=True))

    @property
    def _sides(self) -> tuple[tuple[str, Sequence[Span]], ...]:
        return (self.source, self.sources), (self.target, self.targets)


def _ranges(texts: Sequence[str], whole: str, spans: Sequence[Span]) -> Iterator[range]:
    """Yield the numbers of the sentences that each of `texts` is made of: one, or two joined with a space."""
    sizes = [len(whole[start:end]) for start, end in spans]
    done = 0
    for text in texts:
        lengths = enumerate(accumulate(sizes[done:], lambda total, size: total + 1 + size), done + 1)
        end = next(number for number, length in lengths if length == len(text))
        yield range(done, end)
        done = end


def _run(pattern: Pattern, aligned: _Aligned, first: int, last: int) -> Run | tuple[()] | None:
    """Return the pair that these sentences of the translation are, None if they are right, () if that isn't clear."""
    beads = [bead for bead in aligned.beads if bead[1].start < last and bead[1].stop > first]
    if not beads or (beads[0][1].start, beads[-1][1].stop) != (first, last):
        return ()
    sources = aligned.sources[beads[0][0].start : beads[-1][0].stop]
    text, target = _text(aligned.source, sources), _text(aligned.target, aligned.targets[first:last])
    if pattern.has_source(text):
        is_recalled = pattern.has_target(text, target)
        return Run(_whole(sources), _whole(aligned.targets[first:last])) if is_recalled else None
    return None if similarity(text, pattern.source) >= _LIKE else ()


def _whole(spans: Sequence[Span]) -> Span:
    return Span(spans[0].start, spans[-1].end)


def _text(text: str, spans: Sequence[Span]) -> str:
    return text[spans[0].start : spans[-1].end]


def _holds(text: str, part: str) -> bool:
    """Say whether a text has a part that begins and ends where words do."""
    at = text.find(part)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(part) : at + len(part) + 1]
        if not (before.isalnum() or after.isalnum()):
            return True
        at = text.find(part, at + 1)
    return False
