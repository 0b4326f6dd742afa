"""A small project whose articles a test rewrites, whose catalogs a translator edits, and which it syncs."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.config import load_settings
from pipeline.model import State
from pipeline.workflows.sync import sync
from pipeline.workspace import Workspace

FIRST_DAY = datetime(2024, 5, 31, 9, 30, tzinfo=UTC)


class Project:
    """A project's folder; each sync happens a day after the one before, so that a changed date would show."""

    def __init__(self, root, now=FIRST_DAY):
        self.root, self.now = root, now

    def beside(self, root):
        """Return the project in another folder, at the same time."""
        return Project(root, self.now)

    def set_locales(self, *locales):
        quoted = ", ".join(f'"{locale}"' for locale in locales)
        (self.root / "pipeline.toml").write_text(f"locales = [{quoted}]\n", encoding="utf-8")

    @property
    def workspace(self):
        return Workspace(load_settings(self.root, environ={}))

    # The editor

    def article(self, page):
        return self.root / "source_en" / f"{page}.html"

    def write(self, page, *blocks):
        """Write an article; a block is a paragraph's text, or HTML where it begins with `<p`."""
        body = "".join(f"{block}\n" if block.startswith("<p") else f"<p>{block}</p>\n" for block in blocks)
        self.article(page).parent.mkdir(parents=True, exist_ok=True)
        self.article(page).write_text(f'<html lang="en"><body>\n{body}</body></html>\n', encoding="utf-8")

    def rename(self, old, new):
        self.article(new).parent.mkdir(parents=True, exist_ok=True)
        self.article(old).rename(self.article(new))

    def delete(self, page):
        self.article(page).unlink()

    # The translator

    def catalog_file(self, page, locale="de"):
        return self.workspace.catalog_file(locale, page)

    def catalog(self, page, locale="de"):
        return _read(self.catalog_file(page, locale))

    def edit(self, page, change, locale="de"):
        """Give a catalog the units that `change` makes of its units."""
        catalog = self.catalog(page, locale)
        units = tuple(change(catalog.units))
        self.catalog_file(page, locale).write_bytes(write_catalog(replace(catalog, units=units)))

    def set(self, page, source, locale="de", **fields):
        """Set fields of the entry of one text."""
        self.edit(
            page, lambda units: [replace(unit, **fields) if unit.source == source else unit for unit in units], locale
        )

    def translate(self, page, locale="de"):
        """Translate every text that is not current: the translation of "Text" is "[de] Text"."""
        self.edit(page, lambda units: [_translated(unit, locale) for unit in units], locale)

    # What a sync makes

    def sync(self, **options):
        self.now += timedelta(days=1)
        return sync(self.workspace, clock=lambda: self.now, **options)

    def forget(self):
        """Delete the cache."""
        shutil.rmtree(self.root / ".pipeline", ignore_errors=True)

    def units(self, page, locale="de"):
        """Return the active entries of a catalog by source text."""
        return {unit.source: unit for unit in self.catalog(page, locale).units if not unit.obsolete}

    def texts(self, page, locale="de"):
        """Return what the active entries of a catalog say: source, translation, state, previous source."""
        return [
            (unit.source, unit.target, unit.state.value, unit.previous_source)
            for unit in self.units(page, locale).values()
        ]

    def obsolete(self, page, locale="de"):
        """Return source and translation of the obsolete entries of a catalog."""
        return [(unit.source, unit.target) for unit in self.catalog(page, locale).units if unit.obsolete]

    def archive(self, locale="de"):
        """Return msgctxt, source and translation of the entries of the archive."""
        file = self.workspace.archive_file(locale)
        return [(unit.context, unit.source, unit.target) for unit in _read(file).units] if file.exists() else []

    def files(self):
        """Return the content of every file but those of the cache, by path."""
        return {path: path.read_bytes() for path in self._paths()}

    def times(self):
        """Return the modification time of every file but those of the cache, by path."""
        return {path: path.stat().st_mtime_ns for path in self._paths()}

    def _paths(self):
        return sorted(
            path
            for path in self.root.rglob("*")
            if path.is_file() and ".pipeline" not in path.relative_to(self.root).parts
        )


def _translated(unit, locale):
    if unit.obsolete or unit.state is State.CURRENT:
        return unit
    return replace(unit, target=f"[{locale}] {unit.source}", fuzzy=False, previous_source=None, previous_context=None)


def _read(file):
    return read_catalog(file.read_bytes(), file.name)


@pytest.fixture
def make_project(tmp_path):
    def make(name="project", locales=("de",)):
        made = Project(tmp_path / name)
        (made.root / "source_en").mkdir(parents=True)
        made.set_locales(*locales)
        return made

    return make


@pytest.fixture
def project(make_project):
    return make_project()


@pytest.fixture
def no_flush(monkeypatch):
    """Don't wait for the disk: what is on it after a power cut is not the subject."""
    monkeypatch.setattr("pipeline.fs.temporaries.flush", lambda _path: None)
    monkeypatch.setattr("os.sync", lambda: None)


@pytest.fixture
def check_catalog():
    """Return a function that has GNU gettext judge a catalog; it does nothing where gettext is not installed."""
    if not (shutil.which("msgfmt") and shutil.which("msgcat")):
        return lambda _file: None

    def check(file):
        subprocess.run(["msgfmt", "--check", "-o", "/dev/null", file], check=True, capture_output=True)
        copy = subprocess.run(["msgcat", "--no-wrap", "--force-po", file], check=True, capture_output=True)
        assert copy.stdout == file.read_bytes()

    return check
