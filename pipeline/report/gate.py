"""The policy that turns findings into a verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.model import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

SEVERITIES = tuple(Severity)


def failing(findings: Iterable[Finding], threshold: Severity = Severity.MAJOR) -> tuple[Finding, ...]:
    """Return the findings that are at least as severe as `threshold`."""
    failing_severities = SEVERITIES[: SEVERITIES.index(threshold) + 1]
    return tuple(finding for finding in findings if finding.severity in failing_severities)
