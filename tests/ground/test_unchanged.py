"""The note of an unchanged project: it may be missing, it must never be wrong."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pipeline import unchanged

ROOT = Path(__file__).parents[2]
FOLDERS = ("source_en", "locales")
SAID = "1 page, all up to date"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("PIPELINE_")]:
        monkeypatch.delenv(name)
    for name in ("source_en/conditions", "locales/de/LC_MESSAGES", ".pipeline"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "pipeline.toml").write_text('locales = ["de"]\n')
    (tmp_path / "source_en/fever.html").write_text("<p>Fever</p>")
    (tmp_path / "source_en/conditions/cough.html").write_text("<p>Cough</p>")
    (tmp_path / "locales/de/LC_MESSAGES/fever.po").write_text("# a catalog\n")
    time.sleep(0.05)
    unchanged.note(str(tmp_path), FOLDERS, SAID, time.time_ns())
    return tmp_path


def test_an_unchanged_project_is_answered_from_the_note(project: Path):
    assert unchanged.answer(str(project)) == SAID
    assert unchanged.answer(str(project / "source_en" / "conditions")) == SAID


@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "source_en/fever.html").write_text("<p>FEVER</p>"),
        lambda root: (root / "source_en/new.html").write_text("<p>New</p>"),
        lambda root: (root / "source_en/fever.html").unlink(),
        lambda root: (root / "source_en/fever.html").rename(root / "source_en/cold.html"),
        lambda root: (root / "locales/de/LC_MESSAGES/fever.po").write_text("# A catalog\n"),
        lambda root: (root / "pipeline.toml").write_text('locales = ["fr"]\n'),
        lambda root: (root / "pyproject.toml").write_text("[project]\n"),
        lambda root: (root / ".pipeline/unchanged").unlink(),
        lambda root: (root / ".pipeline/unchanged").write_text("garbage"),
        lambda root: (root / ".pipeline/unchanged").write_bytes(b"\xff\n\xff\n"),
    ],
    ids=["edited", "added", "removed", "renamed", "translated", "settings", "second settings", "gone", "short", "bad"],
)
def test_any_change_makes_it_look_for_itself(project: Path, change):
    change(project)
    assert unchanged.answer(str(project)) == ""


def test_a_change_that_keeps_size_and_time_is_seen(project: Path):
    file = project / "source_en/fever.html"
    before = file.stat()
    file.write_text("<p>feveR</p>")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert unchanged.answer(str(project)) == ""


def test_hidden_files_do_not_matter(project: Path):
    (project / "source_en/.fever.html.swp").write_text("an editor's")
    assert unchanged.answer(str(project)) == SAID


def test_a_setting_in_the_environment_matters(project: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PIPELINE_LOCALES", "fr")
    assert unchanged.answer(str(project)) == ""


def test_a_project_inside_another_is_its_own(project: Path):
    inner = project / "source_en" / "inner"
    inner.mkdir()
    (inner / "pipeline.toml").write_text("")
    assert unchanged.answer(str(inner)) == ""


def test_what_changed_during_the_sync_is_not_noted(tmp_path: Path):
    (tmp_path / ".pipeline").mkdir()
    (tmp_path / "source_en").mkdir()
    began = time.time_ns()
    time.sleep(0.05)
    (tmp_path / "source_en/fever.html").write_text("<p>Fever</p>")
    unchanged.note(str(tmp_path), FOLDERS, SAID, began)
    assert unchanged.answer(str(tmp_path)) == ""


def test_no_folder_to_note_it_in_is_no_error(tmp_path: Path):
    unchanged.note(str(tmp_path), FOLDERS, SAID, time.time_ns())
    assert list(tmp_path.iterdir()) == []


def test_the_answer_needs_next_to_no_modules():
    code = "import sys; from pipeline import unchanged; print(*sorted(sys.modules))"
    shown = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    heavy = {"dataclasses", "pathlib", "sqlite3", "typer", "pipeline.model", "pipeline.config"}
    assert heavy.isdisjoint(shown.stdout.split())
