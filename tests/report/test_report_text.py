"""Findings and tables as people read them, findings and errors as machines read them."""

from __future__ import annotations

import json

import pytest

from pipeline.errors import SourceError
from pipeline.model import Finding, Place, Severity
from pipeline.report import json as report_json
from pipeline.report.console import finding_line, finding_lines, limited_table, remedies, safe
from pipeline.report.gate import failing
from pipeline.report.table import shorten, table
from pipeline.text import count

FINDING = Finding("tags", Severity.BLOCKER, "<em> is missing", Place("a.po", 5), "use the same tags", unit="Rest now")


def _findings(*severities):
    return [
        Finding("c", severity, f"message {number}", Place("a.po", number), "do it")
        for number, severity in enumerate(severities, 1)
    ]


def test_a_finding_is_one_flat_line():
    assert finding_line(FINDING, 80) == 'a.po:5: blocker: <em> is missing: "Rest now" [tags]'


def test_the_text_of_the_unit_is_cut_to_the_width():
    long = Finding("tags", Severity.BLOCKER, "wrong", Place("a.po", 5), unit="0123456789" * 20)
    line = finding_line(long, 80)
    assert len(line) == 80
    assert line == 'a.po:5: blocker: wrong: "01234567890123456789012…78901234567890123456789" [tags]'


def test_a_proposal_is_shown():
    line = finding_line(Finding("gap", Severity.MAJOR, "a word is missing", Place("a.html", 1, 2), fix="rest"), 80)
    assert line == "a.html:1:2: major: a word is missing; perhaps “rest” [gap]"


@pytest.mark.parametrize("evil", ["\x1b[2J", "\r", "\n", "\x9b2J", "\u202e", "\u2028", "\udcff", "\0"])
def test_nothing_untrusted_steers_the_terminal(evil):
    assert safe(f"a{evil[0]}b") == "a\N{REPLACEMENT CHARACTER}b"
    assert evil[0] not in finding_line(Finding("c", Severity.NOTE, evil, Place(evil), unit=evil, fix=evil), 80)


def test_a_long_list_shows_the_most_severe_in_order():
    low, high = Severity.MINOR, Severity.BLOCKER
    assert finding_lines(_findings(low, high, low, low, high), 80, limit=3) == [
        "a.po:1: minor: message 1 [c]",
        "a.po:2: blocker: message 2 [c]",
        "a.po:5: blocker: message 5 [c]",
        "… and 2 findings more; --all shows them",
    ]
    assert len(finding_lines(_findings(low, high, low), 80, limit=0)) == 3
    assert finding_lines([], 80, limit=3) == []


def test_remedies_count_each_check():
    assert remedies(_findings(Severity.MAJOR, Severity.MAJOR)) == ["c: 2 × do it"]


def test_a_limited_table():
    rows = [("a", 1), ("b", 22), ("c", 3)]
    assert limited_table(("page", "words"), rows, 80, limit=2, noun="row") == (
        "page  words\na         1\nb        22\n… and 1 row more; --all shows them"
    )
    assert limited_table(("page", "words"), [], 80, limit=2, noun="row") == ""


def test_the_first_column_gives_way():
    assert table(("page", "words"), [("a-very-long-name-of-a-page", 12345)], 22) == (
        "page             words\na-very…-a-page  12,345"
    )


@pytest.mark.parametrize(
    ("text", "width", "shown"), [("abcdef", 6, "abcdef"), ("abcdef", 5, "ab…ef"), ("abcdef", 2, "…f")]
)
def test_shorten(text, width, shown):
    assert shorten(text, width) == shown


def test_count():
    assert [count(0, "page"), count(1, "page"), count(1200, "page"), count(2, "entry", "entries")] == [
        "0 pages",
        "1 page",
        "1,200 pages",
        "2 entries",
    ]


def test_the_gate():
    blocker, major, minor, info = findings = tuple(_findings(*Severity))
    assert failing(findings) == (blocker, major)
    assert failing(findings, Severity.MINOR) == (blocker, major, minor)
    assert failing(findings, Severity.NOTE) == (blocker, major, minor, info)


def test_json():
    text = report_json.document(findings=[report_json.finding(FINDING)], errors=[])
    assert text.endswith("}\n")
    assert json.loads(text) == {
        "schema": 1,
        "findings": [
            {
                "check": "tags",
                "severity": "blocker",
                "file": "a.po",
                "line": 5,
                "unit": "Rest now",
                "message": "<em> is missing",
                "hint": "use the same tags",
            }
        ],
        "errors": [],
    }
    assert report_json.error(SourceError("a.html: empty", "write it")) == {
        "message": "a.html: empty",
        "hint": "write it",
    }
