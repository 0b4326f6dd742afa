"""Checks of house style and markup: the cases of their table, places and fixes, other styles, and hostile texts."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks import markup, style
from pipeline.checks.base import Subject
from pipeline.checks.fixes import apply_fixes, settle
from pipeline.checks.style.quoted import quoted
from pipeline.checks.texts import Style
from pipeline.model import Severity, Unit

TABLE = Path(__file__).parent / "cases/style.tsv"
CASES = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
CHECKS = {check.id: check for check in (*style.CHECKS, *markup.CHECKS)}
EXAMPLES = [(check, example) for check in CHECKS.values() for example in check.examples]


def remarks(check, source, target, *, language="de", flags=(), **wanted):
    subject = Subject(Unit(source, target, flags=flags), languages=("en", language), style=Style(**wanted))
    return list(CHECKS[check].run(subject))


def marked(check, source, target, **fields):
    """Return what the remarks of a check mark in the translation, with the fixes."""
    found = remarks(check, source, target, **fields)
    return [(target[slice(*remark.target)], remark.fix) for remark in found if remark.target]


@pytest.mark.parametrize(("check", "english", "german", "objects"), CASES)
def test_case(check, english, german, objects):
    found = remarks(check, english, german)
    assert bool(found) == (objects == "yes")
    for remark in found:
        assert all(0 <= span.start < span.end for span in (remark.source, remark.target) if span)
        assert remark.target is None or remark.target.end <= len(german)
        assert remark.source is None or remark.source.end <= len(english)


@pytest.mark.parametrize(("check", "example"), EXAMPLES, ids=[f"{check.id}-{ex.objects}" for check, ex in EXAMPLES])
def test_a_check_does_as_its_examples_say(check, example):
    assert bool(list(check.run(example.subject))) == example.objects


@pytest.mark.parametrize(
    ("check", "english", "german", "expected"),
    [
        ("address", "Ask your doctor.", "Bitte <b>frag</b> deine Ärztin.", [("frag", None)]),
        ("address", "Take two tablets.", "<b>Nimm</b> zwei Tabletten.", [("Nimm", None)]),
        ("pronoun-case", "You know your body.", "Sie kennen <b>ihren</b> Körper.", [("ihren", "Ihren")]),
        ("pronoun-case", "Ask your doctor.", "Fragen sie bei Fieber ihre Ärztin.", [("sie", "Sie"), ("ihre", None)]),
        ("pronoun-case", "Women know their body.", "Frauen kennen Ihren Körper.", [("Ihren", "ihren")]),
        ("gender", "the doctors", "die <b>Ärzt*innen</b>", [("Ärzt*innen", None)]),
        ("gender", "the doctors", "alle ÄrztInnen", [("ÄrztInnen", None)]),
        ("gender", "the doctors", "alle Ärzte/Ärztinnen", [("Ärzte/Ärztinnen", None)]),
        ("old-spelling", "must", "Man <b>muß</b> ruhen.", [("muß", "muss")]),
        ("old-spelling", "in general", "Im allgemeinen heilt es.", [("Im allgemeinen", "Im Allgemeinen")]),
        ("old-spelling", "three times", "Etwa 3mal am Tag", [("3", "3-")]),
        ("old-spelling", "a tip", "Noch ein Tip: ruhen", [("Tip", "Tipp")]),
        ("old-spelling", "the novel", "Der Roman „Der Prozeß“", [("Prozeß", None)]),
        ("old-spelling", "the end", "Schlußsatz", [("Schlußsatz", "Schlusssatz")]),
        ("old-spelling", "Voß and Heß", "Voß und Heß", []),
    ],
)
def test_places_and_fixes(check, english, german, expected):
    assert marked(check, english, german) == expected


def test_where_the_english_speaks_to_nobody_or_for_somebody_an_address_is_minor():
    assert [remark.severity for remark in remarks("address", "The wound heals.", "Deine Wunde heilt.")] == [
        Severity.MINOR
    ]
    assert [remark.severity for remark in remarks("address", "I tell you.", "Ich sage es dir.")] == [Severity.MINOR]
    assert [remark.severity for remark in remarks("address", "Your wound heals.", "Deine Wunde heilt.")] == [None]


@pytest.mark.parametrize(
    ("english", "german", "expected"),
    [
        ("You can rest.", "Sie können ruhen.", [("Sie", None)]),
        ("If you are tired, rest.", "Wenn Sie müde sind, ruhen Sie.", [("Sie", None)]),
        ("They can rest.", "Sie können ruhen.", []),
        ("You can rest.", "Du kannst ruhen.", []),
        ("You can rest.", "Ihr könnt ruhen.", []),
    ],
)
def test_informal_address(english, german, expected):
    assert marked("address", english, german, address="informal") == expected


@pytest.mark.parametrize(
    ("gender", "german", "expected"),
    [
        (("star",), "die Ärzt:innen", [("Ärzt:innen", "Ärzt*innen")]),
        (("colon",), "die Ärzt*innen", [("Ärzt*innen", "Ärzt:innen")]),
        (("star", "pairs"), "die Ärzt*innen, Ärztinnen und Ärzte", []),
        (("star",), "die Ärztinnen und Ärzte", [("Ärztinnen und Ärzte", None)]),
        (("masculine",), "eine Ärztin oder ein Arzt", [("Ärztin oder ein Arzt", None)]),
        (("inner-capital",), "die ÄrztInnen", []),
        (("slash",), "Patient/innen", []),
        (("star",), "Augen und Ohren, innen und außen", []),
    ],
)
def test_ways_of_naming_people(gender, german, expected):
    assert marked("gender", "the doctors", german, gender=gender) == expected


def test_switzerland_writes_ss():
    german = "Die grosse Strasse, der Fuß und das Maß"
    assert marked("old-spelling", "x", german, language="de-CH") == [("Fuß", "Fuss"), ("Maß", "Mass")]
    assert marked("old-spelling", "x", german, language="de-AT") == [("grosse", "große"), ("Strasse", "Straße")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„eins“ zwei", ["„eins"]),
        ("“one” two “three", ["“one", "“three"]),
        ("»eins« und «zwei»", ["»eins", "«zwei"]),
        ("it's 'one' isn't it", ["'one"]),
        ("„a ‚b‘ c“ d", ["„a ‚b‘ c"]),
        ("don’t", []),
    ],
)
def test_quoted(text, expected):
    assert [text[slice(*span)] for span in quoted(text)] == expected


TEXTS = st.text(
    st.sampled_from("duSieihrßmuaäÄInne*:_/() .,<>&;{}%$#„“\"'‚‘\n\u200b\u202e\u200d👩3s=") | st.characters(),
    max_size=60,
) | st.lists(st.sampled_from([text for case in CASES for text in case[1:3]]), max_size=3).map(" ".join)


@given(TEXTS, TEXTS, st.sampled_from(["formal", "informal"]), st.sampled_from(["pairs", "star", "colon"]))
def test_any_text_is_read_and_places_lie_in_it(source, target, address, gender):
    for check in style.CHECKS:
        for remark in remarks(check.id, source, target, address=address, gender=(gender,)):
            assert remark.target is not None
            assert 0 <= remark.target.start < remark.target.end <= len(target)


@given(TEXTS, TEXTS)
def test_fixes_come_to_an_end(source, target):
    for check in (*style.CHECKS, markup.UNSAFE_TEXT):
        settled = settle(target, lambda text, check=check: remarks(check.id, source, text))
        assert apply_fixes(settled, remarks(check.id, source, settled)) == settled
