"""What the glossary adds to the meaning of changes: it makes some critical, and none harmless."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.glossary.table import load_table
from pipeline.model import Binding, Concept, Glossary, Materiality, Reason, Term, TermStatus
from pipeline.workflows.materiality import ENGLISH, Meaning

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
ALLOWED = 0.015
"""The share of harmless edits that may be taken for critical, with the concepts of the project's own glossary."""


def concept(name, *terms, **fields):
    return Concept(name, tuple(Term(text, "en", status) for text, status in terms), **fields)


PREFERRED, ADMITTED, FORBIDDEN = TermStatus.PREFERRED, TermStatus.ADMITTED, TermStatus.FORBIDDEN
OLD, NEW = "Ask your doctor.", "Ask your physician."
LONG, SHORT = "People taking it should ask.", "People who take it should ask."
TWO = (concept("doctor", ("doctor", PREFERRED)), concept("physician", ("physician", PREFERRED)))
ONE = (concept("doctor", ("doctor", PREFERRED), ("physician", ADMITTED)),)
WRONG = (concept("doctor", ("doctor", PREFERRED)), concept("physician", ("physician", FORBIDDEN)))
MILD = tuple(replace(each, binding=Binding.ADVISORY) for each in TWO)
ACRONYM = (Concept("who", (Term("WHO", "en", exact_case=True),)),)


@pytest.mark.parametrize(
    ("concepts", "old", "new", "reasons"),
    [
        ((), OLD, NEW, ()),
        (TWO, OLD, NEW, (Reason("concept", "doctor", "physician"),)),
        (ONE, OLD, NEW, ()),
        (WRONG, OLD, NEW, ()),
        (MILD, OLD, NEW, ()),
        (ACRONYM, LONG, SHORT, ()),
    ],
    ids=["none", "exchanged", "synonym", "forbidden", "advisory", "acronym"],
)
def test_strict_concepts_count(concepts, old, new, reasons):
    verdict = Meaning.of("en", Glossary(concepts)).of_change(old, new)
    assert verdict.reasons == reasons
    assert verdict.materiality is (Materiality.CRITICAL if reasons else Materiality.WORDING)


def edits(name):
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()[1:]
    return [tuple(line.split("\t")[1:]) for line in lines]


@pytest.fixture(scope="module")
def own():
    return Meaning.of("en", load_table((ROOT / "glossary" / "glossary.tsv").read_bytes(), "glossary.tsv"))


def test_synonyms_of_the_glossary_make_no_change_harmless(own):
    lower = [edit for edit in edits("critical.tsv") if own.of_change(*edit).materiality is not Materiality.CRITICAL]
    assert lower == []


def test_the_glossary_raises_few_alarms(own):
    found = edits("harmless.tsv")
    alarms = [edit for edit in found if own.of_change(*edit).materiality is Materiality.CRITICAL]
    assert len(alarms) <= ALLOWED * len(found)
    assert len(alarms) >= sum(ENGLISH.of_change(*edit).materiality is Materiality.CRITICAL for edit in found)
