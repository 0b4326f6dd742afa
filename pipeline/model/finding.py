"""What is said about the user's content."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.model.place import Place, Span


class Severity(StrEnum):
    """How bad a finding is, worst first: a blocker keeps a block off the page."""

    BLOCKER = "blocker"
    MAJOR = "major"
    MINOR = "minor"
    NOTE = "note"


SEVERITIES = tuple(Severity)
"""Worst first."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing said about the user's content.

    `check` is the check's id, `hint` what to do, `unit` the source text of the unit concerned and `target` its
    translation; `source_span` and `target_span` say which part of them is meant. `fix` is a proposed replacement where
    there is exactly one: of the text at `place`, or of the marked part of `target`. `excused` says why the gate lets
    it pass, "" where it doesn't.
    """

    check: str
    severity: Severity
    message: str
    place: Place
    hint: str = ""
    page: str = ""
    locale: str = ""
    unit: str = ""
    fix: str | None = None
    target: str = ""
    source_span: Span | None = None
    target_span: Span | None = None
    excused: str = ""
