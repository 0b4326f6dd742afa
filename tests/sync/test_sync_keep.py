"""Keeping a translation through a change of wording, and explaining entries."""

from __future__ import annotations

import pytest

from pipeline.errors import ConfigError, SourceError
from pipeline.model import Materiality, State, make_id
from pipeline.workflows.keep import Kept, keep
from pipeline.workflows.why import why

OLD = "Drink plenty of water if you have a fever. Rest in bed for a while."
NEW = "Drink a lot of water if you have a fever. Rest in bed for a while."
LATER = "Drink a lot of water when you have a fever. Rest in bed for a while."
DANGEROUS = "Do not drink a lot of water if you have a fever. Rest in bed for a while."
GERMAN = "Trinken Sie viel Wasser, wenn Sie Fieber haben. Bleiben Sie eine Weile im Bett."


@pytest.fixture
def flu(project):
    project.write("flu", OLD, "Wash your hands.")
    project.sync()
    project.set("flu", OLD, target=GERMAN)
    project.set("flu", "Wash your hands.", target="Waschen Sie sich die Hände.")
    project.write("flu", NEW, "Wash your hands.")
    project.sync()
    return project


def kept(project, *names, **options):
    given = {"reason": "says the same", "by": "an editor", "clock": lambda: project.now} | options
    return keep(project.workspace, names, **given)


def test_the_old_translation_is_current_for_the_new_wording(flu):
    assert kept(flu, "a lot of water") == (Kept("flu", "de", NEW, OLD, GERMAN),)
    unit = flu.units("flu")[NEW]
    assert (unit.state, unit.target, unit.previous_source) == (State.CURRENT, GERMAN, OLD)
    assert unit.comment == f"Kept {flu.now:%Y-%m-%d} by an editor: says the same"


def test_the_notes_on_the_draft_go_and_the_next_sync_has_nothing_to_do(flu):
    kept(flu, make_id(NEW))
    assert flu.sync().written == ()
    unit = flu.units("flu")[NEW]
    assert (unit.state, unit.previous_source) == (State.CURRENT, OLD)
    assert not [note for note in unit.notes if note.startswith("Draft")]
    times = flu.times()
    assert flu.sync().written == ()
    assert flu.times() == times


def test_the_next_change_undoes_it(flu):
    kept(flu, NEW)
    flu.sync()
    flu.write("flu", LATER, "Wash your hands.")
    flu.sync()
    unit = flu.units("flu")[LATER]
    assert (unit.state, unit.previous_source, unit.comment) == (State.STALE, OLD, "")


def test_the_record_goes_along_to_another_page(flu):
    kept(flu, NEW)
    flu.sync()
    flu.write("flu", "Wash your hands.")
    flu.write("water", NEW, "What helps")
    flu.sync()
    unit = flu.units("water")[NEW]
    assert (unit.state, unit.target, unit.previous_source) == (State.CURRENT, GERMAN, OLD)
    assert unit.comment.endswith("by an editor: says the same")


def test_a_text_that_goes_back_has_the_translation_without_a_record(flu):
    kept(flu, NEW)
    flu.sync()
    flu.write("flu", OLD, "Wash your hands.")
    flu.sync()
    unit = flu.units("flu")[OLD]
    assert (unit.state, unit.target, unit.comment, unit.previous_source) == (State.CURRENT, GERMAN, "", None)


def refused(project, message, *names, **options):
    files = project.files()
    with pytest.raises(ConfigError) as caught:
        kept(project, *names, **options)
    assert message in str(caught.value)
    assert project.files() == files


def test_a_critical_change_is_refused(flu):
    flu.write("flu", DANGEROUS, "Wash your hands.")
    flu.sync()
    refused(flu, "the change is critical: negation", "a lot of water")


def test_all_are_kept_or_none(flu):
    refused(flu, "“Wash your hands.” has no outdated translation", NEW, "Wash your hands.")


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (["no such text"], "no unit is called “no such text”"),
        (["00000000"], "no unit is called “00000000”"),
        (["a"], "“a” stands in 2 units: "),
    ],
)
def test_a_name_must_mean_one_unit(flu, names, message):
    refused(flu, message, *names)


@pytest.mark.parametrize("missing", ["reason", "by"])
def test_somebody_says_so_for_a_reason(flu, missing):
    refused(flu, "a translation is kept for a reason, by somebody", NEW, **{missing: " "})


def test_a_translation_that_nobody_approved_cannot_be_kept(flu):
    flu.edit("flu", lambda units: [unit for unit in units if not unit.obsolete])
    refused(flu, "no approved translation of the earlier text is left", NEW)


def test_a_translation_without_the_tags_of_the_text_cannot_be_kept(flu):
    marked = NEW.replace("Drink", "You can <strong>drink</strong>").replace("if", "when")
    flu.write("flu", marked, "Wash your hands.")
    flu.sync()
    with pytest.raises(ConfigError):
        kept(flu, make_id(marked))


def test_why_tells_what_an_entry_grew_out_of(flu):
    (found,) = why(flu.workspace, make_id(NEW))
    assert (found.page, found.locale, found.state, found.id) == ("flu", "de", State.STALE, make_id(NEW))
    assert found.past is not None
    assert (found.past.source, found.past.translation) == (OLD, GERMAN)
    assert found.past.verdict.materiality is Materiality.WORDING
    assert round(found.past.similarity, 3) == 0.903
    assert "alike)" in found.notes[0]


def test_why_tells_nothing_of_the_past_where_there_is_none(flu):
    (found,) = why(flu.workspace, "wash your HANDS.")
    assert (found.state, found.past, found.notes, found.kept) == (State.CURRENT, None, (), "")


def test_why_shows_who_kept_a_translation(flu):
    kept(flu, NEW)
    (found,) = why(flu.workspace, NEW)
    assert found.kept == f"Kept {flu.now:%Y-%m-%d} by an editor: says the same"


def test_a_unit_with_two_names_is_kept_once(flu):
    assert kept(flu, NEW, make_id(NEW).upper(), "a lot of water") == (Kept("flu", "de", NEW, OLD, GERMAN),)


def test_a_text_that_no_catalog_has_yet_cannot_be_kept(flu):
    flu.write("flu", LATER, "Wash your hands.")
    refused(flu, "is not in the catalogs yet; run `pipeline sync` first", LATER)


@pytest.mark.parametrize("record", [{"reason": "red \x1b[31m"}, {"by": "\udce9"}, {"by": "an\u202eeditor"}])
def test_a_record_holds_printable_text(flu, record):
    refused(flu, "a reason or name has characters that cannot be printed", NEW, **record)


def test_a_record_is_one_line(flu):
    kept(flu, NEW, reason='says\nthe same\r\n\nmsgid "x"', by="an:\teditor")
    unit = flu.units("flu")[NEW]
    assert unit.comment == f'Kept {flu.now:%Y-%m-%d} by an: editor: says the same msgid "x"'
    flu.sync()
    assert flu.units("flu")[NEW].comment == unit.comment


def test_nothing_is_kept_while_a_page_is_unreadable(flu):
    flu.write("broken", "One <em>two")
    with pytest.raises(SourceError, match=r"source_en/broken\.html:2:"):
        kept(flu, NEW)
    assert flu.units("flu")[NEW].state is State.STALE


def test_an_entry_that_is_fuzzy_without_an_earlier_text_cannot_be_kept(flu):
    flu.set("flu", NEW, previous_source=None)
    refused(flu, "the entry is fuzzy, and no change of its text is known", NEW)


def test_a_kept_translation_moves_with_its_page(flu):
    kept(flu, NEW)
    flu.rename("flu", "influenza")
    flu.sync()
    unit = flu.units("influenza")[NEW]
    assert (unit.state, unit.target, unit.previous_source) == (State.CURRENT, GERMAN, OLD)
    assert unit.comment.startswith("Kept ")
