"""docs/checks.md: a section for each check, with examples that are true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.checks.articles import SEVERITIES as ARTICLES
from pipeline.checks.damage import find_damage
from pipeline.checks.freshness import SEVERITIES as DATES
from pipeline.checks.registry import CHECKS, USUAL
from pipeline.config import load_settings
from pipeline.glossary.table import read_csv, write_table
from pipeline.model import Severity, TextBlock
from pipeline.workflows.check import check as check_project
from pipeline.workflows.check import check_files, fix_files
from pipeline.workflows.policies import Policies
from pipeline.workspace import Workspace

PAPER = Path(__file__).resolve().parents[2] / "docs/checks.md"
HEADER = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
_EXAMPLE = re.compile(r"^(Wrong|Right)[^\n]*:\n\n```(po|text|html)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_ROW = re.compile(r"^\| \[`([a-z-]+)`\]\(#([a-z-]+)\) \| (\w+) \| .+ \| ([\w ]+) \|$", re.MULTILINE)
_HEADING = re.compile(r"##? (.+)$")
_ID = re.compile(r"[a-z]+(?:-[a-z]+)*")

NOTED = {"not-covered"}
"""What is said of a language, not of an example."""


def _sections():
    found = {}
    inside = False
    for line in PAPER.read_text(encoding="utf-8").splitlines(keepends=True):
        inside ^= line.startswith("```")
        heading = None if inside else _HEADING.match(line)
        if heading:
            found[heading[1]] = ""
        else:
            found[[*found][-1]] += line
    return found


def _checks():
    return {name: text for name, text in _sections().items() if _ID.fullmatch(name)}


def _examples():
    for check, text in _checks().items():
        for verdict, kind, example in _EXAMPLE.findall(text):
            yield pytest.param(check, kind, example, verdict == "Wrong", id=f"{check}-{verdict.lower()}")


def test_each_check_has_a_section_that_begins_with_its_severity():
    begins = {name: text.split()[0].strip(".;").lower() for name, text in _checks().items()}
    assert begins == {name: str(severity) for name, severity in (USUAL | ARTICLES | DATES).items()}


def test_the_tables_list_every_section_in_order_with_its_severity():
    rows = _ROW.findall(PAPER.read_text(encoding="utf-8"))
    assert [(name, anchor) for name, anchor, _, _ in rows] == [(name, name) for name in _checks()]
    assert [severity for _, _, severity, _ in rows] == [
        text.split()[0].strip(".;").lower() for text in _checks().values()
    ]


def test_the_tables_name_the_languages_that_checks_look_at():
    rows = {name: languages for name, _, _, languages in _ROW.findall(PAPER.read_text(encoding="utf-8"))}
    assert {check.id: rows[check.id] for check in CHECKS} == {check.id: _languages(check.coverage) for check in CHECKS}


def _languages(coverage):
    if coverage.targets and coverage.targets != {"de"}:
        return "some"
    if coverage.sources:
        return "English to German" if coverage.targets else "from English"
    return "German" if coverage.targets else "all"


def test_every_check_of_translations_has_a_wrong_and_a_right_example():
    shown = [parameters.id for parameters in _examples()]
    without = {"recalled"}  # what is recalled is known of a project only
    wanted = {f"{check.id}-{verdict}" for check in CHECKS if check.id not in without for verdict in ("wrong", "right")}
    assert wanted - set(shown) == set()


@pytest.fixture
def terms(paper, tmp_path):
    """The glossary of the page, which binds the examples of terms, as a project has it."""
    (table,) = [block.text for block in paper("docs/checks.md").blocks if block.language == "csv"]
    file = tmp_path / "terms.tsv"
    glossary, findings = read_csv(table.encode(), "terms.csv")
    assert findings == ()
    file.write_bytes(write_table(glossary))
    return file


@pytest.fixture
def written(tmp_path):
    """Return a function that makes a German PO file of entries."""

    def write(entries):
        file = tmp_path / "example.po"
        file.write_text(HEADER + entries, encoding="utf-8")
        return file

    return write


@pytest.fixture
def found(written, terms, tmp_path):
    """Return a function that finds what is wrong with an example."""

    def find(check, kind, example):
        if kind == "po":
            return check_files([written(example)], glossary=terms if check.startswith("term-") else None).findings
        if kind == "html":
            return _findings_on_article(example, tmp_path)
        block = TextBlock("paragraph", example.strip(), ((0, 1, 1),))
        return find_damage([block], page="example", file="example.html")

    return find


def _findings_on_article(text, folder):
    (folder / "pipeline.toml").write_text('locales = ["de"]\n', encoding="utf-8")
    (folder / "source_en").mkdir()
    (folder / "source_en/example.html").write_text(text, encoding="utf-8")
    found = check_project(Workspace(load_settings(folder, environ={}))).findings
    return [finding for finding in found if finding.place.file == "source_en/example.html"]


@pytest.mark.parametrize(("check", "kind", "example", "objects"), list(_examples()))
def test_the_examples_are_true(check, kind, example, objects, found):
    told = {finding.check for finding in found(check, kind, example) if not finding.excused} - NOTED
    assert told == ({check} if objects else set())


def _entries(heading):
    text = _sections()[heading]
    return re.findall(r"^```po\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def test_the_waiver_that_is_shown_excuses_the_finding(written):
    (example,) = _entries("Waivers")
    found = check_files([written(example)]).findings
    assert [(finding.check, finding.excused) for finding in found if finding.check not in NOTED] == [
        ("old-spelling", "waived: the title of a book of 1990")
    ]


def test_the_settings_that_are_shown_can_be_read(paper, tmp_path):
    (example,) = [block.text for block in paper("docs/checks.md").blocks if block.language == "toml"]
    (tmp_path / "pipeline.toml").write_text(example, encoding="utf-8")
    policies = Policies(load_settings(tmp_path, environ={}))
    assert policies.of("fever", "de-CH").severities == {
        "length": Severity.NOTE,
        "old-spelling": None,
        "spaces": None,
    }
    assert policies.of("news/flu", "de").severities["stale"] is Severity.MINOR


def test_what_a_waiver_names_is_left_alone_by_repairs(written):
    (example,) = _entries("Waivers")
    file = written(example)
    assert fix_files([file]).repairs == ()


# What docs/checks.md says that checks do not see. If one of these fails, a check has learnt something: change the page.
@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("The virus is passed on from mothers to babies.", "Das Virus wird von Babys an Mütter weitergegeben."),
        ("A lack of iron can be the cause of tiredness.", "Müdigkeit kann die Ursache von Eisenmangel sein."),
        ("You should not eat, but you may drink.", "Sie dürfen essen, sollten aber nicht trinken."),
        ("Wash the wound with clean water.", "Decken Sie die Wunde mit einem sauberen Tuch ab."),
        ("The wound heals.", "Die Wunde heillt."),
    ],
)
def test_the_limits_are_as_they_are_told(english, german, written):
    found = check_files([written(f'msgid "{english}"\nmsgstr "{german}"\n')]).findings
    assert {finding.check for finding in found} <= NOTED


@pytest.mark.parametrize(
    ("heading", "option", "english", "german", "code"),
    [
        ("Checks", "", "Take 2 tablets.", "Nehmen Sie 3 Tabletten.", 1),
        ("Repairs", "--fix", "Take 0.5 ml.", "Nehmen Sie 0.5 ml.", 0),
    ],
)
def test_findings_and_repairs_are_told_as_the_page_shows_them(heading, option, english, german, code, shell):
    (shown,) = re.findall(r"^```text\n(.*?)^```$", _sections()[heading], re.MULTILINE | re.DOTALL)
    catalog = "locales/de/LC_MESSAGES/fever.po"
    shell.write(catalog, HEADER + f'msgid "{english}"\nmsgstr "{german}"\n')
    result = shell.run(f"pipeline check {option} {catalog}")
    assert (result.code, shown in result.out) == (code, True), result.out
