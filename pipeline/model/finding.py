"""What is said about the user's content."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.model.place import Place


class Severity(StrEnum):
    """How bad a finding is, worst first: a blocker keeps a block off the page."""

    BLOCKER = "blocker"
    MAJOR = "major"
    MINOR = "minor"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing said about the user's content.

    `check` is the check's id, `hint` what to do, `unit` the source text of the unit concerned, `fix` a proposed
    replacement text where there is exactly one.
    """

    check: str
    severity: Severity
    message: str
    place: Place
    hint: str = ""
    page: str = ""
    locale: str = ""
    unit: str = ""
    fix: str = ""
