"""`pipeline why`: where an entry comes from."""

from __future__ import annotations

import pytest

from pipeline.model import make_id

OLD = "Take 2 tablets a day. Drink a glass of water with them."
NEW = "Take 3 tablets a day. Drink a glass of water with them."
GERMAN = "Nehmen Sie täglich 2 Tabletten. Trinken Sie dazu ein Glas Wasser."
DRAFT = "Nehmen Sie täglich 3 Tabletten. Trinken Sie dazu ein Glas Wasser."
CATALOG = "locales/de/LC_MESSAGES/dose.po"
OPEN = '<p data-l10n-context="{}">Open</p>\n'


def article(*blocks):
    return '<html lang="en"><body>\n<h1>Dose</h1>\n' + "".join(blocks) + "</body></html>\n"


@pytest.fixture
def dose(empty):
    """A terminal in a project with a text whose number has changed."""
    empty.write("pipeline.toml", 'locales = ["de", "fr"]\n')
    empty.write("source_en/dose.html", article(f"<p>{OLD}</p>\n"))
    empty("sync")
    empty.translate(CATALOG, {"Dose": "Dosis", OLD: GERMAN})
    empty.write("source_en/dose.html", article(f"<p>{NEW}</p>\n"))
    assert empty("sync").code == 0
    return empty


def test_an_entry_that_has_changed(dose):
    result = dose("why", make_id(NEW), "--locale", "de")
    assert (result.code, result.err) == (0, "")
    lines = result.out.splitlines()
    assert lines[0] == f"dose (de): stale [{make_id(NEW)}]"
    assert lines[1:7] == [
        "stands at      dose",
        f"text           {NEW}",
        f"draft          {DRAFT}",
        f"grew out of    {OLD}",
        f"translated as  {GERMAN}",
        "alike          91 %",
    ]
    assert lines[7].startswith("change         critical: ")
    assert lines[8] == "word by word   Take [-2-]{+3+} tablets a day. Drink a glass of water with them."
    assert lines[9].startswith("to do          1 of 2 sentences needs work: ")
    assert lines[10].startswith("               numbers replaced: Take [-2-]{+3+} tablets")


def test_every_locale_is_told_of(dose):
    blocks = dose("why", "glass of water").out.split("\n\n")
    assert [block.splitlines()[0] for block in blocks] == [
        f"dose (de): stale [{make_id(NEW)}]",
        f"dose (fr): untranslated [{make_id(NEW)}]",
    ]
    assert "grew out of" not in blocks[1]


def test_an_entry_without_a_past(dose):
    assert dose("why", "dose", "--locale", "de") == (
        0,
        f"dose (de): current [{make_id('Dose')}]\nstands at    dose\ntext         Dose\ntranslation  Dosis\n",
        "",
    )


def test_the_json(dose):
    (unit,) = dose("why", NEW, "--locale", "de", "--json").json["units"]
    notes, past = unit.pop("notes"), unit.pop("past")
    assert unit == {
        "id": make_id(NEW),
        "page": "dose",
        "locale": "de",
        "state": "stale",
        "synced": True,
        "references": ["dose"],
        "source": NEW,
        "target": DRAFT,
        "kept": "",
    }
    assert len(notes) == 2
    assert (past["source"], past["target"], past["materiality"]) == (OLD, GERMAN, "critical")
    assert past["reasons"][0].keys() == {"what", "old", "new"}
    assert 0 < past["similarity"] < 1
    (french,) = dose("why", NEW, "--locale", "fr", "--json").json["units"]
    assert "past" not in french


def test_an_entry_that_was_kept(dose):
    walk = "A short walk each morning is good for you."
    dose.write("source_en/dose.html", article(f"<p>{walk}</p>\n"))
    dose("sync")
    dose.translate(CATALOG, {walk: "Ein kurzer Spaziergang am Morgen tut Ihnen gut."})
    dose.write("source_en/dose.html", article(f"<p>{walk.replace('each', 'every')}</p>\n"))
    dose("sync")
    assert dose("keep", "every morning", "--reason", "says it", "--by", "me").code == 0
    lines = dose("why", "every morning", "--locale", "de").out.splitlines()
    assert lines[0].startswith("dose (de): current [")
    assert "word by word   A short walk [-each-]{+every+} morning is good for you." in lines
    assert lines[-1].endswith(" by me: says it")


def test_a_text_that_has_not_been_synced(dose):
    dose.write("source_en/dose.html", article("<p>Rest in bed.</p>\n"))
    result = dose("why", "Rest in bed.", "--locale", "de")
    assert result.out.splitlines()[:2] == [
        f"dose (de): untranslated [{make_id('Rest in bed.')}]",
        "not in the catalog yet: run `pipeline sync`",
    ]
    (unit,) = dose("why", "Rest in bed.", "--locale", "de", "--json").json["units"]
    assert unit["synced"] is False


@pytest.mark.parametrize("name", [OLD, make_id(OLD)])
def test_a_text_that_has_left_its_page(dose, name):
    told = f"error: “{name if len(name) < 40 else name[:39] + '…'}” does not stand on dose any more; "
    for _ in range(2):
        assert dose("why", name) == (2, "", f"{told}its translations are in the catalogs of dose\n")
        dose.write("source_en/dose.html", article("<p>Rest in bed.</p>\n"))


def test_the_lines_are_as_wide_as_the_terminal(dose, monkeypatch):
    monkeypatch.setattr("pipeline.cli.why.width", lambda: 60)
    lines = dose("why", NEW, "--locale", "de").out.splitlines()
    assert max(map(len, lines)) <= 60
    assert "               of water with them." in lines


def test_texts_cannot_steer_the_terminal(dose):
    dose.write("source_en/dose.html", article("<p>Rest\u202e in\u2066 bed &#x85; now.</p>\n"))
    dose("sync")
    out = dose("why", "bed").out
    assert "Rest\ufffd in\ufffd bed" in out
    assert not set(out) & {"\u202e", "\u2066", "\x85", "\x1b"}


def test_one_text_in_two_contexts(dose):
    dose.write("source_en/dose.html", article(OPEN.format("door"), OPEN.format("shop")))
    dose("sync")
    door, shop = make_id("door\x04Open"), make_id("shop\x04Open")
    assert dose("why", "Open") == (
        2,
        "",
        f"error: “Open” stands in 2 units: {door} “Open” (door); {shop} “Open” (shop); give the id of one\n",
    )
    assert dose("why", shop.upper(), "--locale", "de").out.startswith(f"dose (de): untranslated [{shop}]\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "missing argument 'UNIT'; see `pipeline why --help`"),
        (["nothing"], "no unit is called “nothing”; give its id, its text, or words that only it has\n"),
        ([""], "no unit is called “”; "),
        (["\x1b[31mred"], "no unit is called “\ufffd[31mred”; "),
        (["dose", "--locale", "it"], "it: not a language of this project; known are de, fr\n"),
        (["dose", "--locale", "../.."], "unknown locale '../..'; give a BCP 47 tag"),
    ],
)
def test_what_is_wrong_is_told_in_one_line(dose, arguments, message):
    result = dose("why", *arguments)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
    assert result.err.startswith(f"error: {message}")
    told = dose("why", *arguments, "--json")
    assert (told.code, [*told.json]) == (2, ["schema", "errors"])


@pytest.mark.parametrize("name", ["source_en/fever.html", CATALOG])
def test_an_unreadable_file(dose, name):
    dose.write(name, '<p>One <em>two</p>\nmsgid "')
    result = dose("why", "dose")
    assert (result.code, result.out) == (3, "")
    assert result.err.startswith(f"error: {name}:1:")


def test_it_writes_nothing(dose):
    before = dose.snapshot()
    dose("why", NEW)
    assert dose.snapshot() == before
