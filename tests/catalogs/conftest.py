"""GNU gettext's tools as oracles; tests that ask for one are skipped where it is not installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest


class Outcome(NamedTuple):
    code: int
    output: bytes
    errors: str


def _runner(tool, *arguments):
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} (GNU gettext) is not installed")

    def run(catalog: bytes) -> Outcome:
        done = subprocess.run([tool, *arguments, "-"], input=catalog, capture_output=True, check=False)
        return Outcome(done.returncode, done.stdout, done.stderr.decode(errors="replace"))

    return run


@pytest.fixture(scope="session")
def msgcat():
    return _runner("msgcat", "--no-wrap", "--force-po")


@pytest.fixture(scope="session")
def msgfmt(tmp_path_factory):
    return _runner("msgfmt", "--check", "-o", str(tmp_path_factory.mktemp("mo") / "checked.mo"))


@pytest.fixture(scope="session")
def cases():
    return Path(__file__).parent / "cases"
