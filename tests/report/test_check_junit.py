"""Findings as JUnit's XML, validated against the schema of Jenkins."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pipeline.model import Finding, Place, Severity, Span
from pipeline.report.junit import suites

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).with_name("schemas") / "junit-10.xsd"))
DOSE = Finding(
    "numbers", Severity.BLOCKER, "“500” is missing", Place("a.po", 12, 16), "compare them", "", "de",
    "Take 500 mg.", "500", "Nimm 50 mg.", Span(5, 8), Span(5, 7),
)  # fmt: skip
NOTE = Finding("length", Severity.NOTE, "long", Place("b.po", 3), unit="Rest.")


def _report(findings, threshold=Severity.MAJOR):
    text = suites(findings, threshold)
    root = etree.fromstring(text.encode("ascii"))
    SCHEMA.assertValid(root)
    return root


def test_a_clean_run_has_one_passed_case():
    root = _report([])
    assert dict(root.attrib) == {"name": "pipeline check", "tests": "1", "failures": "0", "errors": "0"}
    (case,) = root.iter("testcase")
    assert (case.get("name"), len(case)) == ("nothing found", 0)


def test_suites_are_files_and_cases_are_checks_and_texts():
    root = _report([DOSE, replace(DOSE, message="“mg” is missing"), NOTE])
    assert [dict(suite.attrib) for suite in root] == [
        {"name": "a.po", "tests": "1", "failures": "1", "skipped": "0", "errors": "0"},
        {"name": "b.po", "tests": "1", "failures": "0", "skipped": "0", "errors": "0"},
    ]
    case = root[0][0]
    assert dict(case.attrib) == {"name": "numbers: Take 500 mg.", "classname": "a.po"}
    (failure,) = case
    assert dict(failure.attrib) == {"message": "“500” is missing", "type": "blocker"}
    told = (
        "a.po:12:16: blocker: {} is missing [numbers]\nsource: Take ⟦500⟧ mg.\ntarget: Nimm ⟦50⟧ mg.\n→ 500\n"
        "Remedy: compare them"
    )
    assert failure.text == f"{told.format('“500”')}\n\n{told.format('“mg”')}"
    assert [(child.tag, child.text) for child in root[1][0]] == [
        ("system-out", "b.po:3: note: long [length]\nsource: Rest.")
    ]


@pytest.mark.parametrize(
    ("threshold", "failures"), [(None, 0), (Severity.BLOCKER, 1), (Severity.MAJOR, 1), (Severity.NOTE, 2)]
)
def test_what_fails(threshold, failures):
    assert _report([DOSE, NOTE], threshold).get("failures") == str(failures)


def test_what_is_excused_is_skipped():
    root = _report([replace(DOSE, excused="waived: the leaflet says so")])
    assert (root.get("failures"), root[0].get("skipped")) == ("0", "1")
    assert root.find(".//skipped").get("message") == "waived: the leaflet says so"


@given(st.text(), st.text(), st.sampled_from(Severity))
def test_any_text_makes_a_valid_report(evil, other, severity):
    finding = Finding(evil, severity, other, Place(evil, 1), evil, evil, "de", other, evil, other, None, Span(0, 1))
    assert _report([finding, replace(finding, excused=other)]).get("errors") == "0"


def test_hostile_text_stays_text():
    evil = "]]></failure><script>\x1b[2J\ud800\ufffe\u202e&lt;"
    (failure,) = _report([replace(DOSE, message=evil)]).iter("failure")
    assert failure.get("message") == "]]></failure><script>�[2J���&lt;"
