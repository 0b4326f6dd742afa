"""Source-side matching: spans, order, statuses, shared and overlapping terms, other languages, hostile texts."""

from __future__ import annotations

import time

import pytest

from pipeline.glossary.source import SourceTerms, coverage
from pipeline.model import Binding, Concept, PartOfSpeech, Span, Term, TermStatus


def _concept(name, *texts, language="en", **more):
    return Concept(name, tuple(Term(text, language, **more) for text in texts))


def _found(concepts, text, language="en"):
    return [(hit.concept.id, text[slice(*hit.span)]) for hit in SourceTerms(concepts, language).hits(text)]


BONE = _concept("bone-metastasis", "bone metastasis")
BRAIN = _concept("brain-metastasis", "brain metastasis")
CHEMO = _concept("chemotherapy", "chemotherapy")
RADIO = _concept("radiotherapy", "radiotherapy")
TUMOR = _concept("tumor", "tumor")


def test_an_enumeration_is_covered_from_the_first_to_the_last_word_of_the_term():
    text = "She has bone and brain metastases."
    assert _found((BONE, BRAIN), text) == [
        ("bone-metastasis", "bone and brain metastases"),
        ("brain-metastasis", "brain metastases"),
    ]


def test_a_suspended_word_and_the_one_that_completes_it_are_both_found():
    text = "Chemo- and radiotherapy were combined."
    assert _found((CHEMO, RADIO), text) == [
        ("chemotherapy", "Chemo- and radiotherapy"),
        ("radiotherapy", "radiotherapy"),
    ]


def test_a_possessive_ending_lies_outside_the_span():
    assert _found((TUMOR,), "The tumor’s size") == [("tumor", "tumor")]


def test_offsets_count_tags_references_and_placeholders():
    text = 'See <a href="tumor.html">the {name}&nbsp;<strong>tumor</strong></a> &amp; more'
    hits = SourceTerms((TUMOR,), "en").hits(text)
    assert [hit.span for hit in hits] == [Span(49, 54)]
    assert text[49:54] == "tumor"


def test_a_reference_within_a_word_belongs_to_it():
    assert _found((CHEMO,), "Chemo&shy;therapy helps.") == [("chemotherapy", "Chemo&shy;therapy")]
    assert _found((TUMOR,), "The tumor&rsquo;s size") == [("tumor", "tumor")]


def test_hits_stand_in_the_order_of_the_text_and_then_of_the_glossary():
    first, second = _concept("one", "tumor"), _concept("two", "tumor")
    assert _found((second, first), "A tumor, another tumor") == [
        ("two", "tumor"),
        ("one", "tumor"),
        ("two", "tumor"),
        ("one", "tumor"),
    ]


@pytest.mark.parametrize("status", TermStatus)
def test_terms_of_every_status_count(status):
    concept = Concept("tumor", (Term("growth", "en", status=status),))
    assert _found((concept,), "A growth was seen.") == [("tumor", "growth")]


def test_a_concept_that_binds_nobody_is_found_as_well():
    concept = Concept("tumor", (Term("tumor", "en"),), binding=Binding.OFF)
    assert _found((concept,), "A tumor was seen.") == [("tumor", "tumor")]


def test_the_term_of_a_hit_is_the_one_that_stands_there():
    concept = _concept("radiotherapy", "radiotherapy", "radiation therapy")
    (hit,) = SourceTerms((concept,), "en").hits("After radiation therapies")
    assert hit.term.text == "radiation therapy"


def test_irregular_forms_of_the_glossary_are_found():
    concept = _concept("radius", "radius bone", forms=("bones called radii",))
    assert _found((concept,), "Both bones called radii were broken.") == [("radius", "bones called radii")]


def test_what_one_term_of_a_concept_rules_out_no_other_form_of_it_brings_back():
    concept = Concept("period", (Term("period", "en", needs=("monthly",)), Term("periods", "en")))
    assert _found((concept,), "Two periods of rest") == []
    assert _found((concept,), "Two monthly periods") == [("period", "periods")]


def test_a_need_stands_at_most_six_words_away_in_the_same_sentence():
    concept = _concept("period", "period", needs=("monthly",))
    assert _found((concept,), "monthly a a a a a period") == [("period", "period")]
    assert _found((concept,), "monthly a a a a a a period") == []
    assert _found((concept,), "It is monthly. The period began.") == []
    assert _found((concept,), "The period is monthly.") == [("period", "period")]


def test_a_block_that_contains_the_term_stops_it_there_only():
    concept = _concept("period", "period", blocks=("period of time",))
    assert _found((concept,), "In this period of time, a period ended.") == [("period", "period")]
    assert SourceTerms((concept,), "en").hits("a period of time, a period")[0].span == Span(20, 26)


def test_any_other_block_stops_it_nearby():
    concept = _concept("stage", "stage", blocks=("theater",))
    assert _found((concept,), "The theatre has a stage.") == []
    assert _found((concept,), "We saw the theater. The stage was early.") == [("stage", "stage")]


def test_partly_overlapping_terms_are_both_found():
    concepts = (_concept("cell", "cancer cell"), _concept("division", "cell division"))
    assert _found(concepts, "cancer cell division") == [("cell", "cancer cell"), ("division", "cell division")]


def test_a_term_between_the_words_of_another_is_hidden():
    concepts = (_concept("trial", "clinical trial"), _concept("drug", "drug"))
    assert _found(concepts, "clinical drug trials") == [("trial", "clinical drug trials")]


def test_terms_of_one_letter_and_marks():
    concepts = (_concept("vitamin", "C"), _concept("plus", "ER+"))
    assert _found(concepts, "C is not c, and ER+ is not ER.") == [("vitamin", "C"), ("plus", "ER+")]


def test_nothing_is_found_without_terms():
    assert _found((), "A tumor.") == []
    assert _found((Concept("none", ()),), "A tumor.") == []
    assert _found((_concept("quotes", "“”"),), "“” “”") == []


def test_other_languages_have_stems_and_the_longest_match():
    concepts = (
        _concept("cancer", "cancer", language="fr"),
        _concept("breast", "cancer du sein", language="fr"),
        _concept("hormone", "hormone", language="fr"),
    )
    text = "Les cancers du sein et l’hormone"
    assert _found(concepts, text, "fr") == [("breast", "cancers du sein"), ("hormone", "hormone")]


def test_a_language_without_stems_has_exact_forms():
    concept = _concept("tumor", "vēzis", language="lv")
    assert _found((concept,), "Vēzis un vēža", "lv") == [("tumor", "Vēzis")]


def test_a_region_has_the_terms_of_its_language():
    assert _found((TUMOR,), "A tumour.", "en-GB") == [("tumor", "tumour")]


def test_coverage_says_what_is_found_and_what_is_not():
    assert coverage("en").startswith("English: inflection")
    assert "Snowball" in coverage("fr")
    assert "exact forms" in coverage("lv")
    assert "run of text" in coverage("ja")


_HOSTILE = {
    "one word": "x" * 200_000,
    "conjunctions": "and " * 50_000,
    "commas": "," * 100_000,
    "enumeration": "bone and brain " * 10_000,
    "suspended": "chemo- and " * 20_000,
    "hyphens": "a-" * 50_000 + "b",
    "apostrophes": "x" + "'s" * 50_000,
    "brackets": "<" * 100_000,
    "references": "&" * 100_000,
    "stops": "a." * 50_000,
    "lines": "\n \n" * 50_000,
    "front": "metastases in the liver, " * 5_000,
    "needs": "period monthly " * 5_000,
    "capitals": "WHO " * 20_000,
}


@pytest.mark.parametrize("name", _HOSTILE)
def test_hostile_texts_take_time_in_proportion_to_their_length(name):
    concepts = (
        BONE,
        BRAIN,
        CHEMO,
        _concept("front", "metastases in the brain"),
        _concept("period", "period", needs=("monthly",)),
        _concept("who", "WHO"),
        _concept("verb", "surgically remove", part_of_speech=PartOfSpeech.VERB),
    )
    terms, text = SourceTerms(concepts, "en"), _HOSTILE[name]
    started = time.process_time()
    terms.hits(text)
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("It was the removal of the affected breast.", True),
        ("It was the removal of the left breast.", True),
        ("It was the removal of her whole breast.", True),
        ("It was the removal of breasts.", True),
        ("It was the removal of the tumor in the breast.", False),
        ("It was the removal of the lymph nodes near the breast.", False),
        ("It was the removal of the very small left breast.", False),
    ],
)
def test_an_article_and_an_adjective_may_stand_before_the_last_noun(text, is_found):
    mastectomy = Concept("mastectomy", (Term("removal of the breast", "en"), Term("removal of breast", "en")))
    assert bool(SourceTerms([mastectomy], "en").hits(text)) is is_found


@pytest.mark.parametrize(
    "end", ["phase-III", "phase-III.", "phase-III of", "(phase-III", "phase", "the", "of the left"]
)
def test_a_text_may_end_where_a_term_could_go_on(end):
    trial = Concept("trial", (Term("clinical trial", "en"), Term("trial of the drug", "en")))
    for begin in ("A clinical", "A trial of", "A trial of the"):
        assert SourceTerms([trial], "en").hits(f"{begin} {end}") == ()
