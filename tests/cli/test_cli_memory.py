"""`pipeline memory lookup` and `stats`: what is found, how it is told, and what is refused."""

from __future__ import annotations

import os
import pty
import re

import pytest

from pipeline.cli.memory.rows import human

DOSE = "Take one tablet of 500 mg twice a day, and drink a glass of water with it."
DOSE_DE = "Nehmen Sie zweimal täglich eine Tablette mit 500 mg ein, und trinken Sie ein Glas Wasser dazu."
NEW_DOSE = DOSE.replace("500", "250")
STOP = "Do not stop the treatment without asking your doctor."
STOP_DE = "Brechen Sie die Behandlung nicht ab, ohne Ihre Ärztin oder Ihren Arzt zu fragen."
LOSS = "Bone loss often begins in midlife."
LOSS_DE = "Knochenverlust beginnt oft in der Lebensmitte."
EXERCISE = "Regular exercise slows bone loss."
EXERCISE_DE = "Regelmäßige Bewegung bremst den Knochenverlust."
CATALOG = "locales/de/LC_MESSAGES/bones.po"
MORE, OPTIONS = "give 51 or more", "--threshold nor --scoring"
TRANSLATIONS = {DOSE: DOSE_DE, STOP: STOP_DE, LOSS: LOSS_DE, EXERCISE: EXERCISE_DE}


def article(*texts):
    return (
        '<html lang="en"><body>\n<h1>Bones</h1>\n' + "".join(f"<p>{text}</p>\n" for text in texts) + "</body></html>\n"
    )


@pytest.fixture
def bones(project):
    """A terminal in a project with a third page, which is translated."""
    project.write("source_en/bones.html", article(*TRANSLATIONS))
    project("sync")
    project.translate(CATALOG, TRANSLATIONS)
    text = re.sub(r'(?<="PO-Revision-Date: )[^\\]+', "2024-03-01 12:00+0000", project.read(CATALOG))
    project.write(CATALOG, text.replace("Last-Translator: Automatically generated", "Last-Translator: A translator"))
    return project


@pytest.mark.slow
def test_a_dose_that_differs_is_told_and_replaced(bones, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    result = bones("memory", "lookup", NEW_DOSE)
    assert (result.code, result.err) == (0, "")
    assert result.out.split("\n") == [
        "94 %  fuzzy  approved  bones (Bones)  A translator, 2024-03-01",
        "  en  Take one tablet of [-500-]{+250+} mg twice a day, and drink a glass of water with it.",
        f"  de  {DOSE_DE}",
        "  careful: dose “500 mg” → “250 mg”",
        f"  with the numbers replaced: {DOSE_DE.replace('500', '250')}",
        "",
    ]


def test_a_lost_negation_never_looks_like_a_match_to_take(bones):
    (match,) = bones("memory", "lookup", "Do stop the treatment without asking your doctor.", "--json").json["matches"]
    assert [item["what"] for item in match["differences"]] == ["negation"]
    assert match["score"] <= 94
    assert match["adapted"] == ""


def test_the_same_text_has_100_percent(bones):
    assert (
        bones("memory", "lookup", LOSS).out
        == f"100 %  exact  approved  bones (Bones)  A translator, 2024-03-01\n  en  {LOSS}\n  de  {LOSS_DE}\n"
    )
    assert bones("memory", "lookup", LOSS.upper()).out.startswith("99 %  fuzzy  approved  bones (Bones)  ")


def test_all_keys_of_a_match(bones):
    result = bones("memory", "lookup", LOSS, "--json").json
    assert list(result) == ["schema", "locale", "matches", "notice"]
    assert result["matches"] == [
        {
            "score": 100,
            "similarity": 100,
            "kind": "exact",
            "status": "approved",
            "source": LOSS,
            "target": LOSS_DE,
            "page": "bones",
            "trail": "Bones",
            "origin": CATALOG,
            "who": "A translator",
            "when": "2024-03-01T12:00+0000",
            "differences": [],
            "adapted": "",
        }
    ]


@pytest.mark.slow
def test_white_space_does_not_matter_and_a_dash_stands_for_standard_input(bones):
    assert bones("memory", "lookup", "  Bone loss\n often begins in midlife. ").out.startswith("100 %  exact  approved")
    with bones.write("text", LOSS.replace(" ", "\n")).open() as text:
        shown = bones.process("memory", "lookup", "-", stdin=text)
    assert shown == bones("memory", "lookup", LOSS)


def test_a_text_is_put_together_from_sentences(bones):
    shown = bones("memory", "lookup", f"{LOSS} {EXERCISE}").out.splitlines()
    assert shown[0].endswith(" %  assembled")
    assert shown[2] == f"  de  {LOSS_DE} {EXERCISE_DE}"


def test_nothing_like_it(bones):
    result = bones("memory", "lookup", "Wash your hands.")
    told = "no match at 75 % or more among 4 texts: try a lower --threshold, or --concordance\n"
    assert result == (0, told, "")
    assert bones("memory", "lookup", "Wash your hands.", "--json").json == {
        "schema": 1,
        "locale": "de",
        "matches": [],
        "notice": "",
    }


def test_an_empty_memory_says_what_to_do(project):
    told = "the memory is empty: translate something, or take files in with `pipeline memory import`\n"
    assert project("memory", "lookup", "Rest.") == (0, told, "")


def test_what_is_translated_now_is_found_now(bones):
    assert bones("memory", "lookup", "Cough").out.startswith("no match")
    bones.translate("locales/de/LC_MESSAGES/cough.po", {"Cough": "Husten"})
    assert "\n  de  Husten\n" in bones("memory", "lookup", "Cough").out


def test_threshold_and_limit(bones):
    wanted = "Regular meals slow bone loss."
    assert bones("memory", "lookup", wanted).out.startswith("no match")
    assert bones("memory", "lookup", wanted, "--threshold", 60).out.startswith("66 %  fuzzy  approved  bones (Bones)  ")
    many = bones("memory", "lookup", "loss", "--threshold", 1, "--json").json["matches"]
    assert len(many) > 1
    assert bones("memory", "lookup", "loss", "--threshold", 1, "--limit", 1, "--json").json["matches"] == many[:1]


def test_the_blend_knows_forms_of_words(bones):
    wanted = ("memory", "lookup", "Regular exercises slow bone loss.")
    assert bones(*wanted).out.startswith("no match")
    assert bones(*wanted, "--scoring", "blend").out.startswith("80 %  fuzzy  approved  bones (Bones)  ")


def test_a_text_with_several_translations_is_offered_with_all(bones):
    bones.write("source_en/hip.html", article(LOSS))
    bones("sync")
    catalog = bones.read("locales/de/LC_MESSAGES/hip.po")
    other = "Knochenschwund beginnt oft in der Lebensmitte."
    bones.write("locales/de/LC_MESSAGES/hip.po", catalog.replace(f'msgstr "{LOSS_DE}"', f'msgstr "{other}"'))
    shown = bones("memory", "lookup", LOSS).out
    assert shown.count("100 %  exact  approved") == 2
    assert other in shown
    assert shown.endswith("\n\nthis text has 2 translations: take the one whose place fits\n")


def test_words_in_context_are_marked_on_both_sides(bones):
    result = bones("memory", "lookup", "--concordance", "bone loss")
    assert (result.code, result.err) == (0, "")
    first, second = (section.split("\n") for section in result.out.rstrip().split("\n\n"))
    assert first[:2] == ["bones (Bones)  approved", "  en  Regular exercise slows «bone loss»."]
    assert second[:2] == ["bones (Bones)  approved", "  en  «Bone loss» often begins in midlife."]
    assert all("«Knochenverlust»" in lines[2] for lines in (first, second))
    found = bones("memory", "lookup", "--concordance", "bone loss", "--limit", 1, "--json").json
    assert found["concordance"] == [
        {
            "source": EXERCISE,
            "target": EXERCISE_DE,
            "source_marks": [{"start": 23, "end": 32}],
            "target_marks": [],
            "status": "approved",
            "page": "bones",
            "trail": "Bones",
            "origin": CATALOG,
        }
    ]
    assert bones("memory", "lookup", "--concordance", "bone marrow") == (0, "no text holds “bone marrow”\n", "")


def test_how_much_there_is(bones):
    (row,) = bones("memory", "stats", "--json").json["rows"]
    assert row.pop("bytes") > 0
    entries = {"approved": 4, "fuzzy": 0, "machine": 0}
    assert row == {"locale": "de", "texts": 4, "entries": entries, "recalled": 0, "origins": 1}
    head, line = bones("memory", "stats").out.splitlines()
    assert head.split() == "locale texts approved not approved machine recalled origins size".split()
    assert re.fullmatch(r"de +4 +4 +0 +0 +0 +1  [0-9.]+ [kM]B", line)


@pytest.mark.parametrize(
    ("size", "told"),
    [
        (61_440, "61 kB"),
        (999_400, "999 kB"),
        (1_000_000, "1.0 MB"),
        (277_210_000, "277.2 MB"),
        (3 * 10**9, "3,000.0 MB"),
    ],
)
def test_sizes_for_people(size, told):
    assert human(size) == told


def test_a_rebuilt_memory_is_the_same(bones):
    before = bones("memory", "lookup", LOSS, "--json").json
    (row,) = bones("memory", "rebuild", "--json").json["rows"]
    assert row["texts"] == 4
    assert bones("memory", "lookup", LOSS, "--json").json == before
    assert bones("memory", "rebuild").out.splitlines()[0] == bones("memory", "stats").out.splitlines()[0]


def test_a_look_changes_no_file_of_the_project(bones):
    before = bones.snapshot()
    for arguments in (("lookup", LOSS), ("lookup", "--concordance", "bone"), ("stats",), ("rebuild",), ("export",)):
        assert bones("memory", *arguments).code == 0
    assert bones.snapshot() == before


def test_with_several_languages_one_must_be_named(bones):
    bones("locale", "add", "fr")
    hint = "name one with --locale; known are de, fr"
    assert bones("memory", "lookup", LOSS) == (2, "", f"error: the project has several languages; {hint}\n")
    assert bones("memory", "lookup", LOSS, "--locale", "DE").out.startswith("100 %  exact")
    assert bones("memory", "lookup", LOSS, "--locale", "fr").out.startswith("the memory is empty")
    assert [row["locale"] for row in bones("memory", "stats", "--json").json["rows"]] == ["de", "fr"]
    assert [row["locale"] for row in bones("memory", "stats", "--locale", "fr", "--json").json["rows"]] == ["fr"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("x", "--locale", "it"), "it: not a language of this project; known are de"),
        (("",), "the text is empty; give some words"),
        (("\udcff",), "the text is not UTF-8; check the encoding of the terminal"),
        (("x", "--threshold", 50, "--scoring", "blend"), f"--threshold 50 is too low for --scoring blend; {MORE}"),
        (("x", "--concordance", "--threshold", 80), f"--concordance takes neither {OPTIONS}; leave them out"),
    ],
    ids=["locale", "empty", "encoding", "blend", "concordance"],
)
def test_what_makes_no_sense_is_refused(project, arguments, told):
    assert project("memory", "lookup", *arguments) == (2, "", f"error: {told}\n")


@pytest.mark.parametrize("arguments", [("--threshold", "0"), ("--threshold", "101"), ("--limit", "0")], ids=" ".join)
def test_numbers_out_of_range_are_refused(project, arguments):
    result = project("memory", "lookup", "x", *arguments)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)


def test_without_a_language_or_a_project(empty):
    assert empty("memory", "stats").err.startswith(f"error: {empty.folder}: no project here; ")
    empty("init")
    line = "error: no language to translate into; add one with `pipeline locale add LANG`\n"
    for arguments in (("lookup", "x"), ("stats",), ("export",), ("import", "x.tmx")):
        assert empty("memory", *arguments) == (2, "", line)


def test_an_unreadable_catalog_is_an_error(bones):
    bones.write(CATALOG, 'msgid "Bone\n')
    for arguments in (("lookup", "x"), ("stats",), ("rebuild",), ("export",)):
        result = bones("memory", *arguments)
        assert (result.code, result.out) == (3, "")
        assert result.err.startswith(f"error: {CATALOG}:1:")


@pytest.mark.slow
def test_colour_only_on_a_terminal_that_wants_it(bones):
    def shown(**environ):
        ours, its = pty.openpty()
        plain = {name: value for name, value in bones.environ.items() if name != "NO_COLOR"}
        with bones.spawn("memory", "lookup", NEW_DOSE, stdout=its, env=plain | {"TERM": "xterm"} | environ):
            os.close(its)
            parts = b""
            try:
                while part := os.read(ours, 65536):
                    parts += part
            except OSError:  # Linux says so when the other side is closed
                pass
        os.close(ours)
        return parts

    assert b"\x1b[1;31m[-500-]\x1b[0m\x1b[1;32m{+250+}\x1b[0m" in shown()
    assert b"\x1b" not in shown(NO_COLOR="1")
    assert b"\x1b" not in shown(TERM="dumb")
    assert "\x1b" not in bones("memory", "lookup", NEW_DOSE).out


def test_nothing_in_a_catalog_steers_the_terminal(bones):
    bones.write(CATALOG, bones.read(CATALOG).replace(LOSS_DE, f"\u202e{LOSS_DE}\x9b2J"))
    for wanted in ((LOSS,), ("--concordance", "loss")):
        shown = bones("memory", "lookup", *wanted).out
        assert "Lebensmitte" in shown
        assert not re.search("[\u202e\x9b\x1b]", shown)


@pytest.mark.slow
def test_a_reader_who_goes_away_is_no_error(bones):
    with bones.spawn("memory", "lookup", LOSS) as process:
        process.stdout.close()
        err = process.stderr.read()
    assert (process.returncode, err) == (141, b"")
