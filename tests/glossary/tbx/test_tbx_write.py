"""What is written to TBX, and that other tools read it."""

from pathlib import Path

import pytest
from lxml import etree

from pipeline.errors import GlossaryError
from pipeline.glossary.tbx import Dialect, read_tbx, write_tbx
from pipeline.model import Binding, Concept, Gender, Glossary, PartOfSpeech, Register, Term, TermStatus

CASES = Path(__file__).parent / "cases"
SAMPLES = sorted((Path(__file__).resolve().parents[4] / "shared/data/interchange").glob("*.tbx"))
SMALL_LETTERS = "use small letters, digits and single hyphens, as in bone-metastasis"
GLOSSARY = Glossary(
    (
        Concept(
            "5-fluorouracil",
            (
                Term("fluorouracil", "en", register=Register.INN),
                Term("Fluorouracil", "de", gender=Gender.NEUTER, forms=("Fluorouracils",), source="Rote Liste"),
                Term("5-FU", "de", TermStatus.ADMITTED, exact_case=True, note="nur in <Tabellen>"),
                Term("Fluoruracil", "de", TermStatus.DEPRECATED),
                Term("Fluoro-Urazil", "de", TermStatus.FORBIDDEN),
            ),
            "drug",
            Binding.ADVISORY,
            is_translated=False,
            codes=(("MeSH", "D005472"), ("ICD-10-GM", "Z51.1"), ("ATC", "L01BC02")),
            definitions=(("en", "A drug against cancer."), ("de", "Ein Mittel gegen Krebs."), ("fr", "Un médicament.")),
        ),
        Concept(
            "period",
            (
                Term("period", "en", needs=("menstrual", "monthly"), blocks=("period of time",)),
                Term("Tage", "de", part_of_speech=PartOfSpeech.NOUN, gender=Gender.PLURAL),
                Term("periods", "en", TermStatus.ADMITTED),
            ),
        ),
    )
)


@pytest.mark.parametrize("dialect", Dialect)
def test_the_files_are_these(dialect):
    assert write_tbx(GLOSSARY, dialect).decode() == (CASES / f"written-{dialect}.tbx").read_text(encoding="utf-8")


@pytest.mark.parametrize("dialect", Dialect)
def test_the_files_come_back(dialect):
    assert read_tbx((CASES / f"written-{dialect}.tbx").read_bytes(), "f.tbx") == (GLOSSARY, ())


@pytest.mark.parametrize(
    ("dialect", "schema", "old", "new"),
    [
        (Dialect.V2, "basic-2008.rng", '"administrativeStatus"', '"register"'),
        (Dialect.V2, "basic-2008.rng", 'id="_5', 'id="5'),
        (Dialect.V2, "basic-2008.rng", '"subjectField"', '"binding"'),
        (Dialect.DCA, "basic-2019-dca.rng", "preferredTerm-admn-sts", "preferred"),
        (Dialect.DCA, "basic-2019-dca.rng", "https://id", "urn:id"),
        (Dialect.DCT, "basic-2019-dct.rng", "basic:definition", "min:definition"),
        (Dialect.DCT, "basic-2019-dct.rng", "<note>", '<note type="binding">'),
    ],
)
def test_the_schemas_see_what_is_wrong(dialect, schema, old, new):
    rules = etree.RelaxNG(file=str(CASES / schema))
    written = write_tbx(GLOSSARY, dialect)
    assert rules.validate(etree.fromstring(written))
    assert not rules.validate(etree.fromstring(written.replace(old.encode(), new.encode())))


@pytest.mark.parametrize(
    ("concept", "message"),
    [
        (Concept("arm", ()), "concept arm: it has no term, and TBX has no entries without one; add a term"),
        (
            Concept("Der Arm", (Term("Arm", "de"),)),
            f"concept 'Der Arm': this is no id of a concept; {SMALL_LETTERS}",
        ),
        (
            Concept("arm", (Term("Arm\x07", "de"),)),
            "concept arm: XML has no character U+0007; remove it from the concept's texts",
        ),
        (
            Concept("arm", (Term("Arm", "de", note="\ud800"),)),
            "concept arm: XML has no character U+D800; remove it from the concept's texts",
        ),
    ],
)
@pytest.mark.parametrize("dialect", Dialect)
def test_what_tbx_cannot_hold_is_refused(dialect, concept, message):
    with pytest.raises(GlossaryError) as caught:
        write_tbx(Glossary((concept,)), dialect)
    assert str(caught.value) == message


def test_an_empty_glossary_comes_back():
    for dialect in Dialect:
        assert read_tbx(write_tbx(Glossary(), dialect), "f.tbx") == (Glossary(), ())


def test_the_translate_toolkit_reads_the_edition_of_2008():
    tbx = pytest.importorskip("translate.storage.tbx", reason="needs the Translate Toolkit")
    store = tbx.tbxfile.parsestring(write_tbx(GLOSSARY, Dialect.V2))
    assert [(unit.getid(), unit.source, unit.target) for unit in store.units] == [
        ("_5-fluorouracil", "fluorouracil", "Fluorouracil"),
        ("period", "period", "Tage"),
    ]
    terms = store.units[0].get_target_terms("de")
    assert [(term.text, term.administrative_status, term.deprecated) for term in terms] == [
        ("Fluorouracil", "preferredTerm-admn-sts", False),
        ("5-FU", "admittedTerm-admn-sts", False),
        ("Fluoruracil", "supersededTerm-admn-sts", False),
        ("Fluoro-Urazil", "deprecatedTerm-admn-sts", True),
    ]
    assert "nur in <Tabellen>" in [note.text for note in terms[1].notes]


@pytest.mark.slow
def test_a_hundred_thousand_terms_are_no_matter():
    concepts = (
        Concept(f"c-{number}", (Term(f"term {number}", "en"), Term(f"Wort {number}", "de", forms=("Worte",))))
        for number in range(50_000)
    )
    glossary = Glossary(tuple(concepts))
    written = write_tbx(glossary, Dialect.V2)
    assert read_tbx(written, "f.tbx") == (glossary, ())


@pytest.mark.data
def test_files_of_other_tools_come_through_every_dialect():
    if not SAMPLES:
        pytest.skip("the data folder is not beside the project")
    for file in SAMPLES:
        glossary, findings = read_tbx(file.read_bytes(), file.name)
        assert len(glossary)
        assert findings
        for dialect in Dialect:
            assert read_tbx(write_tbx(glossary, dialect), "f.tbx") == (glossary, ())
