"""Waivers in translators' comments, and severities that a project wants."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.base import Subject
from pipeline.checks.policy import DEFAULT, Policy
from pipeline.checks.run import is_blocked
from pipeline.checks.waivers import Waiver, complaints, waived, waivers
from pipeline.model import Finding, Place, Severity, Unit

KNOWN = {"numbers", "tags", "quotes", "length"}
BLANK = Finding("", Severity.NOTE, "", Place("a.po", 7), page="rest", locale="de")


def _unit(comment, **fields):
    return Unit("Take 2 tablets.", "Nehmen Sie 3 Tabletten.", comment=comment, **fields)


def _found(*checks):
    severities = {"numbers": Severity.BLOCKER, "tags": Severity.BLOCKER, "quotes": Severity.MINOR}
    return [Finding(check, severities[check], "wrong", Place("a.po", 8, 9)) for check in checks]


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("pipeline: ignore numbers -- it is a date", [Waiver(("numbers",), "it is a date")]),
        ("See the leaflet.\npipeline: ignore numbers, tags -- both", [Waiver(("numbers", "tags"), "both")]),
        ("Pipeline:  Ignore numbers tags -- both", [Waiver(("numbers", "tags"), "both")]),
        ("pipeline: ignore a -- one\npipeline: ignore b -- two", [Waiver(("a",), "one"), Waiver(("b",), "two")]),
        ("pipeline: ignore numbers", [Waiver(("numbers",), "")]),
        ("pipeline: ignore numbers --", [Waiver(("numbers",), "")]),
        ("pipeline: ignore -- no check", [Waiver((), "no check")]),
        ("pipeline: ignore numbers -- a -- b", [Waiver(("numbers",), "a -- b")]),
        ("pipeline: ignored numbers -- a", []),
        ("Our pipeline: ignore numbers -- a", []),
        ("", []),
    ],
)
def test_what_is_a_waiver(comment, expected):
    assert waivers(comment) == expected


def test_a_finding_that_is_waived_is_excused():
    found = _found("quotes", "quotes")
    assert [item.excused for item in waived([Waiver(("quotes",), "house style")], found, DEFAULT)] == [
        "waived: house style",
        "waived: house style",
    ]


@pytest.mark.parametrize(
    ("waiver", "policy", "excused"),
    [
        (Waiver(("numbers",), "a date"), DEFAULT, ""),
        (Waiver(("numbers",), "a date"), Policy(waivable=frozenset(["numbers"])), "waived: a date"),
        (Waiver(("numbers",), "a date"), Policy(waivable=frozenset(["tags"])), ""),
        (Waiver(("numbers",), ""), Policy(waivable=frozenset(["numbers"])), ""),
        (Waiver(("tags",), "a date"), Policy(waivable=frozenset(["numbers", "tags"])), ""),
    ],
)
def test_a_blocker_is_waived_only_where_the_project_allows_it_by_name(waiver, policy, excused):
    (found,) = waived([waiver], _found("numbers"), policy)
    assert found.excused == excused


@pytest.mark.parametrize(
    ("comment", "checks", "expected"),
    [
        ("", ["numbers"], []),
        ("pipeline: ignore quotes -- house style", ["quotes"], []),
        ("pipeline: ignore quotes", ["quotes"], [("waiver", "the waiver of quotes gives no reason")]),
        ("pipeline: ignore -- so", ["quotes"], [("waiver", "a waiver names no check")]),
        ("pipeline: ignore quote -- so", ["quotes"], [("waiver", "there is no check “quote”")]),
        (
            "pipeline: ignore numbers -- a date",
            ["numbers"],
            [("waiver", "numbers found a blocker, which this project does not let anybody waive")],
        ),
        (
            "pipeline: ignore quotes, length -- so",
            ["quotes"],
            [("waiver-stale", "nothing to ignore: length has no objection")],
        ),
    ],
)
def test_what_is_wrong_with_waivers(comment, checks, expected):
    said = list(complaints(_unit(comment), _found(*checks), DEFAULT, KNOWN, BLANK))
    assert [(item.check, item.message) for item in said] == expected
    assert {item.place for item in said} <= {Place("a.po", 7)}


def test_a_waiver_of_an_entry_that_is_not_current_is_not_called_stale():
    unit = _unit("pipeline: ignore quotes -- so", fuzzy=True)
    assert list(complaints(unit, [], DEFAULT, KNOWN, BLANK)) == []


@given(st.text(), st.sampled_from(["", "pipeline: ignore ", "pipeline: ignore tags -- "]))
def test_only_a_line_with_the_check_and_a_reason_keeps_a_blocker_quiet(text, start):
    unit = Unit("Take <b>two</b>.", "Nehmen Sie zwei.", comment=start + text)
    reasons = [waiver for waiver in waivers(unit.comment) if "tags" in waiver.checks and waiver.reason]
    policy = Policy(waivable=frozenset(["tags"]))
    assert is_blocked(Subject(unit), policy) == (not reasons)
    assert is_blocked(Subject(unit))


@pytest.mark.parametrize(
    ("severities", "said", "expected"),
    [
        ({}, Severity.BLOCKER, Severity.BLOCKER),
        ({}, Severity.MINOR, Severity.MINOR),
        ({"numbers": Severity.MINOR}, Severity.BLOCKER, Severity.MINOR),
        ({"numbers": Severity.MINOR}, Severity.NOTE, Severity.NOTE),
        ({"numbers": Severity.MAJOR}, Severity.MINOR, Severity.MINOR),
        ({"numbers": None}, Severity.BLOCKER, None),
        ({"tags": None}, Severity.BLOCKER, Severity.BLOCKER),
    ],
)
def test_severities_of_a_project(severities, said, expected):
    assert Policy(severities).severity("numbers", Severity.BLOCKER, said) is expected


def test_a_minor_check_can_be_made_a_blocker():
    policy = Policy({"quotes": Severity.BLOCKER})
    assert policy.severity("quotes", Severity.MINOR, Severity.MINOR) is Severity.BLOCKER
    assert policy.severity("quotes", Severity.MINOR, Severity.NOTE) is Severity.NOTE
