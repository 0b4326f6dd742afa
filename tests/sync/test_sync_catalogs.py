"""Catalogs that people and other tools have edited."""

from __future__ import annotations

from dataclasses import replace

import pytest

DRINK = "Drink a lot of water."
REST = "Rest until the fever is gone."
REST_MORE = "Rest until the fever is almost gone."


@pytest.fixture
def flu(project):
    """Return a project with one translated page."""
    project.write("flu", DRINK, REST)
    project.sync()
    project.translate("flu")
    project.sync()
    return project


def revise(project):
    """Change the second text of the page, and sync."""
    project.write("flu", DRINK, REST_MORE)
    project.sync()


def test_comments_and_foreign_flags_survive_a_revision(flu):
    flu.set("flu", DRINK, comment="Formal address\nagreed in May", flags=("max-length:80",))
    flu.set("flu", REST, comment="Check", flags=("no-wrap", "icu-format"))
    revise(flu)
    units = flu.units("flu")
    assert (units[DRINK].comment, units[DRINK].flags) == ("Formal address\nagreed in May", ("max-length:80",))
    assert (units[REST_MORE].comment, set(units[REST_MORE].flags)) == ("Check", {"no-wrap", "icu-format"})


def test_a_comment_on_an_untranslated_text_survives_its_revision(flu):
    flu.set("flu", REST, target="", comment="How long?")
    revise(flu)
    unit = flu.units("flu")[REST_MORE]
    assert (unit.target, unit.comment) == ("", "How long?")


def test_an_entry_that_was_marked_as_fuzzy_by_hand_stays_as_it_is(flu):
    flu.set("flu", REST, fuzzy=True)
    flu.write("asthma", REST)
    flu.sync()
    flu.set("asthma", REST, target="Ruhen Sie.", fuzzy=False, previous_source=None)
    flu.forget()
    flu.sync()
    assert flu.texts("flu")[1] == (REST, f"[de] {REST}", "stale", None)
    assert flu.texts("asthma") == [(REST, "Ruhen Sie.", "current", None)]


def test_a_translation_in_doubt_is_no_more_than_a_draft_on_other_pages(flu):
    flu.set("flu", REST, fuzzy=True)
    flu.write("asthma", REST)
    flu.sync()
    assert flu.texts("asthma") == [(REST, f"[de] {REST}", "stale", REST)]
    assert "memory, 100 %, fuzzy, from flu: " in flu.units("asthma")[REST].notes[1]


def test_a_draft_gives_way_to_a_translation_that_is_approved_elsewhere(flu):
    revise(flu)
    flu.write("asthma", REST_MORE)
    flu.sync()
    flu.set("asthma", REST_MORE, target="Ruhen Sie fast immer.", fuzzy=False, previous_source=None)
    flu.sync()
    assert flu.texts("flu")[1] == (REST_MORE, "Ruhen Sie fast immer.", "current", None)
    assert flu.obsolete("flu") == [(REST, f"[de] {REST}")]


def test_a_confirmed_draft_is_current_and_the_next_draft_names_it(flu):
    revise(flu)
    flu.translate("flu")
    flu.sync()
    assert flu.texts("flu")[1] == (REST_MORE, f"[de] {REST_MORE}", "current", None)
    flu.write("flu", DRINK, "Rest until the fever is gone completely.")
    flu.sync()
    assert flu.texts("flu")[1][1:] == (f"[de] {REST_MORE}", "stale", REST_MORE)


def test_a_draft_that_lost_only_its_flag_is_current_and_the_next_draft_names_it(flu):
    revise(flu)
    flu.set("flu", REST_MORE, fuzzy=False)
    flu.sync()
    assert flu.texts("flu")[1] == (REST_MORE, f"[de] {REST}", "current", REST)
    flu.write("flu", DRINK, "Rest until the high fever is almost gone.")
    flu.sync()
    assert flu.texts("flu")[1][1:] == (f"[de] {REST}", "stale", REST_MORE)


def test_a_half_finished_draft_is_kept_when_its_text_changes_again(flu):
    revise(flu)
    flu.set("flu", REST_MORE, target="Ruhen Sie, bis …")
    flu.write("flu", DRINK, "Rest until the high fever is almost gone.")
    flu.sync()
    assert flu.texts("flu")[1][1:] == ("Ruhen Sie, bis …", "stale", REST)
    assert flu.obsolete("flu") == [(REST, f"[de] {REST}"), (REST_MORE, "Ruhen Sie, bis …")]


def test_a_translation_that_was_deleted_is_not_brought_back(flu):
    flu.set("flu", REST, target="")
    flu.sync()
    assert flu.texts("flu")[1] == (REST, "", "untranslated", None)


def test_reordered_entries_are_put_in_order(flu):
    before = flu.catalog("flu").units
    flu.edit("flu", lambda units: units[::-1])
    assert flu.sync().written == ("locales/de/LC_MESSAGES/flu.po",)
    assert flu.catalog("flu").units == before


def test_a_removed_entry_comes_back_untranslated(flu):
    flu.edit("flu", lambda units: units[:1])
    flu.sync()
    assert flu.texts("flu") == [(DRINK, f"[de] {DRINK}", "current", None), (REST, "", "untranslated", None)]


def test_an_entry_that_the_page_does_not_have_becomes_obsolete(flu):
    flu.edit("flu", lambda units: [replace(units[0], source="Extra", target="Zusatz"), *units])
    flu.sync()
    assert [source for source, *_ in flu.texts("flu")] == [DRINK, REST]
    assert flu.obsolete("flu") == [("Extra", "Zusatz")]


def test_obsolete_entries_stay(flu):
    flu.write("flu", DRINK)
    flu.sync()
    flu.write("flu", DRINK, "Wash your hands often.")
    flu.sync()
    assert flu.obsolete("flu") == [(REST, f"[de] {REST}")]


def test_a_catalog_without_header_gets_one(flu):
    file = flu.catalog_file("flu")
    file.write_text(f'msgid "{DRINK}"\nmsgstr "Viel trinken."\n', encoding="utf-8")
    flu.sync()
    headers = dict(flu.catalog("flu").headers)
    assert (headers["Language"], headers["Plural-Forms"]) == ("de", "nplurals=2; plural=(n != 1);")
    assert flu.texts("flu") == [(DRINK, "Viel trinken.", "current", None), (REST, "", "untranslated", None)]
    assert flu.sync().written == ()


def test_the_header_and_its_comment_stay(flu):
    file = flu.catalog_file("flu")
    text = file.read_text(encoding="utf-8").replace("Automatically generated", "Team <team@example.org>")
    file.write_text("# Translations of the page on flu\n" + text.replace("none", "German"), encoding="utf-8")
    revise(flu)
    catalog = flu.catalog("flu")
    headers = dict(catalog.headers)
    assert catalog.comment == "Translations of the page on flu"
    assert (headers["Last-Translator"], headers["Language-Team"]) == ("Team <team@example.org>", "German")
    assert headers["POT-Creation-Date"] == "2024-06-03 09:30+0000"


def test_a_wrapped_catalog_with_carriage_returns_is_brought_into_form_once(flu):
    file = flu.catalog_file("flu")
    wanted = file.read_bytes()
    head, tail = f'msgstr "[de] {REST}"'.encode().split(b"until")
    wrapped = wanted.replace(head + b"until" + tail, b'msgstr ""\n"' + head[8:] + b'"\n"until' + tail)
    file.write_bytes(wrapped.replace(b"\n", b"\r\n"))
    assert flu.sync().written == ("locales/de/LC_MESSAGES/flu.po",)
    assert file.read_bytes() == wanted


def test_a_template_that_was_changed_or_deleted_is_made_again(flu):
    file = flu.workspace.template_file("flu")
    wanted = file.read_bytes()
    file.write_bytes(wanted.replace(REST.encode(), b"Sleep."))
    assert flu.sync().written == ("locales/templates/flu.pot",)
    assert file.read_bytes().replace(b"2024-06-03", b"2024-06-01") == wanted
    file.unlink()
    assert flu.sync().written == ("locales/templates/flu.pot",)
    assert file.read_bytes().replace(b"2024-06-04", b"2024-06-01") == wanted


def test_plural_entries_of_other_tools_are_kept(flu):
    flu.edit(
        "flu", lambda units: [*units, replace(units[0], source="day", plural="days", plural_targets=("Tag", "Tage"))]
    )
    flu.sync()
    assert [(unit.source, unit.plural_targets) for unit in flu.catalog("flu").units if unit.obsolete] == [
        ("day", ("Tag", "Tage"))
    ]


def test_gettext_accepts_every_catalog(flu, check_catalog):
    flu.set("flu", DRINK, comment="Formal address", flags=("no-wrap", "no-python-brace-format"))
    flu.write(
        "dates", '<p>Updated on <time datetime="2024-05-31">31 May 2024</time></p>', '<p>"Quoted" \\ {braces}</p>'
    )
    flu.write("flu", DRINK, REST_MORE, "A tab\tand &lt;tags&gt;")
    flu.sync()
    flu.set("dates", '"Quoted" \\ {braces}', target="„Zitat“ \\ {Klammern}")
    flu.write("dates", '<p>Last updated on <time datetime="2024-05-31">31 May 2024</time></p>')
    flu.sync()
    flu.delete("flu")
    flu.sync()
    catalogs = [file for file in flu.files() if file.suffix == ".po"]
    assert [file.name for file in catalogs] == ["dates.po", "archive.po"]
    for file in catalogs:
        check_catalog(file)
