"""Findings as a report of tests in JUnit's XML, in the form that Jenkins, GitLab and others read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from pipeline.report.check_marks import bracketed, fixed, sides
from pipeline.report.check_order import in_order
from pipeline.report.gate import failing
from pipeline.report.table import shorten

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pipeline.model import Finding, Severity

    Cases = Mapping[tuple[str, str], list[Finding]]

_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)
"""What XML 1.0 does not allow or discourages, and what would turn a line around."""
_NAME = 80
_ROOM = 160


def suites(findings: Iterable[Finding], threshold: Severity | None) -> str:
    """Return findings as an XML document in ASCII: a suite for each file, a test case for each check and text.

    A case fails where a finding keeps the gate from being passed, `threshold` being the least severity that does (None:
    none). It is skipped where all its findings are excused. Otherwise it is passed, and its output says what was found.
    Where nothing was found there is one case, which is passed.
    """
    files: dict[str, dict[tuple[str, str], list[Finding]]] = {}
    for finding in in_order(findings):
        cases = files.setdefault(finding.place.file, {})
        cases.setdefault((finding.check, finding.unit), []).append(finding)
    root = etree.Element("testsuites", name="pipeline check")
    for file, cases in files.items():
        root.append(_suite(file, cases, threshold))
    if not files:
        _add(root, "testsuite", name="pipeline check").append(etree.Element("testcase", name="nothing found"))
    _sum_up(root)
    etree.indent(root)
    text: bytes = etree.tostring(root, encoding="us-ascii", xml_declaration=True)
    return text.decode("ascii") + "\n"


def _suite(file: str, cases: Cases, threshold: Severity | None) -> etree._Element:
    suite = etree.Element("testsuite", name=_clean(file))
    for (check, unit), findings in cases.items():
        name = f"{check}: {shorten(unit, _NAME)}" if unit else check
        case = _add(suite, "testcase", name=name, classname=file)
        _judge(case, findings, failing(findings, threshold))
    return suite


def _judge(case: etree._Element, findings: Sequence[Finding], bad: Sequence[Finding]) -> None:
    text = "\n\n".join("\n".join(_told(finding)) for finding in findings)
    if bad:
        element = _add(case, "failure", message=bad[0].message, type=bad[0].severity.value)
    elif all(finding.excused for finding in findings):
        element = _add(case, "skipped", message=findings[0].excused)
    else:
        element = _add(case, "system-out")
    element.text = _clean(text)


def _told(finding: Finding) -> Iterator[str]:
    excuse = f" (excused: {finding.excused})" if finding.excused else ""
    yield f"{finding.place}: {finding.severity}: {finding.message} [{finding.check}]{excuse}"
    for name, text, span in sides(finding) or _texts(finding):
        yield f"{name}: {bracketed(text, span, _ROOM)}"
    if finding.fix is not None:
        yield f"→ {fixed(finding)}"
    if finding.hint:
        yield f"Remedy: {finding.hint}"


def _texts(finding: Finding) -> list[tuple[str, str, None]]:
    return [(name, text, None) for name, text in (("source", finding.unit), ("target", finding.target)) if text]


def _add(parent: etree._Element, tag: str, **attributes: str) -> etree._Element:
    element = etree.Element(tag, {name: _clean(value) for name, value in attributes.items()})
    parent.append(element)
    return element


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


def _sum_up(root: etree._Element) -> None:
    """Write into each suite how many cases it has, and how many of them failed and were skipped."""
    for suite in root:
        numbers = {"tests": "testcase", "failures": "testcase/failure", "skipped": "testcase/skipped"}
        for name, path in numbers.items():
            suite.set(name, str(len(suite.findall(path))))
        suite.set("errors", "0")
    for name in ("tests", "failures", "errors"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
