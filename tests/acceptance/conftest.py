"""A project of years ago, with one long article and its German catalog, which then gets the articles of today."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import polib
import pytest
from lxml import html

ROOT = Path(__file__).resolve().parents[2]
HISTORY = Path(__file__).parent / "history"
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("PIPELINE_")} | {
    "PYTHONPATH": str(ROOT)
}


@dataclass(frozen=True)
class Project:
    """A project's folder, seen through the command line, and through polib and lxml."""

    root: Path

    def start(self, *arguments):
        """Run Python with these arguments in the project's folder, and return the process when it has ended."""
        command = [sys.executable, *map(str, arguments)]
        return subprocess.run(command, cwd=self.root, env=ENVIRONMENT, capture_output=True, text=True, check=False)

    def run(self, *command, code=0):
        """Run a command of `pipeline` that has to end with this exit code, and return what it prints."""
        done = self.start("-m", "pipeline", *command)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    def report(self, *command, code=0):
        return json.loads(self.run(*command, "--json", code=code))

    def copy(self, folder):
        shutil.copytree(self.root, folder)
        return Project(folder)

    def put_articles(self, folder):
        """Put the articles of a folder in the place of those that are there; those of the site as a whole stay away."""
        shutil.rmtree(self.root / "source_en", ignore_errors=True)
        shutil.copytree(folder, self.root / "source_en", ignore=shutil.ignore_patterns("_*"))

    @property
    def catalogs(self):
        """Return the paths of the catalogs and, where there is one, of the archive."""
        return sorted((self.root / "locales" / "de").rglob("*.po"))

    def entries(self, page):
        """Return the entries of a catalog that are not obsolete, by msgid."""
        catalog = polib.pofile(str(self.root / f"locales/de/LC_MESSAGES/{page}.po"))
        return {entry.msgid: entry for entry in catalog if not entry.obsolete}

    def approved(self):
        """Return all pairs of text and translation that somebody approved, those of the archive included."""
        entries = (entry for path in self.catalogs for entry in polib.pofile(str(path)))
        return {(entry.msgid, entry.msgstr) for entry in entries if entry.msgstr and not entry.fuzzy}

    def built(self, page):
        return html.parse(self.root / "site" / "de" / f"{page}.html", html.HTMLParser(encoding="utf-8")).getroot()

    def files(self):
        """Return content and modification time of every file, by path; the cache is left out."""
        paths = (path for path in self.root.rglob("*") if path.is_file())
        return {
            path.relative_to(self.root).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
            for path in paths
            if ".pipeline" not in path.relative_to(self.root).parts
        }


@pytest.fixture(scope="session")
def old(tmp_path_factory):
    """The project of years ago. Its glossary is that of today, which also says which changes are critical."""
    root = tmp_path_factory.mktemp("old") / "project"
    shutil.copytree(HISTORY, root)
    shutil.copytree(ROOT / "glossary", root / "glossary")
    made = Project(root)
    made.run("sync")
    return made


@pytest.fixture(scope="session")
def rewritten(old, tmp_path_factory):
    """Today's articles stand in the place of the old one, and nothing else has happened yet."""
    made = old.copy(tmp_path_factory.mktemp("rewritten") / "project")
    made.put_articles(ROOT / "source_en")
    return made


@pytest.fixture(scope="session")
def changes(rewritten):
    return rewritten.report("diff")["changes"]


@pytest.fixture(scope="session")
def split(rewritten, tmp_path_factory):
    """The catalogs have been brought up to date, and the pages built."""
    made = rewritten.copy(tmp_path_factory.mktemp("split") / "project")
    made.run("sync")
    made.run("build")
    return made


@pytest.fixture(scope="session")
def finished(split, tmp_path_factory):
    """Translators have done their work: the catalogs are those of the repository."""
    made = split.copy(tmp_path_factory.mktemp("finished") / "project")
    for file in (ROOT / "locales" / "de" / "LC_MESSAGES").glob("[!_]*.po"):
        shutil.copy(file, made.root / "locales" / "de" / "LC_MESSAGES")
    made.run("sync")
    made.run("build")
    return made
