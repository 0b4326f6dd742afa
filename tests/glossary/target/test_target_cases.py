"""Every case of cases.psv: a concept, a German sentence, and what is to be said about how it renders the concept."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from pipeline.glossary.target import TargetTerms
from pipeline.model.glossary import Concept, Gender, PartOfSpeech, Term, TermHit, TermStatus
from pipeline.model.place import Span

HERE = Path(__file__).parent
STATUS = {"-": TermStatus.FORBIDDEN, "~": TermStatus.DEPRECATED}
PART_OF_SPEECH = {"+": PartOfSpeech.ADJECTIVE, "=": PartOfSpeech.VERB}
TERM = re.compile(r"(?P<mark>[-~+=]?)(?P<text>[^<]+?)(?:/(?P<more>(?:m|f|n|mf|pl)(?:,exact)?))?(?:<(?P<blocks>.*)>)?")


def rows(name):
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("|")) for line in lines if line and not line.startswith("#")]


def term(written, *, first):
    found = TERM.fullmatch(written)
    gender, _, exact = (found["more"] or "").partition(",")
    return Term(
        found["text"],
        "de",
        STATUS.get(found["mark"], TermStatus.PREFERRED if first else TermStatus.ADMITTED),
        PART_OF_SPEECH.get(found["mark"], PartOfSpeech.NOUN),
        Gender(gender),
        exact_case=bool(exact),
        blocks=tuple((found["blocks"] or "").split(",")) if found["blocks"] else (),
    )


@cache
def concepts():
    return {
        name: Concept(name, tuple(term(one, first=not index) for index, one in enumerate(terms.split(";"))))
        for name, terms in rows("concepts.psv")
    }


@cache
def target():
    return TargetTerms(concepts().values(), "de")


@pytest.mark.parametrize(("category", "concept", "text", "expected"), rows("cases.psv"))
def test_case(category, concept, text, expected):
    asked = concepts()[concept]
    issues = target().judge(text, [TermHit(asked, asked.terms[0], Span(0, 1))])
    assert (category, [issue.kind.value for issue in issues]) == (category, [] if expected == "yes" else [expected])
