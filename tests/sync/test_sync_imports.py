"""What tells changes apart is only loaded where a text has changed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import pipeline

REST, WASH = "Rest in bed for a few days.", "Wash your hands often."
_PROGRAM = """
import sys
from pipeline.cli import run
sys.argv = ["pipeline", {command!r}]
try:
    run()
except SystemExit:
    pass
names = ("pipeline.diff", "pipeline.features", "pipeline.workflows.update")
print(*sorted({{name for name in names if name in sys.modules}}), file=sys.stderr)
"""


def loaded(project, command):
    """Return which of the heavy packages a command loads."""
    program = _PROGRAM.format(command=command)
    environment = os.environ | {"PYTHONPATH": str(Path(pipeline.__file__).parents[1])}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=project.root, env=environment, capture_output=True, check=True
    )
    return done.stderr.decode().split()


@pytest.fixture
def translated(project):
    project.write("flu", REST, WASH)
    project.sync()
    project.translate("flu")
    project.sync()
    return project


@pytest.mark.parametrize("command", ["sync", "status"])
def test_where_nothing_is_outdated(translated, command):
    assert loaded(translated, command) == []


def test_a_sync_of_a_changed_text(translated):
    translated.write("flu", REST, WASH.replace("often", "after sneezing"))
    assert loaded(translated, "sync") == ["pipeline.diff", "pipeline.features", "pipeline.workflows.update"]
    assert loaded(translated, "status") == ["pipeline.diff", "pipeline.features"]
