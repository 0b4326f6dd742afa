"""Checks of what numbers measure: units, durations, frequencies, dates and times."""

from __future__ import annotations

from pipeline.checks.measures.date_format import DATE_FORMAT
from pipeline.checks.measures.dates import DATES
from pipeline.checks.measures.frequencies import FREQUENCIES
from pipeline.checks.measures.times import TIMES
from pipeline.checks.measures.units import UNITS

CHECKS = (UNITS, FREQUENCIES, DATES, DATE_FORMAT, TIMES)
