"""What a command does, a function of `pipeline` does, without printing."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime

import pytest

import pipeline


def test_all_names_are_there_and_nothing_else():
    assert {name for name in pipeline.__all__ if not hasattr(pipeline, name)} == set()
    assert len(set(pipeline.__all__)) == len(pipeline.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = pipeline.nothing


def test_from_an_empty_folder_to_localized_pages(tmp_path, capsys):
    root = tmp_path / "clinic"
    pipeline.init(root, today=date(2024, 5, 31))
    pipeline.new_locale(root, "de", environ={})
    assert pipeline.find_root(root / "source_en") == root
    workspace = pipeline.Workspace(pipeline.load_settings(root, environ={}))
    notes = tmp_path / "Iron.txt"
    notes.write_text("Iron tablets\n\nTake one tablet before meals.\n", encoding="utf-8")
    imported = pipeline.import_files(workspace, [notes])
    assert [page.page for page in imported.pages] == ["iron"]

    synced = pipeline.sync(workspace, clock=lambda: datetime(2024, 5, 31, tzinfo=UTC))
    assert (synced.pages, synced.errors) == (2, ())
    assert {row.page for row in pipeline.status(workspace).rows} == {"fever", "iron"}
    findings = pipeline.check(workspace).findings
    assert {finding.severity for finding in findings} == {pipeline.Severity.MAJOR}
    files = [workspace.catalog_file("de", page) for page in workspace.pages()]
    assert len(pipeline.check_files(files).findings) == len(findings)
    built = pipeline.build(workspace)
    assert sorted(row.file for row in built.rows) == [
        "site/de/fever.html",
        "site/de/iron.html",
        "site/en/fever.html",
        "site/en/iron.html",
    ]
    assert tuple(pipeline.sentences("Rest. Drink enough.", "en")) == ((0, 5), (6, 19))
    assert capsys.readouterr() == ("", "")


def test_errors_share_a_base_and_say_what_to_do(tmp_path):
    with pytest.raises(pipeline.PipelineError) as caught:
        pipeline.find_root(tmp_path)
    assert isinstance(caught.value, pipeline.ConfigError)
    assert (caught.value.exit_code, caught.value.hint[:19]) == (2, "run `pipeline init`")


def test_names_are_loaded_when_they_are_used():
    program = (
        "import sys, pipeline; assert 'pipeline.workflows' not in sys.modules; pipeline.status;"
        " assert 'pipeline.workflows.status' in sys.modules; assert 'typer' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
