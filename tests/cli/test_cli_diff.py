"""`pipeline diff` as people and machines call it."""

from __future__ import annotations

import os
import pty
import re
import subprocess

import pytest

NOTHING = "the last sync → the working tree (de)\nnothing changed on 2 pages\n"
WEEKS = "Most coughs go away <em>within three weeks</em>."


@pytest.fixture
def edited(project):
    """A synced project in which the number of a text was changed, and a paragraph added."""
    text = project.read("source_en/cough.html").replace("three weeks", "eight weeks")
    project.write("source_en/cough.html", text.replace("</body>", "<p>Sleep well tonight.</p>\n</body>"))
    return project


@pytest.fixture
def committed(project, require_tool, monkeypatch):
    """The synced project in a git repository, with everything committed."""
    require_tool("git")
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    people = {f"GIT_{who}_{what}": f"editor@{what}" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    for name, value in (settings | people).items():
        monkeypatch.setenv(name, value)
    for command in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "one"]):
        subprocess.run(["git", *command], cwd=project.folder, check=True)
    return project


def test_nothing_changed(project):
    assert project("diff") == (0, NOTHING, "")


def test_an_edit(edited):
    result = edited("diff")
    assert (result.code, result.err) == (0, "")
    assert "1 page changed, 1 unchanged; 1 change is critical\n" in result.out
    assert "away <em>within [-three-]{+eight+} weeks</em>." in result.out
    assert "{+Sleep well tonight.+}\n  3 words from scratch" in result.out
    assert "\x1b" not in result.out


def test_the_json(edited):
    content = edited("diff", "--json").json
    assert [*content] == [
        "schema",
        "old",
        "new",
        "source_language",
        "locale",
        "critical",
        "words",
        "pages",
        "changes",
        "structure",
        "errors",
    ]
    assert (content["old"], content["new"], content["errors"]) == ("the last sync", "the working tree", [])
    assert [(change["kind"], change.get("materiality"), change["page"]) for change in content["changes"]] == [
        ("edited", "critical", "cough"),
        ("added", None, "cough"),
    ]
    assert content["words"]["scratch"] == 3


def test_markdown(edited):
    result = edited("diff", "--markdown")
    assert (result.code, result.err) == (0, "")
    assert "| cough | " in result.out


def test_a_page_for_browsers(edited):
    assert edited("diff", "--html", "report/out.html", folder="locales") == (0, "written: report/out.html\n", "")
    page = edited.read("locales/report/out.html")
    assert page.startswith("<!DOCTYPE html>")
    assert "Sleep well tonight." in page
    assert edited("diff", "--html", "-").out == page


def test_a_page_for_browsers_takes_the_place_of_an_earlier_one_but_of_no_other_file(edited):
    before = edited.read("source_en/cough.html")
    result = edited("diff", "--html", "source_en/cough.html")
    message = "source_en/cough.html: is there already, and is no report; give another name, or delete the file"
    assert (result.code, result.err) == (2, f"error: {message}\n")
    assert edited.read("source_en/cough.html") == before
    assert [edited("diff", "--html", "out.html").code for _ in range(2)] == [0, 0]


def test_output_formats_exclude_one_another(edited):
    result = edited("diff", "--json", "--markdown")
    assert result.code == 2
    assert result.err == "error: --json, --markdown and --html exclude one another; give one of them\n"


def test_before_the_first_sync(empty):
    empty("init", "--locale", "de")
    assert empty("diff") == (0, "nothing has been synced yet: run `pipeline sync`\n", "")
    assert empty("diff", "--json").json["pages"][0]["kind"] == "new"
    (empty.folder / "source_en/fever.html").unlink()
    assert empty("diff") == (0, "no articles: write them into source_en/, or use `pipeline import`\n", "")


def test_without_a_project(empty):
    result = empty("diff")
    assert (result.code, result.out) == (2, "")
    assert "no project here; run `pipeline init`" in result.err
    assert empty("diff", "HEAD").code == 2


def test_two_folders_need_no_project(empty):
    empty.write("old/a.html", '<html lang="en"><p>Take 2 tablets a day.</p></html>')
    empty.write("new/a.html", '<html lang="en"><p>Take 3 tablets a day.</p></html>')
    result = empty("diff", "old", "new")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("old → new\n1 page changed, 0 unchanged; 1 change is critical\n")
    assert "Take [-2-]{+3+} tablets a day." in result.out


def test_a_revision(committed):
    assert committed("diff", "HEAD") == (0, "HEAD → the working tree (de)\nnothing changed on 2 pages\n", "")
    (committed.folder / "source_en/fever.html").unlink()
    result = committed("diff", "HEAD")
    assert "fever" in result.out
    assert result.code == 0
    assert committed("diff", "HEAD", "HEAD").out == "HEAD → HEAD (de)\nnothing changed on 2 pages\n"


def test_folders_are_named_as_seen_from_the_folder(committed):
    committed.write("other/before/cough.html", committed.read("source_en/cough.html"))
    result = committed("diff", "before", "HEAD", folder="other")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("before → HEAD (de)\n1 page changed, 1 unchanged")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["nowhere"],
            "nowhere: neither a revision of git nor a folder; name a commit, branch or tag that this clone has, or a",
        ),
        (["HEAD", "HEAD~7"], "HEAD~7: neither a revision of git nor a folder; name a commit, branch or tag that"),
        (
            ["--", "--output=x"],
            "'--output=x': not a revision; name a commit, branch or tag that this clone has, or a folder",
        ),
        (["--locale", "fr"], "fr: not a language of this project; known are de"),
        (["\x1b[31mred"], "�[31mred: neither a revision of git nor a folder; name"),
    ],
)
def test_what_cannot_be_compared_is_told_in_one_line(committed, arguments, message):
    result = committed("diff", *arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"error: {message}")
    assert result.err.count("\n") == 1
    assert committed("diff", "--json", *arguments).json["errors"][0]["message"] in result.err.replace("�", "\x1b")


def test_outside_of_a_repository(project):
    result = project("diff", "HEAD")
    assert (result.code, result.out) == (2, "")
    assert result.err == "error: not in a git repository; run `git init`, or name a folder to compare with\n"


def test_an_unreadable_article(edited):
    edited.write("source_en/fever.html", "<p>One <strong>two</p>")
    result = edited("diff")
    assert (result.code, result.out) == (3, "")
    assert result.err.startswith("error: source_en/fever.html:1:8: <strong> is not closed; ")
    going_on = edited("diff", "--keep-going")
    assert (going_on.code, going_on.err) == (3, result.err)
    assert "1 page changed, 0 unchanged" in going_on.out
    assert edited("diff", "--keep-going", "--json").json["errors"][0]["message"] in result.err


def _on_a_terminal(project, *arguments, **variables):
    """Return what the command writes to a terminal."""
    ours, theirs = pty.openpty()
    environ = {name: value for name, value in project.environ.items() if name not in {"NO_COLOR", "TERM"}}
    with project.spawn(*arguments, stdout=theirs, env=environ | {"TERM": "xterm"} | variables) as process:
        os.close(theirs)
        written = b""
        while part := _read(ours):
            written += part
        process.communicate(timeout=60)
    os.close(ours)
    return written.decode()


def _read(descriptor):
    try:
        return os.read(descriptor, 65536)
    except OSError:  # Linux says so that the other side has closed the terminal
        return b""


def test_colour_is_for_terminals_that_want_it(edited):
    assert re.search(r"\x1b\[[0-9;]*m\[-three-\]", _on_a_terminal(edited, "diff"))
    for variables in ({"NO_COLOR": "1"}, {"TERM": "dumb"}):
        plain = _on_a_terminal(edited, "diff", **variables)
        assert "[-three-]{+eight+}" in plain
        assert "\x1b" not in plain


def test_long_lists_are_cut_unless_asked(project):
    for number in range(40):
        project.write(f"source_en/page{number}.html", f'<html lang="en"><p>Text {number} here</p></html>')
    assert "… and 10 more pages" in (short := project("diff").out) or "… and 10 pages more" in short
    assert "… and" not in project("diff", "--all").out


HOSTILE = "Bidi \u202egm 005\u202c | `code` &lt;script&gt;alert(1)&lt;/script&gt; take {} mg."


def test_texts_can_neither_steer_a_terminal_nor_become_markup(project):
    for dose in (5, 6):
        project.write("source_en/fever.html", f'<html lang="en"><p>{HOSTILE.format(dose)}</p></html>')
        if dose == 5:
            project("sync")
    out = project("diff").out
    assert "Bidi \ufffdgm 005\ufffd | `code` &lt;script>alert(1)&lt;/script> take [-5-]{+6+} mg." in out
    markdown, html = project("diff", "--markdown").out, project("diff", "--html", "-").out
    assert "~~5~~**6** mg." in markdown
    for printed in (out, markdown, html):
        assert "\u202e" not in printed
    assert r"\| \`code\`" in markdown
    assert "<script>alert" not in markdown
    assert "<script>alert" not in html
