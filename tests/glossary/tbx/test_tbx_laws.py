"""What is written comes back, and is valid, in every dialect and for every glossary."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from pipeline.errors import GlossaryError
from pipeline.glossary.tbx import Dialect, read_tbx, write_tbx
from pipeline.model import Binding, Concept, Gender, Glossary, PartOfSpeech, Register, Term, TermStatus
from pipeline.text import collapse

CASES = Path(__file__).parent / "cases"
SCHEMAS = {
    Dialect.V2: CASES / "basic-2008.rng",
    Dialect.DCA: CASES / "basic-2019-dca.rng",
    Dialect.DCT: CASES / "basic-2019-dct.rng",
}
LANGUAGES = st.sampled_from(["en", "de", "de-AT", "fr", "zh-Hant", "sr-Latn"])
ANYTHING = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"]), max_size=12)
OWN = ["pipeline: {", 'pipeline: {"note": "x"}', "pipeline: "]
TRICKY = st.sampled_from([*OWN, "a; b", "<&>\"'", "]]>", "&amp;", "\u0085", "\u2028", "x\u00a0y"])
CELLS = st.one_of(st.sampled_from(["Krebs", "cancer", "Brustkrebs"]), ANYTHING, TRICKY).map(collapse)
TEXTS = CELLS.filter(bool)
LISTS = st.lists(TEXTS, max_size=2).map(tuple)
IDS = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,3}){0,2}", fullmatch=True)
CODES = st.tuples(st.sampled_from(["MeSH", "ICD-10-GM", "ATC", "SNOMED CT", "x"]), st.one_of(st.just("D001943"), TEXTS))
TERMS = st.builds(
    Term,
    TEXTS,
    LANGUAGES,
    st.sampled_from(TermStatus),
    st.sampled_from(PartOfSpeech),
    st.sampled_from(Gender),
    LISTS,
    st.sampled_from(Register),
    st.booleans(),
    LISTS,
    LISTS,
    CELLS,
    CELLS,
)
CONCEPTS = st.builds(
    Concept,
    IDS,
    st.lists(TERMS, min_size=1, max_size=4).map(tuple),
    CELLS,
    st.sampled_from(Binding),
    st.booleans(),
    st.lists(CODES, max_size=3).map(tuple),
    st.dictionaries(LANGUAGES, TEXTS, max_size=3).map(lambda found: tuple(found.items())),
)
GLOSSARIES = st.lists(CONCEPTS, max_size=3, unique_by=lambda concept: concept.id).map(
    lambda some: Glossary(tuple(some))
)


@pytest.mark.parametrize("dialect", Dialect)
@given(glossary=GLOSSARIES)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_what_is_written_comes_back_and_nothing_is_said_of_it(dialect, glossary):
    assert read_tbx(write_tbx(glossary, dialect), "f.tbx") == (glossary, ())


@pytest.mark.parametrize("dialect", Dialect)
@given(glossary=GLOSSARIES.filter(len))
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_what_is_written_is_valid_tbx_basic(dialect, glossary):
    schema = etree.RelaxNG(file=str(SCHEMAS[dialect]))
    schema.assertValid(etree.fromstring(write_tbx(glossary, dialect)))


@pytest.mark.parametrize("dialect", Dialect)
@given(glossary=GLOSSARIES)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_the_encoding_does_not_matter(dialect, glossary):
    text = write_tbx(glossary, dialect).decode().replace('encoding="UTF-8"', 'encoding="UTF-16"')
    assert read_tbx(text.encode("utf-16"), "f.tbx") == (glossary, ())


@given(data=st.binary(max_size=300))
@settings(deadline=None)
def test_no_bytes_make_anything_but_an_error_or_a_glossary(data):
    _read_or_refuse(data)


@pytest.mark.parametrize("dialect", Dialect)
@given(glossary=GLOSSARIES.filter(len), data=st.data())
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_a_damaged_file_ends_in_a_located_error_or_a_glossary(dialect, glossary, data):
    written = write_tbx(glossary, dialect)
    at = data.draw(st.integers(0, len(written) - 1))
    new = data.draw(st.sampled_from([b"", b"<", b"&", b">", b'"', b"\x00", b"\xff", b"x", b"[", b"}"]))
    _read_or_refuse(written[:at] + new + written[at + 1 :])


def _read_or_refuse(data):
    try:
        glossary, _ = read_tbx(data, "f.tbx")
    except GlossaryError as error:
        said = error
    else:
        assert isinstance(glossary, Glossary)
        return
    file, line, column, _ = said.message.split(":", 3)
    assert (file, line.isdigit(), column.isdigit(), bool(said.hint)) == ("f.tbx", True, True, True)
