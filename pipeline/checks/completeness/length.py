"""A check of how long translations are."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Coverage, Example, Remark, each_text
from pipeline.checks.completeness.lengths import deviation, measures, surplus, usual_range
from pipeline.checks.completeness.omissions import LONGEST, missing_sentence, omitted_half
from pipeline.model import Severity, Span, Unit
from pipeline.text import spaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.completeness.omissions import Omission
    from pipeline.checks.texts import Texts

_EXTREME, _UNUSUAL = 4.5, 3.5
"""Standard deviations from the usual length."""
_SUSPICIOUS, _SHORT = -0.15, -0.4
"""Surplus: from where on a translation is looked at word by word, and where fewer words have to speak against it."""
_MISSING, _MISSING_IF_SHORT, _DOUBTFUL = 5.0, 2.0, 2.5
"""Log odds of a part's having been left out."""
_FEWEST, _ENOUGH = 30, 40
"""Characters; below this an abbreviation may stand for words, and words for an abbreviation."""
_HOLE = re.compile(r"\s[,.;](?=\s)|\(\s*\)")
"""Where words are missing in the source text itself, nobody can say how long its translation has to be."""
_MUCH = 60
"""Characters that a translation may have more than its text, however short that is."""


def _length(texts: Texts) -> Iterator[Remark]:
    source, target = texts.source, texts.target
    long, found = len(source.text), len(target.text.strip())
    if not found or source.text == target.text or not source.plain.strip():
        return
    ratio, spread = measures(target.language)
    more = surplus(long, found, ratio)
    off = more / deviation(long, spread)
    part = _part(texts) if more < _SUSPICIOUS and off > -_EXTREME else None
    if part:
        yield _incomplete(texts, part, more)
    elif abs(off) >= _UNUSUAL and _is_telling(long, found) and not (more < 0 and _lacks_sentence(texts)):
        yield _remark(texts, off)


def _is_telling(long: int, found: int) -> bool:
    return long >= _FEWEST if found < long else found - long >= _MUCH


def _part(texts: Texts) -> Omission | None:
    """Return the beginning or the end of a text that its translation seems to lack; a sentence is another check's."""
    source = texts.source
    if not _is_known(texts) or not _FEWEST <= len(source.text) <= LONGEST or _HOLE.search(source.plain):
        return None
    part = None if _lacks_sentence(texts) else omitted_half(source, texts.target)
    return part if part and part.odds >= _DOUBTFUL else None


def _lacks_sentence(texts: Texts) -> bool:
    return _is_known(texts) and missing_sentence(texts.source, texts.target) is not None


def _is_known(texts: Texts) -> bool:
    return _are_known(texts.source.language, texts.target.language)


@lru_cache
def _are_known(source: str, target: str) -> bool:
    return ENGLISH_GERMAN.includes(source, target)


def _incomplete(texts: Texts, part: Omission, more: float) -> Remark:
    long, found = len(texts.source.text), len(texts.target.text.strip())
    said = spaced(texts.source.plain[part.span.start : part.span.end])
    is_sure = long >= _ENOUGH and part.odds >= (_MISSING if more > _SHORT else _MISSING_IF_SHORT)
    message = f"{found:,} characters for {long:,}: “{said}” seems to be missing"
    return Remark(message, part.span, severity=None if is_sure else Severity.MINOR)


def _remark(texts: Texts, off: float) -> Remark:
    long, found = len(texts.source.text), len(texts.target.text.strip())
    low, high = usual_range(long, texts.target.language, _UNUSUAL)
    message = f"{found:,} characters for {long:,}; {low:,} to {high:,} are usual"
    severity = None if abs(off) >= _EXTREME else Severity.MINOR
    return Remark(message, Span(0, long), Span(0, len(texts.target.text)), severity=severity)


LENGTH = Check(
    "length",
    Severity.MAJOR,
    "see what the translation lacks, or has too much",
    each_text(_length),
    (
        Example(
            Unit(
                "The tablets can make you tired, so do not drive a car while you take them.",
                "Die Tabletten machen müde.",
            ),
            objects=True,
        ),
        Example(
            Unit(
                "The tablets can make you tired, so do not drive a car while you take them.",
                "Die Tabletten können müde machen: Fahren Sie solange nicht Auto.",
            ),
            objects=False,
        ),
    ),
    Coverage(sources=frozenset(("en",))),
)
