"""Checks of where a translation stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, Subject
from pipeline.model import Materiality, Reason, Severity, State, Unit, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CHANGED = "the English text has changed since it was translated"
_REARRANGED = "its words were translated in another place or markup, and nobody has confirmed the draft"
_DOUBT = "fuzzy"
"""The reason of a verdict on a text that hasn't changed: somebody doubts the translation."""
_MEMORY = "memory"
"""The reason of a verdict on a text that was never translated: its draft is that of another one."""


def _untranslated(subject: Subject) -> Iterator[Remark]:
    if subject.unit.state is State.UNTRANSLATED:
        yield Remark("not translated")
    elif _is_borrowed(subject):
        yield Remark("not translated: its draft is the translation of another text")


def _stale(subject: Subject) -> Iterator[Remark]:
    if subject.reopened:
        yield Remark(f"the glossary does not allow its terms any more: {subject.reopened}")
    elif subject.unit.state is State.STALE and _danger(subject) is None:
        is_same = subject.verdict is not None and subject.verdict.materiality is Materiality.FORMAT
        yield Remark(_REARRANGED if is_same else _CHANGED)


def _stale_critical(subject: Subject) -> Iterator[Remark]:
    reasons = _danger(subject)
    if subject.unit.state is State.STALE and reasons is not None and not _is_borrowed(subject):
        yield Remark(_critical_message(reasons))


def _is_borrowed(subject: Subject) -> bool:
    return any(reason.what == _MEMORY for reason in _danger(subject) or ())


def _danger(subject: Subject) -> tuple[Reason, ...] | None:
    """Return why a change is critical, None where it isn't."""
    verdict = subject.verdict
    return verdict.reasons if verdict and verdict.materiality is Materiality.CRITICAL else None


def _critical_message(reasons: Sequence[Reason]) -> str:
    if any(reason.what == _DOUBT for reason in reasons):
        return "marked as fuzzy: nobody has approved the translation"
    told = "; ".join(map(str, reasons))
    return f"{_CHANGED}: {told}" if told else _CHANGED


_BORROWED = Unit("Take 250 mg.", "Nehmen Sie 500 mg.", fuzzy=True, previous_source="Take 500 mg.")
_FROM_MEMORY = Verdict(Materiality.CRITICAL, (Reason(_MEMORY, "", ""),))

UNTRANSLATED = Check(
    "untranslated",
    Severity.MAJOR,
    "translate it",
    _untranslated,
    (
        Example(Unit("Side effects"), objects=True),
        Example(Unit("Side effects", "Nebenwirkungen"), objects=False),
        Example(Unit("Side effects", "Nebenwirkung", fuzzy=True), objects=False),
        Example(_BORROWED, objects=True, verdict=_FROM_MEMORY),
    ),
)

_REWORDED = Unit("Keep it in a cool place.", "Kühl lagern.", fuzzy=True, previous_source="Store it in a cool place.")
_MARKED = Unit("Keep it <em>cool</em>.", "Kühl lagern.", fuzzy=True, previous_source="Keep it cool.")
_WORDING = Verdict(Materiality.WORDING)
_OTHER_DOSE = Unit("Take 250 mg.", "Nehmen Sie 500 mg.", fuzzy=True, previous_source="Take 500 mg.")
_CRITICAL = Verdict(Materiality.CRITICAL, (Reason("dose", "500 mg", "250 mg"),))

STALE = Check(
    "stale",
    Severity.MAJOR,
    "revise the translation and remove the fuzzy flag",
    _stale,
    (
        Example(_REWORDED, objects=True, verdict=_WORDING),
        Example(_MARKED, objects=True, verdict=Verdict(Materiality.FORMAT)),
        Example(_REWORDED, objects=True, verdict=_WORDING, reopened="“place”: Ort"),
        Example(_OTHER_DOSE, objects=False, verdict=_CRITICAL),
        Example(Unit("Side effects", "Nebenwirkungen"), objects=False),
    ),
)

STALE_CRITICAL = Check(
    "stale-critical",
    Severity.BLOCKER,
    "correct the translation and remove the fuzzy flag",
    _stale_critical,
    (
        Example(_OTHER_DOSE, objects=True, verdict=_CRITICAL),
        Example(_REWORDED, objects=False, verdict=_WORDING),
        Example(_BORROWED, objects=False, verdict=_FROM_MEMORY),
        Example(Unit("Side effects", "Nebenwirkungen"), objects=False),
    ),
)
