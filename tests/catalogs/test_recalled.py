"""The file of recalled translations."""

from __future__ import annotations

import subprocess
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogs.headers import new_headers
from pipeline.catalogs.merge import merge
from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.catalogs.recalled import (
    Record,
    is_recall_note,
    recall_notes,
    recalled_records,
    with_recall_note,
    with_recalled,
    without_recalled,
)
from pipeline.model import Catalog, Unit, make_id
from pipeline.text import collapse

HEADERS = new_headers(
    language="de", plural_forms="nplurals=2; plural=(n != 1);", project="x", date="2024-05-31 09:30+0200"
)
LINE = "Recalled 2024-05-31 by an editor: wrong dose"
WRONG = ("Take one tablet.", "Nehmen Sie zwei Tabletten.")


def recalled(*pairs, units=(), by="an editor", reason="wrong dose"):
    for source, target in pairs:
        units = with_recalled(units, source, target, by=by, date="2024-05-31", reason=reason)
    return units


def test_an_entry_holds_the_pair_and_who_recalled_it_when_and_why():
    assert recalled(WRONG) == (Unit(*WRONG, context=make_id(WRONG[1]), comment=LINE),)
    assert recalled_records(recalled(WRONG)) == (Record(*WRONG, LINE),)


def test_several_translations_of_a_text_stand_side_by_side_in_one_order():
    one, two, other = WRONG, (WRONG[0], "Nehmen Sie drei Tabletten."), ("Rest.", "Ruhe.")
    units = recalled(other, two, one)
    assert units == recalled(one, two, other)
    assert sorted(record[:2] for record in recalled_records(units)) == sorted([one, two, other])


def test_a_pair_keeps_its_first_record():
    units = recalled(WRONG)
    assert recalled(WRONG, units=units, by="somebody else", reason="no matter") == units
    assert recalled((f"{WRONG[0]}\n", f" {WRONG[1]}"), units=units) == units


def test_a_pair_is_taken_out_and_the_others_stay():
    other = (WRONG[0], "Nehmen Sie drei Tabletten.")
    assert without_recalled(recalled(WRONG, other), *WRONG) == recalled(other)
    assert without_recalled(recalled(other), *WRONG) == recalled(other)


def test_what_somebody_wrote_by_hand_counts_in_any_form():
    units = [
        Unit(*WRONG, fuzzy=True, comment="this is wrong"),
        Unit("Rest.", "Ruhe.", obsolete=True),
        Unit("Drink."),
        Unit("One day", plural="{n} days", plural_targets=("Ein Jahr", "")),
    ]
    assert [record[:2] for record in recalled_records(units)] == [
        WRONG,
        ("Rest.", "Ruhe."),
        ("One day", "Ein Jahr"),
        ("{n} days", "Ein Jahr"),
    ]
    assert {record.line for record in recalled_records(units)} == {"Recalled"}


@pytest.mark.parametrize("tool", ["msgfmt", "msgcat"])
def test_gettext_reads_the_file_as_it_is_written(tool, request):
    units = recalled(WRONG, (WRONG[0], "Zwei.\nTabletten\n"), ('"Rest\\', "„Ruhe“"), by="an:\teditor", reason='a "\\n')
    data = write_catalog(Catalog(units, HEADERS))
    done = request.getfixturevalue(tool)(data)
    assert (done.code, done.errors) == (0, "")
    assert tool == "msgfmt" or done.output == data


def test_two_branches_that_recall_different_pairs_are_merged(require_tool, tmp_path):
    base = recalled(("Drink.", "Essen."), ("Rest.", "Rasten."))
    sides = {
        "ours": recalled(("Rest.", "Rosten."), ("Breathe in.", "Atmen Sie aus."), units=base, by="one"),
        "base": base,
        "theirs": recalled(("Sleep.", "Wachen."), units=base, by="another"),
    }
    for name, units in sides.items():
        (tmp_path / name).write_bytes(write_catalog(Catalog(units, HEADERS)))
    command = [require_tool("git"), "merge-file", "-p", *(tmp_path / name for name in sides)]
    done = subprocess.run(command, check=False, capture_output=True)
    merged = recalled_records(read_catalog(done.stdout, "recalled.po").units) if done.returncode == 0 else ()
    assert set(merged) == {record for units in sides.values() for record in recalled_records(units)}


words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\x04"), min_size=1).filter(str.split)
texts = words.filter(lambda text: bool(collapse(text)))


@given(st.lists(st.tuples(texts, texts), max_size=6), words, words)
def test_every_pair_is_found_again_in_a_file_that_was_written_and_read(pairs, by, reason):
    units = recalled(*pairs, by=by, reason=reason)
    data = write_catalog(Catalog(units, HEADERS))
    read = read_catalog(data, "recalled.po")
    assert {record[:2] for record in recalled_records(read.units)} == {
        (collapse(source), collapse(target)) for source, target in pairs
    }
    assert write_catalog(read) == data
    for source, target in pairs:
        units = without_recalled(units, source, target)
    assert units == ()


@given(words, words, words)
def test_a_note_is_one_line_that_is_found_again(target, by, reason):
    (record,) = recalled_records(recalled(WRONG, by=by, reason=reason))
    unit = with_recall_note(Unit("Take one tablet.", notes=("Flu (paragraph)",)), record, target)
    read = read_catalog(write_catalog(Catalog((unit,), HEADERS)), "flu.po").units[0]
    assert len(read.notes) == 2
    assert [is_recall_note(note) for note in read.notes] == [False, True]
    assert is_recall_note(read.notes[1], record)
    assert (
        not is_recall_note(read.notes[1], record._replace(line="Recalled 2000-01-01 by nobody: x")) or "Recalled" in by
    )


def test_a_sync_keeps_the_note_until_there_is_a_translation():
    record = Record(*WRONG, LINE)
    unit = with_recall_note(Unit(WRONG[0], notes=("Flu (paragraph)",)), record, WRONG[1])
    said = f"{LINE} – the translation was: {WRONG[1]}"
    assert recall_notes(unit) == (said,)
    entry = Unit(WRONG[0], notes=("Influenza (paragraph)",))
    merged = merge([unit], [entry], lookup=lambda _: "", proposed={})
    assert merged.units[0].notes == ("Influenza (paragraph)", said)
    done = replace(unit, target="Nehmen Sie eine Tablette.")
    assert merge([done], [entry], lookup=lambda _: "", proposed={}).units[0].notes == ("Influenza (paragraph)",)


def test_an_obsolete_entry_that_comes_back_is_opened_again():
    old = [Unit(*WRONG, obsolete=True), Unit("Rest.", "Ruhe.")]
    entries = [Unit(WRONG[0]), Unit("Rest.")]
    merged = merge(old, entries, lookup=lambda _: "", proposed={}, reopen=lambda unit: replace(unit, target=""))
    assert merged.units == (Unit(WRONG[0]), Unit("Rest.", "Ruhe."))
    assert merged.outcomes == {"new": 1, "kept": 1, "obsolete": 0}
