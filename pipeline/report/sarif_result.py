"""A finding as a result of a SARIF log: section 3.27 of the standard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.model import Severity
from pipeline.report.check_regions import region, replacement
from pipeline.report.check_uri import uri
from pipeline.report.diff_html_text import clean

if TYPE_CHECKING:
    from pipeline.model import Finding

Object = dict[str, object]

LEVELS = {Severity.BLOCKER: "error", Severity.MAJOR: "error", Severity.MINOR: "warning", Severity.NOTE: "note"}


def result(finding: Finding, rule: int, fingerprint: str) -> Object:
    """Return a finding as a result; `rule` is the place of its check in the list of rules."""
    told: Object = {
        "ruleId": clean(finding.check),
        "ruleIndex": rule,
        "level": LEVELS[finding.severity],
        "message": {"text": plain_text(_message(finding))},
        "partialFingerprints": {"finding/v1": fingerprint},
        "suppressions": _suppressions(finding),
        "properties": _properties(finding),
    }
    if finding.place.file:
        told["locations"] = [{"physicalLocation": _location(finding)}]
    text = replacement(finding)
    return told if text is None else told | {"fixes": [_fix(finding, text)]}


def _message(finding: Finding) -> str:
    return f"{finding.message}: “{finding.unit}”" if finding.unit else finding.message


def _properties(finding: Finding) -> Object:
    told = {
        "severity": finding.severity.value,
        "page": finding.page,
        "locale": finding.locale,
        "translation": finding.target,
        "remedy": finding.hint,
    }
    return {name: clean(value) for name, value in told.items() if value}


def _suppressions(finding: Finding) -> list[Object]:
    if not finding.excused:
        return []
    kind = "inSource" if finding.excused.startswith("waived") else "external"
    return [{"kind": kind, "justification": clean(finding.excused)}]


def _location(finding: Finding) -> Object:
    told: Object = {"artifactLocation": {"uri": uri(finding.place.file)}}
    return told | ({"region": _region(finding)} if finding.place.line else {})


def _region(finding: Finding) -> Object:
    place = region(finding)
    told = {"startLine": place.line, "startColumn": place.column, "endColumn": place.end}
    return {name: number for name, number in told.items() if number}


def _fix(finding: Finding, text: str) -> Object:
    change = {"deletedRegion": _region(finding), "insertedContent": {"text": text}}
    artifact = {"artifactLocation": {"uri": uri(finding.place.file)}, "replacements": [change]}
    return {"description": {"text": plain_text(finding.hint or finding.message)}, "artifactChanges": [artifact]}


def plain_text(text: str) -> str:
    """Return a plain text message, in which `[text](target)` would be a link (section 3.11.6)."""
    return clean(text).replace("](", "\\](")
