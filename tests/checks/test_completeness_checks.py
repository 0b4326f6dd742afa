"""What was left out of a translation, or left in English: every case of the table, spans, laws, other languages."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.checks.base import Subject
from pipeline.checks.completeness import CHECKS
from pipeline.checks.completeness.lengths import surplus
from pipeline.checks.completeness.sentences import sentences
from pipeline.checks.completeness.spelling import simplify
from pipeline.checks.completeness.wording import Wording, wording
from pipeline.model import Severity, Unit

TABLE = Path(__file__).parent / "cases" / "completeness.tsv"
CASES = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
EXAMPLES = [(check, example) for check in CHECKS for example in check.examples]


def _said(source, target, languages=("en", "de")):
    subject = Subject(Unit(source, target), languages=languages)
    checks = [check for check in CHECKS if check.coverage.includes(*languages)]
    return [(check, remark) for check in checks for remark in check.run(subject)]


def _serious(said):
    return {check.id for check, remark in said if remark.severity in (None, Severity.BLOCKER, Severity.MAJOR)}


@pytest.mark.parametrize(("check", "example"), EXAMPLES, ids=[f"{check.id}-{ex.objects}" for check, ex in EXAMPLES])
def test_a_check_does_as_its_examples_say(check, example):
    assert bool(list(check.run(example.subject))) == example.objects


@pytest.mark.parametrize(("check", "english", "german", "objects"), CASES)
def test_cases(check, english, german, objects):
    found = _serious(_said(english, german))
    assert (check in found) if objects == "yes" else not found


@pytest.mark.parametrize(("check", "english", "german", "objects"), CASES)
def test_spans_lie_inside_the_texts(check, english, german, objects):  # noqa: ARG001 - the columns of the table
    for _, remark in _said(english, german):
        for span, text in ((remark.source, english), (remark.target, german)):
            assert span is None or 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize(
    ("source", "target", "check", "marked"),
    [
        (
            "The drug lowers the fever and relieves the pain.",
            "Das Mittel senkt das Fieber and relieves the pain.",
            "source-left",
            "and relieves the pain",
        ),
        ("Rest. Drink a lot of water.", "Ruhe. Drink a lot of water.", "source-left", "Drink a lot of water."),
        ("Rest in bed.", "Bleiben Sie im Bett. TODO", "unfinished", "TODO"),
        ("Rest in bed and drink a lot.", "Bleiben Sie im Bett und ", "unfinished", "und"),
        ("Take it (with water).", "Nehmen Sie es (mit Was", "unfinished", "(mit Was"),
        ("The gel cools the skin.", "Das Gel (Begriff klären!) kühlt.", "unfinished", "Begriff klären"),
        ("The gel cools the skin.", "Das Gel (richtig prüfen!) kühlt.", "unfinished", "(richtig prüfen!)"),
        ("The muscles are at rest.", "Die Muskeln ruhen sich schn", "unfinished", "schn"),
        ("The spleen filters the blood.", "Die spleen filtert das Blut.", "source-left", "spleen"),
        ("The bladder holds urine.", "The Blase speichert Urin.", "source-left", "The"),
    ],
)
def test_the_place_in_the_translation(source, target, check, marked):
    places = [remark.target for found, remark in _said(source, target) if found.id == check]
    assert [target[place.start : place.end] for place in places] == [marked]


def test_the_sentence_that_is_missing_is_marked_in_the_source():
    source = "Drink a lot of water. Do not drive a car for two days. Call the doctor if you get a fever."
    target = "Trinken Sie viel Wasser. Rufen Sie bei Fieber in der Arztpraxis an."
    ((check, remark),) = _said(source, target)
    assert (check.id, source[remark.source.start : remark.source.end]) == (
        "sentence-missing",
        "Do not drive a car for two days.",
    )
    assert remark.message == "“Do not drive a car for two days.” seems to have no counterpart"


@pytest.mark.parametrize(
    ("source", "target", "language", "expected"),
    [
        ("You should wash your hands.", "You should wash your hands.", "fr", {"same-as-source"}),
        ("You should wash your hands.", "Il faut se laver les mains.", "fr", set()),
        ("Information", "Information", "fr", set()),
        ("You should wash your hands.", "You should wash your hands.", "en-GB", set()),
        ("Rest in bed. Drink a lot of water.", "Restez au lit. Drink a lot of water.", "fr", {"source-left"}),
        ("Drink a lot of water and rest in bed for a week.", "多喝水，卧床休息一周。", "zh", set()),
        ("Drink a lot of water and rest in bed for a week.", "Eau", "fr", {"length"}),
        ("Rest in bed. TODO is not there.", "Restez au lit. FIXME", "fr", {"unfinished"}),
    ],
)
def test_other_languages(source, target, language, expected):
    assert _serious(_said(source, target, ("en", language))) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("the", Wording.ENGLISH_FUNCTION),
        ("Treatment", Wording.ENGLISH),
        ("colonoscopy", Wording.ENGLISH),
        ("WHO", Wording.EITHER),
        ("Depression", Wording.EITHER),
        ("Einzeldosis", Wording.EITHER),
        ("Behandlung", Wording.GERMAN),
        ("für", Wording.GERMAN),
        ("nicht", Wording.GERMAN),
        ("die", Wording.EITHER),
    ],
)
def test_the_language_of_a_word(word, expected):
    assert wording(word) is expected


def test_sentences():
    text = "See Dr. Example, e.g. on Monday. It is free (really!). Why? 3 reasons.\nNew line"
    assert [text[start:end] for start, end in sentences(text)] == [
        "See Dr. Example, e.g. on Monday.",
        "It is free (really!).",
        "Why?",
        "3 reasons.",
        "New line",
    ]


def test_abbreviations_inside_sentences():
    text = "Come between 9 a.m. and 3 p.m. on 3. Mai, z. B. with Prof. Example. It costs approx. 5 euros, see no. 7."
    assert [text[start:end] for start, end in sentences(text)] == [
        "Come between 9 a.m. and 3 p.m. on 3. Mai, z. B. with Prof. Example.",
        "It costs approx. 5 euros, see no. 7.",
    ]


def test_a_sentence_may_end_with_an_abbreviation():
    text = "Open until 4 p.m. Closed on Sundays."
    assert [text[start:end] for start, end in sentences(text)] == ["Open until 4 p.m.", "Closed on Sundays."]


@pytest.mark.parametrize(
    ("english", "german"), [("infection", "Infektion"), ("pharmacology", "Pharmakologie"), ("cell", "Zelle")]
)
def test_words_of_one_origin_begin_alike(english, german):
    assert simplify(english)[:3] == simplify(german)[:3]


@given(st.integers(1, 10_000), st.integers(1, 10_000))
def test_a_longer_translation_has_a_larger_surplus(source, target):
    assert surplus(source, target) < surplus(source, target + 1)


WORDS = st.sampled_from(
    'The the and der und (see „ “ " <em> </em> Dr. 5 % TODO ??? war Arzt doctor , . \n - [ ] &amp;'.split(" ")
)


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join)), st.one_of(st.text(), st.lists(WORDS).map(" ".join)))
def test_any_text_can_be_checked(source, target):
    for _, remark in _said(source, target):
        assert remark.message
        for span, text in ((remark.source, source), (remark.target, target)):
            assert span is None or 0 <= span.start < span.end <= len(text)
