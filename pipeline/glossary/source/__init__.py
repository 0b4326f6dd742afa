"""Where the concepts of a glossary stand in source texts."""

from __future__ import annotations

from pipeline.glossary.source.languages import coverage
from pipeline.glossary.source.terms import SourceTerms

__all__ = ["SourceTerms", "coverage"]
