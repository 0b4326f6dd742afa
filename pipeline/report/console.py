"""Results as text for people."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from pipeline.model.finding import SEVERITIES
from pipeline.report.table import shorten, table
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.model import Finding

_LEAST_UNIT = 24
_NOT_PRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def safe(text: str) -> str:
    """Return untrusted text without characters that could steer a terminal or turn a line around."""
    return _NOT_PRINTABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def finding_line(finding: Finding, width: int) -> str:
    """Return a finding as one flat line, `file:line: severity: message: "unit" [check]`.

    The unit's text is cut so that the line has at most `width` characters, where the rest leaves that much room.
    """
    told = str(finding.place) in finding.message
    head = finding.message if told else f"{finding.place}: {finding.severity}: {finding.message}"
    tail = (f"; perhaps “{finding.fix}”" if finding.fix else "") + f" [{finding.check}]"
    room = max(_LEAST_UNIT, width - len(head) - len(tail) - len(': ""'))
    unit = f': "{shorten(finding.unit, room)}"' if finding.unit else ""
    return safe(head + unit + tail)


def finding_lines(findings: Sequence[Finding], width: int, *, limit: int) -> list[str]:
    """Return the lines of at most `limit` findings (0 for all), and one that tells of the others.

    The most severe findings are shown, in the order in which all stand.
    """
    order = sorted(range(len(findings)), key=lambda index: SEVERITIES.index(findings[index].severity))
    shown = sorted(order[:limit] if limit else order)
    lines = [finding_line(findings[index], width) for index in shown]
    left = len(findings) - len(shown)
    return [*lines, f"… and {count(left, 'finding')} more; --all shows them"] if left else lines


def remedies(findings: Iterable[Finding]) -> list[str]:
    """Return a line for each check that found something: how often, and what to do about it."""
    counts = Counter((finding.check, finding.hint) for finding in findings)
    return [safe(f"{check}: {number:,} × {hint}") for (check, hint), number in counts.items()]


def limited_table(
    header: Sequence[str], rows: Sequence[Sequence[str | int]], width: int, *, limit: int, noun: str
) -> str:
    """Return a table of at most `limit` rows (0 for all), with a line that tells of the others."""
    shown = rows[:limit] if limit else rows
    lines = [table(header, shown, width)] if shown else []
    if len(shown) < len(rows):
        lines.append(f"… and {count(len(rows) - len(shown), noun)} more; --all shows them")
    return "\n".join(lines)
