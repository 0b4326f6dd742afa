"""What the change of a stale unit's text means for its old translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.diff.classify import classify
from pipeline.model import Materiality, Reason, State, Unit, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

DOUBT = Verdict(Materiality.CRITICAL, (Reason("fuzzy", "", ""),))
"""Of a translation that somebody marked as fuzzy although its text is the one that was translated: a person's doubt."""

_ORDER = tuple(Materiality)


def materiality(unit: Unit, language: str) -> Verdict | None:
    """Return what became of a stale unit's text since it was translated, None for a unit that isn't stale.

    Texts are in `language`, a BCP 47 tag. It is computed from previous source and source each time, and never stored.
    """
    if unit.state is not State.STALE:
        return None
    base = language.partition("-")[0]
    verdicts = [classify(old, new, base) for old, new in _changes(unit)]
    if not verdicts:
        return DOUBT
    worst = max((verdict.materiality for verdict in verdicts), key=_ORDER.index)
    return Verdict(worst, tuple(reason for verdict in verdicts for reason in verdict.reasons))


def _changes(unit: Unit) -> Iterator[tuple[str, str]]:
    """Yield old and new text, in a foreign catalog also of the plural, where they differ."""
    for old, new in ((unit.previous_source, unit.source), (unit.previous_plural, unit.plural)):
        if old is not None and new is not None and old != new:
            yield old, new
