"""Laws of finding terms in German and other texts."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.glossary.target import TargetTerms
from pipeline.glossary.target.letters import folded, letters
from pipeline.glossary.target.words import WORD
from pipeline.model.glossary import Binding, Concept, PartOfSpeech, Term, TermHit, TermIssueKind, TermStatus
from pipeline.model.place import Span

LETTERS = st.text(alphabet="abcdefghijklmnoprstuvwzäöüß", min_size=1, max_size=12)
WORDS = st.builds(lambda word, capital: word.capitalize() if capital else word, LETTERS, st.booleans())
HYPHENED = st.lists(WORDS, min_size=1, max_size=3).map("-".join)
TERMS = st.lists(HYPHENED, min_size=1, max_size=4).map(" ".join)
PARTS_OF_SPEECH = st.sampled_from(PartOfSpeech)
NEUTRAL = ("Hier", "steht", "jetzt", "nur", "noch", "dies")
MEDICAL = st.sampled_from(
    """
    Brustkrebs- und -gefäße Brust-
    Darmkrebs Strahlen- Chemotherapie Ärzt*innen Patient:innen PatientInnen Ärztin oder Arzt operativ entfernen
    stellte fest ; . , ( ) / - CDK4/6-Hemmern Schleimhaut \u00ad \u0308 ﬁ İ ß <b> </b> {name} &amp;
    """.split()
)
ANY_TEXT = st.one_of(st.text(), st.lists(st.one_of(MEDICAL, st.text(max_size=3)), max_size=12).map(" ".join))


def concept_of(text, part_of_speech=PartOfSpeech.NOUN, language="de"):
    return Concept("one", (Term(text, language, part_of_speech=part_of_speech),))


def known():
    listed = (
        ("breast-cancer", "Brustkrebs", TermStatus.PREFERRED),
        ("breast-cancer", "Busenkrebs", TermStatus.FORBIDDEN),
        ("radiotherapy", "Strahlentherapie", TermStatus.PREFERRED),
        ("doctor", "Ärztin oder Arzt", TermStatus.PREFERRED),
        ("remove", "operativ entfernen", TermStatus.PREFERRED),
        ("diagnosed", "festgestellt", TermStatus.PREFERRED),
        ("inhibitor", "CDK4/6-Hemmer", TermStatus.PREFERRED),
        ("odd", "(Anti-)Therapie", TermStatus.DEPRECATED),
    )
    blocked = Concept("skin", (Term("Haut", "de", blocks=("Schleimhaut", "Netz")),))
    names = dict.fromkeys(name for name, _, _ in listed)
    return (
        blocked,
        *(Concept(name, tuple(Term(t, "de", s) for n, t, s in listed if n == name)) for name in names),
    )


KNOWN = known()
TARGET = TargetTerms(KNOWN, "de")


def hits(concepts):
    return [TermHit(concept, concept.terms[0], Span(0, 1)) for concept in concepts]


@given(TERMS, PARTS_OF_SPEECH, st.sampled_from(["de", "de-AT", "fr", "ja"]))
@example("Ärztin oder Arzt", PartOfSpeech.NOUN, "de")
@example("a", PartOfSpeech.VERB, "de")
@example("die", PartOfSpeech.NOUN, "de")
def test_the_own_text_of_a_term_is_its_rendering(text, part_of_speech, language):
    concept = concept_of(text, part_of_speech, language)
    target = TargetTerms([concept], language)
    assert target.renderings(text, concept)
    assert target.judge(text, hits([concept])) == ()


@given(TERMS, PARTS_OF_SPEECH, st.integers(0, len(NEUTRAL)), st.sampled_from(["de", "fr"]))
def test_a_term_among_other_words_is_found_where_it_stands(text, part_of_speech, index, language):
    concept = concept_of(text, part_of_speech, language)
    sentence = " ".join((*NEUTRAL[:index], text, *NEUTRAL[index:]))
    found = TargetTerms([concept], language).renderings(sentence, concept)
    start = len(" ".join(NEUTRAL[:index])) + bool(index)
    assert any(one.span.start < start + len(text) and start < one.span.end for one in found)


@given(ANY_TEXT)
@example("Brust-")
@example("-gefäße")
@example("Ärzt*innen*innen")
@example("Patient(inn")
@example("\u0308")
@example("-" * 300)
@example("a-" * 300)
def test_spans_are_valid_on_any_text(text):
    for concept in KNOWN:
        for rendering in TARGET.renderings(text, concept):
            assert 0 <= rendering.span.start < rendering.span.end <= len(text)
    for issue in TARGET.judge(text, hits(KNOWN)):
        assert (issue.span is None) == (issue.kind is TermIssueKind.MISSING)
        if issue.span is not None:
            assert text[issue.span.start : issue.span.end] == issue.found != ""


@given(ANY_TEXT)
def test_there_is_one_issue_of_each_kind_for_a_concept_in_the_order_of_hits(text):
    issues = TARGET.judge(text, hits(KNOWN * 2))
    assert len({(issue.kind, issue.hit.concept.id) for issue in issues}) == len(issues)
    order = [concept.id for concept in KNOWN]
    assert [issue.hit.concept.id for issue in issues] == sorted((i.hit.concept.id for i in issues), key=order.index)


@given(ANY_TEXT)
def test_judging_again_says_the_same(text):
    assert TargetTerms(KNOWN, "de").judge(text, hits(KNOWN)) == TARGET.judge(text, hits(KNOWN))


@given(ANY_TEXT)
def test_a_missing_term_is_said_only_where_nothing_renders_the_concept(text):
    for concept in KNOWN:
        kinds = {issue.kind for issue in TARGET.judge(text, hits([concept]))}
        allowed = [one for one in TARGET.renderings(text, concept) if one.term.is_allowed]
        if allowed:
            assert TermIssueKind.MISSING not in kinds


@given(ANY_TEXT)
def test_what_does_not_bind_is_not_judged(text):
    free = Concept("one", (Term("Brustkrebs", "de"),), binding=Binding.OFF)
    elsewhere = Concept("two", (Term("breast cancer", "en"),))
    assert TargetTerms([free, elsewhere], "de").judge(text, hits([free, elsewhere])) == ()


@pytest.mark.parametrize("word", ["Brustkrebs", "Chemotherapie", "Eierstock", "Zytostatikum", "Metastase"])
@given(left=WORDS, right=WORDS)
def test_a_hyphen_makes_any_compound_plain(word, left, right):
    concept = concept_of(word)
    target = TargetTerms([concept], "de")
    for text in (f"{left.capitalize()}-{word}", f"{word}-{right.capitalize()}"):
        assert target.judge(text, hits([concept])) == ()


@given(st.lists(st.one_of(MEDICAL, WORDS, st.sampled_from(["Ärztin", "ärztIn", "In", "in", "Photo", "Maß"]))))
def test_the_letters_of_a_text_are_those_of_its_words(drawn):
    text = " ".join(drawn)
    words = WORD.findall(text)
    assert letters(text, words).split("\n") == ([folded(word) for word in words] or [""])


@given(ANY_TEXT, st.permutations(KNOWN))
def test_which_concepts_were_asked_for_before_does_not_matter(text, concepts):
    target = TargetTerms(KNOWN, "de")
    one_by_one = {concept.id: target.renderings(text, concept) for concept in concepts}
    assert one_by_one == {concept.id: TARGET.renderings(text, concept) for concept in KNOWN}
