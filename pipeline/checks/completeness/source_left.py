"""A check of what is left in English in a translation."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.completeness.certain import has_certain, told
from pipeline.checks.completeness.exempt import exempt, is_reference
from pipeline.checks.completeness.runs import Run, neighbours, runs, tokens
from pipeline.checks.completeness.same_as_source import is_copy
from pipeline.checks.completeness.sentences import sentences
from pipeline.checks.completeness.wording import Wording, wording
from pipeline.features.remember import Remembered
from pipeline.model import Severity, Span, Unit
from pipeline.text import count_words, spaced

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Side, Texts

_FEWEST = 4
"""Words; a shorter sentence may be a name or a quotation where German cannot be asked."""
_ENDS = (".", "!", "?")
_SHARED, _OWN = 3, 4
"""Words of the source text, or of any English, that are an error."""


def _source_left(texts: Texts) -> Iterator[Remark]:
    source, target = texts.source, texts.target
    is_known = _is_known(source.language, target.language)
    if is_known and not any(map(_english_words.__getitem__, target.spoken)):
        return
    if not target.plain.strip() or is_copy(source, target):
        return
    whole = list(_sentences_left(source, target))
    for span in whole:
        yield Remark(f"a sentence is not translated: “{spaced(target.plain[span.start : span.end])}”", target=span)
    if is_known:
        yield from _english(source, target, whole)


@lru_cache
def _is_known(source: str, target: str) -> bool:
    return ENGLISH_GERMAN.includes(source, target)


def _is_english(word: str) -> bool:
    return wording(word) > 0


_english_words = Remembered(_is_english)


def _sentences_left(source: Side, target: Side) -> Iterator[Span]:
    """Yield where sentences of the source text stand in the translation."""
    known = {spaced(source.plain[start:end]) for start, end in sentences(source.plain)}
    for span in sentences(target.plain):
        sentence = spaced(target.plain[span.start : span.end])
        if sentence in known and sentence.endswith(_ENDS) and count_words(sentence) >= _FEWEST:
            yield span


def _english(source: Side, target: Side, known: Sequence[Span]) -> Iterator[Remark]:
    words = tokens(target.plain)
    if any(word.wording is Wording.GERMAN for word in words):
        words = tokens(exempt(target.text, target.plain))
    if is_reference(target.plain):
        return
    said = told(neighbours(source.folded))
    starts = [span.start for span in known]
    for run in runs(words, said.pairs):
        before = bisect_right(starts, run.span.start)
        if not before or known[before - 1].end <= run.span.start:
            is_sure = _is_sure(run) or has_certain(words, run, said, target.plain)
            yield from _judge(run, target, is_sure=is_sure)


def _judge(run: Run, target: Side, *, is_sure: bool) -> Iterator[Remark]:
    said = spaced(target.plain[slice(*run.span)])
    if is_sure and not _is_glossed(run, target.plain):
        yield Remark(f"“{said}” is English", target=run.span)
    elif is_sure or _is_doubtful(run):
        yield Remark(f"“{said}” seems to be English", target=run.span, severity=Severity.MINOR)


def _is_sure(run: Run) -> bool:
    if run.shared >= _SHARED:
        return run.strong > 0
    return (run.strong > 1 and run.shared > 1) or (run.strong >= _OWN and run.function > 0)


def _is_glossed(run: Run, plain: str) -> bool:
    """Say whether a text begins with this and goes on in brackets: "Call for papers (Aufruf zu Beiträgen)"."""
    return not plain[: run.span.start].strip() and plain[run.span.end :].lstrip(' “”"').startswith("(")


def _is_doubtful(run: Run) -> bool:
    return run.strong > 0 and (run.shared > 1 or run.strong > 1 or run.function > 0)


SOURCE_LEFT = Check(
    "source-left",
    Severity.MAJOR,
    "translate it",
    each_text(_source_left),
    (
        Example(Unit("Rest in bed. Drink a lot of water.", "Bleiben Sie im Bett. Drink a lot of water."), objects=True),
        Example(
            Unit("Rest in bed. Drink a lot of water.", "Bleiben Sie im Bett. Trinken Sie viel Wasser."), objects=False
        ),
        Example(Unit("Rest in bed and drink a lot.", "Bleiben Sie im Bett and drink a lot."), objects=True),
        Example(Unit("Read “Rest in bed” by A. Smith.", "Lesen Sie „Rest in bed“ von A. Smith."), objects=False),
    ),
)
