"""A sync that is killed, and two at once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import pipeline

TEXTS = ("Drink a lot of water.", "Rest until the fever is gone.", "Wash your hands often.")

KILL = """
import os, signal, sys
from datetime import datetime, timezone
from pathlib import Path
from pipeline.config import load_settings
from pipeline.state import State
from pipeline.workflows.sync import sync
from pipeline.workflows.sync.page import PageUpdater
from pipeline.workspace import Workspace

owners = {"os": os, "State": State, "PageUpdater": PageUpdater}
owner, name, countdown = owners[sys.argv[1]], sys.argv[2], int(sys.argv[3])
original = getattr(owner, name)

def last_call(*arguments, **options):
    global countdown
    countdown -= 1
    if countdown == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return original(*arguments, **options)

setattr(owner, name, last_call)
workspace = Workspace(load_settings(Path.cwd(), environ={}))
sync(workspace, clock=lambda: datetime(2024, 7, 1, tzinfo=timezone.utc))
"""

ARCHIVE = "locales/de/archive.po"

MOMENTS = {
    "before the first file is in place": ("os", "replace", 1),
    "between files": ("os", "replace", 2),
    "in the middle": ("os", "replace", 4),
    "before the last file is in place": ("os", "replace", 7),
    "before files are deleted": ("os", "rename", 1),
    "when some are deleted": ("os", "rename", 3),
    "before what was seen is noted": ("State", "record", 1),
    "at the very end": ("State", "__exit__", 1),
}


def start(project, *command):
    environment = os.environ | {"PYTHONPATH": str(Path(pipeline.__file__).parents[1])}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen([sys.executable, *command], cwd=project.root, env=environment, **pipes)


@pytest.fixture
def revised(project):
    """Return a project in which a page was revised, one renamed, one deleted and one added since the last sync."""
    for page in ("asthma", "flu", "gone"):
        project.write(page, *(f"{text} On {page}." for text in TEXTS))
    project.sync()
    for page in ("asthma", "flu", "gone"):
        project.translate(page)
    project.set("asthma", f"{TEXTS[0]} On asthma.", comment="Formal address")
    project.sync()
    project.rename("asthma", "lung")
    project.delete("gone")
    project.write("flu", *(f"{text} On flu and cold." for text in TEXTS))
    project.write("new", *TEXTS)
    return project


@pytest.mark.slow
@pytest.mark.parametrize("moment", MOMENTS)
def test_a_kill_leaves_each_file_old_or_new_and_the_next_sync_completes(revised, tmp_path, moment):
    old, new = contents(revised), undisturbed(revised, tmp_path / "undisturbed" / "project")
    process = start(revised, "-c", KILL, *map(str, MOMENTS[moment]))
    process.communicate(timeout=60)
    assert process.returncode == -9
    left = contents(revised)
    assert {name: data for name, data in left.items() if data not in (old.get(name), new.get(name))} == {}
    assert old.keys() & new.keys() <= left.keys() <= old.keys() | new.keys()
    revised.sync()
    after, archive = contents(revised), set(revised.archive())
    assert archive >= {("gone", f"{text} On gone.", f"[de] {text} On gone.") for text in TEXTS}
    assert {name: data for name, data in after.items() if name != ARCHIVE} == {
        name: data for name, data in new.items() if name != ARCHIVE
    }


@pytest.mark.slow
def test_a_kill_while_many_pages_are_read_holds_up_nobody(project):
    for number in range(120):
        project.write(f"page{number}", f"This is page {number}.")
    process = start(project, "-c", KILL, "PageUpdater", "update", "20")
    process.communicate(timeout=60)
    assert process.returncode == -9
    assert not (project.root / "locales").exists()
    next_one = start(project, "-m", "pipeline", "sync")
    next_one.communicate(timeout=20)
    assert next_one.returncode == 0
    assert project.sync().written == ()


@pytest.mark.slow
def test_two_syncs_at_once_wait_for_each_other_and_both_end_well(revised):
    processes = [start(revised, "-m", "pipeline", "sync") for _ in range(2)]
    for process in processes:
        output, errors = process.communicate(timeout=60)
        assert (process.returncode, errors) == (0, b""), output
    assert revised.sync().written == ()
    assert revised.texts("flu")[0][2] == "stale"
    assert revised.units("lung")[f"{TEXTS[0]} On asthma."].comment == "Formal address"


def undisturbed(project, folder):
    """Return what a sync that nobody kills makes of a copy of the project."""
    shutil.copytree(project.root, folder)
    copy = project.beside(folder)
    copy.sync()
    return contents(copy)


def contents(project):
    """Return what stands in each file, but for the dates of catalogs, by path in the project."""
    return {
        path.relative_to(project.root).as_posix(): b"\n".join(
            line for line in data.splitlines() if b"-Date: " not in line and b": page deleted" not in line
        )
        for path, data in project.files().items()
        if not path.name.startswith(".")
    }
