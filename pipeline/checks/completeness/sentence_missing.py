"""A check that finds sentences without counterpart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.completeness.lengths import surplus
from pipeline.checks.completeness.omissions import missing_sentence
from pipeline.model import Severity, Unit
from pipeline.text import spaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.completeness.omissions import Omission
    from pipeline.checks.texts import Texts

_SHARE = 0.2
_NOT_SHORT, _SURE_IF_LONG = 0.0, 3.0
"""Surplus above which a translation is as long as it should be, and the log odds it then takes."""
_SURE = (1.0, 2.5)
"""Log odds from which a sentence of at least, or less than, `_SHARE` of the text is taken to be missing."""


def _sentence_missing(texts: Texts) -> Iterator[Remark]:
    source = texts.source
    found = missing_sentence(source, texts.target)
    if found:
        said = spaced(source.plain[found.span.start : found.span.end])
        severity = (
            None
            if _is_sure(found, len(source.text), surplus(len(source.text), len(texts.target.text)))
            else Severity.MINOR
        )
        yield Remark(f"“{said}” seems to have no counterpart", source=found.span, severity=severity)


def _is_sure(found: Omission, length: int, more: float) -> bool:
    share = (found.span.end - found.span.start) / length
    return found.odds >= (_SURE[share < _SHARE] if more <= _NOT_SHORT else _SURE_IF_LONG)


SENTENCE_MISSING = Check(
    "sentence-missing",
    Severity.MAJOR,
    "translate the sentence, or say in the translation what it says",
    each_text(_sentence_missing),
    (
        Example(
            Unit("Drink a lot of water. Don't drive a car for two days.", "Trinken Sie viel Wasser."), objects=True
        ),
        Example(
            Unit(
                "Drink a lot of water. Don't drive a car for two days.",
                "Trinken Sie viel Wasser und fahren Sie zwei Tage lang nicht Auto.",
            ),
            objects=False,
        ),
    ),
    ENGLISH_GERMAN,
)
