"""Checks that nothing of a text was left out, or left in its own language."""

from __future__ import annotations

from pipeline.checks.completeness.length import LENGTH
from pipeline.checks.completeness.same_as_source import SAME_AS_SOURCE
from pipeline.checks.completeness.sentence_missing import SENTENCE_MISSING
from pipeline.checks.completeness.source_left import SOURCE_LEFT
from pipeline.checks.completeness.unfinished import UNFINISHED

CHECKS = (SAME_AS_SOURCE, SOURCE_LEFT, SENTENCE_MISSING, LENGTH, UNFINISHED)

__all__ = ["CHECKS", "LENGTH", "SAME_AS_SOURCE", "SENTENCE_MISSING", "SOURCE_LEFT", "UNFINISHED"]
