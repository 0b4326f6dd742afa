"""Findings as workflow commands, which GitHub Actions shows as annotations of the files.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from pipeline.model import Finding, Severity
from pipeline.model.finding import SEVERITIES
from pipeline.report.check_marks import bracketed, fixed, sides
from pipeline.report.check_order import excuses, in_order
from pipeline.report.check_regions import region
from pipeline.report.console import safe
from pipeline.text import count

_COMMANDS = {
    Severity.BLOCKER: "error",
    Severity.MAJOR: "error",
    Severity.MINOR: "warning",
    Severity.NOTE: "notice",
}
_MOST = 10
"""So many annotations of each kind are shown for a step."""
_ROOM = 160


def annotations(findings: Sequence[Finding]) -> str:
    """Return workflow commands, the most severe findings first, and a last line that says how many there are.

    Excused findings are only counted. GitHub shows the first ten errors, warnings and notices of a step; the others
    are in its log.
    """
    alarms = [finding for finding in findings if not finding.excused]
    order = sorted(in_order(alarms), key=lambda finding: SEVERITIES.index(finding.severity))
    return "\n".join([*map(_command, order), _summary(findings, alarms)])


def _command(finding: Finding) -> str:
    place = region(finding)
    properties = {
        "file": finding.place.file,
        "line": place.line,
        "col": place.column,
        "endColumn": place.end,
        "title": f"{finding.severity}: {finding.check}",
    }
    told = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items() if value)
    return f"::{_COMMANDS[finding.severity]} {told}::{_data(_message(finding))}"


def _message(finding: Finding) -> Iterator[str]:
    yield finding.message
    below = sides(finding)
    for name, text, span in below:
        yield f"{name}: {bracketed(text, span, _ROOM)}"
    if not below and finding.unit:
        yield f"source: {bracketed(finding.unit, None, _ROOM)}"
    if finding.fix is not None:
        yield f"→ {fixed(finding)}"
    if finding.hint:
        yield f"Remedy: {finding.hint}"


def _data(lines: Iterable[str]) -> str:
    return "%0A".join(safe(line).replace("%", "%25") for line in "\n".join(lines).split("\n"))


def _property(value: str) -> str:
    return safe(value).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")


def _summary(findings: Sequence[Finding], alarms: Sequence[Finding]) -> str:
    """Return the last line, which is no command."""
    kinds = Counter(_COMMANDS[finding.severity] for finding in alarms)
    told = [count(kinds[kind], kind) for kind in ("error", "warning", "notice") if kinds[kind]]
    more = f"; GitHub shows {_MOST} of each kind, the worst first" if max(kinds.values(), default=0) > _MOST else ""
    pardoned = [f"{number:,} excused: {reason}" for reason, number in excuses(findings).items()]
    return f"{count(len(alarms), 'finding')}{': ' if told else ''}{', '.join(told)}{more}" + "".join(
        f"; {part}" for part in pardoned
    )
