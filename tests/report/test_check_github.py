"""Findings as workflow commands of GitHub Actions."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Finding, Place, Severity, Span
from pipeline.report.github import annotations

DOSE = Finding(
    "numbers", Severity.BLOCKER, "50 % is missing", Place("a,b.po", 12, 15), "compare them", "", "de",
    "Take 50 % of it.", "50", "Nimm 5 ein.", Span(5, 9), Span(5, 6),
)  # fmt: skip
REST = Finding("untranslated", Severity.NOTE, "not translated", Place("a.po", 20), unit="Rest.")


def test_annotations_are_escaped_and_the_worst_comes_first():
    dose = (
        "::error file=a%2Cb.po,line=12,col=15,title=blocker%3A numbers::50 %25 is missing%0A"
        "source: Take ⟦50 %25⟧ of it.%0Atarget: Nimm ⟦5⟧ ein.%0A→ 50%0ARemedy: compare them"
    )
    assert annotations([REST, DOSE]).split("\n") == [
        dose,
        "::notice file=a.po,line=20,title=note%3A untranslated::not translated%0Asource: Rest.",
        "2 findings: 1 error, 1 notice",
    ]


def test_the_end_is_told_where_it_is_known():
    finding = Finding("c", Severity.MINOR, "m", Place("a.po", 3, 14), target="Nimm 5 ein.", target_span=Span(5, 6))
    assert annotations([finding]).startswith("::warning file=a.po,line=3,col=14,endColumn=15,title=minor%3A c::m%0A")


def test_excused_findings_are_counted():
    excused = [Finding("c", Severity.MAJOR, "m", Place("a.po"), excused="waived: so")] * 2
    assert annotations(excused) == "0 findings; 2 excused: waived"


def test_how_many_are_not_shown():
    findings = [Finding("c", Severity.MAJOR, "m", Place("a.po", line)) for line in range(1, 12)]
    assert annotations(findings).splitlines()[-1] == (
        "11 findings: 11 errors; GitHub shows 10 of each kind, the worst first"
    )


@given(st.text(), st.text())
def test_no_text_makes_a_command_of_its_own(evil, other):
    finding = Finding(
        evil, Severity.MAJOR, other, Place(evil, 1), evil, evil, "de", other, evil, evil, None, Span(0, 0)
    )
    command, summary = annotations([finding]).split("\n")
    properties = re.fullmatch(r"::error ((?:[a-zA-Z]+=[^,:\r\n]*,?)+)::[^\r\n]*", command)
    assert properties
    assert summary == "1 finding: 1 error"
