"""What each command says and exits with, and its JSON."""

from __future__ import annotations

import pytest

CATALOG = "locales/de/LC_MESSAGES/cough.po"
GERMAN = {
    "Cough": "Husten",
    "Most coughs go away <em>within three weeks</em>.": "Husten geht meist <em>in drei Wochen</em> weg.",
    "Updated on {date}": "Stand: {date}",
}


def test_the_course_of_a_project(empty):
    made = empty("init", "--locale", "de", "clinic")
    assert (made.code, made.err) == (0, "")
    assert made.out == (
        "made pipeline.toml\nmade .gitignore\nmade locales/.gitkeep\nmade glossary/glossary.tsv\n"
        "made source_en/fever.html\nnext: cd clinic && pipeline sync\n"
    )
    assert empty("-C", "clinic", "sync", "--check").code == 1
    assert empty("-C", "clinic", "sync").code == 0
    assert empty("-C", "clinic", "sync", "--check") == (0, "1 page, all up to date\n", "")
    assert empty("-C", "clinic", "check").code == 1
    assert empty("-C", "clinic", "build").code == 0


def test_init_in_a_folder_with_files(empty):
    empty.write(".gitignore", "*.log\n")
    assert "kept .gitignore: make sure that it names /site/\n" in empty("init").out
    assert empty("init").err == (
        f"error: {empty.folder}: there is a project here already; run `pipeline locale add` or `pipeline sync`\n"
    )


@pytest.mark.parametrize("folder", ["source_en", "locales/de/LC_MESSAGES"])
def test_a_command_works_from_any_folder_of_the_project(project, folder):
    project("build")
    for command in (("status",), ("check",), ("sync",), ("build", "--json")):
        there = project(*command, folder=folder)
        assert there == project(*command), command


def test_a_file_is_named_as_seen_from_the_folder(project):
    result = project("check", "cough.po", folder="locales/de/LC_MESSAGES")
    assert result.out.startswith('cough.po:19: major: not translated: "Cough" [untranslated]\n')
    result = project("-C", "locales", "check", "de/LC_MESSAGES/cough.po")
    assert result.out.startswith(f"{CATALOG}:19: major: not translated")


def test_a_project_without_languages_says_how_to_add_one(empty):
    empty("init")
    hint = "no language to translate into: add one with `pipeline locale add LANG`\n"
    for command in ("sync", "sync", "status", "check", "build"):
        result = empty(command)
        assert result.code == 0, command
        assert result.out.endswith(hint), command
    assert empty("status").out == hint


def test_a_project_without_articles_says_where_they_go(empty):
    empty.write("pipeline.toml", 'locales = ["de"]\n')
    (empty.folder / "source_en").mkdir()
    hint = "no articles: write them into source_en/, or use `pipeline import`\n"
    for command in ("sync", "status", "check", "build"):
        result = empty(command)
        assert result.code == 0, command
        assert result.out.endswith(hint), command


def test_settings_from_the_environment(project, monkeypatch):
    monkeypatch.setenv("PIPELINE_LOCALES", "de,fr")
    assert project("sync", "--json").json["written"] == [
        "locales/fr/LC_MESSAGES/cough.po",
        "locales/fr/LC_MESSAGES/fever.po",
    ]
    monkeypatch.setenv("PIPELINE_LOCALES", "xx")
    result = project("sync")
    assert (result.code, result.err.partition(";")[0]) == (2, "error: PIPELINE_LOCALES: unknown locale 'xx'")
    monkeypatch.delenv("PIPELINE_LOCALES")
    monkeypatch.setenv("PIPELINE_LOCALS", "de")
    assert project("sync").err.endswith("did you mean 'PIPELINE_LOCALES'?\n")


def test_a_sync_with_other_settings_says_nothing_about_the_next(project, monkeypatch):
    monkeypatch.setenv("PIPELINE_LOCALES", "fr")
    project("sync")
    assert project("sync").out == "2 pages, all up to date\n"
    monkeypatch.delenv("PIPELINE_LOCALES")
    project.write(CATALOG, "")
    (project.folder / CATALOG).unlink()
    assert "cough  de" in project("sync").out


def test_no_color_changes_nothing_because_there_is_none(project, monkeypatch):
    plain = [project(command) for command in ("status", "check")]
    monkeypatch.setenv("NO_COLOR", "1")
    assert [project(command) for command in ("status", "check")] == plain
    assert "\x1b" not in plain[1].out


def test_the_gate_opens_when_all_is_translated(project):
    project.translate(CATALOG, GERMAN)
    text = 'Drink enough, and read about <a id=\\"1\\">fever</a>.'
    project.translate(CATALOG, {text: 'Trinken Sie genug, und lesen Sie über <a id=\\"1\\">Fieber</a>.'})
    fever = {"Fever": "Fieber", "Rest, and wear light clothes.": "Ruhen Sie sich aus."}
    assert project("check").code == 1
    project.translate("locales/de/LC_MESSAGES/fever.po", fever)
    assert project("check") == (0, "6 blocks checked, 0 findings\n", "")
    assert project("status").out == (
        "page   locale  current  stale  critical  untranslated  words  done\n"
        "cough  de            4      0         0             0      0  100 %\n"
        "fever  de            2      0         0             0      0  100 %\n"
        "6 blocks and 23 words in all, 100 % current\n"
    )
    assert project("build").out == "4 pages built, 16 files written, 0 deleted\n"


def test_a_page_that_waits_for_a_sync(project):
    project.write("source_en/fever.html", "<h1>Fever</h1>\n<p>Drink enough.</p>\n")
    out = project("status").out
    assert "fever  de            0      0         0             2      3  0 %   *\n" in out
    assert "* not synced: run `pipeline sync`\n" in out
    assert (
        "fever.po: major: the catalog is not up to date with its article: 1 text missing, 1 too many [not-synced]\n"
        in project("check").out
    )


@pytest.mark.parametrize("folder", ["/srv/www", "../www", "source_en", "locales/de", ".git", ""])
def test_pages_are_built_only_into_a_folder_of_their_own(project, folder):
    before = project.snapshot()
    result = project("build", "--out", folder)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("error: --output: ")
    assert project.snapshot() == before


def test_pages_in_another_folder_of_the_project(project):
    assert project("build", "--out", "public/pages").code == 0
    assert (project.folder / "public/pages/de/cough.html").exists()
    assert not (project.folder / "site").exists()


def test_import(project):
    project.write("new/Iron Tablets.txt", "Iron tablets\n\nTake one tablet before meals.\n")
    assert project("import", "--check", "new/Iron Tablets.txt").out == (
        "new/Iron Tablets.txt → iron-tablets (2 blocks)\n1 page, nothing written, 0 findings\n"
    )
    assert not (project.folder / "source_en/iron-tablets.html").exists()
    assert project("import", "Iron Tablets.txt", folder="new").code == 0
    project.write("new/Iron Tablets.txt", "Iron tablets\n\nTake one tablet.\n")
    result = project("import", "new/Iron Tablets.txt")
    assert (result.code, result.out) == (2, "")
    assert "source_en/iron-tablets.html: the page is there already, with other content; " in result.err
    assert project("import", "--force", "new/Iron Tablets.txt").code == 0


@pytest.mark.parametrize("content", [b"", b"caf\xe9", b"\0\1\2", "text".encode("utf-16")])
def test_what_cannot_be_imported(project, content):
    project.write("new.txt", content)
    before = project.snapshot()
    result = project("import", "new.txt")
    assert (result.code, result.out) == (3, "")
    assert result.err.startswith("error: new.txt")
    assert project.snapshot() == before


def test_segment(empty):
    empty.write("text.txt", "Take 5 mg, i.e. one tablet. Do\nnot drive.\n")
    assert empty("segment", "text.txt") == (0, "Take 5 mg, i.e. one tablet.\nDo not drive.\n", "")
    assert empty("segment", "--lang", "xx", "text.txt").code == 2
    assert empty("segment", "missing.txt").err == (
        "error: missing.txt: cannot read: No such file or directory; check the name\n"
    )


def test_segment_knows_the_abbreviations_of_the_project(project):
    project.write("pipeline.toml", 'abbreviations = {en = ["Abbrv."]}\n')
    project.write("text.txt", "Take Abbrv. Three tablets.\n")
    assert project("segment", "text.txt").out == "Take Abbrv. Three tablets.\n"


KEYS = {
    "status": ["schema", "rows", "errors"],
    "check": ["schema", "units", "failing", "findings", "errors"],
    "build": ["schema", "rows", "written", "deleted", "errors"],
    "sync": ["schema", "check", "pages", "rows", "written", "deleted", "renamed", "archived", "notices", "errors"],
}


@pytest.mark.parametrize("command", KEYS)
def test_json_has_the_same_keys_with_and_without_errors(project, command):
    good = project(command, "--json")
    assert list(good.json) == KEYS[command]
    assert (good.json["schema"], good.json["errors"], good.err) == (1, [], "")
    project.write("source_en/broken.html", "<p>Rest <em>now</p>\n")
    bad = project(command, "--json")
    assert (bad.code, list(bad.json)) == (3, KEYS[command])
    (error,) = bad.json["errors"]
    assert error == {"message": "source_en/broken.html:1:9: <em> is not closed", "hint": error["hint"]}
    assert bad.err == f"error: {error['message']}; {error['hint']}\n"


def test_json_of_the_other_commands(empty):
    assert list(empty("init", "--json").json) == ["schema", "created", "kept"]
    assert empty("locale", "add", "ar", "--json").json == {
        "schema": 1,
        "locale": "ar",
        "direction": "rtl",
        "plural_forms": (
            "nplurals=6; plural=(n == 0 ? 0 : n == 1 ? 1 : n == 2 ? 2 : n%100 >= 3 && n%100 <= 10 ? 3 : "
            "n%100 >= 11 && n%100 <= 99 ? 4 : 5);"
        ),
        "file": "pipeline.toml",
    }
    empty.write("new.txt", "Iron tablets\n\nTake one tablet.\n")
    assert list(empty("import", "new.txt", "--json").json) == ["schema", "pages", "written", "findings"]
    assert list(empty("segment", "new.txt", "--json").json) == ["schema", "language", "sentences"]


def test_check_on_a_folder_is_an_error_not_a_traceback(project):
    result = project("check", "locales")
    assert (result.code, result.err) == (3, "")
    assert result.out.startswith("locales: blocker: not a regular file [unreadable]\n")
