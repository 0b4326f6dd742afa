"""What two texts name, and where they contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.checks.polarity.reading import Named
    from pipeline.features import Word
    from pipeline.model import Severity


class Reading(NamedTuple):
    """The poles that an English and a German text name, and their words."""

    source: Sequence[Named]
    target: Sequence[Named]
    english: Sequence[Word]
    german: Sequence[Word]


class Contradiction(NamedTuple):
    """A pole in the source text, and the opposite one in the translation."""

    axis: int
    source: Named
    target: Named
    severity: Severity | None = None
