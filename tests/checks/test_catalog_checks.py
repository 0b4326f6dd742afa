"""The checks of catalogs: their own examples, what they make of plural forms, and what they leave alone."""

from __future__ import annotations

import re

import pytest

from pipeline.checks.base import Subject
from pipeline.checks.files import not_synced, unreadable
from pipeline.checks.registry import CHECKS, OTHERS
from pipeline.checks.run import finding, is_blocked, remarks
from pipeline.model import Finding, Materiality, Place, Reason, Severity, Unit, Verdict

CHANGED = "the English text has changed since it was translated"
EXAMPLES = [(check, example) for check in CHECKS for example in check.examples]


def test_ids_are_different():
    ids = [*(check.id for check in CHECKS), *OTHERS]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", check) for check in ids)


@pytest.mark.parametrize(("check", "example"), EXAMPLES, ids=[f"{check.id}-{ex.objects}" for check, ex in EXAMPLES])
def test_a_check_does_as_its_examples_say(check, example):
    assert bool(list(check.run(example.subject))) == example.objects


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_check_shows_both_sides(check):
    assert {example.objects for example in check.examples} == {True, False}


def _messages(*units, verdict=None):
    return [(item.check, item.message) for unit in units for item in _findings(Subject(unit, verdict))]


def _findings(subject):
    blank = Finding("", Severity.NOTE, "", Place("a.po"), page="rest", locale="de")
    return [finding(said, subject.unit, lambda *_: (9, 4), blank) for said in remarks(subject)]


def _plural(*targets, **fields):
    return Unit("One <b>file</b>", plural="{n} <b>files</b>", plural_targets=targets, **fields)


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        (_plural("Eine <b>Datei</b>", "{n} <b>Dateien</b>", flags=("python-brace-format",)), []),
        (_plural("Eine <b>Datei</b>", "Mehrere <b>Dateien</b>", flags=("python-brace-format",)), []),
        (_plural("Eine Datei", "<b>Dateien</b>"), [("tags", "msgstr[0]: <b> is missing")]),
        (
            _plural("Eine <b>Datei</b>", "{m} <b>Dateien</b>", flags=("python-brace-format",)),
            [
                ("placeholders", "msgstr[1]: {n} is missing"),
                ("placeholders", "msgstr[1]: {m} is not in the source"),
            ],
        ),
        (_plural("Eine <b>Datei</b>", ""), [("untranslated", "not translated")]),
        (_plural(), [("untranslated", "not translated")]),
        (_plural("Eine Datei", "Dateien", fuzzy=True), [("stale", CHANGED)]),
    ],
)
def test_plural_forms(unit, expected):
    assert _messages(unit) == expected


def test_obsolete_entries_are_left_alone():
    assert _messages(Unit("Rest", obsolete=True), Unit("<b>Rest</b>", "Ruhe", obsolete=True)) == []


def test_markup_is_looked_at_only_in_current_translations():
    assert _messages(Unit("<b>Rest</b>", "Ruhe", fuzzy=True)) == [("stale", CHANGED)]


@pytest.mark.parametrize(
    ("reasons", "told"),
    [
        ((Reason("dose", "500 mg", "250 mg"),), ": dose “500 mg” → “250 mg”"),
        (
            (Reason("negation", "", "not"), Reason("warning", "Do not drive.", "")),
            ": negation “not” added; warning “Do not drive.” removed",
        ),
        ((), ""),
    ],
)
def test_a_critical_change_says_what_it_is(reasons, told):
    unit = Unit("Take two.", "Nehmen Sie eine.", fuzzy=True, previous_source="Take one.")
    verdict = Verdict(Materiality.CRITICAL, reasons)
    assert _messages(unit, verdict=verdict) == [("stale-critical", CHANGED + told)]
    assert is_blocked(Subject(unit, verdict))


def test_somebody_s_doubt_is_critical():
    verdict = Verdict(Materiality.CRITICAL, (Reason("fuzzy", "", ""),))
    assert _messages(Unit("Rest", "Ruhe", fuzzy=True), verdict=verdict) == [
        ("stale-critical", "marked as fuzzy: nobody has approved the translation")
    ]


REARRANGED = "its words were translated in another place or markup, and nobody has confirmed the draft"


@pytest.mark.parametrize(("materiality", "message"), [(Materiality.FORMAT, REARRANGED), (Materiality.WORDING, CHANGED)])
def test_other_changes_are_no_blockers(materiality, message):
    unit = Unit("Rest now.", "Ruhe.", fuzzy=True, previous_source="Rest.")
    assert _messages(unit, verdict=Verdict(materiality)) == [("stale", message)]
    assert not is_blocked(Subject(unit, Verdict(materiality)))


def test_a_translation_that_somebody_kept_is_current():
    assert _messages(Unit("Rest now.", "Ruhe.", previous_source="Rest.")) == []


def test_blockers_keep_a_current_translation_off_the_page():
    assert is_blocked(Subject(Unit("<b>Rest</b>", "Ruhe")))
    assert not is_blocked(Subject(Unit("<b>Rest</b>", "<b>Ruhe</b>")))
    assert not is_blocked(Subject(Unit("Rest")))


def test_a_finding_says_where_it_stands():
    (found,) = _findings(Subject(Unit("Rest", line=7)))
    assert found.place == Place("a.po", 7)
    assert (found.severity, found.hint) == (Severity.MAJOR, "translate it")
    assert (found.page, found.locale, found.unit) == ("rest", "de", "Rest")


@pytest.mark.parametrize(
    ("error", "place", "message"),
    [
        ("a.po:3:7: no end: of a string", Place("a.po", 3, 7), "no end: of a string"),
        ("a.po:3: twice", Place("a.po", 3), "twice"),
        ("a.po: cannot read", Place("a.po"), "cannot read"),
        ("something else", Place("a.po"), "something else"),
    ],
)
def test_the_place_is_taken_out_of_an_error(error, place, message):
    found = unreadable(error, "mend it", file="a.po")
    assert (found.place, found.message, found.hint) == (place, message, "mend it")


def test_numbers_of_texts():
    found = not_synced(file="a.po", missing=1, extra=1200, page="a", locale="de")
    assert found.message == "the catalog is not up to date with its article: 1 text missing, 1,200 too many"
