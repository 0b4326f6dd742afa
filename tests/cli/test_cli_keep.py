"""`pipeline keep`: what is kept, what is refused, and how that is told."""

from __future__ import annotations

import re

import pytest

from pipeline.model import make_id

OLD = "Drink plenty of water if you have a fever. Rest in bed for a while."
NEW = "Drink a lot of water if you have a fever. Rest in bed for a while."
GERMAN = "Trinken Sie viel Wasser, wenn Sie Fieber haben. Bleiben Sie eine Weile im Bett."
FRENCH = "Buvez beaucoup si vous avez de la fièvre. Restez un moment au lit."
OLD_DOSE, NEW_DOSE = "Take 2 tablets a day.", "Take 3 tablets a day."
OLD_WALK = "A short walk each morning is good for you."
NEW_WALK = "A short walk every morning is good for you."
WALK = "Ein kurzer Spaziergang am Morgen tut Ihnen gut."
RECORD = re.compile(r"^# Kept [0-9]{4}-[0-9]{2}-[0-9]{2} by an editor: says the same$", re.MULTILINE)
SAID = ("--reason", "says the same", "--by", "an editor")


def article(*texts):
    return '<html lang="en"><body>\n' + "".join(f"<p>{text}</p>\n" for text in texts) + "</body></html>\n"


def catalog(locale, page="flu"):
    return f"locales/{locale}/LC_MESSAGES/{page}.po"


@pytest.fixture
def flu(empty):
    """A terminal in a project in German and French; two texts have another wording since, one another number."""
    empty.write("pipeline.toml", 'locales = ["de", "fr"]\n')
    empty.write("source_en/flu.html", article(OLD, OLD_DOSE, OLD_WALK))
    empty("sync")
    empty.translate(catalog("de"), {OLD: GERMAN, OLD_DOSE: "Nehmen Sie täglich 2 Tabletten.", OLD_WALK: WALK})
    empty.translate(catalog("fr"), {OLD: FRENCH})
    empty.write("source_en/flu.html", article(NEW, NEW_DOSE, NEW_WALK))
    assert empty("sync").code == 0
    return empty


def refused(terminal, *arguments):
    """Call the command, which must write nothing; return its exit code and the line that says why."""
    before = terminal.snapshot()
    result = terminal("keep", *arguments)
    assert result.out == ""
    assert result.err.count("\n") == 1
    assert terminal.snapshot() == before
    return result.code, result.err


def test_a_translation_is_kept_in_every_locale(flu):
    result = flu("keep", make_id(NEW), *SAID)
    assert result == (0, f"flu (de): {GERMAN}\nflu (fr): {FRENCH}\n2 translations kept\n", "")
    for locale, target in (("de", GERMAN), ("fr", FRENCH)):
        entry = f'#| msgid "{OLD}"\nmsgid "{NEW}"\nmsgstr "{target}"\n'
        assert entry in flu.read(catalog(locale))
        assert RECORD.search(flu.read(catalog(locale)))
    assert "stale" not in flu("check", "--json", catalog("fr")).out
    assert flu("sync").code == 0
    assert flu("sync").out == "1 page, all up to date\n"


def test_one_locale(flu):
    french = flu.read(catalog("fr"))
    assert flu("keep", "a lot of water", "--locale", "DE", *SAID).out.endswith("\n1 translation kept\n")
    assert flu.read(catalog("fr")) == french


def test_several_units_and_one_by_two_names(flu):
    result = flu("keep", make_id(NEW_WALK), "every morning", make_id(NEW).upper(), "--locale", "de", *SAID)
    assert result == (0, f"flu (de): {WALK}\nflu (de): {GERMAN}\n2 translations kept\n", "")


def test_the_json(flu):
    result = flu("keep", NEW, "--locale", "de", "--json", *SAID)
    assert (result.code, result.err) == (0, "")
    assert result.json == {
        "schema": 1,
        "kept": [{"page": "flu", "locale": "de", "source": NEW, "previous": OLD, "target": GERMAN}],
    }


def test_the_built_page_shows_it_without_a_mark(flu):
    flu("build")
    assert "nicht auf dem neuesten Stand" in flu.read("site/de/flu.html")
    flu("keep", NEW, NEW_WALK, "--locale", "de", *SAID)
    flu("build")
    page = flu.read("site/de/flu.html")
    assert f"<p>{GERMAN}</p>\n" in page
    assert f"<p>{WALK}</p>\n" in page
    assert "nicht auf dem neuesten Stand" not in page


def test_a_critical_change_is_refused_with_its_reason(flu):
    code, line = refused(flu, NEW, NEW_DOSE, *SAID)
    assert code == 2
    assert line.startswith(f"error: {make_id(NEW_DOSE)} (flu, de): the change is critical: ")
    assert "“2" in line
    assert "“3" in line
    assert line.endswith("; have it translated anew\n")
    assert flu("keep", NEW_DOSE, "--json", *SAID).json["errors"][0]["hint"] == "have it translated anew"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "missing argument 'UNIT…'; see `pipeline keep --help`"),
        ([NEW], "missing option '--reason'; see `pipeline keep --help`"),
        ([NEW, "--reason", "x"], "missing option '--by'; see `pipeline keep --help`"),
        (
            [NEW, "--reason", " ", "--by", "x"],
            "a translation is kept for a reason, by somebody; give --reason TEXT and",
        ),
        (
            [NEW, "--reason", "\x1b[31m", "--by", "x"],
            "a reason or name has characters that cannot be printed; write it",
        ),
        ([NEW, "--reason", "x", "--by", "\udce9"], "a reason or name has characters that cannot be printed; write it"),
        ([NEW, "--locale", "xx", *SAID], "unknown locale 'xx'; give a BCP 47 tag such as "),
        ([NEW, "--locale", "it", *SAID], "it: not a language of this project; known are de, fr\n"),
        (["no such text", *SAID], "no unit is called “no such text”; give its id, its text, or words that only it"),
        (["", *SAID], "no unit is called “”; give its id, its text, or words that only it has\n"),
        (["x" * 100_000, *SAID], f"no unit is called “{'x' * 39}…”; give its id, "),
        ([OLD, *SAID], "“Drink plenty of water if you have a fev…” does not stand on flu any more; its translations"),
        (["e", *SAID], f"“e” stands in 3 units: {make_id(NEW)} “Drink a lot of water if you have a feve…”; "),
    ],
)
def test_what_is_wrong_is_told_in_one_line(flu, arguments, message):
    code, line = refused(flu, *arguments)
    assert code == 2
    assert line.startswith(f"error: {message}")


def test_a_translation_that_is_current_or_missing(flu):
    flu("keep", NEW, *SAID)
    for arguments in ([NEW], [NEW_WALK, "--locale", "fr"]):
        code, line = refused(flu, *arguments, *SAID)
        assert code == 2
        assert line.endswith(" has no outdated translation; run `pipeline status` to see which pages have any\n")


def test_a_text_that_has_not_been_synced(flu):
    flu.write("source_en/flu.html", article("Drink lots of water if you have a fever."))
    assert refused(flu, "lots of water", *SAID) == (
        2,
        "error: “lots of water” is not in the catalogs yet; run `pipeline sync` first\n",
    )


def test_an_entry_that_is_fuzzy_for_another_reason(flu):
    text = flu.read(catalog("de"))
    flu.write(catalog("de"), text.replace(f'#| msgid "{OLD}"\n', ""))
    code, line = refused(flu, NEW, "--locale", "de", *SAID)
    assert code == 2
    assert line == (
        f"error: {make_id(NEW)} (flu, de): the entry is fuzzy, and no change of its text is known; "
        "check the translation in the catalog and remove the fuzzy flag\n"
    )


@pytest.mark.parametrize("name", ["source_en/fever.html", "locales/de/LC_MESSAGES/fever.po", "locales/de/archive.po"])
def test_nothing_is_kept_where_a_file_is_unreadable(flu, name):
    flu.write("source_en/fever.html", article("Rest."))
    flu("sync")
    flu.write(name, '<p>One <em>two</p>\nmsgid "')
    code, line = refused(flu, NEW, *SAID)
    assert code == 3
    assert line.startswith(f"error: {name}:1:")


def test_without_a_project_or_a_language(empty):
    assert "no project here; run `pipeline init`" in refused(empty, NEW, *SAID)[1]
    empty("init")
    assert refused(empty, NEW, *SAID) == (
        2,
        "error: no language to translate into; add one with `pipeline locale add LANG`\n",
    )
