"""What checks said is remembered, and only of what is as it was."""

from __future__ import annotations

import sqlite3

import pytest

from pipeline import check
from pipeline.checks import run
from pipeline.workflows.check import judge as judging

HEAD = '<head><title translate="no">Rest</title></head><body><h1 translate="no">Rest</h1>'
PAGE = f'<html lang="en">{HEAD}\n<p>Rest <b>in bed</b>.</p>\n<p>Drink a lot.</p>\n</body></html>\n'
GLOSSARY = "concept\tlanguage\tterm\tstatus\nrest\ten\trest\tpreferred\nrest\tde\tRuhe\tpreferred\n"
FILE = "locales/de/LC_MESSAGES/rest.po"


@pytest.fixture
def judged(monkeypatch):
    """The translations that checks looked at, in order."""
    seen = []

    def remarks(subject, *_):
        seen.append(subject.unit.target)
        return run.remarks(subject)

    monkeypatch.setattr(judging, "remarks", remarks)
    return seen


@pytest.fixture
def rest(folder):
    folder.write("pipeline.toml", 'locales = ["de"]\n')
    folder.write("source_en/rest.html", PAGE)
    folder.catalog("rest", ("Rest <b>in bed</b>.", "Bleiben Sie im Bett."), ("Drink a lot.", "Trinken Sie viel."))
    return folder


def _told(result):
    return [(finding.check, str(finding.place), finding.message, finding.target_span) for finding in result.findings]


def test_what_has_not_changed_is_not_judged_again(rest, judged):
    first = _told(check(rest.workspace))
    assert sorted(judged) == ["Bleiben Sie im Bett.", "Trinken Sie viel."]
    judged.clear()
    assert _told(check(rest.workspace)) == first
    assert judged == []


def test_only_the_unit_that_changed_is(rest, judged):
    check(rest.workspace)
    judged.clear()
    rest.write(FILE, rest.read(FILE).replace("Trinken Sie viel.", "Trinken Sie sehr viel."))
    check(rest.workspace)
    assert judged == ["Trinken Sie sehr viel."]


def test_an_entry_that_moved_has_its_finding_in_the_new_place(rest, judged):
    (before,) = _told(check(rest.workspace))
    rest.write(FILE, "# A comment.\n" + rest.read(FILE))
    judged.clear()
    (after,) = _told(check(rest.workspace))
    assert judged == []
    assert (before[1], after[1]) == (f"{FILE}:5", f"{FILE}:6")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (
            "glossary/glossary.tsv",
            "concept\tlanguage\tterm\tstatus\nrest\ten\trest\tpreferred\nrest\tde\tRuhe\tpreferred\n",
        ),
        ("pipeline.toml", 'locales = ["de"]\ncheck.address = "informal"\n'),
    ],
)
def test_another_glossary_or_other_settings_mean_to_judge_anew(rest, judged, name, content):
    check(rest.workspace)
    judged.clear()
    rest.write(name, content)
    check(rest.workspace)
    assert len(judged) == 2


@pytest.mark.parametrize("damage", [b"", b"no database", None])
def test_a_damaged_memory_is_made_anew(rest, damage):
    first = _told(check(rest.workspace))
    file = rest.root / ".pipeline/checks.sqlite"
    if damage is None:
        with sqlite3.connect(file) as connection:
            connection.execute("UPDATE verdict SET said = '[[1]]'")
    else:
        file.write_bytes(damage)
    assert _told(check(rest.workspace)) == first


def test_where_nothing_can_be_written_nothing_is_remembered(rest):
    rest.write(".pipeline", "in the way")
    assert [told[0] for told in _told(check(rest.workspace))] == ["tags"]


def test_what_nobody_asks_for_is_forgotten(rest):
    for number in range(12):
        rest.write(FILE, rest.read(FILE).replace("viel", f"{number} viel"))
        check(rest.workspace)
    with sqlite3.connect(rest.root / ".pipeline/checks.sqlite") as connection:
        ((number,),) = connection.execute("SELECT count(*) FROM verdict")
    assert number <= 6


def test_other_processes_say_the_same(rest, monkeypatch):
    alone = _told(check(rest.workspace))
    (rest.root / ".pipeline/checks.sqlite").unlink()
    monkeypatch.setattr(judging, "_FEW", 1)
    monkeypatch.setattr(judging, "_CHUNK", 1)
    assert _told(check(rest.workspace)) == alone
