"""Findings and repairs in a terminal."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Finding, Place, Severity, Span
from pipeline.report import json as report_json
from pipeline.report.check_marks import bracketed, columns, excerpt
from pipeline.report.check_repairs import repairs_text
from pipeline.report.check_text import findings_text

PO = "locales/de/LC_MESSAGES/tablets.po"
DOSE = Finding(
    "numbers",
    Severity.BLOCKER,
    "“500” is missing",
    Place(PO, 12, 35),
    "compare the numbers",
    "tablets",
    "de",
    "Take 500 mg twice a day.",
    "500",
    "Nehmen Sie zweimal täglich 50 mg ein.",
    Span(5, 8),
    Span(27, 29),
)
REST = Finding("untranslated", Severity.MAJOR, "not translated", Place(PO, 20), "translate it", unit="Rest in bed.")


class Repair(NamedTuple):
    place: Place
    locale: str
    unit: str
    before: str
    after: str
    checks: tuple[str, ...]


def _finding(target, span, **values):
    about = {"unit": "Text", "target": target, "target_span": span, "locale": "de"}
    return Finding("c", Severity.MINOR, "m", Place("a.po", 3, 9), **about, **values)


def test_each_finding_is_a_flat_line_with_the_places_below():
    assert findings_text([REST, DOSE], 80, limit=0).splitlines() == [
        f"{PO}:12:35: blocker: “500” is missing [numbers]",
        "    source: Take 500 mg twice a day.",
        "                 ^^^",
        "    target: Nehmen Sie zweimal täglich 50 mg ein.",
        "                                       ^^",
        "         → 500",
        f'{PO}:20: major: not translated: "Rest in bed." [untranslated]',
        "untranslated: 1 × translate it",
        "numbers: 1 × compare the numbers",
    ]


def test_nothing_found():
    assert findings_text([], 80, limit=0) == ""
    assert repairs_text([], 80, limit=0) == ""


def test_findings_of_a_file_stand_together():
    places = [Place("b.po", 9), Place("a.po", 2), Place("b.po", 3, 7), Place("b.po", 3, 2)]
    text = findings_text([Finding("c", Severity.NOTE, "m", place) for place in places], 80, limit=0)
    assert [line.split(": ")[0] for line in text.splitlines()] == ["b.po:3:2", "b.po:3:7", "b.po:9", "a.po:2"]


def test_the_most_severe_are_shown():
    findings = [Finding("c", severity, "m", Place("a.po", line)) for line, severity in enumerate(reversed(Severity), 1)]
    assert findings_text(findings, 80, limit=2).splitlines() == [
        "a.po:3: major: m [c]",
        "a.po:4: blocker: m [c]",
        "… and 2 findings more; --all shows them",
    ]


def test_excused_findings_are_counted_by_reason():
    reasons = ("waived: the leaflet says so", "grace period until 2025-01-01", "grace period until 2025-01-02")
    excused = [_finding("Text", Span(0, 1), excused=reason) for reason in reasons]
    assert findings_text(excused, 80, limit=0) == "3 findings are excused: grace period 2, waived 1"
    assert findings_text([REST, *excused[:1]], 80, limit=0).splitlines()[-1] == "1 more is excused: waived 1"


def test_a_text_without_a_mark_is_shown_once():
    findings = [_finding("eins zwei", Span(0, 4)), _finding("eins zwei", Span(5, 9))]
    lines = findings_text(findings, 80, limit=0).splitlines()
    assert [line.strip() for line in lines if "source" in line] == ["source: Text"]


@pytest.mark.parametrize(
    ("target", "span", "shown"),
    [
        ("詳しくは21ページ。", Span(4, 6), ["    target: 詳しくは21ページ。", "                    ^^"]),
        ("ein 薬 da", Span(4, 5), ["    target: ein 薬 da", "                ^^"]),
        ("Cafe\u0301 nein", Span(6, 10), ["    target: Cafe\u0301 nein", "                 ^^^^"]),
        ("Ende", Span(4, 4), ["    target: Ende", "                ^"]),
        ("5\u00a0mg", Span(1, 2), ["    target: 5⍽mg", "             ^"]),
        ("a\nb", Span(1, 2), ["    target: a¶b", "             ^"]),
        ("انظر الصفحة 21.", Span(12, 14), ["    target: انظر الصفحة ⟦21⟧."]),
        ("Arzt 🧑🏽\u200d⚕️ da", Span(11, 13), ["    target: Arzt 🧑🏽\u200d⚕️ ⟦da⟧"]),
    ],
)
def test_places_are_marked_by_columns(target, span, shown):
    lines = findings_text([_finding(target, span)], 80, limit=0).splitlines()
    assert lines[2:] == shown


def test_a_long_text_is_cut_around_its_place():
    text = "Ein langer Satz. " * 50
    lines = findings_text([_finding(f"{text}HIER. {text}", Span(850, 854))], 60, limit=0).splitlines()
    assert lines[2:] == [
        "    target: …tz. Ein langer Satz. HIER. Ein langer Satz. Ei…",
        "                                  ^^^^",
    ]


def test_a_whole_text_needs_no_mark():
    lines = findings_text([_finding("Der ganze Text", Span(0, 14))], 80, limit=0).splitlines()
    assert lines == ["a.po:3:9: minor: m [c]", "    source: Text", "    target: Der ganze Text"]


@given(st.text("ab \u00a0", max_size=40), st.text("ab \u00a0", max_size=40))
def test_a_repair_is_one_line(before, after):
    line = repairs_text([Repair(Place("a.po", 1), "de", "", before, after, ("c",))], 500, limit=0)
    old, new = line.removeprefix("a.po:1: fixed [c]: ").split(" → ")
    assert (old == new) == (before == after) or "…" in line


def test_a_long_place_is_cut_in_its_middle():
    assert bracketed("vor " + "x" * 500 + "y nach", Span(4, 505), 20) == "⟦xxxxxxxxxx…xxxxxxxxy⟧"


@given(st.text(max_size=300), st.integers(0, 300), st.integers(0, 300), st.integers(16, 90))
def test_an_excerpt_fits_and_is_safe(text, start, end, room):
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    shown = str(excerpt(text, Span(start, end), room))
    assert columns(shown) <= room
    assert not set(shown) & {"\n", "\r", "\x1b", "\x9b", "\u2028", "\u202e"}


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_finding_takes_no_more_lines_than_it_should(evil, other):
    finding = Finding(
        evil, Severity.NOTE, evil, Place(other, 1), "", evil, "de", other, evil, evil, Span(0, 1), Span(0, 1)
    )
    lines = findings_text([finding], 80, limit=0).split("\n")
    assert len(lines) <= 6
    assert "\x1b" not in "".join(lines)


def test_a_deletion_and_a_no_break_space_can_be_seen():
    findings = [_finding("a  b", Span(1, 2), fix=""), _finding("5 mg", Span(0, 4), fix="5\u00a0mg")]
    lines = findings_text(findings, 80, limit=0).splitlines()
    assert [line.strip() for line in lines if "→" in line] == ["→ (nothing)", "→ 5⍽mg (⍽: no-break space)"]


def test_repairs():
    repairs = [
        Repair(Place("a.po", 4, 9), "de", "5 mg", "Nimm 5 mg ein.", "Nimm 5\u00a0mg ein.", ("spaces", "units")),
        Repair(Place("a.po", 8, 9), "de", "Hi", 'Sag "Hallo"  zu ihm', "Sag „Hallo“ zu ihm", ("quotes",)),
        Repair(Place("a.po", 9, 9), "de", "Rest.", "Ruhen Sie sich aus", "Ruhen Sie sich aus.", ("full-stop",)),
        Repair(Place("a.po", 10, 9), "de", "Rest.", "x" * 99, "y" * 99, ("c",)),
    ]
    assert repairs_text(repairs, 80, limit=0).splitlines() == [
        "a.po:4:9: fixed [spaces, units]: Nimm 5 mg → Nimm 5⍽mg",
        'a.po:8:9: fixed [quotes]: Sag "Hallo"  zu → Sag „Hallo“ zu',
        "a.po:9:9: fixed [full-stop]: sich aus → sich aus.",
        "a.po:10:9: fixed [c]: xxxxxxxxxxxxxxxx…xxxxxxxxxxxxxxx → yyyyyyyyyyyyyyyy…yyyyyyyyyyyyyyy",
    ]
    assert repairs_text(repairs, 200, limit=1).splitlines()[1:] == ["… and 3 repairs more; --all shows them"]
    assert report_json.repair(repairs[0]) == {
        "file": "a.po",
        "line": 4,
        "column": 9,
        "locale": "de",
        "unit": "5 mg",
        "before": "Nimm 5 mg ein.",
        "after": "Nimm 5\u00a0mg ein.",
        "checks": ["spaces", "units"],
    }


def test_json_has_all_of_a_finding():
    assert report_json.finding(DOSE) == {
        "check": "numbers",
        "severity": "blocker",
        "file": PO,
        "line": 12,
        "column": 35,
        "page": "tablets",
        "locale": "de",
        "unit": "Take 500 mg twice a day.",
        "message": "“500” is missing",
        "hint": "compare the numbers",
        "fix": "500",
        "translation": "Nehmen Sie zweimal täglich 50 mg ein.",
        "source_span": [5, 8],
        "target_span": [27, 29],
    }
    assert report_json.finding(_finding("a", Span(0, 1), fix="", excused="waived: so"))["fix"] == ""
    assert "fix" not in report_json.finding(REST)
