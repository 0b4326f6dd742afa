"""The glossary's table out."""

import pytest

from pipeline.errors import GlossaryError
from pipeline.glossary.table import read_table, write_csv, write_table
from pipeline.glossary.table.columns import COLUMNS
from pipeline.model import Binding, Concept, Gender, Glossary, PartOfSpeech, Register, Term, TermStatus

ITIS = Concept(
    "itis",
    (
        Term("-itis", "en", part_of_speech=PartOfSpeech.OTHER, note="'- a suffix", needs=("a", "b")),
        Term('"-itis"', "de", TermStatus.ADMITTED, register=Register.PROFESSIONAL, exact_case=True, forms=("-itiden",)),
        Term("Entzündung", "de", gender=Gender.FEMININE, blocks=("x, y",)),
    ),
    "disease",
    Binding.ADVISORY,
    is_translated=False,
    codes=(("MeSH", "D007249"), ("ATC", "X")),
    definitions=(("en", "Inflamed."), ("de", "Eine Entzündung.")),
)
HEADER = "|".join(COLUMNS)


def test_a_table():
    assert write_table(Glossary((ITIS,))).decode().replace("\t", "|") == (
        f"{HEADER}\n"
        "itis|disease|advisory|no|MeSH:D007249; ATC:X|en|-itis|preferred|other|||||a; b||Inflamed.|'- a suffix|\n"
        'itis|||||de|"-itis"|admitted|noun||-itiden|professional|exact|||Eine Entzündung.||\n'
        "itis|||||de|Entzündung|preferred|noun|f|||||x, y|||\n"
    )


def test_csv_for_spreadsheets():
    assert write_csv(Glossary((ITIS,))) == (
        f"{HEADER.replace('|', ',')}\r\n"
        "itis,disease,advisory,no,MeSH:D007249; ATC:X,en,'-itis,preferred,other,,,,,a; b,,Inflamed.,''- a suffix,\r\n"
        'itis,,,,,de,"""-itis""",admitted,noun,,\'-itiden,professional,exact,,,Eine Entzündung.,,\r\n'
        'itis,,,,,de,Entzündung,preferred,noun,f,,,,,"x, y",,,\r\n'
    ).encode("utf-8-sig")


def test_no_concepts_are_a_header():
    assert write_table(Glossary()).decode() == HEADER.replace("|", "\t") + "\n"


def test_white_space_and_accents_are_tidied():
    tidy = Concept("a", (Term("Übelkeit", "de", note="one two three"),), definitions=(("de", "x"),))
    concept = Concept("a", (Term(" U\u0308belkeit\n", "de", note="one\n two\tthree "),), definitions=(("de", "x\n"),))
    again, _ = read_table(write_table(Glossary((concept,))), "g.tsv")
    assert again == Glossary((tidy,))


LIVER = Term("liver", "en")
MISFIT = "the concept 'liver' does not fit into the table: "


@pytest.mark.parametrize("write", [write_table, write_csv])
@pytest.mark.parametrize(
    ("concept", "message"),
    [
        (Concept("liver", ()), f"{MISFIT}it has no terms; add a term, or leave the concept out"),
        (
            Concept("liver", (LIVER,), definitions=(("de", "Ein Organ."),)),
            f"{MISFIT}it has a definition in de, but no term; add a term in de, or remove the definition",
        ),
        (
            Concept("liver", (Term("liver", "en", forms=("a; b",)),)),
            f"{MISFIT}it has an empty item or a semicolon in a list; mend its codes, forms, needs and blocks",
        ),
        (
            Concept("liver", (Term("=1+1", "en"),)),
            f"{MISFIT}a spreadsheet would calculate '=1+1'; write a word before it, or remove it",
        ),
        (
            Concept("liver", (Term("\ud800", "en"),)),
            "the glossary does not fit into the table: half a character (U+D800); write the whole character",
        ),
        (
            Concept("liver", (LIVER, LIVER)),
            f"{MISFIT}the term 'liver' of the same concept and language stands in line 3 already; keep one of the two",
        ),
    ],
)
def test_what_does_not_fit_is_not_written(write, concept, message):
    with pytest.raises(GlossaryError) as caught:
        write(Glossary((Concept("lung", (Term("lung", "en"),)), concept)))
    assert str(caught.value) == message
