"""`pipeline glossary import` and `export`: round trips, conflicts, and files that cannot be taken."""

from __future__ import annotations

import pytest
from lxml import etree

HEADER = (
    "concept\tdomain\tbinding\ttranslate\tcodes\tlanguage\tterm\tstatus\tpos\tgender\tforms\tregister\tcase\tneeds\tblocks"
    "\tdefinition\tnote\tsource\n"
)
TABLE = (
    HEADER + "side-effect\tsafety\t\t\tMeSH:D064420; X:1\ten\tside effect\tpreferred\tnoun\t\t\tlay\t\t\t"
    "\tWhat a treatment does that nobody wants.\t\t\n"
    "side-effect\t\t\t\t\tde\tNebenwirkung\tpreferred\tnoun\tf\t\t\t\t\t\t\tIn “plain” words.\tguide\n"
    "side-effect\t\t\t\t\tde\tSeiteneffekt\tforbidden\tnoun\tm\t\t\t\t\t\t\t\t\n"
    "side-effect\t\t\t\t\tde\tBeiwirkung\tdeprecated\tnoun\tf\t\t\t\t\t\t\t\t\n"
    "5-fluorouracil\tdrug\tadvisory\tno\t\ten\t5-fluorouracil\tpreferred\tnoun\t\t\tinn\t\t\t\t\t\t\n"
    "5-fluorouracil\t\t\t\t\tde\t5-FU\tpreferred\tnoun\tn\t\tprofessional\texact\t\t\t\t\t\n"
    "inflammation\t\toff\t\t\ten\t-itis\tpreferred\tother\t\t\t\t\t\t\t\t\t\n"
    "period\tbody\t\t\t\ten\tperiod\tpreferred\tnoun\t\tperiodz\t\t\tmenstrual; monthly\ttime period\t\t\t\n"
    "period\t\t\t\t\tde\tRegel\tpreferred\tnoun\tf\t\t\t\t\tin der Regel\t\t\t\n"
)
FILE = "glossary/glossary.tsv"
FORMS = ["tbx", "tbx-dct", "tbx-v2", "csv", "tsv"]


@pytest.fixture
def terms(project):
    """A terminal in a project with a glossary that uses every column."""
    project.write(FILE, TABLE)
    return project


@pytest.mark.parametrize("form", FORMS)
def test_what_is_exported_comes_back_as_it_was(terms, form):
    assert terms("glossary", "export", "--format", form, "--out", "terms") == (0, "written: terms\n", "")
    (terms.folder / FILE).unlink()
    assert terms("glossary", "import", "terms") == (0, "4 concepts added, 0 changed, 0 known already\n", "")
    assert terms.read(FILE) == TABLE


@pytest.mark.parametrize("form", FORMS)
def test_an_export_to_standard_output_is_the_file(terms, form):
    terms("glossary", "export", "--format", form, "--out", "terms")
    assert terms.process("glossary", "export", "--format", form).out.encode() == (terms.folder / "terms").read_bytes()


@pytest.mark.parametrize(("name", "form"), [("a.tbx", "tbx"), ("a.csv", "csv"), ("a.TSV", "tsv")])
def test_the_name_says_the_format(terms, name, form):
    size = len(terms.process("glossary", "export", "--format", form).out.encode())
    assert terms("glossary", "export", "--out", name, "--json").json == {
        "schema": 1,
        "file": name,
        "format": form,
        "bytes": size,
    }


def test_tbx_is_xml_with_all_terms(terms):
    terms("glossary", "export", "--out", "terms.tbx")
    root = etree.fromstring((terms.folder / "terms.tbx").read_bytes())
    found = [element.text for element in root.iter("{urn:iso:std:iso:30042:ed-2}term")]
    assert found == [line.split("\t")[6] for line in TABLE.splitlines()[1:]]


def test_a_suffix_cannot_become_a_formula(terms):
    assert ",'-itis,preferred," in terms("glossary", "export", "--format", "csv").out


@pytest.mark.parametrize(
    ("arguments", "code", "line"),
    [
        (
            ("--out", "terms.xls"),
            2,
            ("terms.xls: the name does not say which format is wanted; give --format tbx, tbx-dct, tbx-v2, csv or tsv"),
        ),
        (("--json",), 2, "--json and a file cannot both go to standard output; give --out FILE"),
        (("--out", "glossary/a.tbx"), 2, "glossary/a.tbx: lies in glossary/; write to another folder"),
        (("--out", "source_en", "--format", "csv"), 2, "source_en: lies in source_en/; write to another folder"),
        (("--out", "locales/a.csv"), 2, "locales/a.csv: lies in locales/; write to another folder"),
        (("--out", "pipeline.toml", "--format", "csv"), 2, None),
    ],
    ids=["name", "json", "own", "folder", "locales", "settings"],
)
def test_an_export_that_makes_no_sense_is_refused(terms, arguments, code, line):
    before = terms.snapshot()
    result = terms("glossary", "export", *arguments)
    assert (result.code, result.err.count("\n")) == (code, 1)
    assert line is None or result.err == f"error: {line}\n"
    assert terms.snapshot() == before


def test_an_import_again_changes_nothing(terms):
    terms("glossary", "export", "--out", "terms.tbx")
    before = terms.snapshot()
    assert terms("glossary", "import", "terms.tbx") == (0, "0 concepts added, 0 changed, 4 known already\n", "")
    assert terms.snapshot() == before


@pytest.fixture
def other(terms):
    terms.write("other.csv", "concept,language,term,status\nperiod,en,period,preferred\nrest,en,rest,preferred\n")
    return terms


def test_another_concept_with_the_same_id_is_a_conflict(other):
    before = other.snapshot()
    assert other("glossary", "import", "other.csv") == (
        1,
        (
            "glossary/glossary.tsv:9: major: the glossary has another concept “period” [glossary-conflict]\n"
            "glossary-conflict: 1 × take the new one with --update, or rename it\n"
            "nothing was taken\n"
        ),
        "",
    )
    assert other("glossary", "import", "other.csv", "--json").json == {
        "schema": 1,
        "check": False,
        "added": [],
        "changed": [],
        "known": 0,
        "findings": [
            {
                "check": "glossary-conflict",
                "severity": "major",
                "file": FILE,
                "line": 9,
                "message": "the glossary has another concept “period”",
                "hint": "take the new one with --update, or rename it",
            }
        ],
    }
    assert other.snapshot() == before


def test_update_takes_the_new_one(other):
    before = other.snapshot()
    would = other("glossary", "import", "other.csv", "--update", "--check")
    assert would == (0, "1 concept would be added, 1 would be changed, 0 known already\n", "")
    assert other.snapshot() == before
    result = other("glossary", "import", "other.csv", "--update", "--json")
    assert result.json == {
        "schema": 1,
        "check": False,
        "added": ["rest"],
        "changed": ["period"],
        "known": 0,
        "findings": [],
    }
    assert [line.split("\t")[0] for line in other.read(FILE).splitlines()[7:]] == ["inflammation", "period", "rest"]


def test_tables_with_a_row_for_each_concept(project):
    project.write("wide.csv", "id;en;de_preferred;de_forbidden;gender;colour\nrest;rest;Ruhe;Rast;f;blue\n")
    assert project("glossary", "import", "wide.csv") == (
        0,
        (
            "wide.csv:1:40: note: the column 'colour' is unknown and not read [glossary-import]\n"
            "glossary-import: 1 × if it holds terms, name columns by languages, such as en and de, or en_preferred, "
            "de_admitted and de_forbidden\n"
            "1 concept added, 0 changed, 0 known already\n"
        ),
        "",
    )
    assert [line.split("\t")[5:10] for line in project.read(FILE).splitlines()[1:]] == [
        ["en", "rest", "preferred", "noun", ""],
        ["de", "Ruhe", "preferred", "noun", "f"],
        ["de", "Rast", "forbidden", "noun", ""],
    ]


BOMB = '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<tbx>&b;</tbx>'
OUTSIDE = '<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<tbx>&a;</tbx>'
GOOD = "concept,language,term,status\nrest,en,rest,preferred\n"
NOT_READ = (
    "the file declares entities; entities that files declare are not read; "
    "write the characters themselves, and remove declarations from the DOCTYPE"
)


@pytest.mark.parametrize(
    ("content", "code", "told"),
    [
        (BOMB, 3, f"error: bad:1:27: {NOT_READ}"),
        (OUTSIDE, 3, f"error: bad:1:54: {NOT_READ}"),
        ("<tbx><text>", 3, "error: bad:1:12: this is not well-formed XML: "),
        ('concept,language,term,status\na,en,"=1+cmd|x",preferred\n', 1, "bad:2:6: major: a spreadsheet would calc"),
        ("concept,language,term,status\na,en,b,fine\n", 1, "bad:2:8: major: the column status has the unknown valu"),
        ("concept,language,term,status\na,xx-,b,preferred\n", 1, "bad:2:3: major: the language 'xx-' is unknown"),
        ("concept,language,term,status\na,en,b\n", 1, "bad:2:6: major: the row has 3 cells instead of 4"),
        ("", 1, "bad:1:1: major: the file is empty"),
        ("some words\n", 1, "bad:1:1: major: no column with terms is known"),
        (b"\xff\xfea\x00", 1, "bad:1:1: major: the text is UTF-16LE, not UTF-8"),
        (b"\x00\x01\x02", 1, "bad:1:1: major: "),
    ],
    ids=["bomb", "outside", "xml", "formula", "status", "language", "cells", "empty", "text", "utf-16", "binary"],
)
def test_of_a_bad_file_nothing_is_taken_nor_of_a_good_one_beside_it(terms, content, code, told):
    terms.write("good.csv", GOOD)
    terms.write("bad", content)
    before = terms.snapshot()
    result = terms("glossary", "import", "good.csv", "bad")
    assert (result.code, (result.out + result.err).startswith(told)) == (code, True), result
    assert "Traceback" not in result.err
    assert terms.snapshot() == before


def test_files_that_are_not_there(terms):
    told = "error: none.tbx: cannot read: No such file or directory; check the name\n"
    assert terms("glossary", "import", "none.tbx") == (3, "", told)
    told = "error: source_en: not a regular file; give the name of a file\n"
    assert terms("glossary", "import", "source_en") == (3, "", told)


def test_into_a_broken_glossary_nothing_is_taken(project):
    project.write(FILE, "broken\n")
    project.write("good.csv", GOOD)
    before = project.snapshot()
    result = project("glossary", "import", "good.csv")
    assert (result.code, result.out) == (3, "")
    assert result.err.startswith("error: glossary/glossary.tsv:1:1: the table has no header; ")
    assert project.snapshot() == before


def test_a_hundred_findings_are_shown_unless_all_are_wanted(project):
    rows = "".join(f"c-{number},en,b,fine\n" for number in range(101))
    project.write("bad.csv", f"concept,language,term,status\n{rows}")
    shown = project("glossary", "import", "bad.csv").out.splitlines()
    assert (len(shown), shown[100]) == (103, "… and 1 finding more; --all shows them")
    assert len(project("glossary", "import", "bad.csv", "--all").out.splitlines()) == 103


def test_a_name_that_would_steer_the_terminal(terms):
    assert terms("glossary", "export", "--out", "a\x1b[2J.tbx").out == "written: a\ufffd[2J.tbx\n"


def test_two_files_that_contradict_each_other_are_refused(terms):
    header = "concept,language,term,status\n"
    terms.write("one.csv", f"{header}pain,en,pain,preferred\npain,de,Schmerz,preferred\n")
    terms.write("two.csv", f"{header}pain,en,pain,preferred\npain,de,Weh,preferred\n")
    before = terms.snapshot()
    result = terms("glossary", "import", "one.csv", "two.csv", "--update")
    assert result.code == 1
    assert "two.csv:2: major: the concept “pain” is another one in" in result.out
    assert result.out.endswith("nothing was taken\n")
    assert terms.snapshot() == before


def test_a_table_that_leads_nowhere_is_not_the_same_as_none(terms):
    (terms.folder / FILE).unlink()
    (terms.folder / FILE).symlink_to("nowhere.tsv")
    for command in (("sync",), ("glossary", "check"), ("glossary", "list")):
        result = terms(*command)
        assert (result.code, result.out) == (3, "")
        assert result.err.startswith("error: glossary/glossary.tsv: cannot read: ")


def test_a_table_that_leads_to_itself(terms):
    (terms.folder / FILE).unlink()
    (terms.folder / FILE).symlink_to("glossary.tsv")
    result = terms("sync")
    assert (result.code, result.err.count("\n")) == (3, 1)


def test_what_cannot_be_imported_is_told_without_writing_too(terms):
    terms.write("wide.csv", "x" * 1_000_000 + ",en\n1,pain\n")
    for options in ((), ("--check",)):
        result = terms("glossary", "import", "wide.csv", *options)
        assert result.code == 1
        assert "Traceback" not in result.out + result.err


def test_a_version_with_a_name_that_no_file_can_have(terms):
    result = terms("glossary", "impact", "x" * 5000)
    assert (result.code, result.out, result.err.count("\n")) == (2, "", 1)
