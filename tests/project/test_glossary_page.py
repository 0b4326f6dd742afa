"""docs/glossary.md: tables of columns, findings and matches are true, and so are the examples of files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.cli.glossary.export import Form
from pipeline.glossary.source import SourceTerms
from pipeline.glossary.table import read_csv, read_table
from pipeline.glossary.table.columns import COLUMNS, LONGEST, VOCABULARY
from pipeline.glossary.target import TargetTerms
from pipeline.model import Concept, PartOfSpeech, Term, TermStatus

PAPER = Path(__file__).resolve().parents[2] / "docs/glossary.md"
TEXT = PAPER.read_text(encoding="utf-8")
_CELLS = re.compile(r"^\| (.+) \|$", re.MULTILINE)
_FINDING = re.compile(r"^\| `(glossary-[a-z-]+)` \| (major|minor|note) \|", re.MULTILINE)


def _section(heading):
    return re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#|\Z)", TEXT, re.MULTILINE | re.DOTALL)[1]


def _tables(heading):
    """Return the tables of a section, as rows of cells without the header."""
    tables = re.findall(r"(?:^\|.*\|\n)+", _section(heading), re.MULTILINE)
    return [[row.split(" | ") for row in _CELLS.findall(table)[1:]] for table in tables]


def _hits(term, text):
    concept = Concept("example", (Term(*term),))
    return [text[hit.span.start : hit.span.end] for hit in SourceTerms([concept], "en").hits(text)]


def _renderings(term, text):
    concept = Concept("example", (Term(*term),))
    return TargetTerms([concept], "de").renderings(text, concept)


def _term(what, text, language):
    part = PartOfSpeech.VERB if "`pos` is `verb`" in what else PartOfSpeech.NOUN
    return text, language, TermStatus.PREFERRED, part


@pytest.mark.parametrize(("what", "term", "text"), _tables("English")[0])
def test_english_terms_are_found_where_the_page_says(what, term, text):
    assert _hits(_term(what, term, "en"), text) != []


@pytest.mark.parametrize(("what", "term", "text"), _tables("English")[1])
def test_english_terms_are_not_found_where_the_page_says(what, term, text):
    assert _hits(_term(what, term, "en"), text) == []


@pytest.mark.parametrize(("what", "term", "text"), _tables("German")[0])
def test_german_terms_are_found_where_the_page_says(what, term, text):
    assert _renderings(_term(what, term, "de"), text) != ()


@pytest.mark.parametrize(("what", "term", "text"), _tables("German")[1])
def test_german_terms_are_not_found_where_the_page_says(what, term, text):
    assert _renderings(_term(what, term, "de"), text) == ()


def test_needs_and_blocks_tell_meanings_apart():
    needs = Concept("period", (Term("period", "en", needs=("menstrual", "monthly")),))
    blocks = Concept("period", (Term("period", "en", blocks=("period of",)),))
    for concept, right in ((needs, "Your monthly period is late."), (blocks, "Your period is late.")):
        terms = SourceTerms([concept], "en")
        assert [len(terms.hits(text)) for text in (right, "After a period of rest it is better.")] == [1, 0]


def test_a_block_keeps_a_german_term_from_being_found_in_a_compound():
    assert _renderings(("Haut", "de"), "die Schleimhaut") != ()
    concept = Concept("skin", (Term("Haut", "de", blocks=("Schleimhaut",)),))
    found = TargetTerms([concept], "de").renderings("Schleimhäute und Haut", concept)
    assert [rendering.span for rendering in found] == [(17, 21)]


def test_other_languages_are_covered_as_the_page_says():
    def found(term, language, text):
        concept = Concept("example", (Term(term, language),))
        source = bool(SourceTerms([concept], language).hits(text))
        return source, bool(TargetTerms([concept], language).renderings(text, concept))

    assert found("effet indésirable", "fr", "Les effets indésirables sont rares.") == (True, True)
    assert found("effet indésirable", "fr", "Ces effets rarement indésirables passent.") == (False, False)
    assert found("副作用", "zh", "副作用很少。") == (False, True)
    assert found("побічна дія", "uk", "Побічна дія буває рідко.") == (True, True)
    assert found("побічна дія", "uk", "Побічні дії бувають рідко.") == (False, False)


def test_every_column_is_explained_with_an_example_that_can_be_read():
    (rows,) = _tables("The table")
    assert [cells[0].strip("`") for cells in rows] == list(COLUMNS)
    example = "\t".join(cells[-1].strip("`") for cells in rows).replace("advisory", "strict")
    english = "\t".join(
        {"concept": "bone-metastasis", "language": "en", "term": "bone metastasis", "status": "preferred"}.get(name, "")
        for name in COLUMNS
    )
    header = "\t".join(COLUMNS)
    _, findings = read_table(f"{header}\n{example}\n{english}\n".encode(), "glossary.tsv")
    assert [finding.check for finding in findings if finding.severity != "note"] == []


def test_every_word_of_a_vocabulary_is_named():
    rows = {cells[0].strip("`"): cells[1] for cells in _tables("The table")[0]}
    missing = {(name, word) for name, words in VOCABULARY.items() for word in words if word}
    missing = {(name, word) for name, word in missing if f"`{word}`" not in rows[name] and name != "translate"}
    assert missing == set()


def test_every_finding_is_listed(root):
    folders = ("pipeline/glossary/table", "pipeline/glossary/tbx", "pipeline/workflows/glossary")
    sources = "".join(file.read_text(encoding="utf-8") for folder in folders for file in (root / folder).glob("*.py"))
    assert sorted(name for name, _ in _FINDING.findall(TEXT)) == sorted(
        set(re.findall(r'"(glossary-[a-z-]+)"', sources))
    )


def test_the_longest_cells_are_those_of_the_page():
    (told,) = re.findall(
        r"a cell that is too long: (\d+) characters in a term, ([\d,]+) in lists and texts, (\d+) else", TEXT
    )
    term, text, other = (int(number.replace(",", "")) for number in told)
    assert (LONGEST["term"], LONGEST["domain"]) == (term, other)
    assert {LONGEST[name] for name in ("codes", "forms", "needs", "blocks", "definition", "note", "source")} == {text}


def test_every_format_is_listed():
    assert [cells[1].strip("`") for cells in _tables("Other tools")[0]] == [form.value for form in Form]


def test_the_files_of_the_page_are_read_without_a_finding(paper):
    files = [block.text for block in paper("docs/glossary.md").blocks if block.language == "csv"]
    read = [read_csv(text.encode(), "terms.csv") for text in files]
    assert [findings for _, findings in read] == [(), ()]
    assert [concept.id for concept in read[1][0]] == ["side-effect", "rest"]
    assert [(term.text, term.status.value) for term in read[1][0].concepts[0].terms] == [
        ("side effect", "preferred"),
        ("Nebenwirkung", "preferred"),
        ("unerwünschte Wirkung", "admitted"),
        ("Seiteneffekt", "forbidden"),
    ]
