"""The checks of names: drugs, pathogens, acronyms, addresses, references, false friends."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.base import Subject
from pipeline.checks.names import CHECKS
from pipeline.checks.names.data_acronyms import ACRONYMS, STAY_WRONG
from pipeline.checks.names.data_drugs import INN
from pipeline.checks.names.data_false_friends import PAIRS
from pipeline.checks.names.letters import codes, letters
from pipeline.checks.names.spelling import drug_of, german_form, skeleton
from pipeline.features import data_en_drugs
from pipeline.model import Severity, Span, Unit

BY_ID = {check.id: check for check in CHECKS}
EXAMPLES = [(check, example) for check in CHECKS for example in check.examples]
CASES = Path(__file__).with_name("cases") / "names.tsv"
WORDS = st.sampled_from(
    "Tamoxifen Letrozole vitamin B12 B hepatitis C [3] Table 3 Tabelle ¹ MRI MRT 112 call drugs Drogen Emtansine "
    "https://example.org/en a@example.org +49 221 123456 10.1000/1 <b> </b> \u2060 { } ( ) - / .".split()
)


def _rows():
    with CASES.open(encoding="utf-8") as file:
        return [tuple(row.values()) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def _remarks(check, source, target, **fields):
    return list(BY_ID[check].run(Subject(Unit(source, target, **fields), languages=("en", "de"))))


@pytest.mark.parametrize(("check", "example"), EXAMPLES, ids=[f"{check.id}-{ex.objects}" for check, ex in EXAMPLES])
def test_a_check_does_as_its_examples_say(check, example):
    assert bool(list(check.run(example.subject))) == example.objects


@pytest.mark.parametrize(("check", "source", "target", "objects"), _rows())
def test_cases(check, source, target, objects):
    found = _remarks(check, source, target)
    assert bool(found) == (objects == "yes")
    for remark in found:
        shown = [text[span.start : span.end] for text, span in _places(remark, source, target)]
        assert all(shown)
        assert all(text in remark.message for text in shown if "<" not in text and check != "references")


def _places(remark, source, target):
    return [(text, span) for text, span in ((source, remark.source), (target, remark.target)) if span]


def test_there_are_enough_cases():
    assert len(_rows()) >= 150


def test_no_check_but_its_own_objects_to_a_good_pair():
    said = [
        (source, target, check.id, remark.message)
        for _, source, target, objects in _rows()
        if objects == "no"
        for check in CHECKS
        for remark in _remarks(check.id, source, target)
    ]
    assert said == []


@pytest.mark.parametrize(
    ("check", "source", "target", "expected"),
    [
        ("drugs", "Take ramipril.", "Nehmen Sie Enalapril.", (None, "ramipril", "Enalapril", None)),
        ("drugs", "Take ramipril.", "Nehmen Sie es.", (Severity.MINOR, "ramipril", None, None)),
        ("drugs", "Take an ACE inhibitor.", "Nehmen Sie Statine.", (None, "ACE", "Statine", None)),
        ("drug-spelling", "letrozole", "die Letrozole-Tablette", (None, None, "Letrozole", "Letrozol")),
        ("drug-spelling", "Rifampin", "Rifampin", (None, None, "Rifampin", "Rifampicin")),
        ("names", "hepatitis A and B", "Hepatitis A und C", (None, "B", "C", None)),
        ("names", "HER2 tests", "HER3-Tests", (None, "HER2", "HER3", None)),
        ("acronyms", "an MRI", "ein MRI-Bild", (None, "MRI", "MRI", "MRT")),
        ("acronyms", "an ICU nurse", "eine ICU-Pflegekraft", (None, "ICU", "ICU", None)),
        ("emergency-numbers", "Call 112.", "Rufen Sie 113 an.", (None, "112", "113", None)),
        (
            "addresses",
            "Ask a@example.org.",
            "Fragen: a@example.com.",
            (None, "a@example.org", "a@example.com", "a@example.org"),
        ),
        (
            "addresses",
            "See https://example.org/a, please.",
            "Siehe https://example.net/a, bitte.",
            (None, "https://example.org/a", "https://example.net/a", None),
        ),
        ("references", "See table 3.", "Siehe Tabelle 2.", (None, "table 3", "Tabelle 2", None)),
        ("references", "See table 3.", "Siehe dort.", (Severity.MINOR, "table 3", None, None)),
        ("false-friends", "Drugs help.", "Drogen helfen.", (Severity.BLOCKER, "Drugs", "Drogen", None)),
        ("false-friends", "It irritates.", "Es irritiert.", (Severity.MINOR, "irritates", "irritiert", None)),
    ],
)
def test_places_severities_and_fixes(check, source, target, expected):
    (remark,) = _remarks(check, source, target)
    first, second = (
        span and text[span.start : span.end] for text, span in ((source, remark.source), (target, remark.target))
    )
    assert (remark.severity, first, second, remark.fix) == expected


def test_message_names_both_values():
    (remark,) = _remarks("drugs", "Take <b>ramipril</b>.", "Nehmen Sie <b>Enalapril</b>.")
    assert remark.message == "“ramipril” is not in the translation, which has “Enalapril”"
    assert (remark.source, remark.target) == (Span(8, 16), Span(14, 23))


def test_a_drug_named_less_often_while_another_is_named_is_doubtful():
    (remark,) = _remarks("drugs", "Ramipril helps. Ramipril is old.", "Ramipril hilft. Enalapril ist alt.")
    assert remark.severity is Severity.MAJOR


def test_an_infection_named_less_often_while_another_is_named_is_doubtful():
    (remark,) = _remarks("names", "Measles itches. Measles spreads.", "Masern jucken. Mumps breitet sich aus.")
    assert remark.severity is Severity.MAJOR


def test_plural_forms():
    unit = Unit(
        "One dose of ramipril", plural="{n} doses of ramipril", plural_targets=("Eine Dosis Enalapril", "Ramipril")
    )
    found = list(BY_ID["drugs"].run(Subject(unit, languages=("en", "de"))))
    assert [(remark.form, remark.target) for remark in found] == [(0, Span(11, 20))]


@pytest.mark.parametrize("fields", [{"fuzzy": True}, {"obsolete": True}])
def test_only_current_translations_are_looked_at(fields):
    expected = 1 if "obsolete" in fields else 0
    assert len(_remarks("drugs", "Take ramipril.", "Nehmen Sie Enalapril.", **fields)) == expected


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("emtansine", "Emtansin"), ("prednisone", "Prednison"), ("ezetimibe", "Ezetimib"), ("alteplase", None),
        ("lactulose", None), ("tamoxifen", None), ("quinine", "Chinin"), ("glyburide", "Glibenclamid"),
        ("zabumetinibe", "Zabumetinib"), ("vaccine", None), ("machine", None), ("tetracycline", None),
    ],
)  # fmt: skip
def test_german_form(english, german):
    assert german_form(english) == german


@pytest.mark.parametrize(
    ("word", "drug"),
    [
        ("Tamoxifentherapie", "tamoxifen"), ("Kodein", "codeine"), ("ASS", "acetylsalicylic"), ("ass", None),
        ("Zoledronsäure", "zoledronate"), ("Östradiol", "estradiol"), ("April", None), ("Stimmabgabe", None),
        ("Coronaviren", None), ("Xylotamumabs", "xilotamumab"), ("Prednisolon", "prednisolone"),
    ],
)  # fmt: skip
def test_drug_of(word, drug):
    assert drug_of(word) == drug


def test_different_drugs_have_different_skeletons():
    names = {name for name in f"{data_en_drugs.LIST} {INN}".split() if drug_of(name) == name}
    assert len({skeleton(name) for name in names}) == len(names)
    assert len(names) >= 900


def test_tables_are_large():
    assert len(ACRONYMS.strip().splitlines()) >= 150
    assert len(PAIRS.strip().splitlines()) >= 80
    assert all(line.count(": ") == 1 for line in STAY_WRONG.strip().splitlines())


def test_letters_and_codes():
    text = "Hepatitis-A- und -B-Impfung, Vitamin B₁₂, H5N1, p53, PD-L1"
    assert [(one.of, one.value) for one in letters(text, text.lower())] == [
        ("hepatitis", "A"),
        ("hepatitis", "B"),
        ("vitamin", "B12"),
    ]
    assert [(one.of, one.value) for one in codes(text)] == [("h", "5n1"), ("p", "53"), ("pdl", "1")]


@given(st.text(), st.text())
def test_never_raises(source, target):
    for check in CHECKS:
        list(check.run(Subject(Unit(source, target), languages=("en", "de"))))


@given(st.lists(WORDS).map(" ".join), st.lists(WORDS).map("".join))
def test_places_lie_in_the_texts(source, target):
    for check in CHECKS:
        for remark in _remarks(check.id, source, target):
            for text, span in _places(remark, source, target):
                assert 0 <= span.start < span.end <= len(text)


@given(st.sampled_from(sorted(set(INN.split()))))
def test_a_drug_is_found_in_its_german_form(name):
    german = (german_form(name) or name).capitalize()
    source, target = f"Your doctor may give you {name}.", f"Vielleicht gibt man Ihnen {german}."
    assert [remark for check in ("drugs", "drug-spelling") for remark in _remarks(check, source, target)] == []
