"""What the memory has for untranslated texts, on whatever page its translation stands."""

from __future__ import annotations

from contextlib import closing

import pytest

from pipeline import Memory
from pipeline.errors import StoreError
from pipeline.memory.sqlite import open_sqlite
from pipeline.workflows.build import build
from pipeline.workflows.check import check
from pipeline.workflows.memory.project import open_project_memory
from pipeline.workflows.status import status

DOSE = "Adults take two tablets of 500 mg every eight hours."
DOSE_DE = "Erwachsene nehmen alle acht Stunden zwei Tabletten zu 500 mg ein."
LESS = "Adults take two tablets of 250 mg every eight hours."
LESS_DE = "Erwachsene nehmen alle acht Stunden zwei Tabletten zu 250 mg ein."
MORE = "Adults should take two tablets of 500 mg every eight hours."
WASH = "Wash your hands often."
WASH_DE = "Waschen Sie sich oft die Hände."
REST = "Rest in bed for a few days."
REST_DE = "Ruhen Sie sich ein paar Tage im Bett aus."


def draft_lines(project, page, source):
    """Return the lines about a draft, without its code."""
    return [note.partition(": ")[2] for note in project.units(page)[source].notes if note.startswith("Draft")]


@pytest.fixture
def asthma(project):
    """A project with one translated page."""
    project.write("asthma", DOSE, WASH)
    project.sync()
    project.set("asthma", DOSE, target=DOSE_DE)
    project.set("asthma", WASH, target=WASH_DE)
    project.sync()
    return project


def test_a_text_like_a_translated_one_gets_its_translation_as_a_draft(asthma):
    asthma.write("flu", MORE)
    (row,) = [row for row in asthma.sync().rows if row.page == "flu"]
    assert asthma.texts("flu") == [(MORE, DOSE_DE, "stale", DOSE)]
    assert draft_lines(asthma, "flu", MORE) == [
        "memory, 91 %, from asthma: the whole text needs work: modality “should” added",
        "Adults {+should +}take two tablets of …",
    ]
    assert (row.new, row.changed, row.drafted, row.critical, row.words) == (0, 0, 1, 1, 11)


def test_numbers_are_replaced_where_nothing_else_differs(asthma):
    asthma.write("flu", LESS)
    asthma.sync()
    assert asthma.texts("flu") == [(LESS, LESS_DE, "stale", DOSE)]


def test_so_does_a_text_that_was_there_before_the_translation(project):
    project.write("flu", MORE)
    project.write("asthma", DOSE)
    project.sync()
    project.set("asthma", DOSE, target=DOSE_DE)
    assert [(row.page, row.drafted) for row in project.sync().rows] == [("asthma", 0), ("flu", 1)]
    assert project.texts("flu") == [(MORE, DOSE_DE, "stale", DOSE)]
    assert project.sync().written == ()


def test_a_second_sync_writes_nothing_with_and_without_cache(asthma):
    asthma.write("flu", MORE, f"{WASH} Drink water.")
    assert asthma.sync().written
    assert asthma.sync().written == ()
    asthma.forget()
    assert asthma.sync().written == ()


def test_what_check_says_is_what_sync_does(asthma):
    asthma.write("flu", MORE)
    told, done = asthma.sync(check=True), asthma.sync()
    assert told.written == done.written
    assert set(done.rows) <= set(told.rows)
    assert asthma.sync(check=True).written == ()


def test_check_writes_nothing(asthma):
    asthma.write("flu", MORE)
    before = {file: file.read_bytes() for file in asthma.root.rglob("*") if file.is_file()}
    asthma.sync(check=True)
    assert {file: file.read_bytes() for file in asthma.root.rglob("*") if file.is_file()} == before


def test_a_draft_from_the_memory_is_never_published(asthma):
    change = "Adults take two tablets of 500 mg every eight hours, with water."
    asthma.write("flu", change)
    asthma.sync()
    assert asthma.texts("flu") == [(change, DOSE_DE, "stale", DOSE)]
    build(asthma.workspace)
    page = (asthma.root / "site/de/flu.html").read_text(encoding="utf-8")
    assert DOSE_DE not in page
    assert f'lang="en" data-l10n-state="untranslated">{change}' in page


def test_it_counts_as_untranslated(asthma):
    asthma.write("flu", MORE)
    asthma.sync()
    (row,) = [row for row in status(asthma.workspace).rows if row.page == "flu"]
    assert (row.untranslated.blocks, row.stale.blocks) == (1, 0)
    said = [found for found in check(asthma.workspace).findings if found.place.file.startswith("locales")]
    assert [(found.check, found.message) for found in said] == [
        ("untranslated", "not translated: its draft is the translation of another text")
    ]


def test_a_text_of_several_sentences_is_put_together(asthma):
    new = f"{WASH} Drink plenty of water. {DOSE}"
    asthma.write("flu", new)
    asthma.sync()
    assert asthma.texts("flu") == [(new, f"{WASH_DE} Drink plenty of water. {DOSE_DE}", "stale", f"{WASH} {DOSE}")]
    assert draft_lines(asthma, "flu", new)[0] == "memory, sentence by sentence: 1 of 3 sentences needs work"


def test_a_sentence_inside_a_block_is_a_draft_and_no_approved_translation(project):
    project.write("asthma", f"{REST} {WASH}")
    project.sync()
    project.set("asthma", f"{REST} {WASH}", target=f"{REST_DE} {WASH_DE}")
    project.write("flu", WASH)
    project.sync()
    assert project.texts("flu") == [(WASH, WASH_DE, "stale", WASH)]


def test_of_several_translations_the_one_in_the_same_place_is_approved(project):
    section = "<h2>Prevention</h2>\n"
    for page, target in {"asthma": WASH_DE, "cold": "Hände waschen!"}.items():
        html = f'<html lang="en"><body><h1>{page}</h1>\n{section}<p>{WASH}</p></body></html>\n'
        project.article(page).write_text(html, encoding="utf-8")
        project.sync()
        project.set(page, WASH, target=target, fuzzy=False, previous_source=None)
    html = f'<html lang="en"><body><h1>asthma</h1>\n{section}<p>Rest.</p><p>{WASH}</p></body></html>\n'
    project.article("flu").write_text(html, encoding="utf-8")
    project.sync()
    assert project.units("flu")[WASH].target == WASH_DE
    assert not project.units("flu")[WASH].fuzzy


@pytest.mark.parametrize(("approve", "state"), [("context", "stale"), ("project", "current"), ("any", "current")])
def test_the_setting_says_whether_another_place_is_good_enough(asthma, approve, state):
    (asthma.root / "pipeline.toml").write_text(f'locales = ["de"]\nmemory.approve = "{approve}"\n', encoding="utf-8")
    asthma.write("flu", "Something else.", WASH)
    asthma.sync()
    assert asthma.texts("flu")[1][1:3] == (WASH_DE, state)


@pytest.mark.parametrize(("approve", "state"), [("project", "stale"), ("any", "current")])
def test_imported_translations_are_drafts_unless_the_setting_says_otherwise(project, approve, state):
    settings = f'locales = ["de"]\nmemory.approve = "{approve}"\n'
    (project.root / "pipeline.toml").write_text(settings, encoding="utf-8")
    project.write("flu", WASH)
    project.sync()
    folder = project.root / "locales/de/memory"
    folder.mkdir()
    (folder / "old.tsv").write_text(f"{WASH}\t{WASH_DE}\n", encoding="utf-8")
    project.sync()
    assert project.texts("flu") == [(WASH, WASH_DE, state, WASH if state == "stale" else None)]


def test_the_threshold_is_a_setting(asthma):
    (asthma.root / "pipeline.toml").write_text('locales = ["de"]\nmemory.threshold = 92\n', encoding="utf-8")
    asthma.write("flu", MORE)
    asthma.sync()
    assert asthma.texts("flu") == [(MORE, "", "untranslated", None)]


def test_a_translation_with_other_tags_is_not_taken_as_it_is(project):
    project.write("flu", WASH)
    project.sync()
    folder = project.root / "locales/de/memory"
    folder.mkdir()
    (folder / "old.tsv").write_text(f"{WASH}\t<script>{WASH_DE}</script>\n", encoding="utf-8")
    (project.root / "pipeline.toml").write_text('locales = ["de"]\nmemory.approve = "any"\n', encoding="utf-8")
    project.sync()
    assert project.texts("flu")[0][2] == "stale"


def test_a_damaged_memory_is_made_anew(asthma):
    (asthma.root / ".pipeline/memory.sqlite").write_bytes(b"no database" * 1000)
    asthma.write("flu", MORE)
    asthma.sync()
    assert asthma.texts("flu") == [(MORE, DOSE_DE, "stale", DOSE)]


def test_an_unreadable_import_stops_the_sync(asthma):
    folder = asthma.root / "locales/de/memory"
    folder.mkdir()
    (folder / "old.tmx").write_text("<tmx version='1.4'><body><tu>", encoding="utf-8")
    asthma.write("flu", MORE)
    with pytest.raises(StoreError, match=r"old\.tmx"):
        asthma.sync()


def test_a_server_that_is_away_is_said_and_the_own_memory_used(asthma):
    url = "postgresql://nobody@localhost:1/memory?connect_timeout=1"
    (asthma.root / "pipeline.toml").write_text(f'locales = ["de"]\nmemory.url = "{url}"\n', encoding="utf-8")
    asthma.write("flu", MORE)
    result = asthma.sync()
    assert asthma.texts("flu") == [(MORE, DOSE_DE, "stale", DOSE)]
    assert [notice.partition(":")[0] for notice in result.notices] == ["the shared memory is left out"]


@pytest.fixture
def team(project, tmp_path, monkeypatch):
    """A project with a shared memory in a file, where a server would be."""

    def connect(both, _workspace, pair, stack):
        both.shared = stack.enter_context(closing(open_sqlite(tmp_path / "shared.sqlite", pair)))

    monkeypatch.setattr("pipeline.workflows.memory.project._connect", connect)
    settings = 'locales = ["de"]\nproject_name = "clinic"\nmemory.url = "postgresql://team"\n'
    (project.root / "pipeline.toml").write_text(settings, encoding="utf-8")
    return project


def test_drafts_asks_a_shared_memory_again(team, tmp_path):
    team.write("flu", MORE)
    team.sync()
    with Memory.open(tmp_path / "shared.sqlite") as shared:
        shared.add([(DOSE, DOSE_DE, {"origin": "hospital:locales/de/LC_MESSAGES/dose.po"})])
    assert team.sync().written == ()
    assert team.sync(drafts=True).written == ("locales/de/LC_MESSAGES/flu.po",)
    assert team.texts("flu") == [(MORE, DOSE_DE, "stale", DOSE)]


def test_what_is_approved_here_goes_into_the_shared_memory(team, tmp_path):
    team.write("asthma", DOSE)
    team.sync()
    team.set("asthma", DOSE, target=DOSE_DE)
    team.write("flu", MORE)
    team.sync()
    with Memory.open(tmp_path / "shared.sqlite") as shared:
        assert [(match.target, match.origin) for match in shared.lookup(DOSE)] == [
            (DOSE_DE, "clinic:locales/de/LC_MESSAGES/asthma.po")
        ]
    with open_project_memory(team.workspace, "de") as memory:
        assert [match.origin for match in memory.lookup(DOSE)] == ["locales/de/LC_MESSAGES/asthma.po"]


def test_a_text_with_another_meaning_gets_no_more_than_a_draft(project):
    project.write("verb", f'<p data-l10n-context="verb">{WASH}</p>')
    project.sync()
    project.set("verb", WASH, target=WASH_DE)
    project.write("adjective", f'<p data-l10n-context="adjective">{WASH}</p>')
    project.write("plain", WASH)
    project.write("other", f'<p data-l10n-context="verb">{WASH}</p>')
    project.sync()
    states = {page: project.texts(page)[0][2] for page in ("adjective", "plain", "other")}
    assert states == {"adjective": "stale", "plain": "stale", "other": "current"}


def test_a_draft_that_a_translator_has_emptied_is_made_anew(asthma):
    asthma.write("flu", MORE)
    asthma.sync()
    lines = draft_lines(asthma, "flu", MORE)
    asthma.set("flu", MORE, target="")
    asthma.sync()
    assert asthma.texts("flu") == [(MORE, DOSE_DE, "stale", DOSE)]
    assert draft_lines(asthma, "flu", MORE) == lines


def test_the_words_of_a_draft_count_where_the_text_was_there_before(project):
    project.write("flu", MORE)
    project.write("asthma", DOSE)
    project.sync()
    project.set("asthma", DOSE, target=DOSE_DE)
    assert {row.page: (row.drafted, row.words, row.critical) for row in project.sync().rows}["flu"] == (1, 11, 1)


def test_what_could_not_be_shared_is_shared_later(team, tmp_path, monkeypatch):
    def away(both, *_):
        both.notice = "the shared memory is left out: it is away"

    team.write("asthma", DOSE)
    team.sync()
    team.set("asthma", DOSE, target=DOSE_DE)
    team.write("flu", MORE)
    with monkeypatch.context() as patched:
        patched.setattr("pipeline.workflows.memory.project._connect", away)
        assert team.sync().notices == ("the shared memory is left out: it is away",)
    with Memory.open(tmp_path / "shared.sqlite") as shared:
        assert shared.lookup(DOSE) == []
    with open_project_memory(team.workspace, "de"):
        pass
    with Memory.open(tmp_path / "shared.sqlite") as shared:
        assert [match.target for match in shared.lookup(DOSE)] == [DOSE_DE]


def test_what_a_sync_itself_makes_current_is_of_use_in_the_same_sync(project):
    marked, plain = "Drink <em>two</em> litres of water a day.", "Drink two litres of water a day."
    project.write("flu", marked)
    project.sync()
    project.set("flu", marked, target="Trinken Sie <em>zwei</em> Liter Wasser am Tag.")
    project.sync()
    project.write("asthma", plain)
    project.write("flu", plain)
    result = project.sync()
    target = "Trinken Sie zwei Liter Wasser am Tag."
    assert [project.texts(page) for page in ("asthma", "flu")] == [[(plain, target, "current", None)]] * 2
    assert [(row.page, row.reused, row.drafted) for row in result.rows] == [("asthma", 1, 0), ("flu", 1, 0)]
    project.forget()
    assert project.sync().written == ()


def test_a_sentence_that_is_translated_later_revives_a_text_that_holds_it(project):
    project.write("flu", f"{WASH} Drink plenty of water.")
    project.write("asthma", WASH)
    project.sync()
    project.set("asthma", WASH, target=WASH_DE)
    project.sync()
    assert project.texts("flu")[0][1:3] == (f"{WASH_DE} Drink plenty of water.", "stale")
