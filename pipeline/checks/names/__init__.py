"""Checks of names: drugs, pathogens, acronyms, addresses, references, and words that look alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.names.acronyms import ACRONYMS
from pipeline.checks.names.addresses import ADDRESSES
from pipeline.checks.names.drug_spelling import DRUG_SPELLING
from pipeline.checks.names.drugs import DRUGS
from pipeline.checks.names.emergency_numbers import EMERGENCY_NUMBERS
from pipeline.checks.names.false_friends import FALSE_FRIENDS
from pipeline.checks.names.names import NAMES
from pipeline.checks.names.references import REFERENCES

if TYPE_CHECKING:
    from pipeline.checks.base import Check

CHECKS: tuple[Check, ...] = (
    DRUGS,
    DRUG_SPELLING,
    NAMES,
    ACRONYMS,
    ADDRESSES,
    EMERGENCY_NUMBERS,
    REFERENCES,
    FALSE_FRIENDS,
)
