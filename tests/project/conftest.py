"""The papers of the project as data, and the command line as a reader of the papers would call it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)

GERMAN = {
    "Fever in adults": "Fieber bei Erwachsenen",
    "What a fever is, what helps, and when to get medical help.": (
        "Was Fieber ist, was hilft und wann ärztliche Hilfe nötig ist."
    ),
    "What helps": "Was hilft",
    "Drink enough: a fever makes the body lose water.": "Trinken Sie genug: Bei Fieber verliert der Körper Wasser.",
    "Rest, and wear light clothes.": "Ruhen Sie sich aus und tragen Sie leichte Kleidung.",
    "When to get medical help": "Wann ärztliche Hilfe nötig ist",
    "Updated on {updated}": "Stand: {updated}",
}
TEMPERATURE = {
    "A fever is a body temperature of <strong>38 °C or more</strong>. It is not a disease, but a sign that the body is "
    "fighting something, most often an infection.": (
        "Von Fieber spricht man ab einer Körpertemperatur von <strong>38 °C</strong>. Fieber ist keine Krankheit, "
        "sondern ein Zeichen dafür, dass der Körper etwas bekämpft, meist eine Infektion."
    )
}
EDIT = {"38 °C": "38.5 °C", "light clothes": "light, loose clothes"}


class Block(NamedTuple):
    """A fenced block of a paper: its language, its text, and the heading it stands under."""

    language: str
    text: str
    heading: str


class Paper(NamedTuple):
    name: str
    text: str

    @property
    def headings(self):
        return _HEADING.findall(_FENCE.sub("", self.text))

    @property
    def anchors(self):
        """The anchors that GitHub, GitLab and most Markdown renderers give to headings."""
        return [re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in self.headings]

    @property
    def blocks(self):
        found = []
        for fence in _FENCE.finditer(self.text):
            above = _HEADING.findall(_FENCE.sub("", self.text[: fence.start()]))
            found.append(Block(fence[1], fence[2], above[-1] if above else ""))
        return found


def _paper(name):
    return Paper(name, (ROOT / name).read_text(encoding="utf-8"))


class Result(NamedTuple):
    code: int
    out: str
    err: str


class Shell:
    """Runs shell commands in a folder of their own; `pipeline` is the checkout's."""

    def __init__(self, folder):
        self.folder = folder / "work"
        self.folder.mkdir()
        (folder / "bin").mkdir()
        command = folder / "bin" / "pipeline"
        command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m pipeline "$@"\n')
        command.chmod(0o755)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIPELINE_", "PYTHON"))}
        self.environ = kept | {
            "PATH": f"{command.parent}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "NO_COLOR": "1",
        }

    def run(self, line):
        done = subprocess.run(
            ["sh", "-c", line], cwd=self.folder, env=self.environ, capture_output=True, text=True, check=False
        )
        return Result(done.returncode, done.stdout, done.stderr)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def translate(self, name, translations):
        """Fill in the empty translations of a catalog."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        for source, target in translations.items():
            text = text.replace(f'msgid "{source}"\nmsgstr ""\n', f'msgid "{source}"\nmsgstr "{target}"\n')
        path.write_text(text, encoding="utf-8")

    def edit(self, name, replacements):
        """Replace texts that stand in a file."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        for old, new in replacements.items():
            assert old in text
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def root():
    return ROOT


@pytest.fixture(scope="session")
def paper():
    """Return a function that gives a paper by its path in the project."""
    return _paper


@pytest.fixture(scope="session")
def papers():
    names = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]
    return [_paper(path.relative_to(ROOT).as_posix()) for path in sorted(names)]


@pytest.fixture
def shell(tmp_path):
    return Shell(tmp_path)


@pytest.fixture(scope="session")
def german():
    """German translations of most texts of the example article."""
    return GERMAN


@pytest.fixture(scope="session")
def temperature():
    """The translation of what a fever is."""
    return TEMPERATURE


@pytest.fixture(scope="session")
def edit():
    """What the papers change in the example article: a temperature and a word."""
    return EDIT


@pytest.fixture
def edited(shell, german, temperature, edit):
    """The example project, mostly translated; since the last sync an editor has changed the article."""
    shell.run("pipeline init --locale de . && pipeline sync")
    shell.translate("locales/de/LC_MESSAGES/fever.po", german | temperature)
    shell.run("pipeline sync")
    shell.edit("source_en/fever.html", edit)
    return shell
