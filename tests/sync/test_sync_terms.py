"""The glossary in a sync: lines about terms in the catalogs, translations opened again, and everything taken back."""

from __future__ import annotations

import re

import pytest

from pipeline.errors import GlossaryError
from pipeline.glossary.table import write_table
from pipeline.model import Binding, Concept, Glossary, State, Term, TermStatus
from pipeline.workflows.build import build
from pipeline.workflows.check import check
from pipeline.workflows.glossary.impact import impact
from pipeline.workflows.keep import keep
from pipeline.workflows.status import status

SOURCE = "Side effects are rare."
OTHER = "Drink a lot of water."
RIGHT = "Nebenwirkungen sind selten."
CALQUE = "Seiteneffekte sind selten."
CODE = re.compile(r"\b[0-9a-f]{6}\b(?: [0-9a-f]{6}\b)?")


def _said(project):
    """Return what checks say of the catalogs' state and terms, not of the articles, which are as short as can be."""
    wanted = ("stale", "term-", "unreadable", "untranslated")
    return [finding for finding in check(project.workspace).findings if finding.check.startswith(wanted)]


def concept(*german, english="side effect", name="side-effect", **fields):
    """Return a concept; German terms are preferred texts, or (text, status) pairs."""
    pairs = [(each, "preferred") if isinstance(each, str) else each for each in german]
    terms = (Term(text, "de", TermStatus(status)) for text, status in pairs)
    return Concept(name, (Term(english, "en"), *terms), **fields)


ADMITTED = concept("Nebenwirkung", ("Seiteneffekt", "admitted"))
FORBIDDEN = concept("Nebenwirkung", ("Seiteneffekt", "forbidden"))
UNKNOWN = concept("Nebenwirkung")


def set_glossary(project, *concepts):
    file = project.workspace.glossary_file
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(write_table(Glossary(concepts)))


def make_translated(project, target=CALQUE, *concepts):
    set_glossary(project, *concepts)
    project.write("a", SOURCE, OTHER)
    project.sync()
    project.set("a", SOURCE, target=target)
    project.set("a", OTHER, target="Trinken Sie viel Wasser.")
    project.sync()
    return project


@pytest.fixture
def translated(project):
    """A project with one page, translated with a word that the glossary admits, and synced."""
    return make_translated(project, CALQUE, ADMITTED)


def notes(project, source=SOURCE, page="a"):
    """Return the lines of an entry after the first, which says where it stands, without codes."""
    return [CODE.sub("CODE", note) for note in project.units(page)[source].notes[1:]]


def dateless(project):
    """Return the catalog's lines without its date."""
    lines = project.catalog_file("a").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith('"POT-Creation-Date')]


def test_an_entry_lists_its_binding_terms(translated, check_catalog):
    assert notes(translated) == ["Term CODE: side effect → Nebenwirkung (or Seiteneffekt)"]
    assert notes(translated, OTHER) == []
    check_catalog(translated.catalog_file("a"))


def test_forbidden_advisory_and_untranslated_terms_are_told(project):
    rest = concept("trinken", english="drink", name="drink", binding=Binding.ADVISORY)
    off = concept("viel", english="lot", name="lot", binding=Binding.OFF)
    name = Concept("water", (Term("water", "en"),), is_translated=False)
    make_translated(project, RIGHT, FORBIDDEN, rest, off, name)
    assert notes(project) == ["Term CODE: side effect → Nebenwirkung (not Seiteneffekt)"]
    assert notes(project, OTHER) == ["Term CODE (advisory): drink → trinken", "Term CODE: water → water"]


def test_a_second_sync_writes_nothing(translated):
    set_glossary(translated, FORBIDDEN)
    translated.sync()
    before = translated.times()
    assert translated.sync().written == ()
    translated.forget()
    assert translated.sync().written == ()
    assert translated.times() == before


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        (FORBIDDEN, "“side effect”: Nebenwirkung, not “Seiteneffekte”"),
        (UNKNOWN, "“side effect”: Nebenwirkung"),
    ],
)
def test_a_translation_that_a_term_change_makes_wrong_is_opened_again(translated, changed, reason):
    set_glossary(translated, changed)
    (row,) = translated.sync().rows
    assert translated.texts("a")[0] == (SOURCE, CALQUE, "stale", None)
    assert translated.texts("a")[1][2] == "current"
    assert notes(translated)[-1] == f"Reopened CODE: {reason}"
    assert (row.reopened, row.kept, row.words) == (1, 2, 4)


def test_a_change_that_is_taken_back_leaves_no_trace(translated):
    before = dateless(translated)
    for changed in (FORBIDDEN, UNKNOWN):
        set_glossary(translated, changed)
        translated.sync()
        assert dateless(translated) != before
    set_glossary(translated, ADMITTED)
    assert [row.reopened for row in translated.sync().rows] == [0]
    assert dateless(translated) == before


def test_without_its_glossary_a_catalog_is_as_if_there_never_was_one(translated):
    set_glossary(translated, FORBIDDEN)
    translated.sync()
    translated.workspace.glossary_file.unlink()
    translated.sync()
    assert (translated.texts("a")[0][2], notes(translated)) == ("current", [])


def test_a_right_translation_is_left_alone(project):
    make_translated(project, RIGHT, ADMITTED)
    set_glossary(project, FORBIDDEN)
    assert [row.reopened for row in project.sync().rows] == [0]
    assert project.texts("a")[0][2] == "current"


def test_what_a_person_has_approved_stays_approved(translated):
    set_glossary(translated, FORBIDDEN)
    translated.sync()
    translated.set("a", SOURCE, fuzzy=False)
    assert [row.reopened for row in translated.sync().rows] == [0]
    assert (translated.texts("a")[0][2], len(notes(translated))) == ("current", 1)
    more = concept("trinken", english="drink", name="drink")
    set_glossary(translated, FORBIDDEN, more)
    translated.sync()
    assert translated.texts("a")[0][2] == "current"


def test_a_wrong_term_that_a_translator_writes_is_for_the_checks_to_find(project):
    make_translated(project, RIGHT, FORBIDDEN)
    project.set("a", SOURCE, target=CALQUE)
    project.sync()
    assert project.texts("a")[0][2] == "current"
    (finding,) = _said(project)
    assert (finding.check, finding.severity.value, finding.place.line) == ("term-forbidden", "major", 20)
    assert finding.message == ("“Seiteneffekte” is not allowed for “side effect”: use “Nebenwirkung”")


def test_work_that_a_translator_has_begun_is_never_approved_by_itself(translated):
    set_glossary(translated, FORBIDDEN)
    translated.sync()
    translated.set("a", SOURCE, target="Nebenwirkungen sind")
    for changed in (FORBIDDEN, ADMITTED):
        set_glossary(translated, changed)
        translated.sync()
        assert translated.texts("a")[0] == (SOURCE, "Nebenwirkungen sind", "stale", None)


def test_a_translation_that_was_corrected_loses_the_line(translated):
    set_glossary(translated, FORBIDDEN)
    translated.sync()
    translated.set("a", SOURCE, target=RIGHT, fuzzy=False)
    translated.sync()
    assert notes(translated) == ["Term CODE: side effect → Nebenwirkung (not Seiteneffekt)"]


def test_advisory_concepts_and_deprecated_terms_open_nothing(translated):
    for changed in (
        concept("Nebenwirkung", ("Seiteneffekt", "forbidden"), binding=Binding.ADVISORY),
        concept("Nebenwirkung", ("Seiteneffekt", "deprecated")),
    ):
        set_glossary(translated, changed)
        translated.sync()
        assert translated.texts("a")[0][2] == "current"
        assert [finding.check for finding in _said(translated)] == ["term-advice"]


def test_a_reopened_text_that_is_edited_keeps_its_approved_translation_as_its_past(translated):
    set_glossary(translated, FORBIDDEN)
    translated.sync()
    translated.write("a", "Side effects are very rare.", OTHER)
    translated.sync()
    assert translated.texts("a")[0] == ("Side effects are very rare.", CALQUE, "stale", SOURCE)
    assert translated.obsolete("a") == [(SOURCE, CALQUE)]
    translated.write("a", SOURCE, OTHER)
    translated.sync()
    assert translated.texts("a")[0] == (SOURCE, CALQUE, "stale", None)
    assert notes(translated)[-1] == "Reopened CODE: “side effect”: Nebenwirkung, not “Seiteneffekte”"


def test_a_wrong_translation_is_not_carried_to_another_page_as_approved(translated):
    set_glossary(translated, FORBIDDEN)
    translated.sync()
    translated.set("a", SOURCE, fuzzy=False)
    translated.write("b", SOURCE)
    translated.sync()
    assert translated.texts("b") == [(SOURCE, CALQUE, "stale", None)]


def test_a_page_that_goes_leaves_the_approved_translation_in_the_archive(translated):
    set_glossary(translated, FORBIDDEN)
    translated.sync()
    translated.write("b", "Wash your hands.")
    translated.delete("a")
    translated.sync()
    assert ("a", SOURCE, CALQUE) in translated.archive()


def test_reopened_texts_are_stale_in_wording_and_published_as_outdated(translated):
    set_glossary(translated, FORBIDDEN)
    translated.sync()
    (row,) = status(translated.workspace).rows
    assert (row.stale_wording.blocks, row.stale_critical.blocks, row.current.blocks) == (1, 0, 1)
    assert [(finding.check, finding.message) for finding in _said(translated)] == [
        (
            "stale",
            "the glossary does not allow its terms any more: “side effect”: Nebenwirkung, not “Seiteneffekte”",
        )
    ]
    (row,) = [row for row in build(translated.workspace).rows if row.locale == "de"]
    assert (row.translated, row.outdated, row.untranslated) == (1, 1, 0)
    assert CALQUE in (translated.root / "site" / "de" / "a.html").read_text(encoding="utf-8")


def test_impact_tells_what_sync_reopens(translated):
    set_glossary(translated, FORBIDDEN)
    told = {(unit.page, unit.source) for unit in impact(translated.workspace).units if unit.effect == "reopened"}
    translated.sync()
    fuzzy = {("a", unit.source) for unit in translated.units("a").values() if unit.state is State.STALE}
    assert told == fuzzy == {("a", SOURCE)}
    assert impact(translated.workspace).units == ()
    set_glossary(translated, ADMITTED)
    assert [unit.effect.value for unit in impact(translated.workspace).units] == ["allowed"]


def test_impact_compares_two_tables(translated):
    (translated.root / "old.tsv").write_bytes(write_table(Glossary((ADMITTED,))))
    drink = concept("trinken", english="drink", name="drink")
    (translated.root / "new.tsv").write_bytes(write_table(Glossary((FORBIDDEN, drink))))
    found = impact(translated.workspace, "old.tsv", "new.tsv")
    assert [(change.id, change.kind, change.details) for change in found.concepts] == [
        ("side-effect", "changed", ("“Seiteneffekt” (de) status: admitted → forbidden",)),
        ("drink", "new", ()),
    ]
    assert [(unit.source, unit.terms, unit.effect.value, unit.reason) for unit in found.units] == [
        (
            SOURCE,
            (("side effect", "changed"),),
            "reopened",
            "“side effect”: Nebenwirkung, not “Seiteneffekte”",
        ),
        (OTHER, (("drink", "new"),), "none", ""),
    ]


def test_an_unreadable_glossary_stops_a_sync_and_is_a_finding(translated):
    translated.workspace.glossary_file.write_text("concept\tterm\n", encoding="utf-8")
    before = translated.files()
    with pytest.raises(GlossaryError, match=r"^glossary/glossary\.tsv:1"):
        translated.sync()
    assert translated.files() == before
    assert [finding.check for finding in _said(translated)] == ["unreadable"]


def test_the_glossary_says_that_an_exchange_of_terms_is_critical(project):
    surgery = concept("Operation", english="flimflam", name="flimflam")
    rest = concept("Ruhe", english="hogwash", name="hogwash")
    set_glossary(project, surgery, rest)
    project.write("a", "Most people have flimflam first.")
    project.sync()
    project.set("a", "Most people have flimflam first.", target="Die meisten haben zuerst eine Operation.")
    project.sync()
    project.write("a", "Most people have hogwash first.")
    (row,) = project.sync().rows
    assert row.critical == 1


def test_a_kept_translation_is_opened_and_approved_again_as_any_other(translated):
    quite = "Side effects are quite rare."
    translated.write("a", quite, OTHER)
    translated.sync()
    keep(translated.workspace, ["quite rare"], reason="same", by="an editor", clock=lambda: translated.now)
    translated.sync()
    before = dateless(translated)
    set_glossary(translated, FORBIDDEN)
    assert [unit.effect.value for unit in impact(translated.workspace).units] == ["reopened"]
    assert [row.reopened for row in translated.sync().rows] == [1]
    set_glossary(translated, ADMITTED)
    translated.sync()
    assert dateless(translated) == before


def test_the_reason_is_the_same_for_a_sync_that_begins_anew(translated):
    water = concept("Flüssigkeit", english="water", name="water")
    both = "Side effects are rare if you drink water."
    translated.write("a", both)
    set_glossary(translated, ADMITTED, water)
    translated.sync()
    translated.set("a", both, target="Seiteneffekte sind selten, wenn Sie Wasser trinken.", fuzzy=False)
    translated.sync()
    set_glossary(translated, FORBIDDEN, water)
    translated.sync()
    translated.forget()
    assert translated.sync().written == ()


def test_what_is_open_for_its_terms_is_known_to_the_memory(translated):
    gone = "Her period may stop. Drink two litres of water."
    translated.write("a", gone)
    period = concept("Periode", english="period", name="period")
    set_glossary(translated, period)
    translated.sync()
    translated.set("a", gone, target="Ihre Periode kann ausbleiben. Trinken Sie zwei Liter Wasser.")
    translated.sync()
    set_glossary(translated, concept("Zeitraum", ("Periode", "forbidden"), english="period", name="period"))
    translated.sync()
    assert translated.texts("a")[0][2] == "stale"
    translated.write(
        "a", '<p data-l10n-context="x">Cancer can come back. Drink two litres of water. Her period may stop.</p>'
    )
    translated.sync()
    translated.forget()
    assert translated.sync().written == ()


@pytest.mark.parametrize("title", ["Reopened 05b858: x", "Term 123456: side effect → x", "Draft 123456: x"])
def test_a_title_is_not_taken_for_a_line_about_terms(project, title):
    set_glossary(project, UNKNOWN)
    project.write("a", f"<p><h1>{title}</h1>", SOURCE)
    project.sync()
    project.translate("a")
    project.sync()
    before = project.files()
    assert project.sync().written == ()
    assert project.files() == before
    assert project.units("a")[SOURCE].notes[0].startswith(f"› {title}")
