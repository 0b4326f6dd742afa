"""What the gate of a project lets pass, and what it doesn't."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime

import pytest

from pipeline import ConfigError, check

HEAD = '<head><title translate="no">Rest</title></head><body><h1 translate="no">Rest</h1>'
PAGE = f'<html lang="en">{HEAD}\n{{}}\n</body></html>\n'
STORE = "Store it in a cool and dry place."
KEEP = "Keep it in a cool and dry place."
GERMAN = "Bewahren Sie es an einem kühlen und trockenen Ort auf."
COMMITTED = datetime(2024, 5, 1, 12, 0, tzinfo=UTC)


def git(folder, *arguments):
    identity = {"NAME": "An Editor", "EMAIL": "editor@example.org", "DATE": COMMITTED.isoformat()}
    environment = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER") for what, value in identity.items()}
    subprocess.run(
        ["git", "-C", folder.root, "-c", "init.defaultBranch=main", *arguments],
        env=os.environ | environment,
        check=True,
        capture_output=True,
    )


@pytest.fixture(autouse=True)
def _needs_git(require_tool):
    require_tool("git")


@pytest.fixture
def clinic(folder):
    """A project with one translation that is outdated since a change of wording, under version control."""
    folder.write("pipeline.toml", 'locales = ["de"]\n')
    folder.write("source_en/clinic.html", PAGE.format(f"<p>{STORE}</p>\n<p>Rest in bed.</p>"))
    folder.catalog("clinic", (STORE, GERMAN), ("Rest in bed.", "Bleiben Sie im Bett."))
    folder.sync()
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "Translate")
    folder.write("source_en/clinic.html", PAGE.format(f"<p>{KEEP}</p>\n<p>Rest in bed.</p>"))
    folder.sync()
    return folder


def settings(folder, text):
    folder.write("pipeline.toml", f'locales = ["de"]\n[check]\n{text}\n')


def told(result):
    return [(finding.check, str(finding.severity), finding.excused) for finding in result.findings]


def test_an_outdated_translation_fails(clinic):
    result = check(clinic.workspace)
    assert told(result) == [("stale", "major", "")]
    assert result.failing == result.findings


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ('severity = {stale = "minor"}', "minor"),
        ('locales = {de = {stale = "note"}}', "note"),
        ('severity = {stale = "minor"}\nlocales = {de = {stale = "blocker"}}', "blocker"),
        ('severity = {stale = "minor"}\npages = {"cl*" = {stale = "note"}}', "note"),
        ('severity = {stale = "minor"}\npages = {"other" = {stale = "note"}}', "minor"),
        ('pages = {"clinic" = {stale = "note"}}\nlocales = {de = {stale = "blocker"}}', "note"),
    ],
)
def test_the_page_wins_over_the_language_and_the_language_over_the_project(clinic, text, severity):
    settings(clinic, text)
    assert told(check(clinic.workspace)) == [("stale", severity, "")]


def test_a_check_that_is_off_says_nothing(clinic):
    settings(clinic, 'severity = {stale = "off"}')
    assert told(check(clinic.workspace)) == []


@pytest.mark.parametrize(("fail", "failing"), [("blocker", 0), ("major", 1), ("minor", 1), ("never", 0)])
def test_the_least_severity_that_fails(clinic, fail, failing):
    settings(clinic, f'fail = "{fail}"')
    assert len(check(clinic.workspace).failing) == failing


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('severity = {stales = "minor"}', "check.severity: there is no check 'stales'; did you mean 'stale'?"),
        (
            'locales = {de = {xyz = "off"}}',
            "check.locales.de: there is no check 'xyz'; docs/checks.md lists all",
        ),
        ('pages = {"a*" = {tag = "off"}}', "check.pages.'a*': there is no check 'tag'; did you mean 'tags'?"),
        ('waivable = ["tag"]', "check.waivable: there is no check 'tag'; did you mean 'tags'?"),
    ],
)
def test_settings_name_only_checks_that_there_are(clinic, text, message):
    settings(clinic, text)
    with pytest.raises(ConfigError) as caught:
        check(clinic.workspace)
    assert str(caught.value) == message


def test_an_exempt_page_never_fails(clinic):
    settings(clinic, 'exempt = ["cl*"]')
    result = check(clinic.workspace)
    assert told(result) == [("stale", "major", "the page is exempt")]
    assert result.failing == ()


def test_where_enough_blocks_are_current_others_may_be_outdated(clinic):
    settings(clinic, "current = {de = 50}")
    assert told(check(clinic.workspace)) == [("stale", "major", "50 % of the blocks are current")]


def test_where_too_few_are_current_the_gate_says_how_many(clinic):
    settings(clinic, "current = {de = 51}")
    result = check(clinic.workspace)
    assert told(result) == [("stale", "major", ""), ("too-few-current", "major", "")]
    assert result.findings[1].message == "50.0% of the blocks in de are current, and 51 % are wanted: 1 block too few"


def test_exempt_pages_do_not_count_for_the_share(clinic):
    settings(clinic, 'current = {de = 51}\nexempt = ["clinic"]')
    assert told(check(clinic.workspace)) == [("stale", "major", "the page is exempt")]


def test_a_change_of_wording_has_its_days(clinic):
    settings(clinic, "grace_days = 14")
    git(clinic, "add", "-A")
    git(clinic, "commit", "-qm", "Reword")
    for day, excuse in ((2, "grace period until 2024-05-15"), (15, "grace period until 2024-05-15"), (16, "")):
        result = check(clinic.workspace, clock=lambda day=day: datetime(2024, 5, day, 10, 0, tzinfo=UTC))
        assert told(result) == [("stale", "major", excuse)]


def test_a_change_that_is_not_committed_is_new(clinic):
    settings(clinic, "grace_days = 14")
    (finding,) = check(clinic.workspace).findings
    assert finding.excused.startswith("grace period until 20")


def test_a_shallow_clone_knows_of_no_grace(clinic, tmp_path):
    settings(clinic, "grace_days = 14")
    git(clinic, "add", "-A")
    git(clinic, "commit", "-qm", "Reword")
    git(clinic, "clone", "-q", "--depth=1", f"file://{clinic.root}", str(tmp_path / "clone"))
    clinic.root = tmp_path / "clone"
    assert told(check(clinic.workspace, clock=lambda: COMMITTED)) == [("stale", "major", "")]


def test_outside_of_a_repository_there_is_no_grace(folder):
    folder.write("source_en/clinic.html", PAGE.format(f"<p>{STORE}</p>"))
    settings(folder, "grace_days = 14")
    folder.catalog("clinic", (STORE, GERMAN))
    folder.sync()
    folder.write("source_en/clinic.html", PAGE.format(f"<p>{KEEP}</p>"))
    folder.sync()
    assert told(check(folder.workspace, clock=lambda: COMMITTED)) == [("stale", "major", "")]


def test_a_critical_change_has_no_grace(clinic):
    settings(clinic, "grace_days = 14")
    clinic.write("source_en/clinic.html", PAGE.format("<p>Don't store it in a cool and dry place.</p>"))
    clinic.sync()
    found = [(finding.check, finding.excused) for finding in check(clinic.workspace).failing]
    assert found == [("stale-critical", "")]


def test_what_was_so_at_a_revision_is_excused(clinic):
    git(clinic, "add", "-A")
    git(clinic, "commit", "-qm", "Reword")
    catalog = "locales/de/LC_MESSAGES/clinic.po"
    clinic.write(catalog, clinic.read(catalog).replace("Bleiben Sie im Bett.", "<b>Bleiben Sie im Bett.</b>"))
    assert told(check(clinic.workspace, since="HEAD")) == [
        ("stale", "major", "was so at HEAD"),
        ("tags", "blocker", ""),
    ]
    assert [item for item in told(check(clinic.workspace, since="HEAD~1")) if not item[2]] == [
        ("stale", "major", ""),
        ("tags", "blocker", ""),
    ]


def test_a_second_case_of_what_was_so_once_is_new(clinic):
    git(clinic, "add", "-A")
    git(clinic, "commit", "-qm", "Reword")
    clinic.write("source_en/other.html", PAGE.format("<p>Drink a lot.</p>"))
    clinic.sync()
    assert [item for item in told(check(clinic.workspace, since="HEAD")) if not item[2]] == [
        ("untranslated", "major", "")
    ]


@pytest.mark.parametrize("name", ["nonsense", "--all", ""])
def test_only_a_revision_will_do(clinic, name):
    if not name:
        assert told(check(clinic.workspace, since=name)) == [("stale", "major", "")]
        return
    with pytest.raises(ConfigError, match="not a revision of git"):
        check(clinic.workspace, since=name)


def test_checking_a_revision_changes_nothing(clinic):
    before = clinic.files()
    check(clinic.workspace, since="HEAD")
    assert clinic.files() == before
