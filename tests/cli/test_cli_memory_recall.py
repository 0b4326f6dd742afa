"""`pipeline memory recall`: a wrong translation is taken back wherever it stands, and stays out."""

from __future__ import annotations

import pytest

TEXT, WRONG = "Rest, and wear light clothes.", "Ruhen Sie sich aus und tragen Sie warme Kleidung."
RIGHT = "Ruhen Sie sich aus und tragen Sie leichte Kleidung."
FEVER, FLU = "locales/de/LC_MESSAGES/fever.po", "locales/de/LC_MESSAGES/flu.po"
SAID = ("--by", "an editor", "--reason", "warm for light")
RECALL = ("memory", "recall", TEXT, WRONG)


@pytest.fixture
def reused(project):
    """A terminal in a project where a wrong translation stands on two pages."""
    project.translate(FEVER, {TEXT: WRONG})
    project.write("source_en/flu.html", f'<html lang="en"><body>\n<p>{TEXT}</p>\n</body></html>\n')
    assert project("sync").code == 0
    assert WRONG in project.read(FLU)
    return project


def test_it_is_taken_back_everywhere(reused):
    result = reused(*RECALL, *SAID)
    assert (result.code, result.err) == (0, "")
    lines = result.out.splitlines()
    assert [line.partition(":")[0] for line in lines[:2]] == [FEVER, FLU]
    assert all(f': untranslated now: "{TEXT}" [' in line for line in lines[:2])
    assert lines[2:] == ["2 entries to translate again, on 2 pages, 4 files written"]
    assert all(WRONG not in reused.read(name).replace(f"was: {WRONG}", "") for name in (FEVER, FLU))
    assert reused("memory", "lookup", TEXT, "--json").json["matches"] == []
    assert reused("memory", "stats", "--json").json["rows"][0]["recalled"] == 1


@pytest.mark.slow
def test_it_stays_out_also_when_it_is_imported_again(reused):
    reused(*RECALL, *SAID)
    reused.write("m.tsv", f"{TEXT}\t{WRONG}\n")
    assert reused("memory", "import", "m.tsv").code == 0
    assert reused("memory", "lookup", TEXT, "--json").json["matches"] == []
    assert reused("memory", "export", "--format", "tsv").out.count(WRONG) == 0
    assert reused("sync").code == 0
    assert f'msgid "{TEXT}"\nmsgstr ""\n' in reused.read(FLU)


def test_the_right_translation_is_found_again(reused):
    reused(*RECALL, *SAID)
    reused.translate(FEVER, {TEXT: RIGHT})
    reused("sync")
    assert f'msgid "{TEXT}"\nmsgstr "{RIGHT}"\n' in reused.read(FLU)


def test_check_says_what_would_be_done(reused):
    before = reused.snapshot()
    result = reused(*RECALL, "--check", *SAID)
    assert (result.code, result.err) == (1, "")
    assert result.out.endswith("2 entries to translate again, on 2 pages, 4 files would be written\n")
    assert reused.snapshot() == before
    reused(*RECALL, *SAID)
    done = reused(*RECALL, "--check", *SAID)
    assert done.code == 0
    assert "\nnothing to do: Recalled " in done.out


def test_all_keys(reused):
    told = reused(*RECALL, *SAID, "--json").json
    assert told["record"].endswith(" by an editor: warm for light")
    kept = ("check", "undo", "locale", "source", "target", "new", "written")
    assert {name: told[name] for name in kept} == {
        "check": False,
        "undo": False,
        "locale": "de",
        "source": TEXT,
        "target": WRONG,
        "new": True,
        "written": [FEVER, FLU, "locales/de/archive.po", "locales/de/recalled.po"],
    }
    assert set(told) == {"schema", "record", "places", *kept}
    assert [(place["page"], place["outcome"]) for place in told["places"]] == [
        ("fever", "untranslated"),
        ("flu", "untranslated"),
    ]
    assert set(told["places"][0]) == {"page", "file", "line", "unit", "source", "target", "outcome"}


def test_it_can_be_allowed_again(reused):
    reused(*RECALL, *SAID)
    result = reused(*RECALL, "--undo")
    assert (result.code, result.err) == (0, "")
    assert "not recalled any more, " in result.out
    assert reused("sync").code == 0
    assert f'msgid "{TEXT}"\nmsgstr "{WRONG}"\n' in reused.read(FEVER)


def test_a_slip_of_the_fingers_is_noticed(reused):
    result = reused("memory", "recall", TEXT, "Ruhen Sie.", *SAID)
    told = "no catalog holds this translation (if one should, check both texts), 1 file written\n"
    assert result == (0, told, "")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((TEXT, WRONG), "a translation is recalled for a reason, by somebody; give --reason TEXT and --by NAME"),
        ((TEXT, " ", *SAID), "the text is empty; give some words"),
        ((TEXT, WRONG, "--locale", "fr", *SAID), "fr: not a language of this project; known are de"),
        ((TEXT, WRONG, "--undo"), "this translation of this text is not recalled; see locales/de/recalled.po"),
    ],
    ids=["nobody", "empty", "locale", "undo"],
)
def test_what_makes_no_sense_is_refused(reused, arguments, told):
    before = reused.snapshot()
    assert reused("memory", "recall", *arguments) == (2, "", f"error: {told}\n")
    assert reused.snapshot() == before
