"""One text translated in two ways, two texts translated in one: within and between pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.consistency import Entry, find_inconsistencies, key_of
from pipeline.model import Place, Severity, Unit


def _entry(source, target, line=1, file="a.po", locale="de", **fields):
    return Entry(Unit(source, target, line=line, **fields), file, file.removesuffix(".po"), locale)


def _found(*entries):
    return [(found.check, found.severity, found.message) for found in find_inconsistencies(entries)]


def test_the_translation_that_differs_from_the_others_is_named_with_their_place():
    entries = (
        _entry("Side effects", "Nebenwirkungen", 12),
        _entry("Side effects:", "Nebenwirkungen:", 40),
        _entry("side effects", "Begleiterscheinungen", 7, "b.po"),
    )
    (finding,) = find_inconsistencies(entries)
    assert (finding.check, finding.severity) == ("inconsistent-translation", Severity.MINOR)
    assert finding.message == (
        "“side effects” is translated as “Begleiterscheinungen” here, "
        "and as “Nebenwirkungen” in a.po:12 and 1 other place"
    )
    assert (finding.place, finding.page, finding.locale, finding.unit) == (Place("b.po", 7), "b", "de", "side effects")


def test_a_single_word_may_vary():
    assert [severity for _, severity, _ in _found(_entry("Home", "Startseite"), _entry("Home", "Zu Hause", 2))] == [
        Severity.NOTE
    ]


@pytest.mark.parametrize(
    "other",
    [
        _entry("Side effects", "Begleiterscheinungen", 2, context="heading"),
        _entry("Side effects", "Begleiterscheinungen", 2, fuzzy=True),
        _entry("Side effects", "Begleiterscheinungen", 2, obsolete=True),
        _entry("Side effects", "", 2),
        _entry("Side effects", "Begleiterscheinungen", 2, locale="de-AT"),
        _entry("<b>Side effects</b>", "<b>nebenwirkungen</b>.", 2),
    ],
    ids=["context", "stale", "obsolete", "untranslated", "locale", "the same"],
)
def test_what_does_not_contradict(other):
    assert _found(_entry("Side effects", "Nebenwirkungen"), other) == []


@pytest.mark.parametrize(
    ("one", "other", "severity"),
    [
        ("Take 20 mg a day.", "Take 40 mg a day.", Severity.MAJOR),
        ("You can drive a car.", "You cannot drive a car.", Severity.MAJOR),
        ("Keep the tablets dry and cool.", "Keep the tablets cool and dry, always.", Severity.NOTE),
        ("Ask at the hospital before you leave.", "Wash both hands with warm water.", Severity.MINOR),
        ("doctor", "physician", None),
    ],
)
def test_one_translation_for_two_texts(one, other, severity):
    found = _found(_entry(one, "Dieselbe Übersetzung", 3), _entry(other, "Dieselbe Übersetzung", 9))
    message = f"“{other}” has the same translation as “{one}” in a.po:3: “Dieselbe Übersetzung”"
    assert found == ([("same-translation", severity, message)] if severity else [])


def test_texts_without_letters_are_left_alone():
    assert _found(_entry("1–2", "1 bis 2"), _entry("1–2", "1–2", 2)) == []


@pytest.mark.parametrize(
    ("text", "key"), [(" Side  effects: ", "side effects"), ("<b>Is it?</b>", "is it"), ("...", "")]
)
def test_the_key_of_a_text(text, key):
    assert key_of(text) == key


@given(st.lists(st.tuples(st.sampled_from(["a b", "a b.", "c d", "7"]), st.sampled_from(["x", "X", "y", ""]))))
def test_every_finding_names_two_entries_that_contradict_each_other(pairs):
    entries = [_entry(source, target, line) for line, (source, target) in enumerate(pairs, 1)]
    for finding in find_inconsistencies(entries):
        unit = entries[finding.place.line - 1].unit
        assert unit.source == finding.unit
        assert any(
            (key_of(unit.source) == key_of(other.source)) != (key_of(unit.target) == key_of(other.target))
            for other in (entry.unit for entry in entries)
        )
