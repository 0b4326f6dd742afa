"""What the change of a stale unit's text means for its old translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.catalogs.drafts import is_from_memory
from pipeline.model import Materiality, Reason, State, Unit, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

DOUBT = Verdict(Materiality.CRITICAL, (Reason("fuzzy", "", ""),))
"""Of a translation that somebody marked as fuzzy, or that was made for another context: a person has to decide."""

BORROWED = Verdict(Materiality.CRITICAL, (Reason("memory", "", ""),))
"""Of a text that was never translated itself: its draft is the translation of another one."""

_ORDER = tuple(Materiality)


def materiality(unit: Unit, language: str) -> Verdict | None:
    """Return what became of a stale unit's text since it was translated, None for a unit that isn't stale.

    Texts are in `language`, a BCP 47 tag. It is computed from previous source and source each time, and never stored.
    """
    if unit.state is not State.STALE:
        return None
    if is_from_memory(unit):
        return BORROWED
    from pipeline.diff.classify import classify  # noqa: PLC0415  # heavy, and most units are current

    base = language.partition("-")[0]
    verdicts = [classify(old, new, base) for old, new in _changes(unit)]
    if not verdicts or (unit.previous_context or "") != unit.context:
        return DOUBT
    worst = max((verdict.materiality for verdict in verdicts), key=_ORDER.index)
    return Verdict(worst, tuple(reason for verdict in verdicts for reason in verdict.reasons))


def _changes(unit: Unit) -> Iterator[tuple[str, str]]:
    """Yield old and new text, in a foreign catalog also of the plural."""
    for old, new in ((unit.previous_source, unit.source), (unit.previous_plural, unit.plural)):
        if old is not None and new is not None:
            yield old, new
