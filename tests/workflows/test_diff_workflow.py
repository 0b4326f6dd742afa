"""What `diff` tells of an edit: blocks, what their changes mean, translations, structure, costs."""

from __future__ import annotations

import os
import subprocess
from importlib import import_module

import pytest

from pipeline.catalogs.drafts import draft_remarks
from pipeline.catalogs.po import read_catalog
from pipeline.errors import CatalogError, ConfigError, SourceError
from pipeline.model import ChangeKind, Cost, Materiality, Run
from pipeline.report.diff_values import StructureChange
from pipeline.workflows.diff import diff

WATER = "Drink a glass of water every hour. Rest in a cool room. Do not drink alcohol."
WASSER = "Trinken Sie jede Stunde ein Glas Wasser. Ruhen Sie sich in einem kühlen Raum aus. Trinken Sie keinen Alkohol."
DOSE = "Adults take 2 tablets a day."
DOSIS = "Erwachsene nehmen 2 Tabletten am Tag."
CALL = 'Call <a href="{}">the help line</a> at once if you cannot breathe.'


def article(*blocks, head="<title>Page</title>", title="Heat"):
    body = "".join(
        block if block.startswith("<h") else f"<p>{block}</p>\n" for block in (f"<h1>{title}</h1>\n", *blocks)
    )
    return f'<!DOCTYPE html>\n<html lang="en">\n<head>{head}</head>\n<body>\n{body}</body>\n</html>\n'


@pytest.fixture
def heat(folder):
    """A folder with one page that was synced and translated."""
    folder.write("source_en/heat.html", article(WATER, DOSE, "Ask for help."))
    folder.sync()
    folder.catalog("heat", ("Heat", "Hitze"), (WATER, WASSER), (DOSE, DOSIS))
    return folder


@pytest.fixture
def git(folder, require_tool, monkeypatch):
    """Return a function that commits everything in the folder."""
    require_tool("git")
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    people = {f"GIT_{who}_{what}": f"editor@{what}" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    for name, value in (settings | people).items():
        monkeypatch.setenv(name, value)

    def commit():
        commands = (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "edit"])
        for command in commands:
            subprocess.run(["git", *command], cwd=folder.root, check=True)

    return commit


def told(report):
    """Return kind and texts of each change by page; unchanged pages and blocks are left out."""
    return {
        page.page: [(block.change.kind.value, block.old, block.new) for block in page.changes]
        for page in report.changed_pages
    }


def only(report):
    (page,) = report.changed_pages
    (block,) = page.changes
    return block


def structure(report):
    return {page.page: page.structure for page in report.pages if page.structure}


def test_after_a_sync_there_is_nothing_to_tell(heat):
    report = diff(heat.workspace)
    assert (report.old, report.new, report.locale) == ("the last sync", "the working tree", "de")
    assert [(page.page, page.kind, page.is_quiet) for page in report.pages] == [("heat", "kept", True)]
    assert (report.cost, report.critical, report.changed_pages) == (Cost(), 0, ())


def test_an_edit_shows_its_words_its_meaning_its_cost_and_its_draft(heat):
    heat.write("source_en/heat.html", article(WATER.replace("every", "each"), DOSE, "Ask for help."))
    report = diff(heat.workspace)
    block = only(report)
    assert block.change.kind is ChangeKind.EDITED
    assert block.materiality is Materiality.WORDING
    assert block.trail == "Heat (paragraph)"
    assert block.runs == (
        Run("=", "Drink a glass of water "),
        Run("-", "every"),
        Run("+", "each"),
        Run("=", " hour. Rest in a cool room. Do not drink alcohol."),
    )
    assert block.cost == Cost(free=9, revise=7)
    assert (block.old_target, block.draft) == (WASSER, WASSER)
    assert block.sentences_note
    (page,) = report.pages
    assert (page.kind, page.kept, page.cost) == ("changed", 4, Cost(free=9 + 1 + 1 + 6 + 3, revise=7))
    assert report.cost == page.cost


def test_a_changed_dose_is_critical(heat):
    heat.write("source_en/heat.html", article(WATER, DOSE.replace("2", "3"), "Ask for help."))
    block = only(diff(heat.workspace))
    assert block.is_critical
    assert [(reason.old[:1], reason.new[:1]) for reason in block.reasons] == [("2", "3")]
    assert block.draft == "Erwachsene nehmen 3 Tabletten am Tag."
    assert block.cost == Cost(revise=6)


def test_other_markup_is_free(heat):
    marked = WATER.replace("a cool room", "a <em>cool</em> room")
    heat.write("source_en/heat.html", article(marked, DOSE, "Ask for help."))
    block = only(diff(heat.workspace))
    assert (block.materiality, block.change.kind) == (Materiality.FORMAT, ChangeKind.EDITED)
    assert block.old_target == WASSER
    assert block.cost.scratch == 0


def test_a_text_without_translation_costs_as_if_it_had_one(heat):
    untranslated, translated = "Wait in the shade. Wear a hat.", WATER
    heat.write("source_en/heat.html", article(translated, untranslated))
    heat.sync()
    heat.write("source_en/heat.html", article(translated, untranslated.replace("hat", "cap")))
    block = only(diff(heat.workspace))
    assert (block.cost, block.old_target, block.draft) == (Cost(free=4, revise=3), "", "")


def test_without_a_locale_the_costs_are_the_same(heat):
    heat.write("pipeline.toml", "")
    (heat.root / ".pipeline/state.sqlite").unlink()
    heat.write("source_en/heat.html", article(WATER.replace("every", "each"), DOSE, "Ask for help."))
    report = diff(heat.workspace)
    assert (report.locale, only(report).cost, only(report).draft) == ("", Cost(free=9, revise=7), "")


def test_an_added_text_is_free_where_it_is_translated_elsewhere(heat):
    heat.write("source_en/cold.html", article("Wear a warm coat.", title="Cold"))
    heat.sync()
    heat.catalog("cold", ("Wear a warm coat.", "Tragen Sie einen warmen Mantel."))
    heat.write("source_en/heat.html", article(WATER, DOSE, "Ask for help.", "Wear a warm coat.", "Sleep well tonight."))
    (page,) = diff(heat.workspace).changed_pages
    assert [(block.new, block.cost, block.draft) for block in page.changes] == [
        ("Wear a warm coat.", Cost(free=4), "Tragen Sie einen warmen Mantel."),
        ("Sleep well tonight.", Cost(scratch=3), ""),
    ]


def test_removed_blocks_stand_where_they_stood(heat):
    heat.write("source_en/heat.html", article("Stay calm and wait for the nurse.", WATER, "Ask for help."))
    heat.sync()
    heat.write("source_en/heat.html", article("Ask for help.", "Open all windows tonight."))
    (page,) = diff(heat.workspace).pages
    assert [(block.change.kind.value, block.old or block.new) for block in page.changes] == [
        ("removed", "Stay calm and wait for the nurse."),
        ("removed", WATER),
        ("added", "Open all windows tonight."),
    ]
    assert page.changes[1].old_target == WASSER


WARNING = "Warning: do not take ibuprofen in the last three months of pregnancy."


def test_a_warning_that_comes_or_goes_is_critical(heat):
    heat.write("source_en/heat.html", article(WATER, DOSE, "Ask for help.", WARNING))
    added = only(diff(heat.workspace))
    assert (added.change.kind, added.is_critical) == (ChangeKind.ADDED, True)
    assert {reason.what for reason in added.reasons} <= {"warning", "negation", "instruction"}
    heat.sync()
    heat.write("source_en/heat.html", article(WATER, DOSE, "Ask for help."))
    removed = only(diff(heat.workspace))
    assert (removed.change.kind, removed.is_critical) == (ChangeKind.REMOVED, True)


def test_other_blocks_that_come_are_not(heat):
    heat.write("source_en/heat.html", article(WATER, DOSE, "Ask for help.", "Heat waves have many names."))
    added = only(diff(heat.workspace))
    assert (added.change.kind, added.change.verdict) == (ChangeKind.ADDED, None)


def test_the_locale_can_be_chosen(heat):
    heat.catalog("heat", (DOSE, "يتناول البالغون قرصين يوميًا."), locale="ar")
    heat.write("source_en/heat.html", article(WATER, DOSE.replace("2", "3"), "Ask for help."))
    report = diff(heat.workspace, locale="AR")
    assert (report.locale, only(report).old_target) == ("ar", "يتناول البالغون قرصين يوميًا.")
    with pytest.raises(ConfigError, match=r"^fr: not a language of this project; known are de, ar$"):
        diff(heat.workspace, locale="fr")


def test_the_translation_of_a_text_that_left_is_found_in_catalog_and_archive(heat, git):
    git()
    heat.write("source_en/heat.html", article(WATER.replace("every", "each"), "Ask for help."))
    heat.write("source_en/new.html", article("A page without old texts."))
    heat.sync()
    (page,) = (page for page in diff(heat.workspace, "HEAD").pages if page.page == "heat")
    assert [(block.change.kind.value, block.old_target) for block in page.changes] == [
        ("edited", WASSER),
        ("removed", DOSIS),
    ]


def test_a_page_that_becomes_three_loses_nothing(heat, git):
    git()
    (heat.root / "source_en/heat.html").unlink()
    for name, block in (("drinks", WATER), ("dose", DOSE), ("help", "Ask for help.")):
        heat.write(f"source_en/{name}.html", article(block, title=name.title(), head=""))
    report = diff(heat.workspace, "HEAD")
    moved = [block for page in report.pages for block in page.changes if block.change.kind is ChangeKind.MOVED]
    kept = sum(page.kept for page in report.pages)
    texts = {block.new for block in moved}
    assert len(texts) + kept == 3
    assert all("heat" in page.was for page in report.pages if page.page != "heat")
    assert {page.page: page.kind for page in report.pages} == {"drinks": "new", "dose": "renamed", "help": "new"}
    assert report.cost.scratch == 3  # the three headings
    assert report.cost.revise == 0


def test_three_pages_that_become_one_lose_nothing(folder, git):
    for name, block in (("drinks", WATER), ("dose", DOSE), ("help", "Ask for help.")):
        folder.write(f"source_en/{name}.html", article(block))
    git()
    for name in ("drinks", "dose", "help"):
        (folder.root / f"source_en/{name}.html").unlink()
    folder.write("source_en/all.html", article(WATER, DOSE, "Ask for help."))
    report = diff(folder.workspace, "HEAD")
    (page, *gone) = report.pages
    assert (page.page, page.cost) == ("all", Cost(free=27))
    assert sorted(page.was) == ["dose", "drinks", "help"]
    assert {block.change.kind for block in page.changes} <= {ChangeKind.MOVED}
    assert {(other.kind, other.cost) for other in gone} == {("removed", Cost())}


def test_a_renamed_page_is_told_as_such(heat, git):
    git()
    (heat.root / "source_en/heat.html").rename(heat.root / "source_en/warmth.html")
    (page,) = diff(heat.workspace, "HEAD").pages
    assert (page.page, page.kind, page.was, page.kept, page.changes) == ("warmth", "renamed", ("heat",), 5, ())


def test_a_removed_page_is_told_with_what_was_translated(heat, git):
    heat.write("source_en/other.html", article("Something else entirely."))
    git()
    (heat.root / "source_en/heat.html").unlink()
    report = diff(heat.workspace, "HEAD")
    assert [(page.page, page.kind) for page in report.pages] == [("heat", "removed"), ("other", "kept")]
    assert [(block.old, block.old_target) for block in report.pages[0].changes][-3:] == [
        (WATER, WASSER),
        (DOSE, DOSIS),
        ("Ask for help.", ""),
    ]
    assert report.cost == Cost()


def test_a_split_and_a_merged_block_are_one_change_each(heat, git):
    first, second = WATER.split(" Rest")
    heat.write("source_en/cold.html", article("Wear a warm coat outside.", "Close all windows at night."))
    git()
    heat.write("source_en/heat.html", article(first, f"Rest{second}", DOSE, "Ask for help."))
    heat.write("source_en/cold.html", article("Wear a warm coat outside. Close all windows at night."))
    report = diff(heat.workspace, "HEAD")
    assert told(report) == {
        "cold": [
            (
                "merged",
                "Wear a warm coat outside.\nClose all windows at night.",
                "Wear a warm coat outside. Close all windows at night.",
            )
        ],
        "heat": [("split", WATER, f"{first}\nRest{second}")],
    }
    split = report.pages[1].changes[0]
    assert (split.materiality, split.cost, split.old_target) == (Materiality.FORMAT, Cost(free=16), WASSER)
    assert split.draft == WASSER.replace("Wasser. Ruhen", "Wasser.\nRuhen")


HEAD = '<title>Page</title><meta name="author" content="{}"><meta name="description" content="About heat">'


def test_what_changed_beside_the_texts_is_told(folder, git):
    date = 'Updated on <time datetime="{}">some day</time>'
    image = '<img src="{}" alt="A glass">'
    before = article(
        "<h2>Drinks</h2>", WATER, date.format("2024-05-31"), image.format("a.png"), head=HEAD.format("Ann")
    )
    folder.write("source_en/heat.html", before)
    git()
    after = article("<h3>Drinks</h3>", WATER, date.format("2024-06-30"), image.format("b.png"), head=HEAD.format("Bo"))
    folder.write("source_en/heat.html", after.replace('lang="en"', 'lang="en-GB" dir="ltr"'))
    report = diff(folder.workspace, "HEAD")
    assert structure(report) == {
        "heat": (
            StructureChange("language", "html.dir", "", "ltr"),
            StructureChange("language", "html.lang", "en", "en-GB"),
            StructureChange("metadata", "author", "Ann", "Bo"),
            StructureChange("image", "", "a.png", "b.png"),
            StructureChange("heading level", "Drinks", "heading 2", "heading 3"),
            StructureChange("date", "Updated on {date}", "2024-05-31", "2024-06-30"),
        )
    }
    assert (report.pages[0].kind, report.pages[0].changes, report.cost) == ("changed", (), Cost())


def test_added_and_removed_values_have_one_side(folder, git):
    folder.write("source_en/heat.html", article(WATER, '<img src="a.png" alt="">', head=HEAD.format("Ann")))
    git()
    folder.write("source_en/heat.html", article(WATER))
    assert structure(diff(folder.workspace, "HEAD"))["heat"] == (
        StructureChange("metadata", "author", "Ann", ""),
        StructureChange("image", "", "a.png", ""),
    )


def test_the_link_of_an_instruction_is_critical(folder, git):
    folder.write("source_en/heat.html", article(CALL.format("help.html"), 'More <a href="x.html">about heat</a>'))
    git()
    folder.write("source_en/heat.html", article(CALL.format("shop.html"), 'More <a href="y.html">about heat</a>'))
    report = diff(folder.workspace, "HEAD")
    text = 'Call <a id="1">the help line</a> at once if you cannot breathe.'
    assert structure(report)["heat"] == (
        StructureChange("link target", text, "help.html", "shop.html", critical=True),
        StructureChange("link target", 'More <a id="1">about heat</a>', "x.html", "y.html"),
    )
    assert report.critical == 1


def test_links_that_follow_a_renamed_page_lead_where_they_led(folder, git):
    folder.write("source_en/heat.html", article(WATER))
    folder.write(
        "source_en/start.html", article(CALL.format("heat.html#top"), CALL.format("https://example.org/?a=1&amp;b"))
    )
    git()
    (folder.root / "source_en/sub").mkdir()
    (folder.root / "source_en/heat.html").rename(folder.root / "source_en/sub/warmth.html")
    moved = article(CALL.format("sub/warmth.html#top"), CALL.format("https://example.org/?a=1&amp;b"))
    folder.write("source_en/start.html", moved)
    assert structure(diff(folder.workspace, "HEAD")) == {}


def test_a_relative_link_on_a_moved_page_leads_elsewhere(folder, git):
    folder.write("source_en/sub/heat.html", article(WATER, CALL.format("help.html")))
    git()
    (folder.root / "source_en/sub/heat.html").rename(folder.root / "source_en/heat.html")
    (found,) = structure(diff(folder.workspace, "HEAD"))["heat"]
    assert (found.what, found.old, found.new) == ("link target", "sub/help", "help")


def test_changed_settings_are_told(folder, git):
    folder.write("source_en/heat.html", article(WATER))
    git()
    folder.write("pipeline.toml", 'locales = ["de", "ar", "fr"]\nsite.layout = "document"\nsimilarity = 0.5\n')
    assert structure(diff(folder.workspace, "HEAD")) == {
        "pipeline.toml": (
            StructureChange("setting", "locales", "de, ar", "de, ar, fr"),
            StructureChange("setting", "similarity", "", "0.5"),
        )
    }


def test_two_revisions_and_two_folders(folder, git):
    folder.write("source_en/heat.html", article(WATER, DOSE))
    git()
    folder.write("source_en/heat.html", article(WATER, DOSE.replace("2", "3")))
    git()
    folder.write("source_en/heat.html", article("Nothing of this is compared."))
    folder.write("before/heat.html", article(WATER, DOSE))
    folder.write("after/heat.html", article(WATER, DOSE.replace("2", "3")))
    expected = {"heat": [("edited", DOSE, DOSE.replace("2", "3"))]}
    for sides in (("HEAD~1", "HEAD"), ("before", "after"), ("HEAD~1", "after"), ("before", "HEAD")):
        report = diff(folder.workspace, *sides)
        assert ((report.old, report.new), told(report)) == (sides, expected)


def test_an_unreadable_article_is_an_error_or_left_out(heat, git):
    heat.write("source_en/cold.html", article("Wear a coat."))
    git()
    heat.write("source_en/cold.html", "<p>One <strong>two</p>")
    heat.write("source_en/heat.html", article(WATER, DOSE))
    for old in ("", "HEAD"):
        with pytest.raises(SourceError, match=r"^source_en/cold.html:1:8: <strong> is not closed"):
            diff(heat.workspace, old)
    refused = []
    report = diff(heat.workspace, "HEAD", refuse=refused.append)
    assert told(report) == {"heat": [("removed", "Ask for help.", "")]}
    assert [error.exit_code for error in refused] == [3]


def test_an_unreadable_catalog_or_template_is_an_error(heat):
    heat.write("source_en/heat.html", article(WATER, DOSE))
    heat.write("locales/de/LC_MESSAGES/heat.po", 'msgid "')
    with pytest.raises(CatalogError, match=r"^locales/de/LC_MESSAGES/heat.po:1"):
        diff(heat.workspace)
    heat.write("locales/templates/heat.pot", b"\xff\xfe")
    with pytest.raises(CatalogError, match=r"^locales/templates/heat.pot"):
        diff(heat.workspace)


@pytest.mark.parametrize("old", ["", "HEAD"])
def test_nothing_is_written(heat, git, old):
    git()
    heat.write("source_en/heat.html", article(WATER.replace("every", "each"), "New here."))
    before = files(heat.root)
    diff(heat.workspace, old)
    assert files(heat.root) == before


def files(root):
    """Return all files but the memory's index with their content and times."""
    paths = (path for path in root.rglob("*") if path.is_file() and not path.name.startswith("memory."))
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in paths}


def test_a_new_block_has_the_draft_that_sync_will_make(heat):
    heat.sync()
    new = WATER.replace("every", "each")
    heat.write("source_en/new.html", article(new))
    (block,) = [block for page in diff(heat.workspace).pages for block in page.blocks if block.new == new]
    heat.sync()
    catalog = read_catalog(heat.read("locales/de/LC_MESSAGES/new.po").encode(), "new.po")
    unit = next(unit for unit in catalog.units if unit.source == new)
    assert unit.fuzzy
    assert block.draft == unit.target
    assert block.sentences_note == draft_remarks(unit)


def test_only_pages_that_differ_are_taken_apart(heat, git, monkeypatch):
    for number in range(20):
        heat.write(f"source_en/page{number}.html", article(f"Text number {number}."))
    heat.sync()
    git()
    heat.write("source_en/heat.html", article(WATER, DOSE))
    read = []
    module = import_module("pipeline.formats.html.extract")
    parse = module.parse
    monkeypatch.setattr(module, "parse", lambda page, name: read.append(name) or parse(page, name))
    diff(heat.workspace)
    assert read == ["source_en/heat.html"]
    read.clear()
    diff(heat.workspace, "HEAD")
    assert read == ["HEAD:source_en/heat.html", "source_en/heat.html"]
