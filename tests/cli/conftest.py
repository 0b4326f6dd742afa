"""The command line in a small project, called within this process or, where that matters, in one of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from pipeline.__main__ import main

ROOT = Path(__file__).resolve().parents[2]

COUGH = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Cough</title>
</head>
<body>
<h1>Cough</h1>
<p>Most coughs go away <em>within three weeks</em>.</p>
<p>Drink enough, and read about <a href="/fever.html">fever</a>.</p>
<p>Updated on <time datetime="2024-03-01">March 1, 2024</time></p>
</body>
</html>
"""

FEVER = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Fever</title>
</head>
<body>
<h1>Fever</h1>
<p>Rest, and wear light clothes.</p>
</body>
</html>
"""


class Result(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


def _clean_environment():
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PIPELINE_", "PYTHON", "COLUMNS", "LINES"))
    }
    return kept | {"PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}


class Terminal:
    """A folder to call commands in."""

    def __init__(self, folder, monkeypatch, capsys):
        self.folder = folder
        self.environ = _clean_environment()
        self._monkeypatch, self._capsys = monkeypatch, capsys

    def __call__(self, *arguments, folder="."):
        """Run `pipeline` with these arguments in this process."""
        with self._monkeypatch.context() as patch:
            patch.chdir(self.folder / folder)
            patch.setattr(sys, "argv", ["pipeline", *map(str, arguments)])
            patch.setattr(sys, "excepthook", sys.excepthook)  # Typer exchanges it
            self._capsys.readouterr()
            code = 0
            try:
                main()
            except SystemExit as end:
                code = end.code or 0
            return Result(code, *self._capsys.readouterr())

    def spawn(self, *arguments, **options):
        """Start `pipeline` as a process of its own."""
        settings = {"cwd": self.folder, "env": self.environ, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen([sys.executable, "-m", "pipeline", *arguments], **settings | options)

    def process(self, *arguments, **options):
        """Run `pipeline` as a process of its own."""
        with self.spawn(*arguments, **options) as process:
            out, err = process.communicate(timeout=60)
        return Result(process.returncode, (out or b"").decode(), (err or b"").decode())

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def read(self, name):
        return (self.folder / name).read_text(encoding="utf-8")

    def translate(self, name, translations):
        """Fill in empty translations of a catalog."""
        text = self.read(name)
        for source, target in translations.items():
            assert f'msgid "{source}"\nmsgstr ""\n' in text
            text = text.replace(f'msgid "{source}"\nmsgstr ""\n', f'msgid "{source}"\nmsgstr "{target}"\n')
        self.write(name, text)

    def snapshot(self):
        """Return content and modification time of every file, by path; the cache is left out."""
        files = (path for path in self.folder.rglob("*") if path.is_file() and not path.is_symlink())
        return {
            path.relative_to(self.folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
            for path in files
            if ".pipeline" not in path.relative_to(self.folder).parts
        }


@pytest.fixture
def empty(tmp_path, monkeypatch, capsys):
    """A terminal in an empty folder."""
    for name in list(os.environ):
        if name.startswith(("PIPELINE_", "COLUMNS")):
            monkeypatch.delenv(name)
    folder = tmp_path / "work"
    folder.mkdir()
    return Terminal(folder, monkeypatch, capsys)


@pytest.fixture
def project(empty):
    """A terminal in a project with two pages, to be translated into German, that was synced."""
    empty.write("pipeline.toml", 'locales = ["de"]\n')
    empty.write("source_en/cough.html", COUGH)
    empty.write("source_en/fever.html", FEVER)
    assert empty("sync").code == 0
    return empty
