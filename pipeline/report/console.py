"""Results as text for people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.report.table import count, shorten, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.model import Finding

_NOT_PRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def safe(text: str) -> str:
    """Return untrusted text without characters that could steer a terminal or turn a line around."""
    return _NOT_PRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def finding_line(finding: Finding, width: int) -> str:
    """Return a finding as one flat line, `file:line: severity: message [check]`, and one with its text and remedy."""
    head = f"{finding.place}: {finding.severity}: {finding.message} [{finding.check}]"
    if str(finding.place) in finding.message:
        head = f"{finding.message} [{finding.check}]"
    details = [f'"{shorten(finding.unit, max(20, width - 6))}"'] if finding.unit else []
    details += [finding.hint] if finding.hint else []
    return "\n".join([safe(head), *(f"    {safe(detail)}" for detail in details)])


def limited_table(
    header: Sequence[str], rows: Sequence[Sequence[str | int]], width: int, *, limit: int, noun: str
) -> str:
    """Return a table of at most `limit` rows (0 for all), with a line that tells of the others."""
    shown = rows[:limit] if limit else rows
    lines = [table(header, shown, width)] if shown else []
    if len(shown) < len(rows):
        lines.append(f"… and {count(len(rows) - len(shown), noun)} more; --all shows them")
    return "\n".join(lines)
