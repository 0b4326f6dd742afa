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
_SHORTEST = 7.0
"""Standard deviations of a translation that is far too short whatever its words are."""
_SUSPICIOUS = -0.15
"""Surplus from where on a translation is looked at word by word."""
_SURE, _DOUBTFUL = 1.5, 0.0
"""Log odds of a part's having been left out."""
_FEWEST, _ENOUGH = 60, 70
"""Characters of a text that is looked at, and of one where a part is sure to be missing: a good translation of a short
sentence may be much shorter ("around the clock") or say it in quite other words."""
_CRUMB = 8
"""How many times shorter the translation of a short text must be to be looked at."""
_HOLE = re.compile(r"\s[,.;](?=\s)|\(\s*\)")
"""Where words are missing in the source text itself, nobody can say how long its translation has to be."""
_BRACKETS = re.compile(r"\([^()]*+\)")
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
    part = _part(texts) if more < _SUSPICIOUS else None
    if part:
        yield _incomplete(texts, part)
    elif abs(off) >= _UNUSUAL and _is_telling(texts) and not (more < 0 and _lacks_sentence(texts)):
        yield _remark(texts, off)


def _is_telling(texts: Texts) -> bool:
    """Say whether an unusual length means anything; what stands in brackets may explain an abbreviation."""
    long, found = len(texts.source.text), len(texts.target.text.strip())
    if found < long:
        return long >= _FEWEST or found * _CRUMB < long
    return found - sum(len(match[0]) for match in _BRACKETS.finditer(texts.target.text)) - long >= _MUCH


def _part(texts: Texts) -> Omission | None:
    """Return the beginning or the end of a text that its translation seems to lack; a sentence is another check's."""
    source = texts.source
    if not _is_known(texts) or not _FEWEST <= len(source.text) <= LONGEST or _HOLE.search(source.plain):
        return None
    part = None if _lacks_sentence(texts) else omitted_half(source, texts.target)
    return part if part and part.odds >= _DOUBTFUL else None


def _lacks_sentence(texts: Texts) -> bool:
    found = missing_sentence(texts.source, texts.target) if _is_known(texts) else None
    return found is not None and found.odds >= _DOUBTFUL


def _is_known(texts: Texts) -> bool:
    return _are_known(texts.source.language, texts.target.language)


@lru_cache
def _are_known(source: str, target: str) -> bool:
    return ENGLISH_GERMAN.includes(source, target)


def _incomplete(texts: Texts, part: Omission) -> Remark:
    long, found = len(texts.source.text), len(texts.target.text.strip())
    said = spaced(texts.source.plain[part.span.start : part.span.end])
    message = f"{found:,} characters for {long:,}: “{said}” seems to be missing"
    is_sure = long >= _ENOUGH and part.odds >= _SURE
    return Remark(message, part.span, severity=None if is_sure else Severity.MINOR)


def _remark(texts: Texts, off: float) -> Remark:
    long, found = len(texts.source.text), len(texts.target.text.strip())
    low, high = usual_range(long, texts.target.language, _UNUSUAL)
    message = f"{found:,} characters for {long:,}; {low:,} to {high:,} are usual"
    is_sure = off >= _EXTREME or -off >= (_SHORTEST if _is_known(texts) else _EXTREME)
    severity = None if is_sure else Severity.MINOR
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
