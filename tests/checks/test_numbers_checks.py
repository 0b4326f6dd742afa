"""The checks of numbers: their examples, cases of our own, other languages, and what they never do."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.base import Subject
from pipeline.checks.numbers import CHECKS
from pipeline.checks.numbers.notation import notation, rewritten, value_of
from pipeline.model import Severity, Unit

CASES = Path(__file__).parent / "cases" / "numbers.tsv"
BY_ID = {check.id: check for check in CHECKS}
EXAMPLES = [(check, example) for check in CHECKS for example in check.examples]


def _rows():
    with CASES.open(encoding="utf-8", newline="") as file:
        return [tuple(row.values()) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def _remarks(check, source, target, languages=("en", "de")):
    return list(BY_ID[check].run(Subject(Unit(source, target), languages=languages)))


@pytest.mark.parametrize(("check", "example"), EXAMPLES)
def test_a_check_does_as_its_examples_say(check, example):
    assert bool(list(check.run(example.subject))) == example.objects


@pytest.mark.parametrize(("check", "english", "german", "objects"), _rows())
def test_cases(check, english, german, objects):
    assert bool(_remarks(check, english, german)) == (objects == "yes")


@pytest.mark.parametrize(("check", "english", "german", "objects"), _rows())
def test_good_cases_are_good_for_both_checks(check, english, german, objects):
    others = [remark for other in BY_ID if other != check for remark in _remarks(other, english, german)]
    assert objects == "yes" or all(remark.severity is Severity.MINOR for remark in others)


@pytest.mark.parametrize(
    ("source", "target", "message", "places"),
    [
        (
            "About 37 out of 200",
            "Etwa 73 von 200",
            "“37” is not in the translation, which has “73”",
            ("37", "73"),
        ),
        ("It takes 3-6 months.", "Es dauert 3 Monate.", "“6” is not in the translation", ("6", None)),
        ("Take tablets.", "Nehmen Sie 4 Tabletten.", "“4” is not in the source", (None, "4")),
        ("Two thirds", "Ein Drittel", "“Two thirds” is not in the translation, which has “Ein Drittel”", None),
        ("2 million", "2 Milliarden", "“2 million” is not in the translation, which has “2 Milliarden”", None),
        ("a <b>1,250</b> g", "<i>a</i> 1350 g", "“1,250” is not in the translation, which has “1350”", None),
    ],
)
def test_a_remark_names_both_values_and_marks_them(source, target, message, places):
    (remark,) = _remarks("numbers", source, target)
    assert remark.message == message
    marked = (
        source[slice(*remark.source)] if remark.source else None,
        target[slice(*remark.target)] if remark.target else None,
    )
    assert places is None or marked == places
    assert all(part is None or f"“{part}”" in message for part in marked)


@pytest.mark.parametrize(
    ("source", "target", "fixed"),
    [
        ("Add 0.5 ml.", "Geben Sie 0.5 ml hinzu.", "Geben Sie 0,5 ml hinzu."),
        ("Add .5 ml.", "Geben Sie .5 ml hinzu.", "Geben Sie 0,5 ml hinzu."),
        ("We asked 13,400.", "Befragt: 13 400.", "Befragt: 13.400."),
        ("It cost $1,250.50", "Es kostete <b>1,250.50</b> $", "Es kostete <b>1.250,50</b> $"),
    ],
)
def test_the_fix_is_the_number_as_the_language_writes_it(source, target, fixed):
    (remark,) = _remarks("number-format", source, target)
    start, end = remark.target
    assert target[:start] + remark.fix + target[end:] == fixed
    assert _remarks("number-format", source, fixed) == []
    assert _remarks("numbers", source, fixed) == []


def test_a_number_that_is_one_in_both_languages_is_left_to_people():
    (remark,) = _remarks("number-format", "We asked 1,250.", "Befragt: 1,250.")
    assert (remark.target, remark.fix) == ((9, 14), None)


@pytest.mark.parametrize(
    ("source", "target", "severity"),
    [
        ("We asked 13,400 women.", "Wir befragten 13 400 Frauen.", Severity.MINOR),
        ("Printed on May 6, 2021", "Gedruckt am 5. Mai 2021", Severity.MAJOR),
        ("Take 20 mg now and 20 mg later.", "Nehmen Sie jetzt und später 20 mg.", Severity.MAJOR),
        ("The H5N1 virus is rare.", "Das Virus ist selten.", Severity.MAJOR),
    ],
)
def test_what_is_less_sure_is_less_severe(source, target, severity):
    found = [remark for check in BY_ID for remark in _remarks(check, source, target)]
    assert {remark.severity for remark in found} == {severity}


@pytest.mark.parametrize(
    ("tag", "target", "found"),
    [
        ("fr", "Ajoutez 0,5 ml.", []),
        ("fr", "Ajoutez 0.5 ml.", ["number-format"]),
        ("fr", "Ajoutez 0,6 ml.", ["numbers"]),
        ("es", "Añada 0,5 ml.", []),
        ("de-CH", "Geben Sie 0.5 ml hinzu.", []),
        ("de-AT", "Geben Sie 0,5 ml hinzu.", []),
        ("de-AT", "Geben Sie 0.5 ml hinzu.", ["number-format"]),
        ("zh-Hans", "加入0.5 ml。", []),
        ("ar", "أضف 0.5 مل", []),
        ("xx-unknown", "0.5", []),
    ],
)
def test_each_locale_has_its_decimal_point(tag, target, found):
    said = [check for check in BY_ID if _remarks(check, "Add 0.5 ml.", target, ("en", tag))]
    assert said == found


@pytest.mark.parametrize(
    ("source", "target", "severities"),
    [
        ("It takes three weeks.", "Cela dure trois semaines.", []),
        ("It takes 3 weeks.", "Cela dure 3 semaines.", []),
        ("It takes 3 weeks.", "Cela dure trois semaines.", [Severity.MINOR]),
        ("It takes three weeks.", "Cela dure 2 semaines.", [Severity.BLOCKER]),
        ("It takes 3 weeks.", "Cela dure 2 semaines.", [Severity.BLOCKER]),
        ("We asked 13,400 people.", "Nous avons interrogé 13\u202f400 personnes.", []),
        ("We asked 13,400 people.", "Nous avons interrogé des personnes.", [Severity.BLOCKER]),
        ("About 2 million people", "Environ 2 millions de personnes", []),
    ],
)
def test_number_words_of_other_languages_are_not_known(source, target, severities):
    assert [remark.severity for remark in _remarks("numbers", source, target, ("en", "fr"))] == severities


def test_a_plural_form_may_translate_either_text():
    unit = Unit("1 tablet", plural="{n} tablets", plural_targets=("1 Tablette", "{n} Tabletten"))
    assert list(BY_ID["numbers"].run(Subject(unit, languages=("en", "de")))) == []


@given(st.decimals(min_value=0, max_value=10**6, places=2), st.sampled_from(["de", "fr", "en", "de-CH", "sv", "pt-BR"]))
def test_what_is_rewritten_has_the_same_value(value, tag):
    english, other = notation("en"), notation(tag)
    written = f"{value:,}"
    assert value_of(written, english) == value
    assert value_of(rewritten(written, english, other), other) == value


@given(st.integers(2, 10**9), st.integers(2, 10**9))
def test_another_number_is_found_and_the_same_is_not(one, other):
    grouped = f"{other:,}".replace(",", ".")
    assert bool(_remarks("numbers", f"We saw {one:,} cats.", f"Wir sahen {grouped} Katzen.")) == (one != other)


_PIECES = st.lists(
    st.sampled_from(
        "1 2 0.5 1,250 12 500 ½ – - . , two third half zwei dritte Hälfte 10<sup>6</sup> % mg IV B12 Uhr".split(" ")
    )
    | st.text(max_size=4)
).map(" ".join)


@given(_PIECES, _PIECES, st.sampled_from([("en", "de"), ("de", "en"), ("en", "fr"), ("", "")]))
def test_any_text_is_read_and_every_mark_is_inside(source, target, languages):
    for check in BY_ID:
        for remark in _remarks(check, source, target, languages):
            assert remark.source is None or 0 <= remark.source.start < remark.source.end <= len(source)
            assert remark.target is None or 0 <= remark.target.start < remark.target.end <= len(target)


@pytest.mark.parametrize(
    ("source", "target", "severity", "places"),
    [
        ("Women: 6 mg, men: 8 mg", "Frauen: 8 mg, Männer: 6 mg", None, ("6", "8")),
        ("It lasts 7–9 days.", "Es dauert 9 bis 7 Tage.", None, ("7", "9")),
        ("a ratio of wine to juice of 4:1", "ein Verhältnis von Wein zu Saft von 1:4", Severity.MINOR, ("4", "1")),
        ("Give a double dose.", "Geben Sie die halbe Dosis.", None, ("double", "halbe")),
        ("Both eyes hurt.", "Ein Auge schmerzt.", None, ("Both eyes", "Ein Auge")),
    ],
)
def test_exchanged_numbers_are_marked(source, target, severity, places):
    (remark,) = _remarks("numbers", source, target)
    assert remark.severity is severity or severity is None
    assert (source[slice(*remark.source)], target[slice(*remark.target)]) == places


@given(st.integers(2, 99), st.integers(2, 99), st.booleans())
def test_numbers_of_two_groups_may_be_told_in_any_order_but_not_of_the_other_group(one, other, reordered):
    source = f"It was {one} years for women and {other} years for men."
    women, men = f"bei Frauen {one} Jahre", f"bei Männern {other} Jahre"
    first, second = (men, women) if reordered else (women, men)
    assert _remarks("numbers", source, f"Es waren {first}, {second}.") == []
    wrong = f"Es waren bei Frauen {other} Jahre, bei Männern {one} Jahre."
    assert bool(_remarks("numbers", source, wrong)) == (one != other)
