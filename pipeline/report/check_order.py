"""The order in which findings are told, and which of them where there is no room for all."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from pipeline.model.finding import SEVERITIES
from pipeline.report.console import safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.model import Finding

_DETAILS = re.compile(r":| until ")
"""Before it stands the kind of an excuse: `waived: quoted from a leaflet`, `grace period until 2025-06-01`."""


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """Return findings file by file, as files come up first, and in each by line and column."""
    found = list(findings)
    files = {file: number for number, file in enumerate(dict.fromkeys(finding.place.file for finding in found))}
    return sorted(found, key=lambda finding: (files[finding.place.file], finding.place.line, finding.place.column))


def worst(findings: Sequence[Finding], limit: int) -> list[Finding]:
    """Return at most `limit` findings (0 for all), the most severe ones, in the order in which all stand."""
    order = sorted(range(len(findings)), key=lambda index: SEVERITIES.index(findings[index].severity))
    return [findings[index] for index in sorted(order[:limit] if limit else order)]


def excuses(findings: Iterable[Finding]) -> dict[str, int]:
    """Return how many findings are excused, by the kind of excuse."""
    kinds = (_DETAILS.split(finding.excused, maxsplit=1)[0] for finding in findings if finding.excused)
    return {safe(kind): number for kind, number in Counter(kinds).most_common()}
