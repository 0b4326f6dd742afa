"""Checks of negations, modal verbs and conditions."""

from pipeline.checks.negation.conditions import CONDITIONS
from pipeline.checks.negation.modality import BAN, MODALITY
from pipeline.checks.negation.negation import NEGATION

CHECKS = (NEGATION, BAN, MODALITY, CONDITIONS)
