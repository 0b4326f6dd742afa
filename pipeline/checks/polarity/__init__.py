"""Checks of opposites: what the English text says, turned round in the German translation."""

from pipeline.checks.polarity.comparison import COMPARISON
from pipeline.checks.polarity.direction import DIRECTION
from pipeline.checks.polarity.order import ORDER
from pipeline.checks.polarity.polarity import POLARITY
from pipeline.checks.polarity.population import POPULATION

CHECKS = (POLARITY, DIRECTION, COMPARISON, ORDER, POPULATION)

__all__ = ["CHECKS"]
