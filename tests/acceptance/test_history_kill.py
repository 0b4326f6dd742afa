"""The sync that has most to do, killed at any moment: the next one ends as if nothing had happened."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

# Catalogs, archive and templates are put in their places one after the other, each by a call of `os.replace`. After the
# last of them nothing is killed.
KILL = """
import os, signal, sys

countdown, original = int(sys.argv.pop()), os.replace

def replace(*arguments, **options):
    global countdown
    countdown -= 1
    if countdown == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    return original(*arguments, **options)

os.replace = replace
from pipeline.__main__ import main
main()
"""
MOMENTS = st.integers(1, 10)


@pytest.mark.slow
@settings(max_examples=2)
@given(moment=MOMENTS)
def test_a_sync_that_is_killed_is_completed_by_the_next(old, rewritten, split, moment):
    with tempfile.TemporaryDirectory() as folder:
        project = rewritten.copy(Path(folder) / "project")
        killed = project.start("-c", KILL, "sync", moment)
        assert killed.returncode in (-9, 0), killed.stderr
        left, before, after = lines(project), lines(rewritten), lines(split)
        assert {name for name, text in left.items() if text not in (before.get(name), after.get(name))} == set()
        project.run("sync")
        assert lines(project) == lines(split)
        assert old.approved() <= project.approved()
        assert project.report("sync")["written"] == []


def lines(project):
    """Return the lines of every file but those of the site, without the dates of templates and catalogs, by path."""
    return {
        path: [line for line in data.splitlines() if b"-Date: " not in line]
        for path, (data, _) in project.files().items()
        if not path.startswith("site/") and not Path(path).name.startswith(".")
    }
