"""`pipeline check`: its options, its formats and its exit codes."""

from __future__ import annotations

import json
import subprocess
import xml.etree.ElementTree as ET

import pytest

HEADER = 'msgid ""\nmsgstr "Language: de\\n"\n\n'
DOSE = HEADER + 'msgid "Take 500 mg twice a day."\nmsgstr "Nehmen Sie zweimal täglich 50 mg ein."\n'
FLAW = HEADER + 'msgid "Rest in bed."\nmsgstr "Bleiben Sie  im Bett."\n'
GOOD = HEADER + 'msgid "Rest in bed."\nmsgstr "Bleiben Sie im Bett."\n'
SAID = "“500” is not in the translation, which has “50”"


@pytest.mark.parametrize(("text", "code"), [(DOSE, 1), (FLAW, 0), (GOOD, 0), ("msgid\n", 3)])
def test_exit_codes(empty, text, code):
    empty.write("a.po", text)
    assert empty("check", "a.po").code == code


def test_a_finding_shows_the_place_in_both_texts(empty):
    empty.write("a.po", DOSE)
    result = empty("check", "a.po")
    assert result.out == (
        f"a.po:5:36: blocker: {SAID} [numbers]\n"
        "    source: Take 500 mg twice a day.\n"
        "                 ^^^\n"
        "    target: Nehmen Sie zweimal täglich 50 mg ein.\n"
        "                                       ^^\n"
        "numbers: 1 × compare the numbers with those of the English text\n"
        "1 block checked, 1 finding\n"
    )


def test_repairs_are_made_and_told(empty):
    file = empty.write("a.po", FLAW)
    result = empty("check", "--fix", "a.po")
    assert result.code == 0
    assert result.out == ("a.po:5:9: fixed [doubled-space]: Sie  im → Sie im\n1 block checked, 0 findings\n")
    assert file.read_text(encoding="utf-8").endswith('msgstr "Bleiben Sie im Bett."\n')
    assert empty("check", "--fix", "a.po").out == "1 block checked, 0 findings\n"


def test_repairs_in_json(empty):
    empty.write("a.po", FLAW)
    answer = empty("check", "--fix", "--json", "a.po").json
    assert answer["repairs"] == [
        {
            "file": "a.po",
            "line": 5,
            "column": 9,
            "locale": "de",
            "unit": "Rest in bed.",
            "before": "Bleiben Sie  im Bett.",
            "after": "Bleiben Sie im Bett.",
            "checks": ["doubled-space"],
        }
    ]
    assert (answer["units"], answer["failing"], answer["findings"]) == (1, 0, [])


def test_a_finding_in_json(empty):
    empty.write("a.po", DOSE)
    (finding,) = empty("check", "--json", "a.po").json["findings"]
    assert finding == {
        "check": "numbers",
        "severity": "blocker",
        "file": "a.po",
        "line": 5,
        "column": 36,
        "locale": "de",
        "unit": "Take 500 mg twice a day.",
        "message": SAID,
        "hint": "compare the numbers with those of the English text",
        "translation": "Nehmen Sie zweimal täglich 50 mg ein.",
        "source_span": [5, 8],
        "target_span": [27, 29],
    }


@pytest.mark.parametrize("form", ["json", "github", "sarif", "junit", "html"])
@pytest.mark.parametrize(("text", "code"), [(DOSE, 1), (GOOD, 0), ("msgid\n", 3)])
def test_every_format_has_the_same_exit_codes(empty, form, text, code):
    empty.write("a.po", text)
    result = empty("check", "--format", form, "a.po")
    assert result.code == code
    if form in ("json", "sarif"):
        json.loads(result.out)
    if form == "junit":
        ET.fromstring(result.out)  # noqa: S314  # our own output
    if form == "html":
        assert result.out.startswith("<!DOCTYPE html>")
    if form == "github":
        assert result.out.startswith("::error ") is (code != 0)


@pytest.mark.parametrize(
    "table",
    [
        "en,de\nside effect,Nebenwirkung\n",
        "concept,language,term,status\nse,en,side effect,preferred\nse,de,Nebenwirkung,preferred\n",
        "concept\tlanguage\tterm\tstatus\nse\ten\tside effect\tpreferred\nse\tde\tNebenwirkung\tpreferred\n",
    ],
)
def test_a_glossary_binds_files_without_a_project(empty, table):
    empty.write("terms.csv", table)
    empty.write("a.po", HEADER + 'msgid "Side effects are rare."\nmsgstr "Begleiterscheinungen sind selten."\n')
    assert empty("check", "a.po").code == 0
    result = empty("check", "a.po", "--glossary", "terms.csv")
    assert (result.code, "[term-missing]" in result.out) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (
            ("--glossary", "t.csv"),
            "--glossary goes with PO files; a project has its own glossary",
        ),
        (
            ("a.po", "--changed-since", "HEAD"),
            "--changed-since goes with a project; leave out the files",
        ),
        (("--format", "xml"), "invalid value for '--format': 'xml' is not one of"),
        ((), "no project here; run `pipeline init`, or name the project's folder with -C"),
    ],
)
def test_what_goes_together(empty, arguments, error):
    empty.write("a.po", GOOD)
    result = empty("check", *arguments)
    assert (result.code, error in result.err, result.out) == (2, True, "")


def test_a_glossary_that_cannot_be_read(empty):
    empty.write("a.po", GOOD)
    result = empty("check", "a.po", "--glossary", "none.csv")
    assert (result.code, result.out) == (3, "")
    assert result.err.startswith("error: ")


def test_settings_that_name_no_check(project):
    project.write("pipeline.toml", 'locales = ["de"]\ncheck.severity = {number = "off"}\n')
    result = project("check")
    assert (result.code, result.out) == (2, "")
    assert result.err == "error: check.severity: there is no check 'number'; did you mean 'numbers'?\n"


def test_what_was_so_before_does_not_fail(project, require_tool):
    git = (require_tool("git"), "-C", str(project.folder), "-c", "user.name=E", "-c", "user.email=e@example.org")
    project("sync")
    for command in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "Begin")):
        subprocess.run((*git, *command), check=True, capture_output=True)
    assert project("check").code == 1
    result = project("check", "--changed-since", "HEAD")
    assert result.code == 0
    assert result.out.splitlines()[-1].endswith("0 findings, 6 excused")
    assert "was so at HEAD" in result.out


def test_hostile_catalogs_end_in_one_line_or_in_findings(empty):
    evil = "\\033[31m <script>alert(1)</script> \u202e%0A::error::\u200b ]]> {{7*7}}"
    empty.write("a.po", HEADER + f'msgid "Rest."\nmsgstr "{evil}"\n')
    for form in ("text", "json", "github", "sarif", "junit", "html"):
        result = empty("check", "--format", form, "a.po")
        assert (result.code, result.err) == (1, "")
        assert "\033" not in result.out
        assert "<script>alert" not in result.out or form in ("text", "json", "sarif", "github")
    assert "[unsafe-text]" in empty("check", "a.po").out
