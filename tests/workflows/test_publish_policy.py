"""What readers see for each block: the publishing policy, from articles and catalogs to pages."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import build, find_root, load_settings
from pipeline.model import Catalog, State, Unit
from pipeline.render.published import Published
from pipeline.workflows.materiality import Meaning
from pipeline.workflows.publish import Publisher
from pipeline.workflows.publish_earlier import Earlier
from pipeline.workspace import Workspace

SETTINGS = 'locales = ["de"]\nsite.layout = "document"\n'
OLD = "Store the tablets in a cool and dry place."
NEW = "Keep the tablets in a cool and dry place."
APPROVED = "Lagern Sie die Tabletten kühl und trocken."
DRAFT = "ENTWURF Bewahren Sie die Tabletten kühl und trocken auf."
DOSE = "Take the tablets with 250 ml of water."
OLD_DOSE = "Take the tablets with 500 ml of water."


def stale(source, previous, target=DRAFT, context=""):
    before = f'#| msgctxt "{context}"\n' if context else ""
    now = f'msgctxt "{context}"\n' if context else ""
    return f'#, fuzzy\n{before}#| msgid "{previous}"\n{now}msgid "{source}"\nmsgstr "{target}"\n'


def obsolete(source, target):
    return f'#~ msgid "{source}"\n#~ msgstr "{target}"\n'


@pytest.fixture
def site(folder):
    folder.write("pipeline.toml", SETTINGS)
    folder.write("source_en/rest.html", f"<body>\n<h1>Tablets</h1>\n<p>{NEW}</p>\n</body>\n")
    return folder


def built(folder, page="rest"):
    """Return what stands in the body of the German page."""
    result = build(folder.workspace)
    assert result.errors == ()
    return folder.read(f"site/de/{page}.html").partition("<body>")[2].partition("</body>")[0]


OUTDATED = (
    '<p data-l10n-state="outdated">{} <small class="l10n-note" lang="de">(nicht auf dem neuesten Stand)</small></p>'
)
ENGLISH = '<p lang="en" data-l10n-state="{}">{} <small class="l10n-note" lang="de">(Übersetzung folgt)</small></p>'


def english(text, state="outdated"):
    return ENGLISH.format(state, text)


def test_a_change_of_wording_shows_the_approved_translation_marked_as_outdated(site):
    site.catalog("rest", ("Tablets", "Tabletten"), stale(NEW, OLD), obsolete(OLD, APPROVED))
    assert built(site) == (
        '\n<aside role="note" class="l10n-notice" lang="de" dir="ltr"><p>Einige Abschnitte dieser Seite sind noch '
        'nicht auf dem neuesten Stand; sie sind gekennzeichnet. <a href="../en/rest.html" hreflang="en">Lesen Sie die '
        "aktuelle Fassung in der Originalsprache (Englisch).</a></p></aside>\n"
        f"<h1>Tabletten</h1>\n{OUTDATED.format(APPROVED)}\n"
    )
    row = next(row for row in build(site.workspace).rows if row.locale == "de")
    assert (row.translated, row.outdated, row.untranslated) == (1, 1, 0)


def test_sentences_that_changed_places_are_a_change_of_wording(site):
    old = f"{OLD} Every child grows at a pace of its own, and that is fine."
    new = f"Every child grows at a pace of its own, and that is fine. {OLD}"
    site.write("source_en/rest.html", f"<body>\n<h1>Tablets</h1>\n<p>{new}</p>\n</body>\n")
    site.catalog("rest", ("Tablets", "Tabletten"), stale(new, old), obsolete(old, APPROVED))
    assert OUTDATED.format(APPROVED) in built(site)


def test_a_critical_change_shows_the_source_text(site):
    site.write("source_en/rest.html", f"<body>\n<h1>Tablets</h1>\n<p>{DOSE}</p>\n</body>\n")
    old = "Nehmen Sie die Tabletten mit 500 ml Wasser."
    site.catalog("rest", ("Tablets", "Tabletten"), stale(DOSE, OLD_DOSE), obsolete(OLD_DOSE, old))
    page = built(site)
    assert english(DOSE) in page
    assert "500" not in page
    assert (
        "<p>Einige Abschnitte stehen in der Originalsprache (Englisch), bis eine aktuelle Übersetzung vorliegt. "
        in page
    )


@pytest.mark.parametrize(
    "entry",
    [
        f'#, fuzzy\nmsgid "{NEW}"\nmsgstr "{DRAFT}"\n',
        stale(NEW, NEW),
        stale(NEW, OLD),
        stale(NEW, OLD) + "\n" + obsolete(OLD, "Lagern Sie <em>alles</em> kühl."),
        stale(NEW, OLD) + "\n#, fuzzy\n" + obsolete(OLD, APPROVED),
        stale(NEW, "") + "\n" + obsolete(OLD, APPROVED),
        stale(NEW, "Store it.") + "\n" + obsolete("Store it.", "Lagern."),
        stale(NEW, OLD, context="a").replace(f'msgctxt "a"\nmsgid "{NEW}"', f'msgid "{NEW}"')
        + "\n"
        + obsolete(OLD, APPROVED),
    ],
    ids=["doubt", "doubt on the same text", "nothing approved", "other tags", "a draft", "empty", "unlike", "context"],
)
def test_what_nobody_approved_for_the_earlier_text_is_not_shown(site, entry):
    site.catalog("rest", ("Tablets", "Tabletten"), entry)
    page = built(site)
    assert english(NEW) in page
    assert "ENTWURF" not in page


def test_an_untranslated_block_is_in_the_source_language(site):
    site.catalog("rest", ("Tablets", "Tabletten"), (NEW, ""))
    assert english(NEW, "untranslated") in built(site)


def test_the_approved_translation_may_stand_in_another_catalog_or_in_the_archive(site):
    site.catalog("rest", ("Tablets", "Tabletten"), stale(NEW, OLD))
    assert english(NEW) in built(site)
    archived = f'msgctxt "gone"\nmsgid "{OLD}"\nmsgstr "Aus dem Archiv, kühl und trocken."\n'
    site.write("locales/de/archive.po", f'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n{archived}')
    assert OUTDATED.format("Aus dem Archiv, kühl und trocken.") in built(site)
    site.catalog("other", obsolete(OLD, APPROVED))
    assert OUTDATED.format(APPROVED) in built(site)
    site.catalog("rest", ("Tablets", "Tabletten"), stale(NEW, OLD), obsolete(OLD, "Aus der eigenen Datei."))
    assert OUTDATED.format("Aus der eigenen Datei.") in built(site)


def test_what_is_unreadable_stops_a_build_that_needs_it(site):
    site.catalog("rest", ("Tablets", "Tabletten"), (NEW, APPROVED))
    site.write("locales/de/archive.po", 'msgid "A"\n')
    assert build(site.workspace).errors == ()
    site.catalog("rest", ("Tablets", "Tabletten"), stale(NEW, OLD))
    before = site.files()
    assert [error.exit_code for error in build(site.workspace).errors] == [3]
    assert site.files() == before
    assert [row.untranslated for row in build(site.workspace, keep_going=True).rows] == [0, 1]


def test_parts_of_a_split_block_are_both_in_the_source_language(site):
    first = "Keep the tablets in a cool and dry place, out of the light."
    site.write("source_en/rest.html", f"<body><p>{NEW}</p><p>{first}</p></body>\n")
    site.catalog("rest", stale(NEW, OLD), stale(first, OLD), obsolete(OLD, APPROVED))
    page = built(site)
    assert "Lagern" not in page
    assert page.count('lang="en" data-l10n-state="outdated"') == 2


def test_a_text_like_one_that_stays_on_the_page_does_not_repeat_its_translation(site):
    site.write("source_en/rest.html", f"<body><p>{OLD}</p><p>{NEW}</p></body>\n")
    site.catalog("rest", (OLD, APPROVED), stale(NEW, OLD))
    page = built(site)
    assert page.count("Lagern") == 1
    assert english(NEW) in page


def test_a_block_that_stands_twice_shows_its_outdated_translation_twice(site):
    site.write("source_en/rest.html", f"<body><p>{NEW}</p><p>{NEW}</p></body>\n")
    site.catalog("rest", stale(NEW, OLD), obsolete(OLD, APPROVED))
    assert built(site).count(OUTDATED.format(APPROVED)) == 2


def test_no_outdated_translation_is_shown_where_the_settings_say_so(site):
    site.write("pipeline.toml", SETTINGS + 'publish_outdated = "none"\n')
    site.catalog("rest", ("Tablets", "Tabletten"), stale(NEW, OLD), obsolete(OLD, APPROVED))
    assert english(NEW) in built(site)


def test_what_somebody_kept_is_current(site):
    kept = f'#| msgid "{OLD}"\nmsgid "{NEW}"\nmsgstr "{APPROVED}"\n'
    site.catalog("rest", ("Tablets", "Tabletten"), kept)
    assert built(site) == f"\n<h1>Tabletten</h1>\n<p>{APPROVED}</p>\n"


def test_outdated_titles_and_attributes_have_no_visible_mark(site):
    site.write(
        "source_en/rest.html", f'<html><head><title>{NEW}</title></head><body><img alt="{NEW}" src="x"></body></html>\n'
    )
    site.catalog("rest", stale(NEW, OLD), obsolete(OLD, APPROVED))
    build(site.workspace)
    page = site.read("site/de/rest.html")
    assert f'<title data-l10n-state="outdated">{APPROVED}</title>' in page
    assert f'<img alt="{APPROVED}" src="x">' in page
    assert '<body>\n<aside role="note"' in page
    assert "<small" not in page


def test_metadata_alone_is_nothing_to_tell_readers_of(site):
    meta = '<meta name="description" content="How to take them.">'
    site.write("source_en/rest.html", f"<html><head>{meta}</head><body><p>Rest.</p></body></html>\n")
    site.catalog("rest", ("Rest.", "Ruhe."), ("How to take them.", ""))
    assert built(site) == "<p>Ruhe.</p>"


def test_a_project_with_nothing_to_mark_adds_nothing(site):
    german = "Bewahren Sie die Tabletten kühl und trocken auf."
    site.catalog("rest", ("Tablets", "Tabletten"), (NEW, german))
    build(site.workspace)
    article = site.read("source_en/rest.html")
    assert site.read("site/de/rest.html") == article.replace("Tablets", "Tabletten").replace(NEW, german)
    assert site.read("site/en/rest.html") == article


HOSTILE = ["<script>alert(1)</script>", '" onclick="x', "</p></main><iframe>", "<em>", "{x}", "\u202ex", "&#60;b&#62;"]


@pytest.mark.parametrize("payload", HOSTILE)
def test_a_hostile_earlier_translation_brings_no_markup(site, payload):
    text = payload.replace('"', '\\"')
    site.catalog("rest", ("Tablets", "Tabletten"), stale(NEW, OLD), obsolete(OLD, text))
    page = built(site)
    marks = re.sub(r'<aside role="note".*?</aside>|<small class="l10n-note".*?</small>', "", page)
    assert re.findall(r"<[^>]*>", marks) in (
        ["<h1>", "</h1>", '<p data-l10n-state="outdated">', "</p>"],
        ["<h1>", "</h1>", '<p lang="en" data-l10n-state="outdated">', "</p>"],
    )


TEXTS = st.sampled_from([OLD, NEW, OLD_DOSE, DOSE, "Do not take it.", "Take it.", ""])
TARGETS = st.sampled_from(["Alt.", "Neu.", "<b>Alt.</b>", ""])


@st.composite
def catalogs(draw):
    sources = draw(st.lists(TEXTS.filter(bool), unique=True, min_size=1))
    return [
        Unit(
            source,
            draw(TARGETS) and f"{index} {draw(TARGETS)}",
            fuzzy=draw(st.booleans()),
            obsolete=draw(st.booleans()),
            previous_source=draw(TEXTS | st.none()),
        )
        for index, source in enumerate(sources)
    ]


@pytest.fixture(scope="module")
def publisher(tmp_path_factory):
    root = tmp_path_factory.mktemp("project")
    (root / "pipeline.toml").write_text(SETTINGS, encoding="utf-8")
    (root / "source_en").mkdir()
    workspace = Workspace(load_settings(find_root(root), environ={}))
    return Publisher(workspace.settings, "de", Earlier(workspace), Meaning())


@settings(max_examples=200)
@given(units=catalogs())
def test_only_approved_translations_are_published_and_no_old_one_twice(publisher, units):
    catalog = Catalog(tuple(units))
    approved = {(unit.source, unit.target) for unit in units if unit.state is State.CURRENT}
    active = {unit.key: unit for unit in units if not unit.obsolete}
    published = publisher.publish(active.values(), catalog.units)
    assert published.keys() == active.keys()
    for key, block in published.items():
        if block.state is State.CURRENT:
            assert (key, block.text) in approved
        elif block.text:
            assert (active[key].previous_source, block.text) in approved
            assert block == Published(block.text, State.STALE)
    shown = [block.text for block in published.values() if block.text]
    assert len(shown) == len(set(shown))
