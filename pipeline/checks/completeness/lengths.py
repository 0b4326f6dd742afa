"""How likely the length of a translation is."""

from __future__ import annotations

from math import exp, hypot, log, sqrt

from pipeline.checks.completeness.data_lengths import OTHER_RATIOS, OTHER_SPREAD, RATIO, SPREAD, WILD


def surplus(source: int, target: int, ratio: float = RATIO) -> float:
    """Return log(actual / expected length) of a translation: 0 is usual; lengths are characters."""
    return log(max(target, 1) / (max(source, 1) * ratio))


def deviation(source: int, spread: tuple[float, float] = SPREAD) -> float:
    """Return the standard deviation of `surplus` for a text of so many characters."""
    return hypot(spread[0], spread[1] / sqrt(max(source, 1)))


def likelihood(source: int, target: int) -> float:
    """Return the logarithm of how likely a German translation of this length is, up to a constant."""
    value, usual = surplus(source, target), deviation(source)
    share, times = WILD
    return log((1 - share) * _density(value, usual) + share * _density(value, times * usual) + 1e-12)


def _density(value: float, spread: float) -> float:
    return exp(-((value / spread) ** 2) / 2) / spread


def measures(language: str) -> tuple[float, tuple[float, float]]:
    """Return the ratio and the spread for translations from English into a language (BCP 47 tag)."""
    primary = language.replace("_", "-").partition("-")[0].lower()
    if primary == "de":
        return RATIO, SPREAD
    return OTHER_RATIOS.get(primary, RATIO), OTHER_SPREAD


def usual_range(source: int, language: str, deviations: float) -> tuple[int, int]:
    """Return the fewest and the most characters that are within so many standard deviations."""
    ratio, spread = measures(language)
    width = exp(deviations * deviation(source, spread))
    return round(source * ratio / width), round(source * ratio * width)
