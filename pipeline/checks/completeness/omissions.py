"""Parts of a text that its translation seems to lack.

Whether a part was left out is weighed as log odds: by the words in it that left no trace in the translation, and by
the translation's length, which is likelier for the text with that part or for the text without it (after Gale and
Church 1993, "A program for aligning sentences in bilingual corpora", who align by length alone).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.completeness.lengths import likelihood, surplus
from pipeline.checks.completeness.traces import Trace, traces
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side

LONGEST = 20_000
"""Characters; longer texts are not weighed."""
_LONG_ENOUGH = 0.25
"""Surplus; a translation that is longer than this can lack no sentence."""
_DOUBTFUL = 0.5
"""Log odds."""
_FEWEST = 10
"""Characters of a sentence."""
_QUANTILES = (0.3, 0.4, 0.5, 0.6, 0.7)
_END = re.compile(r"[.!?…][”\")’']{0,2}\s++(?=\S)|\n\s*+")
_NO_ABBREVIATION = re.compile(
    r"(?<![A-Z]\.[A-Z])(?<!\b[A-Z])(?<!\b(?:Dr|Mr|St|vs|cf|al|No|ca))(?<!\b(?:Mrs|e\.g|i\.e|etc|Fig|inc))"
    r"(?<!\bincl)(?<!\bapprox)"
)
"""What must not stand before the mark; asked only where there is one."""
_MAY_END = re.compile(r"[.!?…\n][\s”\")’']")


class Omission(NamedTuple):
    """A part of a source text, and the log odds of its having been left out."""

    span: Span
    odds: float


def sentences(text: str) -> list[Span]:
    """Return where the sentences of an English text stand; doubtful boundaries are left out."""
    ends = list(_ends(text)) if _MAY_END.search(text) or "\n" in text else []
    spans = (Span(start, end) for start, end in zip([0, *ends], [*ends, len(text)], strict=True))
    return [Span(span.start, span.start + len(text[span.start : span.end].rstrip())) for span in spans if _counts(span)]


def _ends(text: str) -> Iterator[int]:
    at = 0
    while match := _END.search(text, at):
        is_end = match[0][0] == "\n" or _NO_ABBREVIATION.match(text, match.start())
        if is_end:
            yield match.end()
        at = match.end() if is_end else match.start() + 1


def _counts(span: Span) -> bool:
    return span.end > span.start


@lru_cache(maxsize=4)  # several checks ask for the same texts
def missing_sentence(source: Side, target: Side) -> Omission | None:
    """Return the sentence of a text of several that is most likely to have been left out, if that is at all likely."""
    length = len(source.text)
    if length > LONGEST or not target.text.strip() or surplus(length, len(target.text)) > _LONG_ENOUGH:
        return None
    spans = [span for span in sentences(source.plain) if span.end - span.start >= _FEWEST]
    if len(spans) < 2 or source.text == target.text:  # noqa: PLR2004 - several sentences
        return None
    found = max((_weigh(source, target, span) for span in spans), key=_odds)
    return found if found.odds >= _DOUBTFUL else None


def omitted_half(source: Side, target: Side) -> Omission | None:
    """Return the beginning or the end, a third to two thirds of a text, that is most likely to have been left out."""
    starts = [word.start for word in source.words]
    cuts = sorted({starts[int(len(starts) * quantile)] for quantile in _QUANTILES} - {0}) if starts else ()
    length = len(source.text)
    spans = [span for cut in cuts for span in (Span(0, cut), Span(cut, length))]
    return max((_weigh(source, target, span) for span in spans), key=_odds, default=None)


def _odds(omission: Omission) -> float:
    return omission.odds


def _weigh(source: Side, target: Side, span: Span) -> Omission:
    starts, sums = _evidence(source, target)
    words = sums[bisect_left(starts, span.end)] - sums[bisect_left(starts, span.start)]
    whole, found = len(source.text), len(target.text)
    length = likelihood(whole - (span.end - span.start), found) - likelihood(whole, found)
    return Omission(span, words + length)


@lru_cache(maxsize=4)
def _evidence(source: Side, target: Side) -> tuple[list[int], list[float]]:
    """Return where the telling words start, and the sums of the weights before each of them and after the last."""
    found: list[Trace] = traces(source, target)
    return [trace.start for trace in found], list(accumulate((trace.weight for trace in found), initial=0.0))
