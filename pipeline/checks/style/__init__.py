"""Checks of house style in German: how readers are addressed, how people are named, and how words are spelled."""

from __future__ import annotations

from pipeline.checks.style.address import ADDRESS
from pipeline.checks.style.gender import GENDER
from pipeline.checks.style.old_spelling import OLD_SPELLING
from pipeline.checks.style.pronoun_case import PRONOUN_CASE

__all__ = ["ADDRESS", "CHECKS", "GENDER", "OLD_SPELLING", "PRONOUN_CASE"]

CHECKS = (ADDRESS, PRONOUN_CASE, GENDER, OLD_SPELLING)
