"""The glossary's table in: what it says, and where it is wrong."""

from pathlib import Path

import pytest

from pipeline.errors import GlossaryError
from pipeline.glossary.table import load_table, read_table
from pipeline.glossary.table.columns import COLUMNS
from pipeline.model import (
    Binding,
    Concept,
    Finding,
    Gender,
    Glossary,
    PartOfSpeech,
    Place,
    Register,
    Severity,
    Term,
    TermStatus,
)

CASES = Path(__file__).parent / "cases"
HEADER = "\t".join(COLUMNS)
EMPTY = "\t" * 17
BREAST = "breast\t\t\t\t\ten\tbreast\tpreferred\tnoun\t\t\t\t\t\t\t\t\t"


def said(finding):
    return f"{finding.place}: {finding.severity}: {finding.message}; {finding.hint} [{finding.check}]"


def findings_on(text):
    """Return what is said of a table that cannot be used."""
    glossary, findings = read_table(text if isinstance(text, bytes) else text.encode(), "g.tsv")
    assert len(glossary) == 0
    return [said(finding) for finding in findings]


def test_all_that_is_wrong_is_told_at_once():
    glossary, findings = read_table((CASES / "broken.tsv").read_bytes(), "broken.tsv")
    assert [said(finding) for finding in findings] == (CASES / "broken.txt").read_text("utf-8").splitlines()
    assert glossary == Glossary()


def test_a_concept():
    rows = (
        "tamoxifen|drug|advisory|no|MeSH:D013629; ATC:L02BA01|en|tamoxifen|preferred||||inn||||A drug.|n|s",
        "tamoxifen|drug||||de|Tamoxifen|preferred|noun|n|Tamoxifens;Tamoxifene|inn|exact|a; b|c|Ein Mittel.||",
        "tamoxifen|||||de|TAM|deprecated|other|||professional||||||",
    )
    glossary, findings = read_table("\n".join([HEADER, *rows]).replace("|", "\t").encode(), "g.tsv")
    assert findings == ()
    assert glossary.concepts == (
        Concept(
            "tamoxifen",
            (
                Term("tamoxifen", "en", register=Register.INN, note="n", source="s"),
                Term(
                    "Tamoxifen",
                    "de",
                    gender=Gender.NEUTER,
                    forms=("Tamoxifens", "Tamoxifene"),
                    register=Register.INN,
                    exact_case=True,
                    needs=("a", "b"),
                    blocks=("c",),
                ),
                Term("TAM", "de", TermStatus.DEPRECATED, PartOfSpeech.OTHER, register=Register.PROFESSIONAL),
            ),
            "drug",
            Binding.ADVISORY,
            is_translated=False,
            codes=(("MeSH", "D013629"), ("ATC", "L02BA01")),
            definitions=(("en", "A drug."), ("de", "Ein Mittel.")),
        ),
    )
    assert (glossary.concepts[0].line, [term.line for term in glossary.concepts[0].terms]) == (2, [2, 3, 4])


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADER}\n{BREAST}\n",
        f"{HEADER}\n{BREAST}",
        f"\ufeff{HEADER}\r\n\r\n{BREAST}\r\n",
        f"{HEADER.upper()}\r{BREAST}\r",
        f"{HEADER}\n{EMPTY}\n{BREAST}\n",
    ],
)
def test_line_ends_and_empty_rows_mean_nothing(text):
    glossary, findings = read_table(text.encode(), "g.tsv")
    assert (glossary.concepts, findings) == ((Concept("breast", (Term("breast", "en"),)),), ())


def test_columns_may_come_in_any_order():
    cells = dict(zip(COLUMNS, BREAST.split("\t"), strict=True))
    names = sorted(COLUMNS)
    text = "\t".join(names) + "\n" + "\t".join(cells[name] for name in names)
    assert read_table(text.encode(), "g.tsv") == read_table(f"{HEADER}\n{BREAST}".encode(), "g.tsv")


def test_a_header_alone_is_an_empty_glossary():
    assert read_table(f"{HEADER}\n".encode(), "g.tsv") == (Glossary(), ())


def test_what_is_tidied_is_told():
    row = BREAST.replace("\tbreast", "\t breast\xa0").replace("\ten\t", "\tEN\t")
    glossary, findings = read_table(f"{HEADER}\n{row}".encode(), "g.tsv")
    assert glossary.concepts == (Concept("breast", (Term("breast", "en"),)),)
    assert [said(finding) for finding in findings] == [
        "g.tsv:2:12: minor: the language 'EN' is written en; write en [glossary-language]",
        (
            "g.tsv:2:15: minor: the cell term begins or ends with a space, or has several in a row; "
            "leave single spaces between words [glossary-spaces]"
        ),
    ]


@pytest.mark.parametrize("term", ["-itis", "-ektomie", "+/-", "p < 0.05", "R&D", "5-FU", "پستان\u200cها", "स्तन", "癌"])
def test_terms_that_look_odd_but_are_right(term):
    row = BREAST.replace("\tbreast", f"\t{term}")
    glossary, findings = read_table(f"{HEADER}\n{row}".encode(), "g.tsv")
    assert (glossary.concepts[0].terms[0].text, findings) == (term, ())


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (
            "term\tÄrztin\n".encode("cp1252"),
            (
                "g.tsv:1:6: major: byte 0xC4 is not UTF-8; in windows-1252 it would read 'Ärztin'; save the file as "
                "UTF-8, for example with `iconv -f WINDOWS-1252 -t UTF-8 g.tsv` [glossary-encoding]"
            ),
        ),
        (
            HEADER.encode("utf-16"),
            (
                "g.tsv:1:1: major: the text is UTF-16LE, not UTF-8; save the file as UTF-8, for example with "
                "`iconv -f UTF-16LE -t UTF-8 g.tsv` [glossary-encoding]"
            ),
        ),
        (
            f"{HEADER}\n{BREAST}\0".encode(),
            (
                f"g.tsv:2:{len(BREAST) + 1}: major: NUL byte: this is a binary or damaged file; "
                "restore the file, or give a text file [glossary-encoding]"
            ),
        ),
    ],
)
def test_other_encodings(data, expected):
    assert findings_on(data) == [expected]


BEGIN = f"begin with the row {' '.join(COLUMNS)}"


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("", [f"g.tsv:1:1: major: the file is empty; {BEGIN} [glossary-format]"]),
        (
            "breast\tBrust",
            [f"g.tsv:1:1: major: the table has no header; {BEGIN}, tabs between the columns [glossary-format]"],
        ),
        (
            HEADER.replace("\t", ","),
            [
                (
                    "g.tsv:1:1: major: the cells are separated by commas, not by tabs; import it with "
                    "`pipeline glossary import`, or save it with tabs between the cells [glossary-format]"
                )
            ],
        ),
        (
            '"concept";"term";"status"',
            [
                (
                    "g.tsv:1:1: major: the cells are separated by semicolons, not by tabs; import it with "
                    "`pipeline glossary import`, or save it with tabs between the cells [glossary-format]"
                )
            ],
        ),
        (
            HEADER.replace("status", "staus").replace("note", "term") + "\t",
            [
                (
                    "g.tsv:1:1: major: the columns status, note are missing; the first row names the columns: "
                    f"{' '.join(COLUMNS)} [glossary-format]"
                ),
                "g.tsv:1:54: major: the column 'staus' is unknown; did you mean 'status'? [glossary-format]",
                "g.tsv:1:115: major: the column term is there twice; keep one of the two [glossary-format]",
                "g.tsv:1:127: major: a column has no name; name it, or remove it [glossary-format]",
            ],
        ),
    ],
)
def test_headers(header, expected):
    assert findings_on(header) == expected


def test_merge_conflicts_come_before_all_else():
    text = f"{HEADER}\n<<<<<<< HEAD\n{BREAST}\n=======\n{BREAST}x\n>>>>>>> other\n{BREAST}\nbroken\n<<<<<<< HEAD\n"
    hint = "choose between the two sides and remove the lines with <<<<<<<, ======= and >>>>>>>"
    assert findings_on(text) == [
        f"g.tsv:2:1: major: a merge conflict is not resolved; {hint} [glossary-conflict]",
        f"g.tsv:9:1: major: a merge conflict is not resolved; {hint} [glossary-conflict]",
    ]


def test_a_broken_row_leads_to_no_other_findings_on_its_concept():
    rows = [BREAST.replace("preferred", "prefered"), BREAST.replace("breast\tpreferred", "bosom\tadmitted")]
    assert findings_on("\n".join([HEADER, *rows])) == [
        (
            "g.tsv:2:22: major: the column status has the unknown value 'prefered'; "
            "did you mean 'preferred'? [glossary-value]"
        )
    ]


def test_loading_tells_the_first_mistake_and_how_many_more_there_are():
    rows = [BREAST.replace("preferred", "prefered"), BREAST.replace("\ten\t", "\txx\t"), "x"]
    with pytest.raises(GlossaryError) as caught:
        load_table("\n".join([HEADER, *rows[:2]]).encode(), "g.tsv")
    assert str(caught.value) == (
        "g.tsv:2:22: the column status has the unknown value 'prefered'; did you mean 'preferred'? "
        "(1 other problem: `pipeline glossary check` shows all)"
    )
    with pytest.raises(GlossaryError) as caught:
        load_table("\n".join([HEADER, rows[0]]).encode(), "g.tsv")
    assert str(caught.value) == (
        "g.tsv:2:22: the column status has the unknown value 'prefered'; did you mean 'preferred'?"
    )
    assert caught.value.exit_code == 3


def test_doubts_dont_keep_a_glossary_from_loading():
    glossary = load_table(f"{HEADER}\n{BREAST.replace('noun', 'noun ')}".encode(), "g.tsv")
    assert glossary.concepts == (Concept("breast", (Term("breast", "en"),)),)


def test_a_finding_has_its_place():
    _, findings = read_table(f"{HEADER}\n{BREAST}".replace("\ten\t", "\txx\t").encode(), "glossary/glossary.tsv")
    assert findings == (
        Finding(
            "glossary-language",
            Severity.MAJOR,
            "the language 'xx' is unknown",
            Place("glossary/glossary.tsv", 2, 12),
            "give a BCP 47 tag such as 'de', 'pt-BR' or 'sr-Latn'",
        ),
    )
