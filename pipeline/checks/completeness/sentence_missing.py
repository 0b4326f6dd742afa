"""A check that finds sentences without counterpart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.completeness.omissions import missing_sentence
from pipeline.model import Severity, Unit
from pipeline.text import spaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts

_SURE, _DOUBTFUL = 1.0, 0.0
"""Log odds of a sentence's having been left out."""


def _sentence_missing(texts: Texts) -> Iterator[Remark]:
    source = texts.source
    found = missing_sentence(source, texts.target)
    if found and found.odds >= _DOUBTFUL:
        said = spaced(source.plain[found.span.start : found.span.end])
        severity = None if found.odds >= _SURE else Severity.MINOR
        yield Remark(f"“{said}” seems to have no counterpart", source=found.span, severity=severity)


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
