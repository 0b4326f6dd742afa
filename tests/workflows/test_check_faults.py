"""Ways to get round the gate, and ways to be stopped by it for nothing."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime

import pytest

from pipeline import SourceError, check
from pipeline.checks.waivers import Waiver, waivers
from pipeline.workflows.check import check_files, fix_files

HEAD = '<head><title translate="no">Rest</title></head><body><h1 translate="no">Rest</h1>'
FILE = "locales/de/LC_MESSAGES/rest.po"
FIVE, SIX = "Take five tablets with water every day.", "Take six tablets with water every day."
GERMAN = "Nehmen Sie täglich Tabletten mit Wasser ein."
BOOK = 'msgid "The book “One Must Drink”"\nmsgstr "Das Buch „Man muß trinken“"\n'
COLUMNS = "concept domain binding translate codes language term status pos gender forms register case needs blocks"
ROWS = [("rest", "en", "tablet"), ("rest", "de", "Tablette")]
GLOSSARY = "\n".join(
    [
        "\t".join((*COLUMNS.split(), "definition", "note", "source")),
        *(
            "\t".join((concept, "", "strict", "", "", tag, term, "preferred", *[""] * 10))
            for concept, tag, term in ROWS
        ),
        "",
    ]
)


def git(folder, *arguments, date="2024-05-01T12:00:00Z"):
    identity = {"NAME": "An Editor", "EMAIL": "editor@example.org", "DATE": date}
    environment = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER") for what, value in identity.items()}
    settings = ("-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always")
    subprocess.run(["git", "-C", folder, *settings, *arguments], env=os.environ | environment, check=True)


def commit(folder, **options):
    if not (folder / ".git").exists():
        git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "Edit", **options)


def page(*texts):
    return f'<html lang="en">{HEAD}\n{"".join(f"<p>{text}</p>" for text in texts)}\n</body></html>\n'


@pytest.fixture(autouse=True)
def _needs_git(require_tool):
    require_tool("git")


@pytest.fixture
def rest(folder):
    folder.write("pipeline.toml", 'locales = ["de"]\n')
    return folder


def told(result):
    return [(finding.check, str(finding.severity), finding.excused) for finding in result.findings]


def failing(result):
    return [finding.check for finding in result.failing]


def test_settings_say_how_bad_it_is_that_too_few_are_current(rest):
    rest.write(
        "pipeline.toml", 'locales = ["de"]\n[check]\ncurrent = {de = 50}\nseverity = {too-few-current = "note"}\n'
    )
    rest.write("source_en/rest.html", page("Rest in bed."))
    rest.sync()
    assert told(check(rest.workspace)) == [("untranslated", "major", ""), ("too-few-current", "note", "")]


def test_that_too_few_are_current_is_excused_until_they_are_fewer(rest):
    rest.write("pipeline.toml", 'locales = ["de"]\n[check]\ncurrent = {de = 100}\n')
    rest.write("source_en/rest.html", page("Rest in bed.", "Drink a lot."))
    rest.catalog("rest", ("Drink a lot.", "Trinken Sie viel."))
    rest.sync()
    commit(rest.root)
    assert failing(check(rest.workspace, since="HEAD")) == []
    rest.write(FILE, rest.read(FILE).replace("Trinken Sie viel.", ""))
    assert failing(check(rest.workspace, since="HEAD")) == ["untranslated", "too-few-current"]


def test_two_entries_that_contradict_each_other_are_not_new_where_they_have_moved(rest):
    rest.write("source_en/rest.html", page(FIVE, SIX))
    rest.catalog("rest", (FIVE, GERMAN), (SIX, GERMAN))
    rest.sync()
    commit(rest.root)
    rest.write(FILE, "# A line.\n" + rest.read(FILE))
    result = check(rest.workspace, since="HEAD")
    assert "same-translation" in {finding.check for finding in result.findings}
    assert failing(result) == []


@pytest.mark.parametrize(
    ("entries", "new"),
    [
        ([("One.", "Eins."), ("Two.", "Zwei.")], []),
        ([], ["not-synced", "untranslated"]),
        ([("One.", "Eins."), ("Four.", "Vier.")], ["not-synced"]),
    ],
)
def test_a_catalog_that_fits_better_than_it_did_makes_nothing_worse(rest, entries, new):
    rest.write("source_en/rest.html", page("One.", "Two.", "Three."))
    rest.catalog("rest", ("One.", "Eins."))
    commit(rest.root)
    rest.catalog("rest", *entries)
    assert failing(check(rest.workspace, since="HEAD")) == new


def test_who_deletes_a_waiver_answers_for_it(rest):
    rest.write("pipeline.toml", 'locales = ["de"]\n[check]\nfail = "minor"\n')
    rest.write("source_en/rest.html", page("The book “One Must Drink”"))
    rest.catalog("rest", f"# pipeline: ignore old-spelling -- a title\n{BOOK}")
    commit(rest.root)
    assert failing(check(rest.workspace, since="HEAD")) == []
    rest.catalog("rest", BOOK)
    assert failing(check(rest.workspace, since="HEAD")) == ["old-spelling"]


def test_a_page_with_another_name_has_the_findings_that_it_had(rest):
    rest.write("source_en/rest.html", page("Take 5 tablets."))
    rest.catalog("rest", ("Take 5 tablets.", "Nehmen Sie 6 Tabletten."))
    rest.sync()
    commit(rest.root)
    (rest.root / "source_en/rest.html").rename(rest.root / "source_en/more rest.html")
    rest.sync()
    assert told(check(rest.workspace, since="HEAD")) == [("numbers", "blocker", "was so at HEAD")]
    rest.write("source_en/again.html", page("Take 5 tablets."))
    rest.sync()
    assert failing(check(rest.workspace, since="HEAD")) == ["numbers"]


def test_pages_that_could_not_be_told_apart_at_a_revision(rest):
    rest.write("source_en/rest.html", page("Rest."))
    rest.write("source_en/Rest.html", page("Rest."))
    commit(rest.root)
    (rest.root / "source_en/Rest.html").unlink()
    rest.sync()
    with pytest.raises(SourceError) as caught:
        check(rest.workspace, since="HEAD")
    assert str(caught.value) == "at HEAD: source_en/rest.html: clashes with Rest.html; compare with another revision"


def test_a_file_in_the_place_of_a_folder_at_a_revision(rest):
    rest.write("source_en/rest.html", page("Rest."))
    rest.write("glossary", "later")
    commit(rest.root)
    (rest.root / "glossary").unlink()
    rest.sync()
    assert told(check(rest.workspace, since="HEAD")) == [("untranslated", "major", "was so at HEAD")]


@pytest.mark.parametrize("kind", ["submodule", "link"])
def test_a_glossary_that_several_projects_share(rest, tmp_path, kind):
    rest.write("source_en/rest.html", page("Take one tablet a day."))
    rest.catalog("rest", ("Take one tablet a day.", "Nehmen Sie eine Pille am Tag."))
    git(rest.root, "init", "-q")
    if kind == "link":
        rest.write("shared/glossary.tsv", GLOSSARY)
        (rest.root / "glossary").symlink_to("shared")
    else:
        (tmp_path / "shared").mkdir()
        (tmp_path / "shared/glossary.tsv").write_text(GLOSSARY, encoding="utf-8")
        commit(tmp_path / "shared")
        git(rest.root, "submodule", "add", "-q", str(tmp_path / "shared"), "glossary")
    commit(rest.root)
    assert told(check(rest.workspace, since="HEAD")) == [("term-missing", "major", "was so at HEAD")]


def test_a_link_to_a_file_that_git_knows_is_broken_when_the_file_goes(rest):
    rest.write("source_en/rest.html", page('See the <a href="leaflet.pdf">leaflet</a>.'))
    rest.write("source_en/leaflet.pdf", b"%PDF")
    rest.sync()
    commit(rest.root)
    (rest.root / "source_en/leaflet.pdf").unlink()
    assert failing(check(rest.workspace, since="HEAD")) == ["link-broken"]


@pytest.mark.parametrize("date", ["@253402300799 +0000", "@99999999999999 +0000"])
def test_a_commit_of_a_clock_that_was_wrong(rest, date):
    rest.write("pipeline.toml", 'locales = ["de"]\n[check]\ngrace_days = 14\n')
    rest.write("source_en/rest.html", page("Store it in a cool and dry place."))
    rest.catalog("rest", ("Store it in a cool and dry place.", "Bewahren Sie es kühl und trocken auf."))
    rest.sync()
    rest.write("source_en/rest.html", page("Keep it in a cool and dry place."))
    rest.sync()
    commit(rest.root, date=date)
    result = check(rest.workspace, clock=lambda: datetime(2024, 5, 1, 10, 0, tzinfo=UTC))
    assert told(result) == [("stale", "major", "grace period until 2024-05-15")]


def test_each_plural_form_that_is_mended_is_told(tmp_path):
    file = tmp_path / "a.po"
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: de\\n"\n\n'
    entry = 'msgid "%d drop"\nmsgid_plural "%d drops"\nmsgstr[0] "%d  Tropfen"\nmsgstr[1] "%d Tropfen  "\n'
    file.write_text(header + entry, encoding="utf-8")
    done = [(item.place.line, item.before, item.after, item.checks) for item in fix_files([file]).repairs]
    assert done == [
        (6, "%d  Tropfen", "%d Tropfen", ("doubled-space",)),
        (7, "%d Tropfen  ", "%d Tropfen", ("edge-space",)),
    ]


@pytest.mark.parametrize(
    ("number", "forms", "found"),
    [(2, 1, ["untranslated"]), (2, 2, []), (1, 1, []), (999, 6, []), (3, 2, ["untranslated"])],
)
def test_a_plural_form_that_is_missing_is_not_translated(tmp_path, number, forms, found):
    file = tmp_path / "a.po"
    header = f'msgid ""\nmsgstr "Language: de\\nPlural-Forms: nplurals={number}; plural=n != 1;\\n"\n\n'
    entry = 'msgid "%d drop"\nmsgid_plural "%d drops"\n'
    file.write_text(header + entry + "".join(f'msgstr[{form}] "%d Tropfen"\n' for form in range(forms)))
    assert [finding.check for finding in check_files([file]).findings] == found


def test_a_text_with_very_many_mistakes_has_the_worst_of_them(tmp_path):
    file = tmp_path / "a.po"
    header = 'msgid ""\nmsgstr "Language: de\\n"\n\n'
    file.write_text(f'{header}msgid "{"not " * 30_000}"\nmsgstr "{"nicht " * 30_000}"\n')
    found = [finding.check for finding in check_files([file]).findings]
    assert 1 <= found.count("doubled-word") <= 50


@pytest.mark.parametrize("reason", ["\u200b", "--", "…", ""])
def test_a_reason_has_letters_or_digits(reason):
    assert waivers(f"pipeline: ignore numbers -- {reason}") == [Waiver(("numbers",), "")]


def test_an_old_memory_in_a_folder_that_cannot_be_written(rest, monkeypatch):
    rest.write("source_en/rest.html", page("Rest."))
    rest.sync()
    first = told(check(rest.workspace))
    (rest.root / ".pipeline/checks.sqlite").write_bytes(b"no database")

    def refuse(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.unlink", refuse)
    assert told(check(rest.workspace)) == first
