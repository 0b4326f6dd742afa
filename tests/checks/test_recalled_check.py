"""The check that finds recalled translations."""

from __future__ import annotations

import pytest

from pipeline.catalogs.recalled import Record
from pipeline.checks.base import Subject
from pipeline.checks.recalled import RECALLED
from pipeline.checks.run import finding, is_blocked, remarks
from pipeline.model import Finding, Place, Severity, Unit
from pipeline.workflows.recall import Recalls
from pipeline.workflows.recall.splitter import Splitter

WRONG = Unit("Take one tablet.", "Nehmen Sie zwei Tabletten.", line=7)
RECORD = Record(WRONG.source, WRONG.target, "Recalled 2024-05-31 by an editor: wrong dose")
SAID = "“Nehmen Sie zwei Tabletten.” was recalled 2024-05-31 by an editor: wrong dose"
LONG = Unit("Rest. Take one tablet.", "Ruhen Sie sich aus. Nehmen Sie zwei Tabletten.")
RECALLS = Recalls([RECORD], Splitter("en", "de"))


def messages(unit, recalls=RECALLS):
    blank = Finding("", Severity.NOTE, "", Place("a.po"))
    said = remarks(Subject(unit, recalled=recalls.complaint(unit)))
    found = [finding(item, unit, lambda *_: (0, 0), blank) for item in said]
    return [(item.check, item.severity, item.message, item.place.line) for item in found]


def test_a_unit_with_a_recalled_translation_is_a_blocker():
    assert messages(WRONG) == [("recalled", Severity.BLOCKER, SAID, 7)]
    assert is_blocked(Subject(WRONG, recalled=SAID))
    assert not is_blocked(Subject(WRONG))


def test_so_is_one_that_holds_a_recalled_sentence():
    assert messages(LONG) == [("recalled", Severity.BLOCKER, SAID, 0)]


def test_a_record_without_a_name_is_told_as_it_is():
    bare = Recalls([Record(WRONG.source, WRONG.target)], Splitter("en", "de"))
    assert messages(WRONG, bare) == [("recalled", Severity.BLOCKER, "“Nehmen Sie zwei Tabletten.” was recalled", 7)]


@pytest.mark.parametrize(
    "unit",
    [
        Unit(WRONG.source, "Nehmen Sie eine Tablette."),
        Unit(WRONG.source, WRONG.target, obsolete=True),
        Unit("Take two tablets.", WRONG.target),
    ],
)
def test_others_are_left_alone(unit):
    assert messages(unit) == []


def test_what_nobody_has_approved_is_for_other_checks():
    assert [found[0] for found in messages(Unit(WRONG.source, WRONG.target, fuzzy=True))] == ["stale"]
    assert [found[0] for found in messages(Unit(WRONG.source))] == ["untranslated"]


def test_plural_forms():
    unit = Unit("One tablet", plural="{n} tablets", plural_targets=("Eine Tablette", "{n} Kapseln"))
    recalls = Recalls([Record("{n} tablets", "{n} Kapseln")], Splitter("en", "de"))
    assert [found[0] for found in messages(unit, recalls)] == ["recalled"]


def test_the_check_says_what_to_do():
    assert RECALLED.remedy == "translate the text anew"
