"""Checks of numbers: their values, and how they are written in digits."""

from __future__ import annotations

from pipeline.checks.numbers.format import NUMBER_FORMAT
from pipeline.checks.numbers.values import NUMBERS

CHECKS = (NUMBERS, NUMBER_FORMAT)
