"""What the judgement of a translation says, and where."""

from __future__ import annotations

from time import process_time

import pytest

from pipeline.glossary.target import Rendering, TargetTerms, coverage
from pipeline.model.glossary import (
    Binding,
    Concept,
    Gender,
    PartOfSpeech,
    Register,
    Term,
    TermHit,
    TermIssue,
    TermIssueKind,
    TermStatus,
)
from pipeline.model.place import Span

FORBIDDEN, DEPRECATED, ADMITTED = TermStatus.FORBIDDEN, TermStatus.DEPRECATED, TermStatus.ADMITTED


def concept(name, *terms, **more):
    return Concept(name, tuple(Term(*term) if isinstance(term, tuple) else term for term in terms), **more)


TUMOR = concept("tumor", ("tumor", "en"), ("Geschwulst", "de", ADMITTED), ("Tumor", "de"), ("Tumore", "de", FORBIDDEN))
INFECTION = concept("infection", ("infection", "en"), ("Infektion", "de"), ("Infekt", "de", FORBIDDEN))
PRONE = concept("prone", ("prone to infections", "en"), ("Infektanfälligkeit", "de"))


def hit(of, start=0):
    return TermHit(of, of.terms[0], Span(start, start + len(of.terms[0].text)))


def judge(text, *concepts, language="de"):
    return TargetTerms(concepts, language).judge(text, [hit(one) for one in concepts])


def test_a_forbidden_term_is_told_with_what_is_right_the_preferred_one_first():
    assert judge("Zwei Tumore wurden entfernt.", TUMOR) == (
        TermIssue(TermIssueKind.FORBIDDEN, hit(TUMOR), ("Tumor", "Geschwulst"), "Tumore", Span(5, 11)),
    )


def test_a_missing_term_has_no_place():
    assert judge("Zwei Knoten wurden entfernt.", TUMOR) == (
        TermIssue(TermIssueKind.MISSING, hit(TUMOR), ("Tumor", "Geschwulst")),
    )


def test_a_forbidden_term_is_told_also_beside_an_allowed_one():
    issues = judge("Ein Tumor ist selten. Zwei Tumore sind es noch mehr.", TUMOR)
    assert [(issue.kind, issue.span) for issue in issues] == [(TermIssueKind.FORBIDDEN, Span(27, 33))]


def test_a_forbidden_term_within_an_allowed_one_of_another_concept_is_none():
    text = "Infektionen sind häufig: Die Infektanfälligkeit ist erhöht."
    assert judge(text, INFECTION, PRONE) == ()
    assert [issue.found for issue in judge(text, INFECTION)] == ["Infekt"]


def test_a_wrong_term_between_the_words_of_an_allowed_one_is_told():
    statutory = concept("statutory", ("statutory insurer", "en"), ("gesetzliche Krankenkasse", "de"))
    private = concept(
        "private", ("private insurer", "en"), ("Privatversicherung", "de"), ("private Krankenkasse", "de", DEPRECATED)
    )
    for text, found in (
        ("Gesetzliche und private Krankenkassen zahlen.", "private Krankenkassen"),
        ("Private und gesetzliche Krankenkassen zahlen.", "Private und gesetzliche Krankenkassen"),
    ):
        assert [(one.kind, one.found) for one in judge(text, statutory, private)] == [("deprecated", found)]


def test_a_wrong_suspended_compound_between_the_parts_of_an_allowed_one_is_told():
    cancer = concept("cancer", ("cancer", "en"), ("Brustkrebs", "de"), ("Busenkrebs", "de", FORBIDDEN))
    issues = judge("Brust-, Busen- und Darmkrebs", cancer)
    assert [(issue.kind, issue.found) for issue in issues] == [("forbidden", "Busen- und Darmkrebs")]


def test_the_first_hit_of_a_concept_is_told():
    issues = TargetTerms([TUMOR], "de").judge("Nichts.", [hit(TUMOR, 4), hit(TUMOR, 20)])
    assert [issue.hit.span for issue in issues] == [Span(4, 9)]


def test_a_deprecated_and_a_forbidden_term_are_two_issues():
    scan = concept(
        "scan", ("scan", "en"), ("Aufnahme", "de"), ("Scan", "de", FORBIDDEN), ("Schirmbild", "de", DEPRECATED)
    )
    issues = judge("Das Schirmbild, also der Scan, liegt vor.", scan)
    assert [(issue.kind, issue.found) for issue in issues] == [
        (TermIssueKind.FORBIDDEN, "Scan"),
        (TermIssueKind.DEPRECATED, "Schirmbild"),
    ]


def test_a_concept_with_forbidden_terms_only_is_never_missing():
    only = concept("only", ("chest", "en"), ("Busen", "de", FORBIDDEN))
    assert judge("Die Brust ist weich.", only) == ()
    assert [issue.right for issue in judge("Der Busen ist weich.", only)] == [()]


def test_what_is_not_translated_keeps_its_spelling():
    name = concept("name", ("Breast Cancer Registry", "en"), is_translated=False)
    assert judge("Fragen Sie beim Breast Cancer Registry nach.", name) == ()
    assert judge("Fragen Sie beim Brustkrebsregister nach.", name) == (
        TermIssue(TermIssueKind.MISSING, hit(name), ("Breast Cancer Registry",)),
    )


def test_what_is_not_translated_may_begin_with_a_capital():
    drug = concept("drug", ("anastrozole", "en"), is_translated=False)
    assert judge("Die Wirkung von Anastrozole ist belegt.", drug) == ()
    assert [issue.right for issue in judge("Die Wirkung von Anastrozol ist belegt.", drug)] == [("anastrozole",)]


def test_a_region_has_its_own_terms_or_those_of_the_language():
    swiss = concept("hospital", ("hospital", "en"), ("Krankenhaus", "de"), ("Spital", "de-CH"))
    assert judge("Das Spital ist neu.", swiss, language="de-CH") == ()
    assert [issue.right for issue in judge("Das Spital ist neu.", swiss, language="de-AT")] == [("Krankenhaus",)]


def test_markup_is_not_text():
    assert judge('Ein <a href="tumore.html">Tumor</a> ist {tumore}.', TUMOR) == ()
    issues = judge("Zwei <strong>Tumore</strong> &amp; mehr", TUMOR)
    assert [(issue.found, issue.span) for issue in issues] == [("Tumore", Span(13, 19))]


def test_a_concept_unknown_before_is_judged_as_well():
    assert [issue.found for issue in TargetTerms([], "de").judge("Zwei Tumore", [hit(TUMOR)])] == ["Tumore"]


@pytest.mark.parametrize("binding", [Binding.STRICT, Binding.ADVISORY])
def test_both_bindings_are_judged(binding):
    assert len(judge("Nichts.", concept("one", ("tumor", "en"), ("Tumor", "de"), binding=binding))) == 1


def test_renderings_have_places_and_tell_listed_forms_from_others():
    chemo = concept("chemo", ("Chemotherapie", "de"))
    text = "Chemotherapie, Strahlen- und Chemotherapien; Chemo- oder Strahlentherapie"
    assert TargetTerms([chemo], "de").renderings(text, chemo) == (
        Rendering(chemo.terms[0], Span(0, 13), is_exact=True),
        Rendering(chemo.terms[0], Span(29, 43), is_exact=False),
        Rendering(chemo.terms[0], Span(45, 73), is_exact=False),
    )


def test_the_longest_most_exact_rendering_counts():
    found = TargetTerms([TUMOR], "de").renderings("Tumore und Tumoren", TUMOR)
    assert [(one.term.text, one.is_exact) for one in found] == [("Tumore", True), ("Tumor", False)]


def test_the_place_of_a_part_of_a_compound_is_that_part():
    chemo = concept("chemo", ("Chemotherapie", "de"))
    spans = [one.span for one in TargetTerms([chemo], "de").renderings("Radiochemotherapiezyklen", chemo)]
    assert spans == [Span(5, 18)]


def test_listed_forms_are_found():
    atlas = concept("atlas", Term("Atlas", "de", gender=Gender.MASCULINE, forms=("Atlanten", "Atlasse")))
    assert judge("Beide Atlanten sind unverletzt.", atlas) == ()


def test_names_of_drugs_inflect_like_loan_words():
    drug = concept("drug", Term("Tamoxifen", "de", gender=Gender.NEUTER, register=Register.INN))
    assert judge("Die Wirkung der Tamoxifene ist gleich.", drug) == ()


def test_blocks_near_a_term_count_within_the_sentence():
    stage = concept("stage", Term("Stadium", "de", blocks=("Fußball",)))
    assert len(judge("Beim Fußball war das Stadium voll.", stage)) == 1
    assert judge("Er mag Fußball. Das Stadium der Krankheit ist früh.", stage) == ()


def test_blocks_that_contain_a_term_count_with_endings_too():
    skin = concept("skin", Term("Haut", "de", blocks=("Schleimhaut",)))
    assert len(judge("Die Schleimhäute und die Mundschleimhaut", skin)) == 1
    assert judge("Die Schleimhäute und die Häute", skin) == ()


def test_other_languages_have_stems_and_listed_forms():
    tumour = concept("tumor", Term("tumeur", "fr", forms=("néoplasme",)), Term("cancer du sein", "fr", ADMITTED))
    assert judge("Les tumeurs sont rares.", tumour, language="fr") == ()
    assert judge("Un néoplasme est rare.", tumour, language="fr") == ()
    assert judge("Les cancers du sein sont rares.", tumour, language="fr") == ()
    assert len(judge("Le cancer est rare.", tumour, language="fr")) == 1


def test_languages_without_spaces_have_listed_forms():
    cancer = concept("cancer", ("乳がん", "ja"))
    assert judge("これは乳がんです。", cancer, language="ja") == ()
    assert len(judge("これは癌です。", cancer, language="ja")) == 1


def test_other_languages_keep_case_where_it_matters():
    scan = concept("scan", Term("IRM", "fr", part_of_speech=PartOfSpeech.NOUN, exact_case=True))
    assert judge("Une IRM est prévue.", scan, language="fr") == ()
    assert len(judge("Une irm est prévue.", scan, language="fr")) == 1


@pytest.mark.parametrize(("language", "start"), [("de-CH", "German: "), ("fr", "fr: "), ("ja", "ja: only ")])
def test_coverage_is_one_sentence(language, start):
    said = coverage(language)
    assert said.startswith(start)
    assert said.endswith(".")


@pytest.mark.slow
@pytest.mark.parametrize(
    "text", ["a", "Tumor", "-", "a-", "a*", "Tumor- ", "Tumor und -zellen ", "<", "(", "Tumor- und Krebs "]
)
def test_hostile_texts_take_time_in_proportion_to_their_length(text):
    terms = TargetTerms([TUMOR], "de")
    started = process_time()
    terms.judge(text * (300_000 // len(text)), [hit(TUMOR)])
    assert process_time() - started < 10


@pytest.mark.slow
@pytest.mark.parametrize(
    "text", ["Haut", "Haut-", "Haut ", "Haut– ", "stellt fest und an ", "stellt ", "fest, ", "fest "]
)
def test_hostile_texts_take_time_in_proportion_to_their_length_with_blocks_and_parted_verbs(text):
    skin = concept("skin", ("skin", "en"), Term("Haut", "de", blocks=("Schleimhaut", "Netz")))
    found = concept("found", ("found", "en"), Term("feststellen", "de", part_of_speech=PartOfSpeech.VERB))
    terms = TargetTerms([skin, found], "de")
    started = process_time()
    terms.judge("Sie stellt " + text * (300_000 // len(text)), [hit(skin), hit(found)])
    assert process_time() - started < 10
