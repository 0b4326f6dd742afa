"""`pipeline merge` as people call it who have called msgmerge."""

from __future__ import annotations

import pytest

HEADER = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
OLD = f"""{HEADER}msgid "Side effects"
msgstr "Nebenwirkungen"

msgid "Adults take 500 mg a day. Drink water."
msgstr "Erwachsene nehmen 500 mg am Tag. Trinken Sie Wasser."
"""
TEMPLATE = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "Side effects"
msgstr ""

msgid "Adults take 250 mg a day. Drink water."
msgstr ""

msgid "Ask your pharmacist."
msgstr ""
"""
DRAFT = """#, fuzzy
#| msgid "Adults take 500 mg a day. Drink water."
msgid "Adults take 250 mg a day. Drink water."
msgstr "Erwachsene nehmen 250 mg am Tag. Trinken Sie Wasser."
"""
NAMES = ("old.po", "new.pot")


@pytest.fixture
def files(empty):
    """A terminal in a folder with a catalog and a template, and no project."""
    empty.write("old.po", OLD)
    empty.write("new.pot", TEMPLATE)
    return empty


def test_the_catalog_is_written_and_the_changes_are_told(files):
    result = files("merge", *NAMES, "-o", "new/out.po")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("old.po → new.pot (de)\n1 page changed, 0 unchanged; 1 change is critical\n")
    assert "Adults take [-500-]{+250+} mg a day." in result.out
    assert result.out.endswith("\n1 kept, 1 changed, 1 new, 1 obsolete\n")
    assert DRAFT in files.read("new/out.po")
    assert files.read("old.po") == OLD


def test_standard_output_has_the_bytes_of_the_catalog_and_nothing_else(files):
    files("merge", *NAMES, "-o", "out.po")
    result = files.process("merge", *NAMES, "-o", "-")
    assert result == (0, files.read("out.po"), "")
    assert files.process("merge", *NAMES, "-o", "-", env=files.environ | {"LC_ALL": "C", "PYTHONUTF8": "0"}) == result


def test_the_catalog_may_be_written_over_the_old_one(files):
    assert files("merge", *NAMES, "-o", "old.po").code == 0
    once = files.read("old.po")
    assert DRAFT in once
    result = files("merge", *NAMES, "-o", "old.po")
    assert "no change is critical" in result.out
    assert result.out.endswith("\n3 kept\n")
    assert files.read("old.po") == once


def test_the_json(files):
    content = files("merge", *NAMES, "-o", "out.po", "--json").json
    assert content["schema"] == 1
    assert (content["locale"], content["critical"]) == ("de", 1)
    assert content["outcomes"] == {"kept": 1, "changed": 1, "new": 1, "obsolete": 1}
    edited = next(change for change in content["changes"] if change["kind"] == "edited")
    assert (edited["materiality"], edited["reasons"]) == (
        "critical",
        [{"what": "dose", "old": "500 mg", "new": "250 mg"}],
    )
    assert edited["draft"] == "Erwachsene nehmen 250 mg am Tag. Trinken Sie Wasser."
    assert DRAFT in files.read("out.po")


def test_json_to_standard_output_writes_no_catalog(files):
    before = files.snapshot()
    result = files("merge", *NAMES, "-o", "-", "--json")
    assert result.json["outcomes"]["changed"] == 1
    assert files.snapshot() == before


def test_the_language_is_that_of_the_header_or_the_option(files):
    files.write("old.po", OLD.replace('"Language: de\\n"\n', ""))
    assert files("merge", *NAMES, "-o", "-", "--json").json["locale"] == "und"
    assert files("merge", *NAMES, "-o", "-", "--json", "--lang", "pt_br").json["locale"] == "pt-BR"
    assert '"Language: pt_BR\\n"' in files("merge", *NAMES, "-o", "-", "--lang", "pt-BR").out
    assert "Language" not in files("merge", *NAMES, "-o", "-").out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["merge"], "missing argument 'OLD.po'; see `pipeline merge --help`"),
        (["merge", *NAMES], "missing option '-o' / '--output'; see `pipeline merge --help`"),
        (["merge", *NAMES, "-o", ""], "-o names no file; give the name of a file, or - for standard output"),
        (["merge", *NAMES, "-o", "x", "--lang", "xx"], "unknown locale 'xx'; give a BCP 47 tag such as "),
        (["merge", *NAMES, "-o", "x", "--source-lang", ""], "unknown locale ''; give a BCP 47 tag such as "),
    ],
)
def test_a_wrong_command_line(files, arguments, message):
    before = files.snapshot()
    result = files(*arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"error: {message}")
    assert files("merge", *arguments[1:], "--json").json["errors"][0]["message"] in result.err
    assert files.snapshot() == before


TWICE = f'{HEADER}msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n'


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('msgid "Side effects\n', ":1:7: a string without a closing quotation mark; "),
        (TWICE, ":9:1: duplicate entry: line 6 has the same msgctxt and msgid; "),
        (b"\x00\x01\x02", ":1:1: byte 0x00 has no place in a catalog; "),
        ("<<<<<<< HEAD\n" + TEMPLATE, ":1"),
    ],
)
def test_an_unreadable_file_is_named_with_the_place(files, name, content, message):
    files.write(name, content)
    before = files.snapshot()
    result = files("merge", *NAMES, "-o", "out.po")
    assert (result.code, result.out) == (3, "")
    assert result.err.startswith(f"error: {name}{message}")
    assert result.err.count("\n") == 1
    assert files.snapshot() == before


@pytest.mark.parametrize("names", [("missing.po", "new.pot"), ("old.po", "missing.pot"), (".", "new.pot")])
def test_a_file_that_is_not_there(files, names):
    result = files("merge", *names, "-o", "out.po")
    assert result.code == 3
    assert result.err.startswith(f"error: {'.' if '.' in names else next(n for n in names if 'missing' in n)}: ")
    assert not (files.folder / "out.po").exists()


def test_a_folder_is_no_output(files):
    (files.folder / "out").mkdir()
    result = files("merge", *NAMES, "-o", "out")
    assert (result.code, result.out) == (3, "")
    assert result.err.startswith("error: out: ")


def test_names_count_from_the_folder_of_the_option(files):
    (files.folder / "below").mkdir()
    assert files("-C", "..", "merge", "work/old.po", "work/new.pot", "-o", "work/out.po", folder="below").code == 3
    assert files("-C", "..", "merge", *NAMES, "-o", "out.po", folder="below").code == 0
    assert DRAFT in files.read("out.po")


def test_texts_cannot_steer_the_terminal(files):
    files.write("new.pot", TEMPLATE.replace("Ask your", "Ask\u202e your\u2066"))
    result = files("merge", *NAMES, "-o", "out.po")
    assert "{+Ask\ufffd your\ufffd pharmacist.+}" in result.out
    assert "Ask\u202e your\u2066 pharmacist." in files.read("out.po")
