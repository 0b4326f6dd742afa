"""Each `console` session in the papers shows what the commands really print."""

from __future__ import annotations

import re

import pytest

CATALOG = "locales/de/LC_MESSAGES/fever.po"


def _steps(text):
    """Return (command, expected output) pairs."""
    parts = re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]
    return [tuple(part.split("\n", 1)) for part in parts]


def _pattern(expected):
    """Return a pattern in which a line "…" stands for any lines, and any number for that of the kilobytes."""
    return re.sub(r"\d+\\ kB", r"\\d+\\ kB", re.escape(expected)).replace(re.escape("…\n"), r"(?:.*\n)+?")


def _session(shell, steps, people=None):
    """Run the steps; `people` are by the first words of a comment what somebody does there."""
    code = 0
    for command, expected in steps:
        if command.startswith("# "):
            people[" ".join(command.split()[1:3])](shell)
            assert expected == ""
            continue
        if command.startswith("cd "):
            shell.folder = shell.folder / command.removeprefix("cd ")
            continue
        result = shell.run(command.replace("$?", str(code)))
        assert re.fullmatch(_pattern(expected), result.out + result.err), (
            f"$ {command}\n{result.out}{result.err}instead of\n{expected}"
        )
        code = result.code


@pytest.mark.slow
def test_the_tour_of_the_readme_is_true(paper, shell, german, temperature, edit):
    sessions = [block.text for block in paper("README.md").blocks if block.language == "console"]
    steps = [step for session in sessions for step in _steps(session)]
    shown = {word for command, _ in steps for word in command.split("|")[-1].split()[:2]}
    assert {"init", "sync", "status", "check", "build", "import", "locale", "segment", "diff", "keep"} <= shown
    people = {
        "a translator": lambda shell: shell.translate("locales/de/LC_MESSAGES/fever.po", german | temperature),
        "an editor": lambda shell: shell.edit("source_en/fever.html", edit),
    }
    _session(shell, steps, people)
    (page,) = [block.text for block in paper("README.md").blocks if block.language == "html"]
    assert page in (shell.folder / "site/de/fever.html").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_sessions_of_diff_and_updates_are_true(paper, edited):
    for name in ("docs/diff.md", "docs/updates.md"):
        for block in paper(name).blocks:
            if block.language == "console":
                _session(edited, _steps(block.text))
        edited.run("pipeline sync")


@pytest.mark.slow
def test_the_sessions_of_the_memory_are_true(paper, edited):
    catalog = "locales/de/LC_MESSAGES/fever.po"
    edited.edit(catalog, {"Last-Translator: Automatically generated": "Last-Translator: A translator"})
    (date,) = re.findall(r"PO-Revision-Date: [^\\]+", (edited.folder / catalog).read_text(encoding="utf-8"))
    edited.edit(catalog, {date: "PO-Revision-Date: 2024-03-01 12:00+0000"})
    for block in paper("docs/memory.md").blocks:
        if block.language == "console":
            _session(edited, _steps(block.text))


@pytest.mark.slow
def test_the_sessions_and_entries_of_the_glossary_are_true(paper, shell, german, temperature):
    shell.run("pipeline init --locale de . && pipeline sync")
    shell.translate(CATALOG, german | temperature)
    shell.run("pipeline sync")
    blocks = paper("docs/glossary.md").blocks
    shell.write("first-terms.csv", next(block.text for block in blocks if block.language == "csv"))
    translators = iter(
        ({'#, fuzzy\nmsgid "When': 'msgid "When'}, {"Wann ärztliche Hilfe": "Wann medizinische Hilfe"}),
    )
    people = {
        "a terminologist": lambda shell: shell.edit(
            "glossary/glossary.tsv", {"ärztliche Hilfe\tadmitted": "ärztliche Hilfe\tforbidden"}
        ),
        "a translator": lambda shell: shell.edit(CATALOG, next(translators)),
    }
    for block in blocks:
        if block.language == "console":
            _session(shell, _steps(block.text), people)
        elif block.language == "po":
            assert block.text in (shell.folder / CATALOG).read_text(encoding="utf-8")
    assert next(translators, None) is None


def test_the_draft_of_the_memory_is_as_sync_writes_it(paper, edited):
    (entry,) = [block.text for block in paper("docs/memory.md").blocks if block.language == "po"]
    edited.write("source_en/flu.html", "<h1>Flu</h1>\n<p>Rest in bed, and wear light clothes.</p>\n")
    assert edited.run("pipeline sync").code == 0
    assert entry in (edited.folder / "locales/de/LC_MESSAGES/flu.po").read_text(encoding="utf-8")


def test_entries_in_the_papers_are_as_sync_writes_them(paper, edited):
    assert edited.run("pipeline sync").code == 0
    catalog = (edited.folder / "locales/de/LC_MESSAGES/fever.po").read_text(encoding="utf-8")
    entries = [
        block.text
        for name in ("README.md", "docs/catalogs.md")
        for block in paper(name).blocks
        if block.language == "po"
    ]
    assert len(entries) == 2
    assert [entry for entry in entries if entry not in catalog] == []
