"""A check of what somebody has recalled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, Subject
from pipeline.model import Severity, State, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator


def _recalled(subject: Subject) -> Iterator[Remark]:
    if subject.recalled and subject.unit.state is State.CURRENT:
        yield Remark(subject.recalled)


_WRONG = Unit("Take one tablet.", "Nehmen Sie zwei Tabletten.")
_SAID = "“Nehmen Sie zwei Tabletten.” was recalled 2024-05-31 by the editors: wrong dose"

RECALLED = Check(
    "recalled",
    Severity.BLOCKER,
    "translate the text anew",
    _recalled,
    (
        Example(_WRONG, objects=True, recalled=_SAID),
        Example(Unit("Take one tablet.", "Nehmen Sie eine Tablette."), objects=False),
        Example(Unit("Take one tablet.", "Nehmen Sie zwei Tabletten.", fuzzy=True), objects=False, recalled=_SAID),
    ),
)
