"""The memory of a project: what goes into it, and what comes out."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest

from pipeline import (
    Workspace,
    export_memory,
    import_memory,
    load_settings,
    open_project_memory,
    rebuild,
    recall,
    sync,
)

WASH = "Wash your hands often."
WASH_DE = "Waschen Sie sich oft die Hände."
REST = "Rest in bed."
REST_DE = "Ruhen Sie sich im Bett aus."


def clock():
    return datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def workspace(tmp_path):
    """A project with one page that waits for its translation."""
    root = tmp_path / "project"
    (root / "source_en").mkdir(parents=True)
    (root / "pipeline.toml").write_text('locales = ["de"]\n', encoding="utf-8")
    (root / "source_en/flu.html").write_text(f'<html lang="en"><p>{WASH}</p></html>\n', encoding="utf-8")
    made = Workspace(load_settings(root, environ={}))
    sync(made, clock=clock)
    return made


@pytest.fixture
def given(tmp_path):
    """Return a function that writes a file to import."""

    def write(name, *rows):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text("".join(f"{source}\t{target}\n" for source, target in rows), encoding="utf-8")
        return file

    return write


def targets(workspace, text):
    with open_project_memory(workspace, "de") as memory:
        return [match.target for match in memory.lookup(text)]


def test_files_of_one_name_are_kept_side_by_side(workspace, given):
    first, second = given("a/tm.tsv", (WASH, WASH_DE)), given("b/tm.tsv", (REST, REST_DE))
    done = import_memory(workspace, "de", [first, second])
    assert (done.added, done.known) == (2, 0)
    assert done.files == ("locales/de/memory/tm.tsv", "locales/de/memory/tm-2.tsv")
    assert [targets(workspace, text) for text in (WASH, REST)] == [[WASH_DE], [REST_DE]]
    again = import_memory(workspace, "de", [second, first])
    assert (again.added, again.known, again.files) == (0, 2, ())


def test_a_file_with_another_suffix_is_kept_as_what_it_is(workspace, given):
    done = import_memory(workspace, "de", [given("tm.txt", (WASH, WASH_DE))])
    assert done.files == ("locales/de/memory/tm.txt.tsv",)
    (workspace.memory_folder("de") / "README.md").write_text("Where these are from.\n", encoding="utf-8")
    (workspace.memory_folder("de") / "tm.txt.tsv~").write_text(f"{REST}\t{REST_DE}\n", encoding="utf-8")
    assert [targets(workspace, text) for text in (WASH, REST)] == [[WASH_DE], []]


def test_to_check_an_import_writes_nothing(workspace, given):
    done = import_memory(workspace, "de", [given("tm.tsv", (WASH, WASH_DE))], check=True)
    assert (done.added, done.known, done.files) == (0, 1, ())
    assert not workspace.memory_folder("de").exists()


def test_what_was_recalled_is_told_and_stays_out(workspace, given):
    recall(workspace, "de", WASH, WASH_DE, by="editorial team", reason="wrong", clock=clock)
    done = import_memory(workspace, "de", [given("tm.tsv", (WASH, "waschen Sie sich oft die Hände!"), (REST, REST_DE))])
    assert [(finding.check, finding.severity) for finding in done.findings] == [("memory-recalled", "note")]
    assert [targets(workspace, text) for text in (WASH, REST)] == [[], [REST_DE]]


def test_a_catalog_of_another_language_is_refused(workspace, tmp_path):
    file = tmp_path / "fr.po"
    file.write_text(f'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgid "{WASH}"\nmsgstr "Lavez-vous"\n', encoding="utf-8")
    done = import_memory(workspace, "de", [file])
    assert [finding.check for finding in done.findings] == ["memory-wrong-languages"]
    assert targets(workspace, WASH) == []


@pytest.mark.parametrize("form", ["tmx", "po", "tsv"])
def test_an_export_is_an_import(workspace, given, tmp_path, form):
    import_memory(workspace, "de", [given("tm.tsv", (WASH, WASH_DE), (WASH, "Hände waschen!"), (REST, REST_DE))])
    stream = io.BytesIO()
    assert export_memory(workspace, "de", form, stream) == 3
    exported = tmp_path / f"all.{form}"
    exported.write_bytes(stream.getvalue())
    (workspace.memory_folder("de") / "tm.tsv").unlink()
    assert targets(workspace, WASH) == []
    import_memory(workspace, "de", [exported])
    assert sorted(targets(workspace, WASH)) == ["Hände waschen!", WASH_DE]
    assert targets(workspace, REST) == [REST_DE]


def test_rebuild_makes_the_same_memory(workspace, given):
    import_memory(workspace, "de", [given("tm.tsv", (WASH, WASH_DE), (REST, REST_DE))])
    with open_project_memory(workspace, "de") as memory:
        before = list(memory.entries())
    assert rebuild(workspace)["de"].entries == {"approved": 2}
    with open_project_memory(workspace, "de") as memory:
        assert list(memory.entries()) == before
