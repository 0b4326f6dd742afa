"""Tab-separated files in."""

import pytest

from pipeline.errors import StoreError
from pipeline.memory.base import Languages
from pipeline.memory.exchange import read_tsv
from pipeline.model import Context, Finding, MemoryEntry, Place, Severity, Status


@pytest.fixture
def read(tmp_path):
    """Return a function that reads a file of some bytes that is called f.tsv."""

    def _read(content, languages=Languages()):  # noqa: B008
        file = tmp_path / "f.tsv"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return list(read_tsv(file, languages, "f.tsv"))

    return _read


def pair(source, target, **others):
    return MemoryEntry(source, target, origin="f.tsv", **others)


REST, SLEEP = pair("Rest.", "Ruhen Sie sich aus."), pair("Sleep.", "Schlafen Sie.")


@pytest.mark.parametrize(
    "content",
    [
        "Rest.\tRuhen Sie sich aus.\nSleep.\tSchlafen Sie.\n",
        "Rest.\tRuhen Sie sich aus.\nSleep.\tSchlafen Sie.",
        "Rest.\tRuhen Sie sich aus.\r\n\r\nSleep.\tSchlafen Sie.\r\n",
        "\ufeffRest.\tRuhen Sie sich aus.\n Sleep.\t Schlafen   Sie. \n",
        "source\ttarget\nRest.\tRuhen Sie sich aus.\nSleep.\tSchlafen Sie.\n",
        "Target\tSource\nRuhen Sie sich aus.\tRest.\nSchlafen Sie.\tSleep.\n",
        "\ufeffen\tde\r\nRest.\tRuhen Sie sich aus.\r\nSleep.\tSchlafen Sie.\r\n",
        "fr\tde_AT\tEN-us\nReposez-vous.\tRuhen Sie sich aus.\tRest.\nDormez.\tSchlafen Sie.\tSleep.\n",
        "source:en\ttarget:de\nRest.\tRuhen Sie sich aus.\nSleep.\tSchlafen Sie.\n",
    ],
)
def test_two_pairs(read, content):
    assert read(content) == [REST, SLEEP]


def test_all_columns(read):
    header = "source\ttarget\tstatus\tpage\ttrail\tbefore\tafter\tsentences\torigin\twho\twhen\tproperties\n"
    row = 'A. B.\tC. D.\tFuzzy\tp\tt\tb\ta\t["A.", "B."]\to.po\tme\t2024-05-06\t[["note", "n"]]\n'
    assert read(header + row) == [
        MemoryEntry(
            "A. B.",
            "C. D.",
            Status.FUZZY,
            Context("p", "t", "b", "a"),
            ("A.", "B."),
            "o.po",
            "me",
            "2024-05-06",
            (("note", "n"),),
        )
    ]


def test_languages_may_stand_for_the_columns_of_the_texts(read):
    content = "status\tde\tfr\tEN\twho\nfuzzy\tRuhen Sie sich aus.\tReposez-vous.\tRest.\tme\n"
    assert read(content) == [pair("Rest.", "Ruhen Sie sich aus.", status=Status.FUZZY, who="me")]


@pytest.mark.parametrize("header", ["en\tpt-PT", "source\ttarget:pt-pt"])
def test_another_region_is_never_approved(read, header):
    found = read(f"{header}\nRest.\tDescanse.\nSleep.\t\nDrink.\tBeba.\n", Languages("en", "pt-BR"))
    tag = header[-5:]
    assert [item for item in found if isinstance(item, MemoryEntry)] == [
        pair("Rest.", "Descanse.", status=Status.FUZZY),
        pair("Drink.", "Beba.", status=Status.FUZZY),
    ]
    assert found[-1] == Finding(
        "memory-other-region",
        Severity.NOTE,
        f"2 translations in {tag}, not in pt-BR: none counts as approved",
        Place("f.tsv", 2),
        "look at each of them when it is offered as a draft",
    )


def test_escapes_and_what_looks_like_markup(read):
    content = 'one\\ttwo\\nthree \\\\n \\u0041 \\q\t"quoted"\n# no comment\t# kein Kommentar\nsource\ttarget\n'
    assert read(content) == [
        pair("one two three \\n A \\q", '"quoted"'),
        pair("# no comment", "# kein Kommentar"),
        pair("source", "target"),
    ]


def test_what_no_database_can_hold_is_replaced(read):
    content = "source\ttarget\tproperties\na\\u0000\tb\\uD800\t" + '[["\\\\u0000", "\\\\ud800"]]\n'
    assert read(content) == [pair("a\ufffd", "b\ufffd", properties=(("\ufffd", "\ufffd"),))]


@pytest.mark.parametrize(
    ("row", "check", "message", "hint", "unit"),
    [
        ("Rest.", "memory-bad-row", "the row has 1 column instead of 2", "mend the row", ""),
        ("Rest.\tRuhe.\t", "memory-bad-row", "the row has 3 columns instead of 2", "mend the row", ""),
        ("Rest.\t ", "memory-empty-text", "the target is empty", "write the missing text, or remove the unit", "Rest."),
        ("\\n\tRuhe.", "memory-empty-text", "the source is empty", "write the missing text, or remove the unit", ""),
    ],
)
def test_a_row_that_cannot_be_used(read, row, check, message, hint, unit):
    severity = Severity.MAJOR if check == "memory-bad-row" else Severity.MINOR
    expected = Finding(check, severity, message, Place("f.tsv", 3), hint, unit=unit)
    assert read(f"source\ttarget\nRest.\tRuhen Sie sich aus.\n{row}\nSleep.\tSchlafen Sie.\n") == [
        REST,
        expected,
        SLEEP,
    ]


@pytest.mark.parametrize(
    ("column", "value", "message"),
    [
        ("status", "done", "the status 'done' is none of approved, fuzzy, machine"),
        ("sentences", "Rest.", "sentences must be a JSON array"),
        ("sentences", "[1]", 'sentences must be a JSON array such as ["One.", "Two."]'),
        ("sentences", "[" * 100_000, "sentences must be a JSON array"),
        ("properties", '{"a": "b"}', "properties must be a JSON array"),
        ("properties", '[["a"]]', 'properties must be a JSON array such as [["name", "value"]]'),
        ("properties", '["ab"]', 'properties must be a JSON array such as [["name", "value"]]'),
    ],
)
def test_a_value_that_cannot_be_used(read, column, value, message):
    (found,) = read(f"source\ttarget\t{column}\nRest.\tRuhe.\t{value}\n")
    assert found == Finding(
        "memory-bad-value", Severity.MAJOR, message, Place("f.tsv", 2), "mend the value", unit="Rest."
    )


def test_a_row_that_is_too_long_is_left_out(read):
    long, rest = read(b"a" * 9_000_000 + b"\tb\nRest.\tRuhen Sie sich aus.\n")
    assert (long.check, long.message) == ("memory-too-long", "the row has more than 4,000,000 bytes")
    assert long.place == Place("f.tsv", 1)
    assert rest == REST


ICONV = "save the file as UTF-8, for example with `iconv -f {} -t UTF-8 f.tsv`"
PAIR = "give the file's language pair, or correct its first row"
NAMES = "name it one of status, page, trail, before, after, sentences, origin, who, when, properties, or remove it"
NUL = "NUL byte: this is a binary or damaged file; restore the file, or give a text file"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            "Ill?\tKrank?\nFeel ill?\tÜbel?\n".encode("latin-1"),
            f"2:11: byte 0xDC is not UTF-8; {ICONV.format('WINDOWS-1252')}",
        ),
        ("Ill?\tKrank?\n".encode("utf-16"), f"1:1: the text is UTF-16LE, not UTF-8; {ICONV.format('UTF-16LE')}"),
        ("Ill?\tKrank?\n".encode("utf-16-le"), f"1:2: the text is UTF-16LE, not UTF-8; {ICONV.format('UTF-16LE')}"),
        (b"a\tb\nc\0\td\n", f"2:2: {NUL}"),
        ("en\tfr\nRest.\tRepos.\n", f"1:1: the columns are en, fr, which is not en–de; {PAIR}"),
        ("source:en\ttarget:fr\n", f"1:1: the column target is in 'fr', not in 'de'; {PAIR}"),
        ("source\ttarget\ttarget\n", "1:1: a column is named twice; name each column once"),
        ("en\tde\twho\twho\n", "1:1: a column is named twice; name each column once"),
        ("en\tit\tstatus\n", f"1:1: the columns are en, it, which is not en–de; {PAIR}"),
        ("it\tfr\tstatus\n", f"1:1: the columns are it, fr, which is not en–de; {PAIR}"),
        ("source\ttarget\tcomment\n", f"1:1: the column 'comment' is unknown; {NAMES}"),
        ("en\tde\tcomment\n", f"1:1: the column 'comment' is unknown; {NAMES}"),
    ],
)
def test_a_file_that_cannot_be_used(read, content, message):
    with pytest.raises(StoreError) as caught:
        read(content)
    assert str(caught.value) == f"f.tsv:{message}"
    assert caught.value.exit_code == 3


def test_an_empty_file_has_no_entries(read):
    assert read("") == []
    assert read("source\ttarget\n") == []
