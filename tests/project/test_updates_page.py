"""docs/updates.md: every example is what the commands make of it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.catalogs.po import read_catalog
from pipeline.diff.classify import classify
from pipeline.features.category import Category

PAPER = Path(__file__).resolve().parents[2] / "docs/updates.md"
CATALOG = "locales/de/LC_MESSAGES/example.po"
_UPDATE = re.compile(
    r"^Before:\n\n```html\n([^`]*)^```\n\n```po\n([^`]*)^```\n\nAfter:\n\n```html\n([^`]*)^```\n\n```po\n([^`]*)^```$",
    re.MULTILINE,
)
_REASON = re.compile(r"^\| `(?!format|wording|critical)(\w+)` \| (.+) \| (.+) \|$", re.MULTILINE)
_CLASS = re.compile(r"^\| `(format|wording|critical)` \| .+ \| (.+) → (.+) \|$", re.MULTILINE)
_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@pytest.fixture
def text():
    return PAPER.read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.parametrize(("before", "translated", "after", "entries"), _UPDATE.findall(PAPER.read_text("utf-8")))
def test_an_update_makes_the_entries_that_are_shown(shell, before, translated, after, entries):
    shell.write("pipeline.toml", 'locales = ["de"]\n')
    article = shell.write("source_en/example.html", before)
    shell.run("pipeline sync")
    units = read_catalog(translated.encode(), "example").units
    shell.translate(CATALOG, {_escaped(unit.source): _escaped(unit.target) for unit in units})
    article.write_text(after, encoding="utf-8")
    assert shell.run("pipeline sync").code == 0
    assert entries in (shell.folder / CATALOG).read_text(encoding="utf-8")


def _escaped(text):
    return text.replace("\\", "\\\\").replace('"', '\\"')


def test_no_update_is_left_out(text):
    assert len(_UPDATE.findall(text)) == text.count("Before:\n") == text.count("After:\n") >= 2


def test_every_reason_has_an_example_that_is_true(text):
    silent = {Category.WORD, Category.FUNCTION, Category.BREAK}
    rows = _REASON.findall(text)
    assert sorted(what for what, _, _ in rows) == sorted({*(set(Category) - silent), "role"})
    for what, old, new in rows:
        verdict = classify(old.strip("`").removesuffix("`."), new.strip("`").removesuffix("`."))
        assert what in [reason.what for reason in verdict.reasons], (what, old, new)


def test_every_class_has_an_example_that_is_true(text):
    rows = _CLASS.findall(text)
    assert [name for name, _, _ in rows] == ["format", "wording", "critical"]
    assert [classify(old, new.replace("`", "")).materiality for _, old, new in rows] == [name for name, _, _ in rows]


@pytest.mark.slow
def test_keep_makes_the_entry_that_is_shown(edited, paper):
    edited.run("pipeline sync")
    (keep,) = [block for block in paper("docs/updates.md").blocks if block.text.startswith("$ pipeline keep")]
    assert edited.run(keep.text.partition("\n")[0].removeprefix("$ ")).code == 0
    edited.run("pipeline sync")
    (entry,) = [block.text for block in paper("docs/updates.md").blocks if block.text.startswith("# Kept")]
    catalog = (edited.folder / "locales/de/LC_MESSAGES/fever.po").read_text(encoding="utf-8")
    assert _DATE.sub("DATE", entry) in _DATE.sub("DATE", catalog)
