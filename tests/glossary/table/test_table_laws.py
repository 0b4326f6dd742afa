"""What is written is read again as it was, by us and by others, and nothing that is read brings us down."""

import csv
import io

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline.errors import GlossaryError
from pipeline.glossary.table import consistency, load_table, read_csv, read_table, write_csv, write_table
from pipeline.glossary.table.columns import COLUMNS
from pipeline.glossary.table.formulas import defuse, restore
from pipeline.model import (
    Binding,
    Concept,
    Gender,
    Glossary,
    PartOfSpeech,
    Register,
    Severity,
    Term,
    TermStatus,
)

WORDS = 'Krebs Ärztin ß -itis +5 \'-a \'\'=b "Zyklus" a""b 10\xa0mg CDK4/6 p<0.05 Ödem naïve 癌 @ '.split(" ")
TEXTS = st.lists(st.sampled_from([word for word in WORDS if word not in ("", "@")]), min_size=1, max_size=3).map(
    " ".join
)
LISTS = st.lists(TEXTS, max_size=3).map(tuple)
FREE = TEXTS | st.just("")
CODES = st.sampled_from([("MeSH", "D001943"), ("MeSH", "C000123"), ("ICD-10-GM", "C50.9"), ("ATC", "L02BA01")])


@st.composite
def term_lists(draw):
    """Return terms with one preferred in each language, none twice."""
    languages = draw(st.lists(st.sampled_from(["en", "de", "pt-BR"]), min_size=1, unique=True))
    terms = []
    for language in languages:
        texts = draw(st.lists(TEXTS, min_size=1, max_size=3, unique_by=str.casefold))
        others = [draw(st.sampled_from(list(TermStatus)[1:])) for _ in texts[1:]]
        for text, status in zip(texts, [TermStatus.PREFERRED, *others], strict=True):
            term = st.builds(
                Term,
                st.just(text),
                st.just(language),
                st.just(status),
                st.sampled_from(PartOfSpeech),
                st.sampled_from(Gender),
                LISTS,
                st.sampled_from(Register),
                st.booleans(),
                LISTS,
                LISTS,
                FREE,
                FREE,
            )
            terms.append(draw(term))
    return tuple(draw(st.permutations(terms)))


@st.composite
def glossaries(draw):
    names = draw(st.lists(st.sampled_from(["breast-cancer", "period", "hot-flash-2", "b12"]), unique=True))
    concepts = []
    for name in names:
        terms = draw(term_lists())
        languages = dict.fromkeys(term.language for term in terms)
        concept = Concept(
            name,
            terms,
            draw(FREE),
            draw(st.sampled_from(Binding)),
            draw(st.booleans()),
            tuple(draw(st.lists(CODES, max_size=2))),
            tuple((language, draw(TEXTS)) for language in languages if draw(st.booleans())),
        )
        concepts.append(concept)
    return Glossary(tuple(concepts))


def severe(findings):
    return [finding for finding in findings if finding.severity in (Severity.MAJOR, Severity.BLOCKER)]


@given(glossaries())
def test_a_table_gives_the_glossary_back(glossary):
    data = write_table(glossary)
    again, findings = read_table(data, "g.tsv")
    assert (again, severe(findings)) == (glossary, [])
    assert write_table(again) == data
    assert load_table(data, "g.tsv") == glossary
    assert not severe(consistency(again, "en", ["de"], "g.tsv"))


@given(glossaries(), st.sampled_from(",;\t"))
def test_csv_gives_the_glossary_back(glossary, delimiter):
    data = write_csv(glossary, delimiter)
    again, findings = read_csv(data, "g.csv")
    assert (again, severe(findings)) == (glossary, [])
    assert write_csv(again, delimiter) == data


@given(glossaries())
def test_another_reader_sees_the_same_cells_and_no_formula(glossary):
    table = [line.split("\t") for line in write_table(glossary).decode().splitlines()]
    cells = list(csv.reader(io.StringIO(write_csv(glossary).decode("utf-8-sig"), newline="")))
    assert cells[0] == list(COLUMNS)
    assert [[restore(cell) for cell in row] for row in cells] == table
    assert not [cell for row in cells for cell in row if cell[:1] in tuple("=+-@\t\r\n")]


@given(glossaries(), st.sampled_from(["\n", "\r\n", "\r"]))
def test_other_writers_may_quote_every_cell(glossary, end):
    rows = [line.split("\t") for line in write_table(glossary).decode().splitlines()]
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator=end)
    writer.writerows(map(defuse, row) for row in rows)
    again, findings = read_csv(stream.getvalue().encode(), "g.csv")
    assert (again, severe(findings)) == (glossary, [])


@given(st.text())
def test_defusing_is_undone(cell):
    assert restore(defuse(cell)) == cell
    assert defuse(cell)[:1] not in tuple("=+-@\t\r\n＝＋－＠")


PIECES = [
    *COLUMNS,
    *WORDS,
    "en",
    "de",
    "\t",
    "\t\t",
    "\n",
    "\r\n",
    ";",
    ",",
    '"',
    '""',
    "=1+1",
    "\u202e",
    "<b>",
    "&amp;",
]
HEADERS = ["\t".join(COLUMNS) + "\n", ",".join(COLUMNS) + "\n", "en,de\n", "id;en;de_forbidden;gender\n", ""]
JUNK = st.tuples(st.sampled_from(HEADERS), st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=60))


@given(
    JUNK.map(lambda parts: parts[0] + "".join(parts[1])).map(lambda text: text.encode("utf-8", "replace")) | st.binary()
)
@pytest.mark.parametrize("read", [read_table, read_csv])
def test_junk_ends_in_findings(read, data):
    glossary, findings = read(data, "g.tsv")
    assert all(finding.place.line >= 1 and finding.place.column >= 1 for finding in findings)
    assert all(finding.hint and "\n" not in finding.message for finding in findings)
    assert not (severe(findings) and len(glossary))
    if not severe(findings):
        assert read_table(write_table(glossary), "g.tsv")[0] == glossary


@given(glossaries(), st.data())
def test_half_a_table_is_no_table(glossary, data):
    """A cut in a row is found; one between rows cannot be."""
    content = write_table(glossary)
    end = data.draw(st.integers(1, len(content) - 2))
    assume(content[end : end + 1] not in (b"\n", b"") and content[end - 1 : end] != b"\n")
    cut = content[:end]
    assume(cut.rpartition(b"\n")[2].count(b"\t") < len(COLUMNS) - 1)
    assert len(read_table(cut, "g.tsv")[0]) == 0
    with pytest.raises(GlossaryError):
        load_table(cut, "g.tsv")
