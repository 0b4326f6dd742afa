"""A changed text that stands on several pages: its entries are the same on all of them, whatever else happens."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from itertools import permutations
from pathlib import Path

import pytest

import pipeline
from pipeline.catalogs.drafts import draft_notes
from pipeline.workflows.sync import run

DOSE = "Adults take one tablet of 500 mg in the morning and one in the evening."
LESS = "Adults take one tablet of 250 mg in the morning and one in the evening."
DAILY = "Adults take one tablet of 400 mg in the morning, with a glass of water, and another one at night."
WATER = "Drink at least two litres of water a day if you have a fever."
CALL = "Call your doctor if the rash spreads or if you have trouble breathing."
REST = "Rest in bed for a few days."
AT_ONCE = "Call your doctor at once if the rash spreads or if you have trouble breathing."
ORDERS = list(permutations(("asthma", "flu", "gout")))


def revise(project, before, after):
    """Have pages translated, and then rewritten; None in the place of texts deletes a page."""
    for page, texts in before.items():
        project.write(page, *texts)
    project.sync()
    for page in before:
        project.translate(page)
    project.sync()
    for page, texts in after.items():
        if texts is None:
            project.delete(page)
        else:
            project.write(page, *texts)


def draft(project, page, text):
    """Return all that a draft says about itself."""
    unit = project.units(page)[text]
    return unit.target, unit.fuzzy, unit.previous_source, unit.previous_context, draft_notes(unit)


def drafts(project, text, *pages):
    return {draft(project, page, text) for page in pages}


def contents(project, *, dates=False):
    """Return what stands in each file, without the dates of catalogs where they don't matter."""
    return {
        path.relative_to(project.root).as_posix(): [
            line for line in data.splitlines() if dates or (b"-Date: " not in line and b": page deleted" not in line)
        ]
        for path, data in project.files().items()
    }


@pytest.mark.parametrize(("first", "second", "third"), ORDERS)
def test_each_page_has_the_draft_that_the_page_with_the_old_text_has(project, first, second, third):
    revise(project, {first: [REST, DOSE]}, {first: [REST, LESS], second: [LESS, WATER], third: [LESS]})
    project.sync()
    ((target, fuzzy, previous, _, notes),) = drafts(project, LESS, first, second, third)
    assert (target, fuzzy, previous) == (f"[de] {LESS}", True, DOSE)
    assert "dose “500 mg” → “250 mg” (same place" in notes[0]
    assert project.sync().written == ()


@pytest.mark.parametrize(("first", "second", "third"), ORDERS)
def test_of_several_old_texts_the_one_that_is_most_alike_counts(project, first, second, third):
    revise(project, {first: [DAILY], second: [DOSE]}, {first: [LESS], second: [LESS], third: [LESS]})
    project.sync()
    ((target, _, previous, _, _),) = drafts(project, LESS, first, second, third)
    assert (target, previous) == (f"[de] {LESS}", DOSE)
    assert project.obsolete(first) == [(DAILY, f"[de] {DAILY}")]


@pytest.mark.parametrize(("first", "second", "third"), ORDERS)
def test_the_parts_of_a_text_that_was_split(project, first, second, third):
    whole = f"{WATER} {CALL}"
    revise(project, {first: [whole]}, {first: [WATER, AT_ONCE], second: [AT_ONCE], third: [AT_ONCE, WATER]})
    project.sync()
    assert len(drafts(project, AT_ONCE, first, second, third)) == 1
    assert len(drafts(project, WATER, first, third)) == 1
    assert draft(project, second, AT_ONCE)[2] is not None


@pytest.mark.parametrize(("first", "second", "third"), ORDERS)
def test_a_text_that_came_from_a_page_that_is_gone(project, first, second, third):
    revise(project, {first: [DOSE, REST, WATER], "rash": [CALL]}, {"rash": None, second: [AT_ONCE], third: [AT_ONCE]})
    project.sync()
    ((target, _, previous, _, _),) = drafts(project, AT_ONCE, second, third)
    assert (target, previous) == (f"[de] {CALL}", CALL)


@pytest.mark.parametrize(("first", "second", "third"), ORDERS)
def test_work_that_a_translator_has_begun_with_goes_to_all_pages(project, first, second, third):
    revise(project, {first: [DOSE, REST]}, {first: [LESS, REST]})
    project.sync()
    project.set(first, LESS, target="Halb fertig …", comment="Which adults?")
    again = LESS.replace("250", "125")
    project.write(first, again, REST)
    project.write(second, again)
    project.write(third, again)
    project.sync()
    ((target, _, previous, _, notes),) = drafts(project, again, first, second, third)
    assert (target, previous) == ("Halb fertig …", DOSE)
    assert "a translator began with it" in notes[0]


def test_what_two_translators_have_begun_with_stays_where_it_is(project):
    revise(project, {"asthma": [DOSE], "flu": [DAILY]}, {"asthma": [LESS], "flu": [DAILY.replace("400", "300")]})
    project.sync()
    project.set("asthma", LESS, target="Halb fertig …")
    project.set("flu", DAILY.replace("400", "300"), target="Auch erst halb …")
    new = LESS.replace("250", "125")
    for page in ("asthma", "flu", "gout"):
        project.write(page, new)
    project.sync()
    assert [project.units(page)[new].target for page in ("asthma", "flu", "gout")] == [
        "Halb fertig …",
        "Auch erst halb …",
        "Halb fertig …",
    ]


def test_what_a_translator_noted_stays_on_its_page(project):
    revise(project, {"asthma": [DOSE], "flu": [DAILY]}, {})
    project.set("asthma", DOSE, comment="Formal address", flags=("no-wrap",))
    project.set("flu", DAILY, comment="Which glass?")
    for page in ("asthma", "flu", "gout"):
        project.write(page, LESS)
    project.sync()
    assert [(unit.comment, unit.flags) for unit in (project.units(page)[LESS] for page in ("asthma", "flu"))] == [
        ("Formal address", ("no-wrap",)),
        ("Which glass?", ()),
    ]
    assert len(drafts(project, LESS, "asthma", "flu", "gout")) == 1


def test_the_same_words_with_other_punctuation_are_current_on_all_pages(project):
    loud = WATER.replace(".", "!")
    revise(project, {"flu": [WATER]}, {"asthma": [loud], "flu": [loud], "gout": [loud]})
    project.sync()
    assert drafts(project, loud, "asthma", "flu", "gout") == {(f"[de] {loud}", False, None, None, ())}


def test_a_part_without_a_sentence_of_the_old_text_is_untranslated(project):
    look = "If a treatment cannot promise a cure, some people look elsewhere and try one method after another."
    whole = f"{look} Be careful with methods that are meant to replace your treatment, that cure all, or cost a lot."
    parts = ["They are meant to replace your treatment.", "They cure all.", look]
    revise(project, {"flu": [REST, whole, CALL]}, {"flu": [REST, *parts, CALL]})
    project.sync()
    assert project.texts("flu")[1:3] == [(part, "", "untranslated", None) for part in parts[:2]]
    assert [unit.notes[1:] for unit in project.units("flu").values()][1:3] == [(), ()]


def test_a_text_none_of_whose_sentences_is_found_again_keeps_the_old_translation(project):
    old = "Rest in bed a lot. Drink a lot of water. Eat a lot of soup."
    new = "Rest in bed a lot, drink a lot of water and eat a lot of soup for a whole week."
    revise(project, {"flu": [WATER, old, CALL]}, {"flu": [WATER, new, CALL]})
    project.sync()
    assert project.texts("flu")[1] == (new, f"[de] {old}", "stale", old)


# A sync puts files in their places by `os.replace`; before which of these calls the process is killed says the number.
KILL = """
import os, signal, sys
from datetime import datetime, timedelta
from pathlib import Path
from pipeline.config import load_settings
from pipeline.workflows.sync import sync
from pipeline.workspace import Workspace

countdown, original = int(sys.argv[1]), os.replace

def replace(*arguments, **options):
    global countdown
    countdown -= 1
    if countdown == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return original(*arguments, **options)

os.replace = replace
now = datetime.fromisoformat(sys.argv[2])
sync(Workspace(load_settings(Path.cwd(), environ={})), clock=lambda: now)
"""


def killed(project, moment):
    """Start a sync at the present time, and say whether it was killed before it put so many files in their places."""
    environment = os.environ | {"PYTHONPATH": str(Path(pipeline.__file__).parents[1])}
    command = [sys.executable, "-c", KILL, str(moment), project.now.isoformat()]
    done = subprocess.run(command, cwd=project.root, env=environment, capture_output=True, check=False)
    assert done.returncode in (-9, 0), done.stderr
    return done.returncode == -9


def copied(project, folder):
    shutil.copytree(project.root, folder)
    return project.beside(folder)


def split(project):
    """A page becomes three with the same new texts, and a draft moves to another one."""
    text = f"{WATER} {CALL} {DOSE}"
    revise(project, {"flu": [text, REST, DAILY], "care": [WATER]}, {"flu": [text, REST, LESS]})
    project.sync()
    new = [WATER, AT_ONCE, REST.replace("few", "couple of")]
    project.delete("flu")
    for page, more in {"asthma": [LESS], "gout": [], "rash": [DOSE.replace("500", "100")]}.items():
        project.write(page, *new, *more)


def reused_twice(project):
    """A text becomes current on a page that comes later than another one with it: a sync goes over the pages twice."""
    before, after = (WATER.replace("two", f"<{tag}>two</{tag}>") for tag in ("em", "strong"))
    revise(project, {"flu": [before]}, {"flu": [after], "asthma": [after, AT_ONCE]})


def test_a_sync_may_go_over_the_pages_twice(project, monkeypatch):
    original, rounds = run.write_files, []
    reused_twice(project)
    monkeypatch.setattr(run, "write_files", lambda *changes, **options: rounds.append(original(*changes, **options)))
    project.sync()
    assert len([written for written in rounds if written]) == 2


@pytest.mark.slow
@pytest.mark.parametrize("revision", [split, reused_twice])
def test_a_sync_that_was_killed_at_any_moment_and_repeated_is_as_one_that_was_not(project, tmp_path, revision):
    revision(project)
    undisturbed = copied(project, tmp_path / "undisturbed" / "project")
    undisturbed.sync()
    expected = contents(undisturbed)
    moment = 0
    while True:
        moment += 1
        copy = copied(project, tmp_path / str(moment) / "project")
        was_killed = killed(copy, moment)
        copy.sync()
        assert contents(copy) == expected
        assert copy.sync().written == ()
        if not was_killed:
            break
    assert moment > len(undisturbed.workspace.templates())


@pytest.mark.slow
@pytest.mark.parametrize("second", [1, 2, 3])
def test_so_is_one_that_was_killed_twice(project, tmp_path, second):
    split(project)
    undisturbed = copied(project, tmp_path / "undisturbed" / "project")
    undisturbed.sync()
    assert killed(project, 4)
    assert killed(project, second)
    project.sync()
    assert contents(project) == contents(undisturbed)


@pytest.mark.slow
def test_after_a_kill_there_is_something_to_do(project):
    split(project)
    assert killed(project, 4)
    before = contents(project, dates=True)
    assert project.sync(check=True).written != ()
    assert contents(project, dates=True) == before


@pytest.mark.slow
def test_what_a_person_wrote_after_a_kill_stays(project):
    split(project)
    assert killed(project, 4)
    project.set("asthma", AT_ONCE, target="Rufen Sie sofort an.", fuzzy=False, previous_source=None)
    project.sync()
    assert project.units("asthma")[AT_ONCE].target == "Rufen Sie sofort an."
    assert project.units("gout")[AT_ONCE].target == "Rufen Sie sofort an."


@pytest.mark.slow
@pytest.mark.parametrize("damage", ["incomplete journal", "old file removed"])
def test_what_cannot_be_taken_back_stays_as_it_is(project, damage):
    split(project)
    assert killed(project, 4)
    journal = project.root / ".pipeline" / "undo-1" / "journal.json"
    if damage == "incomplete journal":
        journal.write_bytes(journal.read_bytes()[:-1])
    else:
        for file in journal.parent.glob("[0-9]*"):
            file.unlink()
    project.sync()
    assert len(drafts(project, AT_ONCE, "asthma", "gout", "rash")) == 1
    assert not journal.parent.exists()
    assert project.sync().written == ()
