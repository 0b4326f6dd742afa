"""Findings as SARIF, validated against the schema."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model import Finding, Place, Severity, Span
from pipeline.report.check_uri import uri
from pipeline.report.sarif import log

SCHEMA = json.loads(Path(__file__).with_name("schemas").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
RULES = {"stale": (Severity.MAJOR, "revise it"), "numbers": (Severity.BLOCKER, "compare the numbers")}
LINE = 'msgstr "Nimm \\"zweimal\\" 50 mg."'
TARGET = 'Nimm "zweimal" 50 mg.'
DOSE = Finding(
    "numbers", Severity.BLOCKER, "“500” is missing", Place("locales/de/a b.po", 12, LINE.index("50 ") + 1),
    "compare the numbers", "tablets", "de", "Take 500 mg [twice](x).", "500", TARGET, Span(5, 8), Span(15, 17),
)  # fmt: skip


def _results(*findings):
    document = json.loads(log(findings, RULES))
    VALIDATOR.validate(document)
    (run,) = document["runs"]
    return run["results"]


def test_the_log_of_a_clean_run_is_valid():
    document = json.loads(log([], RULES))
    VALIDATOR.validate(document)
    (run,) = document["runs"]
    assert run["results"] == []
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["rules"][1] == {
        "id": "numbers",
        "shortDescription": {"text": "Numbers"},
        "fullDescription": {"text": "compare the numbers"},
        "help": {"text": "compare the numbers"},
        "defaultConfiguration": {"level": "error"},
    }


def test_a_result():
    (result,) = _results(DOSE)
    fingerprint = result["partialFingerprints"].pop("finding/v1")
    assert len(fingerprint) == 64
    location = {"uri": "locales/de/a%20b.po"}
    region = {"startLine": 12, "startColumn": 26, "endColumn": 28}
    assert result == {
        "ruleId": "numbers",
        "ruleIndex": 1,
        "level": "error",
        "message": {"text": "“500” is missing: “Take 500 mg [twice\\](x).”"},
        "partialFingerprints": {},
        "suppressions": [],
        "properties": {
            "severity": "blocker",
            "page": "tablets",
            "locale": "de",
            "translation": TARGET,
            "remedy": "compare the numbers",
        },
        "locations": [{"physicalLocation": {"artifactLocation": location, "region": region}}],
        "fixes": [
            {
                "description": {"text": "compare the numbers"},
                "artifactChanges": [
                    {
                        "artifactLocation": location,
                        "replacements": [{"deletedRegion": region, "insertedContent": {"text": "500"}}],
                    }
                ],
            }
        ],
    }


def test_a_fix_replaces_what_stands_in_the_file():
    (result,) = _results(DOSE)
    (change,) = result["fixes"][0]["artifactChanges"][0]["replacements"]
    region = change["deletedRegion"]
    start, end = region["startColumn"] - 1, region["endColumn"] - 1
    assert LINE[:start] + change["insertedContent"]["text"] + LINE[end:] == 'msgstr "Nimm \\"zweimal\\" 500 mg."'


@pytest.mark.parametrize(
    "values",
    [
        {"fix": None},
        {"fix": 'a "quoted" word'},
        {"target_span": Span(5, 14)},  # the file has backslashes there
        {"place": Place("a.po", 13, 2)},  # a wrapped text
        {"place": Place("a.po", 12)},
        {"target_span": None},
    ],
)
def test_no_fix_that_could_go_wrong(values):
    (result,) = _results(replace(DOSE, **values))
    assert "fixes" not in result


def test_fingerprints_stay_when_lines_move_and_differ_otherwise():
    prints = [
        [result["partialFingerprints"]["finding/v1"] for result in _results(*findings)]
        for findings in ((DOSE, DOSE), (replace(DOSE, place=Place(DOSE.place.file, 99, 26)), DOSE))
    ]
    assert prints[0] == prints[1]
    assert len(set(prints[0])) == 2


def test_excuses_are_suppressions():
    waived, graced = _results(
        replace(DOSE, excused="waived: the leaflet says so"), replace(DOSE, excused="grace period until 2025-01-01")
    )
    assert waived["suppressions"] == [{"kind": "inSource", "justification": "waived: the leaflet says so"}]
    assert graced["suppressions"] == [{"kind": "external", "justification": "grace period until 2025-01-01"}]


@pytest.mark.parametrize(
    ("file", "reference"),
    [
        ("locales/de/ä.po", "locales/de/%C3%A4.po"),
        ("c:a.po", "c%3Aa.po"),
        ("/home/a.po", "file:///home/a.po"),
        ("a#b?c%.po", "a%23b%3Fc%25.po"),
        ("\udcff.po", "%FF.po"),
    ],
)
def test_files_are_uri_references(file, reference):
    assert uri(file) == reference


@settings(max_examples=30, deadline=None)
@given(st.text(), st.text(), st.sampled_from(Severity), st.integers(0, 9), st.integers(0, 9))
def test_any_text_makes_a_valid_log(evil, other, severity, line, column):
    finding = Finding(
        evil, severity, other, Place(evil, line, column), evil, evil, "de", other, evil, other, None, Span(0, 1)
    )
    text = log([finding, replace(finding, excused=evil)], RULES)
    assert text.isascii()
    VALIDATOR.validate(json.loads(text))


def test_the_schema_is_strict():
    document = json.loads(log([DOSE], RULES))
    document["runs"][0]["results"][0]["level"] = "blocker"
    with pytest.raises(jsonschema.ValidationError):
        VALIDATOR.validate(document)
