"""The policy that turns findings into a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.model import Finding, Severity
from pipeline.model.finding import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Iterable


def failing(findings: Iterable[Finding], threshold: Severity | None = Severity.MAJOR) -> tuple[Finding, ...]:
    """Return the findings that are at least as severe as `threshold` and not excused; none where it is None."""
    if threshold is None:
        return ()
    severe = SEVERITIES[: SEVERITIES.index(threshold) + 1]
    return tuple(finding for finding in findings if finding.severity in severe and not finding.excused)
