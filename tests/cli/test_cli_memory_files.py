"""`pipeline memory import` and `export`: files of other tools in and out, and what happens where that fails."""

from __future__ import annotations

import os

import pytest

HANDS, HANDS_DE = "Wash your hands before you eat.", "Waschen Sie sich vor dem Essen die Hände."
BED, BED_DE = "Rest in bed until the fever is gone.", "Bleiben Sie im Bett, bis das Fieber weg ist."
TSV = f"en\tde\n{HANDS}\t{HANDS_DE}\n{BED}\t{BED_DE}\n"
TMX = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="other" creationtoolversion="1" segtype="sentence" o-tmf="other"
 adminlang="en" srclang="en" datatype="plaintext"/><body>
<tu tuid="1" changeid="translator" changedate="20240301T120000Z">
<tuv xml:lang="en"><seg>{HANDS}</seg></tuv><tuv xml:lang="de"><seg>{HANDS_DE}</seg></tuv></tu>
</body></tmx>
"""
PO = f'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "{HANDS}"\nmsgstr "{HANDS_DE}"\n'


@pytest.mark.parametrize(("name", "content"), [("m.tsv", TSV), ("m.tmx", TMX), ("m.po", PO)], ids=["tsv", "tmx", "po"])
def test_what_was_imported_is_found_and_kept_in_the_project(project, name, content):
    project.write(name, content)
    result = project("memory", "import", name)
    kept, number = f"locales/de/memory/{name}", 2 if content is TSV else 1
    translations = f"{number} translation{'s' * (number > 1)}"
    assert result == (0, f"kept as {kept}\n{translations} added, 0 known already, 0 findings\n", "")
    assert project.read(kept) == content
    (match,) = project("memory", "lookup", HANDS, "--json").json["matches"]
    assert (match["target"], match["origin"]) == (HANDS_DE, kept)
    assert project("memory", "lookup", HANDS).out.startswith(f"100 %  exact  approved  {kept}")


def test_importing_a_file_again_adds_nothing(project):
    project.write("m.tsv", TSV)
    project("memory", "import", "m.tsv")
    again = project("memory", "import", "m.tsv", "--json").json
    assert (again["added"], again["known"]) == (0, 2)
    assert len(project("memory", "lookup", HANDS, "--json").json["matches"]) == 1


def test_bad_rows_are_listed_and_the_others_come_in(project):
    project.write("m.tsv", f"{TSV}only one column\n")
    result = project("memory", "import", "m.tsv")
    assert (result.code, result.err) == (1, "")
    assert result.out.splitlines() == [
        "m.tsv:4: major: the row has 1 column instead of 2 [memory-bad-row]",
        "kept as locales/de/memory/m.tsv",
        "2 translations added, 0 known already, 1 finding",
    ]
    (finding,) = project("memory", "import", "m.tsv", "--json").json["findings"]
    assert (finding["check"], finding["file"], finding["line"]) == ("memory-bad-row", "m.tsv", 4)


def test_check_writes_nothing(project):
    project.write("m.tsv", TSV)
    before = project.snapshot()
    assert project("memory", "import", "m.tsv", "--check") == (
        0,
        "2 translations read, nothing written, 0 findings\n",
        "",
    )
    assert project.snapshot() == before
    assert project("memory", "lookup", HANDS, "--json").json["matches"] == []


@pytest.mark.parametrize(
    ("name", "content"),
    [("cut.tmx", TMX[:-30]), ("none.tmx", None), ("latin.tsv", TSV.encode("latin-1")), ("text.tmx", "No XML here.\n")],
    ids=["cut", "missing", "latin-1", "text"],
)
def test_of_a_broken_file_nothing_comes_in_nor_of_those_with_it(project, name, content):
    if content is not None:
        project.write(name, content)
    project.write("m.tsv", TSV)
    before = project.snapshot()
    result = project("memory", "import", "m.tsv", name)
    assert (result.code, result.out, result.err.count("\n")) == (3, "", 1)
    assert result.err.startswith(f"error: {name}:")
    assert project.snapshot() == before
    assert project("memory", "lookup", HANDS, "--json").json["matches"] == []


@pytest.mark.parametrize("form", ["tmx", "po", "tsv"])
def test_what_is_exported_can_be_imported_elsewhere(project, form):
    project.write("m.tsv", TSV)
    project("memory", "import", "m.tsv")
    assert project("memory", "export", "--out", f"out/all.{form}") == (
        0,
        f"written: out/all.{form} (2 translations)\n",
        "",
    )
    assert os.listdir(project.folder / "out") == [f"all.{form}"]  # noqa: PTH208
    (project.folder / "locales/de/memory/m.tsv").unlink()
    assert project("memory", "lookup", HANDS, "--json").json["matches"] == []
    project("memory", "import", f"out/all.{form}")
    assert [match["target"] for match in project("memory", "lookup", HANDS, "--json").json["matches"]] == [HANDS_DE]


@pytest.mark.slow
def test_standard_output_has_the_bytes_of_the_file(project):
    project.write("m.tsv", TSV)
    project("memory", "import", "m.tsv")
    for form in ("tmx", "po", "tsv"):
        project("memory", "export", "--out", f"all.{form}")
        latin = project.environ | {"PYTHONIOENCODING": "latin-1"}
        with project.spawn("memory", "export", "--format", form, env=latin) as process:
            assert process.stdout.read() == (project.folder / f"all.{form}").read_bytes()
    assert project("memory", "export").out == project.read("all.tmx")


def test_json_tells_what_was_written(project):
    project.write("m.tsv", TSV)
    project("memory", "import", "m.tsv")
    told = project("memory", "export", "--out", "all.data", "--format", "tsv", "--json").json
    assert told == {"schema": 1, "locale": "de", "file": "all.data", "format": "tsv", "entries": 2}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--out", "all.xml"), "all.xml: the name does not say which format is wanted; give --format tmx, po or tsv"),
        (("--json",), "--json and a file cannot both go to standard output; give --out FILE"),
        (("--out", "locales/de/LC_MESSAGES/cough.po"), "cough.po: lies in locales/; write it to another folder"),
        (("--out", "source_en/all.tmx"), "all.tmx: lies in source_en/; write it to another folder"),
    ],
    ids=["format", "json", "catalog", "article"],
)
def test_an_export_that_makes_no_sense_is_refused(project, arguments, told):
    before = project.snapshot()
    assert project("memory", "export", *arguments)[::2] == (2, f"error: {told}\n")
    assert project.snapshot() == before


def test_a_folder_is_no_file(project):
    result = project("memory", "export", "--format", "tmx", "--out", "source_en/..")
    assert (result.code, result.out) == (3, "")
    assert "is not a regular file" in result.err


def test_a_file_is_replaced_as_a_whole_or_not_at_all(project):
    project.write("all.tmx", "old")
    project.write("locales/de/LC_MESSAGES/cough.po", 'msgid "broken\n')
    assert project("memory", "export", "--out", "all.tmx").code == 3
    assert project.read("all.tmx") == "old"
    assert not [path for path in project.folder.iterdir() if path.name.startswith(".pipeline-tmp")]


@pytest.mark.slow
def test_a_reader_who_goes_away_is_no_error(project):
    project.write("m.tsv", "".join(f"Text {number}.\tText Nummer {number}.\n" for number in range(3000)))
    project("memory", "import", "m.tsv")
    with project.spawn("memory", "export", "--format", "tsv") as process:
        process.stdout.read(10)
        process.stdout.close()
        err = process.stderr.read()
    assert (process.returncode, err) == (141, b"")


@pytest.mark.slow
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no /dev/full")  # noqa: PTH110
def test_a_full_disk_under_the_output_is_an_error(project):
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        result = project.process("memory", "export", stdout=full)
    line = "error: standard output: cannot write: No space left on device; send the output somewhere else\n"
    assert (result.code, result.err) == (3, line)
