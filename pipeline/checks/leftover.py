"""The check of what a draft leaves to translate."""

from __future__ import annotations

from pipeline.checks.completeness import SOURCE_LEFT

__all__ = ["SOURCE_LEFT"]
