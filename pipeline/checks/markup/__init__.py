"""Checks of markup in translations: tags, link targets, placeholders, and what no page should hold."""

from __future__ import annotations

from pipeline.checks.markup.links import LINKS
from pipeline.checks.markup.placeholders import PLACEHOLDERS
from pipeline.checks.markup.tags import TAGS
from pipeline.checks.markup.unsafe import UNSAFE_TEXT

__all__ = ["CHECKS", "LINKS", "PLACEHOLDERS", "TAGS", "UNSAFE_TEXT"]

CHECKS = (TAGS, LINKS, PLACEHOLDERS, UNSAFE_TEXT)
