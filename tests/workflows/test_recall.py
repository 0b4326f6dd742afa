"""Recalling a wrong translation: wherever it stands, and for good."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline import build, check
from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.errors import CatalogError, ConfigError
from pipeline.model import Catalog, State, Unit, make_id
from pipeline.workflows.keep import keep
from pipeline.workflows.recall import Outcome, load_recalls, recall, reopen

DOSE = "Take 5 mg in the morning."
WRONG = "Nehmen Sie morgens 50 mg ein."
RIGHT = "Nehmen Sie morgens 5 mg ein."
LINE = "Recalled 2024-06-01 by an editor: wrong dose"
SAID = f"{LINE} – the translation was: {WRONG}"
REST = "Rest in bed for a while."
GERMAN_REST = "Bleiben Sie eine Weile im Bett."
SETTINGS = 'locales = ["de"]\ncheck.severity = {numbers = "off", title-missing = "off"}\n'
DRINK = "Drink plenty of water with every meal."
GERMAN_DRINK = "Trinken Sie zu jeder Mahlzeit viel Wasser."


def recalled_pairs(workspace, locale):
    """Return the pairs as they were recorded."""
    return frozenset(record[:2] for record in load_recalls(workspace, locale).records)


@pytest.fixture
def project(folder):
    # The wrong dose would be found, and kept off the page, without anybody recalling it.
    folder.write("pipeline.toml", SETTINGS)
    return folder


def article(project, page, *blocks):
    body = "".join(f"<p>{block}</p>\n" for block in blocks)
    project.write(f"source_en/{page}.html", f'<html lang="en"><body>\n<h1>Tablets</h1>\n{body}</body></html>\n')


def units(project, page):
    """Return all entries of a catalog by text, obsolete ones too."""
    return {unit.source: unit for unit in _catalog(project, page).units}


def _catalog(project, page):
    return read_catalog(_file(project, page).read_bytes(), page)


def _file(project, page):
    return project.workspace.catalog_file("de", page)


def edit(project, page, **fields):
    """Set fields of the entries of a catalog: the text of an entry and what is to be replaced, by name."""
    catalog = _catalog(project, page)
    changes = fields.pop("changes")
    changed = tuple(replace(unit, **changes.get(unit.source, {})) for unit in catalog.units)
    _file(project, page).write_bytes(write_catalog(replace(catalog, units=changed)))


def translate(project, page, **translations):
    given = {"Tablets": "Tabletten"} | translations.pop("given")
    done = {source: {"target": target, "fuzzy": False, "previous_source": None} for source, target in given.items()}
    edit(project, page, changes=done)


def recalled(project, source=DOSE, target=WRONG, **options):
    given = {"by": "an editor", "reason": "wrong dose", "clock": lambda: datetime(2024, 6, 1, 9, 0, tzinfo=UTC)}
    return recall(project.workspace, "de", source, target, **(given | options))


def german(project, page):
    result = build(project.workspace)
    assert result.errors == ()
    return project.read(f"site/de/{page}.html")


def findings(project):
    return [(found.check, found.page, found.unit) for found in check(project.workspace).findings]


def check_with_gettext(project):
    if not (shutil.which("msgfmt") and shutil.which("msgcat")):
        pytest.skip("GNU gettext is not installed")
    for file in sorted((project.root / "locales/de").rglob("*.po")):
        subprocess.run(["msgfmt", "--check", "-o", "/dev/null", file], check=True, capture_output=True)
        copy = subprocess.run(["msgcat", "--no-wrap", "--force-po", file], check=True, capture_output=True)
        assert copy.stdout == file.read_bytes(), file


def assert_settled(project):
    """Say that a sync has nothing to do, with and without what it remembers."""
    before = project.files()
    assert project.sync().written == ()
    shutil.rmtree(project.root / ".pipeline")
    assert project.sync().written == ()
    assert project.files() == before


@pytest.fixture
def dose(project):
    """The text as a block, in bold, in a heading's punctuation, inside other blocks, and in a draft."""
    article(project, "one", DOSE, REST)
    article(project, "two", "Take <strong>5 mg</strong> in the morning", f"{REST} {DOSE} {DRINK}")
    article(project, "three", DRINK, f"{REST} {DRINK}")
    project.sync()
    translate(project, "one", given={DOSE: WRONG, REST: GERMAN_REST})
    bold = {"Take <strong>5 mg</strong> in the morning": "Nehmen Sie morgens <strong>50 mg</strong> ein"}
    long = {f"{REST} {DOSE} {DRINK}": f"{GERMAN_REST} {WRONG} {GERMAN_DRINK}"}
    translate(project, "two", given=bold | long)
    translate(project, "three", given={DRINK: GERMAN_DRINK, f"{REST} {DRINK}": f"{GERMAN_REST} {GERMAN_DRINK}"})
    assert project.sync().written == ()
    return project


def test_it_is_withdrawn_wherever_it_stands(dose):
    assert german(dose, "one").count("50 mg") == 1
    assert german(dose, "two").count("50 mg") == 2
    done = recalled(dose)
    assert [(place.page, place.source, place.outcome) for place in done.places] == [
        ("one", DOSE, Outcome.UNTRANSLATED),
        ("two", "Take <strong>5 mg</strong> in the morning", Outcome.UNTRANSLATED),
        ("two", f"{REST} {DOSE} {DRINK}", Outcome.DRAFT),
    ]
    assert (done.is_new, done.record, done.pages) == (True, LINE, ("one", "two"))
    assert done.written == (
        "locales/de/LC_MESSAGES/one.po",
        "locales/de/LC_MESSAGES/two.po",
        "locales/de/archive.po",
        "locales/de/recalled.po",
    )
    check_with_gettext(dose)
    for page in ("one", "two", "three"):
        assert "50 mg" not in german(dose, page)
    assert '<p lang="en" data-l10n-state="untranslated">Take 5 mg in the morning. ' in german(dose, "one")
    assert_settled(dose)
    check_with_gettext(dose)


def test_places_name_the_line_of_the_entry_as_it_is_afterwards(dose):
    for place in recalled(dose).places:
        lines = dose.read(place.file).splitlines()
        assert lines[place.line - 1].startswith("msgid ")
        assert place.source.replace('"', '\\"') in lines[place.line - 1]
        assert place.unit == make_id(place.source)
        assert "50 mg" in place.target


def test_an_entry_says_what_was_recalled(dose):
    recalled(dose)
    unit = units(dose, "one")[DOSE]
    assert (unit.target, unit.fuzzy, unit.notes) == ("", False, ("Tablets (paragraph)", SAID))
    assert units(dose, "one")[REST].target == GERMAN_REST


def test_of_a_longer_text_only_the_sentence_goes(dose):
    recalled(dose)
    unit = units(dose, "two")[f"{REST} {DOSE} {DRINK}"]
    assert (unit.target, unit.fuzzy) == (f"{GERMAN_REST} {DOSE} {GERMAN_DRINK}", True)
    assert unit.previous_source == f"{REST} {DRINK}"
    assert unit.notes[:2] == ("Tablets (paragraph)", SAID)
    assert unit.notes[2].startswith("Draft ")
    assert unit.notes[2].endswith(": 1 of 3 sentences needs work")
    assert unit.notes[3] == f"Draft: not translated: “{DOSE}”"
    page = german(dose, "two")
    assert f"{REST} {DOSE} {DRINK}" in page


def test_an_approved_translation_of_the_rest_is_shown_neither(dose):
    """The previous text of the draft may be a text by itself, with an approved translation."""
    article(dose, "two", f"{REST} {DOSE} {DRINK}", f"{REST} {DRINK}")
    dose.sync()
    recalled(dose)
    page = german(dose, "two")
    assert page.count(GERMAN_REST) == 1
    assert f"{REST} {DOSE} {DRINK}" in page


def test_nothing_that_was_approved_is_lost(dose):
    before = {(unit.source, unit.target) for page in ("one", "two", "three") for unit in units(dose, page).values()}
    recalled(dose)
    after = {(unit.source, unit.target) for page in ("one", "two", "three") for unit in units(dose, page).values()}
    archive = read_catalog(dose.workspace.archive_file("de").read_bytes(), "archive.po").units
    assert before <= after | {(unit.source, unit.target) for unit in archive}
    assert {unit.notes for unit in archive} == {("2024-06-01: recalled",)}


def test_another_translation_is_published_and_the_note_goes(dose):
    recalled(dose)
    translate(dose, "one", given={DOSE: RIGHT})
    long = f"{REST} {DOSE} {DRINK}"
    translate(dose, "two", given={long: f"{GERMAN_REST} {RIGHT} {GERMAN_DRINK}"})
    dose.sync()
    assert units(dose, "one")[DOSE].notes == ("Tablets (paragraph)",)
    assert units(dose, "two")[long].notes == ("Tablets (paragraph)",)
    assert RIGHT in german(dose, "one")
    assert RIGHT in german(dose, "two")
    assert "recalled" not in [check_id for check_id, _, _ in findings(dose)]


def test_typed_in_again_it_is_a_blocker_and_not_published(dose):
    recalled(dose)
    translate(dose, "one", given={DOSE: WRONG})
    long = f"{REST} {DOSE} {DRINK}"
    translate(dose, "two", given={long: f"{GERMAN_REST} {WRONG} {GERMAN_DRINK}"})
    for _ in range(2):
        assert [found[1:] for found in findings(dose) if found[0] == "recalled"] == [("one", DOSE), ("two", long)]
        for page in ("one", "two"):
            assert "50 mg" not in german(dose, page)
        dose.sync()
    assert units(dose, "one")[DOSE].target == WRONG, "a sync doesn't take away what a translator wrote"
    (message,) = [found.message for found in check(dose.workspace).findings if found.unit == DOSE]
    assert message == f"“{WRONG}” was recalled 2024-06-01 by an editor: wrong dose"
    assert [place.source for place in recalled(dose).places if place.outcome is Outcome.UNTRANSLATED] == [DOSE]


def test_it_does_not_come_back_from_obsolete_entries(project):
    article(project, "one", DOSE, REST)
    project.sync()
    translate(project, "one", given={DOSE: WRONG, REST: GERMAN_REST})
    article(project, "one", REST)
    project.sync()
    done = recalled(project)
    assert [(place.page, place.outcome) for place in done.places] == [("one", Outcome.UNUSED)]
    assert done.written == ("locales/de/recalled.po",)
    assert units(project, "one")[DOSE].target == WRONG
    article(project, "one", REST, DOSE)
    article(project, "two", DOSE, f"{DOSE} {REST}")
    project.sync()
    for page in ("one", "two"):
        unit = units(project, page)[DOSE]
        assert (unit.state, unit.target) == (State.UNTRANSLATED, "")
        assert "50 mg" not in german(project, page)
    assert units(project, "one")[DOSE].notes == ("Tablets (paragraph)", SAID)
    assert WRONG not in units(project, "two")[f"{DOSE} {REST}"].target
    assert_settled(project)


def test_a_longer_obsolete_text_comes_back_without_the_sentence(project):
    long = f"{REST} {DOSE}"
    article(project, "one", long, DRINK)
    project.sync()
    translate(project, "one", given={long: f"{GERMAN_REST} {WRONG}", DRINK: GERMAN_DRINK})
    article(project, "one", DRINK)
    project.sync()
    recalled(project)
    article(project, "one", DRINK, long)
    project.sync()
    unit = units(project, "one")[long]
    assert (unit.target, unit.fuzzy, unit.previous_source) == (f"{GERMAN_REST} {DOSE}", True, REST)
    assert_settled(project)


def test_it_does_not_come_back_from_the_archive(project):
    article(project, "one", DOSE, f"{REST} {DOSE}")
    article(project, "two", REST)
    project.sync()
    translate(project, "one", given={DOSE: WRONG, f"{REST} {DOSE}": f"{GERMAN_REST} {WRONG}"})
    (project.root / "source_en/one.html").unlink()
    project.sync()
    done = recalled(project)
    assert {(place.page, place.file, place.outcome) for place in done.places} == {
        ("one", "locales/de/archive.po", Outcome.UNUSED)
    }
    article(project, "two", REST, DOSE, f"{REST} {DOSE}", f"{DRINK} {DOSE}")
    project.sync()
    assert units(project, "two")[DOSE].target == ""
    assert not [unit for unit in units(project, "two").values() if "50 mg" in unit.target]
    assert "50 mg" not in german(project, "two")
    assert_settled(project)


def test_it_does_not_come_back_from_an_imported_memory(dose):
    recalled(dose)
    bold = ("Take <em>5 mg</em> in the morning.", "Nehmen Sie morgens <em>50 mg</em> ein.")
    long = (f"{REST} {DOSE} Wash your hands.", f"{GERMAN_REST} {WRONG} Waschen Sie sich die Hände.")
    imported = [Unit(DOSE, WRONG), Unit(*bold), Unit(*long)]
    dose.write("locales/de/memory/import.po", write_catalog(Catalog(tuple(imported), (("Language", "de"),))))
    article(dose, "four", DOSE, bold[0], f"{DOSE} {DRINK}", long[0], "Take 5 mg in the early morning.")
    dose.sync()
    assert not [unit for page in ("one", "four") for unit in units(dose, page).values() if "50 mg" in unit.target]
    assert GERMAN_DRINK in units(dose, "four")[f"{DOSE} {DRINK}"].target
    assert_settled(dose)


def test_the_translation_of_an_earlier_text_is_not_shown_as_outdated(project):
    old, new = "Take 5 mg in the morning, best before breakfast.", "Take 5 mg in the morning, ideally before breakfast."
    wrong = "Nehmen Sie morgens 50 mg ein, am besten vor dem Frühstück."
    article(project, "one", old, REST)
    project.sync()
    translate(project, "one", given={old: wrong, REST: GERMAN_REST})
    article(project, "one", new, REST)
    project.sync()
    assert "50 mg" in german(project, "one")
    done = recalled(project, old, wrong)
    assert [(place.source, place.outcome) for place in done.places] == [
        (new, Outcome.UNTRANSLATED),
        (old, Outcome.UNUSED),
    ]
    assert "50 mg" not in german(project, "one")
    edit(project, "one", changes={new: {"target": "Nehmen Sie morgens …", "fuzzy": True, "previous_source": old}})
    assert "50 mg" not in german(project, "one")
    with pytest.raises(ConfigError, match="no approved translation of the earlier text is left"):
        keep(project.workspace, [new], reason="same", by="x", clock=lambda: datetime(2024, 6, 2, tzinfo=UTC))
    project.sync()
    assert "50 mg" not in german(project, "one")


def test_a_kept_translation_is_opened_again(project):
    old, new = "Take 5 mg in the morning, best before breakfast.", "Take 5 mg in the morning, ideally before breakfast."
    wrong = "Nehmen Sie morgens 50 mg ein, am besten vor dem Frühstück."
    article(project, "one", old)
    project.sync()
    translate(project, "one", given={old: wrong})
    article(project, "one", new)
    project.sync()
    keep(project.workspace, [new], reason="same", by="x", clock=lambda: datetime(2024, 6, 2, tzinfo=UTC))
    kept = units(project, "one")[new]
    recalled(project, old, wrong)
    unit = units(project, "one")[new]
    assert (unit.target, unit.previous_source, unit.comment) == ("", None, "")
    edit(project, "one", changes={new: {"target": wrong, "previous_source": old, "comment": kept.comment}})
    assert ("recalled", "one", new) in findings(project)
    assert "50 mg" not in german(project, "one")


def test_a_change_of_the_text_after_the_recall_brings_nothing_back(dose):
    recalled(dose)
    article(dose, "one", DOSE.replace("morning", "evening"), REST)
    article(
        dose, "two", "Take <em>5 mg</em> in the morning", f"{REST} {DOSE} {DRINK} Wash your hands.", f"{DOSE} {REST}"
    )
    dose.sync()
    for page in ("one", "two"):
        assert not [unit for unit in units(dose, page).values() if "50 mg" in unit.target and not unit.obsolete]
        assert "50 mg" not in german(dose, page)
    assert_settled(dose)


def test_a_page_that_is_renamed_or_deleted_brings_nothing_back(dose):
    recalled(dose)
    (dose.root / "source_en/two.html").rename(dose.root / "source_en/four.html")
    (dose.root / "source_en/one.html").unlink()
    article(dose, "five", DOSE, DRINK)
    dose.sync()
    for page in ("four", "five"):
        assert "50 mg" not in german(dose, page)
        assert not [unit for unit in units(dose, page).values() if "50 mg" in unit.target]
    assert_settled(dose)


def test_check_writes_nothing_and_says_what_would_be_done(dose):
    before = dose.files()
    would = recalled(dose, check=True)
    assert dose.files() == before
    done = recalled(dose)
    assert (would.written, would.is_new, would.record) == (done.written, done.is_new, done.record)
    assert [replace(place, line=0) for place in would.places] == [replace(place, line=0) for place in done.places]


def test_again_there_is_nothing_to_do(dose):
    recalled(dose)
    before = dose.files()
    again = recalled(dose, by="another", reason="another")
    assert (again.is_new, again.record, again.written) == (False, LINE, ())
    assert {place.outcome for place in again.places} == {Outcome.UNUSED}
    assert dose.files() == before


def test_a_pair_that_stands_nowhere_is_recorded(dose):
    done = recalled(dose, "Take 7 mg.", "Nehmen Sie 70 mg.")
    assert (done.is_new, done.places, done.written) == (True, (), ("locales/de/recalled.po",))
    assert recalled_pairs(dose.workspace, "de") == {("Take 7 mg.", "Nehmen Sie 70 mg.")}
    assert_settled(dose)


def test_undone_the_record_and_the_comments_go_and_entries_stay_open(dose):
    recalled(dose)
    done = recalled(dose, undo=True, by="", reason="")
    assert [(place.page, place.outcome) for place in done.places] == [
        ("one", Outcome.UNMARKED),
        ("two", Outcome.UNMARKED),
        ("two", Outcome.UNMARKED),
    ]
    assert recalled_pairs(dose.workspace, "de") == frozenset()
    assert not (dose.root / "locales/de/recalled.po").exists()
    unit = units(dose, "one")[DOSE]
    assert (unit.target, unit.notes) == ("", ("Tablets (paragraph)",))
    assert "50 mg" not in german(dose, "one")


def test_after_that_a_sync_finds_the_approved_translations_in_the_archive(dose):
    before = {page: units(dose, page) for page in ("one", "two", "three")}
    recalled(dose)
    dose.sync()
    recalled(dose, undo=True)
    dose.sync()
    assert {page: units(dose, page) for page in ("one", "two", "three")} == before
    assert_settled(dose)


def test_undo_leaves_other_records(dose):
    recalled(dose)
    recalled(dose, REST, GERMAN_REST, reason="bad style")
    recalled(dose, REST, GERMAN_REST, undo=True)
    assert recalled_pairs(dose.workspace, "de") == {(DOSE, WRONG)}
    assert units(dose, "one")[DOSE].notes[-1] == SAID
    assert units(dose, "one")[REST].notes == ("Tablets (paragraph)",)


def test_two_recalled_sentences_of_one_text(dose):
    recalled(dose)
    recalled(dose, REST, GERMAN_REST, reason="bad style")
    unit = units(dose, "two")[f"{REST} {DOSE} {DRINK}"]
    assert (unit.target, unit.previous_source) == (f"{REST} {DOSE} {GERMAN_DRINK}", DRINK)
    assert [note for note in unit.notes if note.startswith("Draft: not")] == [
        f"Draft: not translated: “{DOSE}”",
        f"Draft: not translated: “{REST}”",
    ]
    assert_settled(dose)
    recalled(dose, DRINK, GERMAN_DRINK, reason="bad style")
    assert units(dose, "two")[f"{REST} {DOSE} {DRINK}"].target == ""


def test_an_unreadable_catalog_stops_it(dose):
    dose.write("locales/de/LC_MESSAGES/three.po", 'msgid "x\n')
    before = dose.files()
    with pytest.raises(CatalogError, match=r"three\.po:1"):
        recalled(dose)
    assert dose.files() == before


def test_an_unreadable_record_stops_the_build_and_is_a_finding(dose):
    dose.write("locales/de/recalled.po", 'msgid "x\n')
    with pytest.raises(CatalogError, match=r"recalled\.po:1"):
        build(dose.workspace, keep_going=True)
    found = check(dose.workspace)
    assert [(finding.check, finding.place.file) for finding in found.findings] == [
        ("unreadable", "locales/de/recalled.po")
    ]
    assert len(found.errors) == 1
    with pytest.raises(CatalogError, match=r"recalled\.po:1"):
        recalled(dose)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"source": " "}, "a text and its translation are recalled"),
        ({"target": ""}, "a text and its translation are recalled"),
        ({"by": " "}, "a translation is recalled for a reason, by somebody"),
        ({"reason": ""}, "a translation is recalled for a reason, by somebody"),
        ({"reason": "red \x1b[31m"}, "characters that cannot be printed"),
        ({"undo": True}, "is not recalled"),
    ],
)
def test_what_is_refused(dose, options, message):
    before = dose.files()
    with pytest.raises(ConfigError, match=message):
        recalled(dose, **options)
    assert dose.files() == before


def test_a_locale_that_the_project_has_not_is_refused(dose):
    with pytest.raises(ConfigError, match="fr: not a language of this project"):
        recall(dose.workspace, "fr", DOSE, WRONG, by="x", reason="y", clock=lambda: datetime(2024, 6, 1, tzinfo=UTC))


def test_nothing_is_recalled_where_nothing_is(project):
    project.sync()
    recalls = load_recalls(project.workspace, "de")
    assert not recalls
    assert not recalls.is_recalled(DOSE, WRONG)
    unit = Unit(DOSE, WRONG)
    assert reopen(unit, recalls) is unit


_BLOCKS = st.lists(
    st.lists(st.sampled_from([DOSE, REST, DRINK, "Take <b>5 mg</b> in the morning."]), min_size=1, max_size=3),
    min_size=1,
    max_size=3,
)
_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.sampled_from(["one", "two"]), _BLOCKS),
        st.tuples(st.just("delete"), st.sampled_from(["one", "two"]), st.none()),
        st.tuples(st.just("type"), st.sampled_from(["one", "two"]), st.booleans()),
        st.tuples(st.just("recall"), st.just(""), st.booleans()),
        st.tuples(st.just("sync"), st.just(""), st.none()),
    ),
    min_size=1,
    max_size=6,
)
_GERMAN = {
    DOSE: WRONG,
    REST: GERMAN_REST,
    DRINK: GERMAN_DRINK,
    "Take <b>5 mg</b> in the morning.": "Nehmen Sie morgens <b>50 mg</b> ein.",
}


def _typed(unit, *, is_wrong):
    """Return a unit that somebody has translated, sentence by sentence, wrongly or rightly."""
    target = unit.source
    for source, german_text in _GERMAN.items():
        target = target.replace(source, german_text if is_wrong else german_text.replace("50", "5"))
    return unit if unit.obsolete else replace(unit, target=target, fuzzy=False, previous_source=None)


def _step(project, kind, page, value):
    if kind == "write":
        article(project, page, *map(" ".join, value), "Wash your hands.")
    elif kind == "delete":
        (project.root / f"source_en/{page}.html").unlink(missing_ok=True)
    elif kind == "type" and _file(project, page).exists():
        catalog = _catalog(project, page)
        typed = tuple(_typed(unit, is_wrong=value) for unit in catalog.units)
        _file(project, page).write_bytes(write_catalog(replace(catalog, units=typed)))
    elif kind == "recall" and (value or recalled_pairs(project.workspace, "de")):
        recalled(project, undo=not value)
    elif kind == "sync":
        project.sync()


@pytest.fixture
def make_folder(folder, tmp_path_factory, monkeypatch):
    """Return a function that makes an empty project; a property test needs one for each example."""
    monkeypatch.setattr("pipeline.fs.temporaries.flush", lambda _path: None)
    monkeypatch.setattr("os.sync", lambda: None)

    def make():
        made = type(folder)(tmp_path_factory.mktemp("project"))
        made.write("pipeline.toml", SETTINGS)
        return made

    return make


@pytest.mark.slow
@given(_BLOCKS, _STEPS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_whatever_happens_readers_do_not_see_it_while_it_is_recalled(make_folder, blocks, steps):
    project = make_folder()
    article(project, "zero", "Wash your hands.")
    for step in [("write", "one", blocks), ("sync", "", None), ("type", "one", True), *steps]:
        _step(project, *step)
        if recalled_pairs(project.workspace, "de"):
            build(project.workspace)
            pages = [file.read_text(encoding="utf-8") for file in (project.root / "site/de").glob("*.html")]
            assert not [page for page in pages if "50 mg" in page]
    project.sync()
    before = project.files()
    assert project.sync().written == ()
    assert project.files() == before
