"""What becomes of translations when pages are renamed, deleted, split and merged, and between pages."""

from __future__ import annotations

import pytest

from pipeline.errors import SourceError
from pipeline.workflows.sync import SyncRow

TEXTS = ("Drink a lot of water.", "Rest until the fever is gone.", "Wash your hands often.", "Stay at home.")
STAYS = "This page stays as it is."


@pytest.fixture
def translated(project):
    """Return a project with the page "flu", translated, and another one."""
    project.write("flu", *TEXTS)
    project.write("stays", STAYS)
    project.sync()
    project.translate("flu")
    project.sync()
    return project


def current(*texts):
    return [(text, f"[de] {text}", "current", None) for text in texts]


def test_a_text_that_is_approved_on_another_page_is_current_at_once(translated):
    translated.write("asthma", TEXTS[1], "Something else.")
    assert translated.sync().rows == (SyncRow("asthma", "de", new=1, reused=1, words=2),)
    assert translated.texts("asthma") == [*current(TEXTS[1]), ("Something else.", "", "untranslated", None)]


def test_a_text_that_is_approved_later_on_another_page_is_current_with_the_next_sync(project):
    for page in ("asthma", "flu"):
        project.write(page, *TEXTS[:2])
    project.sync()
    project.translate("flu")
    assert project.sync().written == ("locales/de/LC_MESSAGES/asthma.po",)
    assert project.texts("asthma") == current(*TEXTS[:2])


def test_a_translation_is_found_among_the_obsolete_entries_of_another_page(translated):
    translated.write("flu", *TEXTS[:3])
    translated.sync()
    translated.write("stays", STAYS, TEXTS[3])
    translated.sync()
    assert translated.texts("stays")[1:] == current(TEXTS[3])


def test_of_several_translations_a_person_chooses(project):
    for page in ("a", "b", "c"):
        project.write(page, TEXTS[0])
    project.sync()
    for page, target in {"a": "eins", "b": "zwei", "c": "zwei"}.items():
        project.set(page, TEXTS[0], target=target)
    project.write("d", TEXTS[0])
    project.sync()
    assert project.texts("d") == [(TEXTS[0], "zwei", "stale", TEXTS[0])]
    assert [note.partition(": ")[2] for note in project.units("d")[TEXTS[0]].notes[1:]] == [
        "memory, 100 %, from b: the same text; choose one of its translations",
        "or, a: eins",
    ]
    assert project.texts("a") == [(TEXTS[0], "eins", "current", None)]


def test_a_renamed_page_keeps_everything(translated):
    translated.set("flu", TEXTS[0], comment="Formal address", flags=("max-length:80",))
    translated.set("flu", TEXTS[1], fuzzy=True)
    translated.rename("flu", "infections/flu")
    result = translated.sync()
    assert result.renamed == (("flu", "infections/flu"),)
    assert result.archived == ()
    assert result.rows == (SyncRow("infections/flu", "de", kept=4),)
    assert result.deleted == ("locales/de/LC_MESSAGES/flu.po", "locales/templates/flu.pot")
    units = translated.units("infections/flu")
    assert (units[TEXTS[0]].comment, units[TEXTS[0]].flags) == ("Formal address", ("max-length:80",))
    assert [unit.state.value for unit in units.values()] == ["current", "stale", "current", "current"]
    assert translated.archive() == []


def test_a_page_that_is_renamed_and_revised_at_once_keeps_drafts_too(translated):
    translated.rename("flu", "influenza")
    translated.write("influenza", "Drink a whole lot of water.", *TEXTS[1:])
    assert translated.sync().renamed == (("flu", "influenza"),)
    assert translated.texts("influenza") == [
        ("Drink a whole lot of water.", f"[de] {TEXTS[0]}", "stale", TEXTS[0]),
        *current(*TEXTS[1:]),
    ]


def test_pages_that_swap_their_names_swap_their_translations(translated):
    translated.rename("flu", "aside")
    translated.rename("stays", "flu")
    translated.rename("aside", "stays")
    translated.sync()
    assert translated.texts("stays") == current(*TEXTS)


def test_a_deleted_page_goes_to_the_archive(translated):
    translated.delete("flu")
    result = translated.sync()
    assert result.archived == ("flu",)
    assert result.written == ("locales/de/archive.po",)
    assert result.deleted == ("locales/de/LC_MESSAGES/flu.po", "locales/templates/flu.pot")
    assert translated.archive() == [("flu", text, f"[de] {text}") for text in TEXTS]


def test_a_deleted_page_that_comes_back_has_its_translations(translated):
    article = translated.article("flu").read_bytes()
    translated.delete("flu")
    translated.sync()
    translated.article("flu").write_bytes(article)
    assert translated.sync().rows == (SyncRow("flu", "de", reused=4),)
    assert translated.texts("flu") == current(*TEXTS)


def test_a_page_that_is_deleted_twice_is_archived_once(translated):
    article = translated.article("flu").read_bytes()
    translated.delete("flu")
    translated.sync()
    archive = translated.archive()
    translated.article("flu").write_bytes(article)
    translated.sync()
    translated.delete("flu")
    assert translated.sync().written == ()
    assert translated.archive() == archive


def test_a_deleted_page_without_translations_leaves_no_archive(translated):
    translated.delete("stays")
    assert translated.sync().written == ()
    assert translated.archive() == []


def test_what_is_in_no_file_is_not_remembered(translated):
    translated.catalog_file("flu").unlink()
    translated.sync()
    assert {state for _, _, state, _ in translated.texts("flu")} == {"untranslated"}


def test_an_archive_that_was_deleted_is_not_remembered(translated):
    article = translated.article("flu").read_bytes()
    translated.delete("flu")
    translated.sync()
    translated.workspace.archive_file("de").unlink()
    translated.article("flu").write_bytes(article)
    translated.sync()
    assert {state for _, _, state, _ in translated.texts("flu")} == {"untranslated"}


def test_a_page_that_was_deleted_with_all_its_files_is_not_remembered(translated):
    translated.delete("flu")
    translated.catalog_file("flu").unlink()
    translated.workspace.template_file("flu").unlink()
    translated.write("stays", STAYS, *TEXTS)
    translated.sync()
    assert {state for _, _, state, _ in translated.texts("stays")} == {"untranslated"}


def test_a_page_that_is_split_keeps_its_translations_on_both_pages(translated):
    translated.delete("flu")
    translated.write("care", *TEXTS[:3])
    translated.write("prevention", TEXTS[3], "Something else.")
    assert translated.sync().renamed == (("flu", "care"),)
    assert translated.texts("care") == current(*TEXTS[:3])
    assert translated.texts("prevention") == [*current(TEXTS[3]), ("Something else.", "", "untranslated", None)]
    assert translated.obsolete("care") == [(TEXTS[3], f"[de] {TEXTS[3]}")]


def test_pages_that_are_merged_keep_their_translations(project):
    project.write("care", *TEXTS[:3])
    project.write("prevention", TEXTS[3])
    project.sync()
    project.translate("care")
    project.translate("prevention")
    project.sync()
    project.delete("care")
    project.delete("prevention")
    project.write("flu", *TEXTS)
    result = project.sync()
    assert (result.renamed, result.archived) == ((("care", "flu"),), ("prevention",))
    assert project.texts("flu") == current(*TEXTS)
    assert project.archive() == [("prevention", TEXTS[3], f"[de] {TEXTS[3]}")]


def test_that_all_pages_are_gone_is_refused(translated):
    translated.delete("flu")
    translated.delete("stays")
    before = translated.files()
    with pytest.raises(SourceError, match=r"source_en: there are no articles, but 2 pages have templates or catalogs"):
        translated.sync()
    assert translated.files() == before


def test_a_project_without_pages_has_nothing_to_do(project):
    assert project.sync().pages == 0


def test_a_locale_that_is_added_later_gets_every_page(translated):
    before = translated.files()
    translated.set_locales("de", "fr")
    result = translated.sync()
    assert result.written == ("locales/fr/LC_MESSAGES/flu.po", "locales/fr/LC_MESSAGES/stays.po")
    assert translated.texts("flu", "fr") == [(text, "", "untranslated", None) for text in TEXTS]
    assert dict(translated.catalog("flu", "fr").headers)["Plural-Forms"].startswith("nplurals=")
    assert translated.texts("flu") == current(*TEXTS)
    unchanged = {path: data for path, data in translated.files().items() if path in before}
    assert [path.name for path in before if unchanged[path] != before[path]] == ["pipeline.toml"]


def test_a_locale_does_not_take_translations_of_another(translated):
    translated.set_locales("de", "fr")
    translated.write("asthma", TEXTS[0])
    translated.sync()
    assert translated.texts("asthma") == current(TEXTS[0])
    assert translated.texts("asthma", "fr") == [(TEXTS[0], "", "untranslated", None)]
