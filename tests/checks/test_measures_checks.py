"""The checks of what numbers measure: units, durations, frequencies, dates and times."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.base import Subject
from pipeline.checks.measures import CHECKS
from pipeline.model import Severity, Unit

BY_ID = {check.id: check for check in CHECKS}
CASES = [
    line.split("\t")
    for line in (Path(__file__).parent / "cases/measures.tsv").read_text(encoding="utf-8").splitlines()[1:]
]
EXAMPLES = [(check, example) for check in CHECKS for example in check.examples]
WORDS = st.sampled_from(
    "5 20 0.5 1,5 mg g µg % Prozent weeks Wochen Tage day days a eine every alle jeden zweiten twice zweimal daily "
    "täglich am Tag per pro / - – to bis and und . , ( March März 3. 2024 23/01/2024 Monday Montag 8 a.m. p.m. Uhr "
    "noon Mitternacht several mehrere <b> </b> &nbsp; {n}".split()
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=14).map(" ".join))


def _remarks(check, source, target, **fields):
    return list(BY_ID[check].run(Subject(Unit(source, target, **fields), languages=("en", "de"))))


def _text(text, span):
    return text[slice(*span)] if span else None


def _places(check, source, target):
    return [(_text(source, each.source), _text(target, each.target)) for each in _remarks(check, source, target)]


@pytest.mark.parametrize(("check", "example"), EXAMPLES, ids=[f"{check.id}-{ex.unit.target}" for check, ex in EXAMPLES])
def test_a_check_does_as_its_examples_say(check, example):
    assert bool(list(check.run(example.subject))) == example.objects


@pytest.mark.parametrize(("check", "english", "german", "objects"), CASES)
def test_cases(check, english, german, objects):
    assert bool(_remarks(check, english, german)) == (objects == "yes")


@pytest.mark.parametrize(("english", "german"), [case[1:3] for case in CASES if case[3] == "no"])
def test_no_check_objects_to_a_good_translation(english, german):
    assert [check for check in BY_ID if _remarks(check, english, german)] == []


@pytest.mark.parametrize(
    ("check", "english", "german", "places"),
    [
        ("units", "Take 20 mg now.", "Nehmen Sie jetzt 20&nbsp;g ein.", [("20 mg", "20&nbsp;g")]),
        ("units", "<b>5 to 10 ml</b> daily", "täglich <b>5 bis 10 l</b>", [("5", "5"), ("10 ml", "10 l")]),
        ("units", "in 10% of women", "bei 10 Frauen", [("10%", "10")]),
        ("units", "for several weeks", "mehrere Monate lang", [("several weeks", "mehrere Monate")]),
        ("frequencies", "Take it twice a day.", "Nehmen Sie es dreimal täglich.", [("twice a day", "dreimal täglich")]),
        ("frequencies", "Take it twice a day.", "Nehmen Sie es.", [("twice a day", None)]),
        ("frequencies", "every 8 hours", "alle 8 Tage", [("8 hours", "8 Tage")]),
        ("dates", "on March 4, 2023", "am 3. April 2023", [("March", "April")]),
        ("dates", "on March 4, 2023", "am 3. März 2023", [("March 4, 2023", "3. März 2023")]),
        ("dates", "on Monday", "am Dienstagabend", [("Monday", "Dienstag")]),
        ("date-format", "on March 4, 2023", "am März 4, 2023", [(None, "März 4, 2023")]),
        ("times", "until 8 p.m.", "bis 8 Uhr", [("8 p.m.", "8 Uhr")]),
    ],
)
def test_places(check, english, german, places):
    assert _places(check, english, german) == places


@pytest.mark.parametrize(
    ("english", "german", "fix"),
    [
        ("on January 23, 2024", "am Januar 23, 2024", "23. Januar 2024"),
        ("on January 23, 2024", "am 23/01/2024", "23.01.2024"),
        ("on 3 April 2024", "am 04/03/2024", "03.04.2024"),
        ("on 3/4/2024", "am 3/4/2024", None),
        ("on March 3, 2024", "am 3. March 2024", "3. März 2024"),
        ("on March 3", "am 3 März", "3. März"),
    ],
)
def test_fixes_of_dates(english, german, fix):
    assert [remark.fix for remark in _remarks("date-format", english, german)] == [fix]


def test_messages_name_both_sides():
    assert _remarks("units", "Take 20 mg.", "20 g nehmen.")[0].message == "“20 mg” has become “20 g”"
    missing = "“twice a day” is not in the translation"
    assert _remarks("frequencies", "Take it twice a day.", "Nehmen Sie es.")[0].message == missing


def test_another_currency_is_less_severe_than_another_dose():
    assert _remarks("units", "It costs $20.", "Es kostet 20 Euro.")[0].severity is Severity.MAJOR


@pytest.mark.parametrize(
    ("forms", "expected"),
    [
        (("{n} Tablette zu 5 mg", "{n} Tabletten zu 5 mg"), []),
        (("{n} Tablette zu 5 g", "{n} Tabletten zu 5 mg"), [0]),
        (("{n} Tablette zu 5 mg", "{n} Tabletten zu 5 g"), [1]),
    ],
)
def test_plural_forms(forms, expected):
    unit = Unit("{n} tablet of 5 mg", plural="{n} tablets of 5 mg", plural_targets=forms)
    assert [remark.form for remark in BY_ID["units"].run(Subject(unit, languages=("en", "de")))] == expected


@pytest.mark.parametrize("check", BY_ID)
def test_a_fuzzy_translation_is_left_alone(check):
    assert _remarks(check, "Take 5 mg twice a day", "Nehmen Sie dreimal am Tag 5 g", fuzzy=True) == []


def test_dates_in_other_languages():
    def objects(language, target):
        subject = Subject(Unit("Reviewed on March 4, 2023", target), languages=("en", language))
        return bool(list(BY_ID["dates"].run(subject)))

    assert [objects("fr", text) for text in ("Mis à jour le 4 mars 2023", "Mis à jour le 4 mai 2023")] == [False, True]
    assert [objects("pl", text) for text in ("4 marca 2023", "4 maja 2023")] == [False, True]
    assert not objects("tlh", "4 2023")


@given(TEXTS, TEXTS)
def test_checks_never_raise_and_point_into_the_texts(source, target):
    for check in CHECKS:
        for remark in check.run(Subject(Unit(source, target), languages=("en", "de"))):
            assert remark.source is None or 0 <= remark.source.start < remark.source.end <= len(source)
            assert remark.target is None or 0 <= remark.target.start < remark.target.end <= len(target)


@given(st.sampled_from(["mg", "g", "kg", "ml", "l", "cm", "mm", "µg", "%", "mmol/l", "°C"]), st.integers(2, 900))
def test_the_same_measure_is_right_and_another_one_wrong(unit, value):
    assert _remarks("units", f"about {value} {unit} of it", f"etwa {value} {unit} davon") == []
    assert _remarks("units", f"about {value} {unit} of it", f"etwa {value} kPa davon") != []
