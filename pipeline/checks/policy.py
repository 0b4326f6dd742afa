"""What a project has decided about the checks."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from pipeline.model import Severity
from pipeline.model.finding import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.model import Finding

OFF = "off"
"""What settings say in place of a severity, for a check that is not wanted."""


def milder(*severities: Severity) -> Severity:
    """Return the least severe one."""
    return max(severities, key=SEVERITIES.index)


class Policy(NamedTuple):
    """How severe checks are on one page in one locale, where that differs from what they say themselves.

    `severities` are by check id, None for a check that is off. `waivable` are the checks that may be waived also where
    they are blockers.
    """

    severities: Mapping[str, Severity | None] = MappingProxyType({})
    waivable: frozenset[str] = frozenset()

    def severity(self, check: str, usual: Severity, said: Severity) -> Severity | None:
        """Return how severe a finding of a check is, None where the check is off.

        `usual` is the check's own severity, `said` that of the finding. A doubtful finding, less severe than is usual
        for its check, doesn't become more severe.
        """
        wanted = self.severities.get(check, usual)
        return wanted if wanted is None or said is usual else milder(wanted, said)

    def applied(self, finding: Finding, usual: Severity) -> Finding | None:
        """Return a finding as severe as the project wants it, None where its check is off."""
        severity = self.severity(finding.check, usual, finding.severity)
        return replace(finding, severity=severity) if severity else None

    def may_waive(self, finding: Finding) -> bool:
        """Say whether a translator may silence a finding with a reason."""
        return finding.severity is not Severity.BLOCKER or finding.check in self.waivable


DEFAULT = Policy()
