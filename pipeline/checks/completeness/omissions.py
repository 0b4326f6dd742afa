"""Parts of a text that its translation seems to lack.

Whether a part was left out is weighed as log odds: by the words in it that left no trace in the translation, and by
the translation's length, which is likelier for the text with that part or for the text without it (after Gale and
Church 1993, "A program for aligning sentences in bilingual corpora", who align by length alone). A free translation
lacks words too, but has others instead; so what speaks for the likeliest part is weighed once more (`data_lengths`).
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate
from math import log
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.completeness.balance import unbalanced
from pipeline.checks.completeness.data_lengths import HALF, SENTENCE, Weights
from pipeline.checks.completeness.lengths import likelihood, surplus
from pipeline.checks.completeness.sentences import sentences
from pipeline.checks.completeness.traces import Trace, traces
from pipeline.model import Span

if TYPE_CHECKING:
    from pipeline.checks.texts import Side

LONGEST = 20_000
"""Characters; longer texts are not weighed."""
_LONG_ENOUGH = 0.25
"""Surplus; a translation that is longer than this can lack no sentence."""
_UNLIKELY, _UNLIKELY_HALF, _MOST = -1.5, 1.0, 15.0
"""Log odds by words and length; below, a part is not weighed once more, and above they count no further."""
_QUESTIONS = (1.0, 5.0)
"""Log odds of a question's having been left out where a question mark is missing: of any, of one that asks for words.

"Want to know more?" often becomes a part of the next sentence, "What is gout?" does not."""
_ASKING = frozenset("what why how who where when which whom whose what's who's how's where's".split())
_FEWEST = 10
"""Characters of a sentence."""
_QUANTILES = (0.3, 0.4, 0.5, 0.6, 0.7)


class Omission(NamedTuple):
    """A part of a source text, and the log odds of its having been left out."""

    span: Span
    odds: float


@lru_cache(maxsize=4)  # several checks ask for the same texts
def missing_sentence(source: Side, target: Side) -> Omission | None:
    """Return the sentence of a text of several that is most likely to have been left out, if that is conceivable."""
    length = len(source.text)
    if length > LONGEST or not target.text.strip() or surplus(length, len(target.text)) > _LONG_ENOUGH:
        return None
    every = sentences(source.plain)
    spans = [span for span in every if span.end - span.start >= _FEWEST]
    if len(spans) < 2 or source.text == target.text:  # noqa: PLR2004 - several sentences
        return None
    found = max((_weigh_sentence(source, target, span) for span in spans), key=_odds)
    if found.odds < _UNLIKELY:
        return None
    more = min(len(sentences(target.plain)) - len(every), 1)
    return _weigh_again(source, target, found, SENTENCE, max(more, -2))


def _weigh_sentence(source: Side, target: Side, span: Span) -> Omission:
    """Return a sentence as an omission; few questions, and hardly one with "what" or "how", lose their mark."""
    found = _weigh(source, target, span)
    if source.plain[span.end - 1] != "?":
        return found
    is_lost = target.plain.count("?") < source.plain.count("?")
    first = source.plain[span.start : span.end].split(maxsplit=1)[0].lower()
    return Omission(span, found.odds + (_QUESTIONS[first in _ASKING] if is_lost else -_QUESTIONS[True]))


@lru_cache(maxsize=4)
def omitted_half(source: Side, target: Side) -> Omission | None:
    """Return the beginning or the end, a third to two thirds of a text, that is most likely to have been left out."""
    starts = [word.start for word in source.words]
    cuts = sorted({starts[int(len(starts) * quantile)] for quantile in _QUANTILES} - {0}) if starts else ()
    length = len(source.text)
    spans = [span for cut in cuts for span in (Span(0, cut), Span(cut, length))]
    found = max((_weigh(source, target, span) for span in spans), key=_odds, default=None)
    if found is None or found.odds < _UNLIKELY_HALF:
        return None
    return _weigh_again(source, target, found, HALF, log(length / 100))


def _odds(omission: Omission) -> float:
    return omission.odds


def _weigh_again(source: Side, target: Side, found: Omission, weights: Weights, shape: float) -> Omission:
    """Return an omission with the odds that words without a counterpart on either side and the shape of the texts give.

    `shape` is the difference in the number of sentences, or the length of the text.
    """
    more = surplus(len(source.text), len(target.text.strip()))
    evidence = (min(found.odds, _MOST), float(unbalanced(source, target)), more, shape, 1.0)
    return Omission(found.span, sum(weight * value for weight, value in zip(weights, evidence, strict=True)))


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
