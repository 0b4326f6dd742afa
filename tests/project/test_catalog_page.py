"""What docs/catalogs.md says about git and about other tools' files."""

from __future__ import annotations

import subprocess

import pytest

CATALOG = "locales/de/LC_MESSAGES/fever.po"
TARGET = "Trinken Sie genug: Bei Fieber verliert der Körper Wasser."


@pytest.fixture
def project(shell, german):
    shell.run("pipeline init --locale de . && pipeline sync")
    shell.translate(CATALOG, german)
    shell.run("pipeline sync")
    return shell


def _replace(shell, name, old, new):
    path = shell.folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.slow
def test_what_another_tool_wrapped_gets_its_form_back(project, require_tool):
    catalog = project.folder / CATALOG
    before = catalog.read_bytes()
    wrapped = subprocess.run([require_tool("msgcat"), "-w", "40", catalog], capture_output=True, check=True).stdout
    assert wrapped.count(b"\n") > before.count(b"\n")
    catalog.write_bytes(wrapped.replace(b"\n", b"\r\n"))
    assert project.run("pipeline sync").code == 0
    assert catalog.read_bytes() == before


@pytest.fixture
def branches(project, require_tool):
    """Two branches: one changes an English text, the other its translation."""
    git = f"{require_tool('git')} -c user.name=editor -c user.email=editor@example.org"
    project.run(f"{git} init -q -b main && {git} add -A && {git} commit -qm base && {git} checkout -qb english")
    _replace(project, "source_en/fever.html", "Drink enough:", "Drink plenty:")
    project.run(f"pipeline sync && {git} commit -qam english && {git} checkout -q main")
    _replace(project, CATALOG, TARGET, TARGET.replace("genug", "ausreichend"))
    project.run(f"{git} commit -qam german")
    return project, f"{git} merge english"


@pytest.mark.slow
def test_git_reports_a_conflict_where_text_and_translation_were_changed(branches):
    project, merge = branches
    result = project.run(merge)
    assert f"CONFLICT (content): Merge conflict in {CATALOG}\n" in result.out
    assert project.run("pipeline check").code == 3


@pytest.mark.slow
def test_what_a_union_merge_makes_is_refused(branches):
    project, merge = branches
    project.write(".gitattributes", "*.po merge=union\n")
    assert project.run(merge).code == 0
    result = project.run("pipeline sync")
    assert result.code == 3
    assert result.err.startswith(f"error: {CATALOG}:")
