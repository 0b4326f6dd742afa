"""All terms of a glossary in a text, with a search term by term as the judge."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.glossary.target import StandingTerms
from pipeline.glossary.target.finding import places
from pipeline.glossary.target.terms import TermPlaces
from pipeline.model import Concept, Gender, PartOfSpeech, Term, TermStatus

TERMS = (
    "Arzt", "Biopsie", "Knochenmetastase", "Metastase", "metastasierter Brustkrebs", "Brustkrebs", "Ei", "CT",
    "ß-Zelle", "(Anti-)Hormontherapie", "Hormontherapie", "Ärztin oder Arzt", "Strahlentherapie", "Chemotherapie",
    "Übelkeit",
)  # fmt: skip
CONCEPTS = (
    *(Concept(f"concept-{number}", (Term(text, "de"),)) for number, text in enumerate(TERMS)),
    Concept("stop", (Term("absetzen", "de", part_of_speech=PartOfSpeech.VERB), Term("Absetzen", "de"))),
    Concept("nausea", (Term("Brechreiz", "de", TermStatus.FORBIDDEN), Term("Übelkeit", "de", gender=Gender.FEMININE))),
)


def hits(text, language="de"):
    return [
        (hit.concept.id, hit.term.text, text[slice(*hit.span)]) for hit in StandingTerms(CONCEPTS, language).hits(text)
    ]


def test_all_places_of_all_allowed_terms_are_found():
    assert hits("Metastasen und Knochenmetastasen: Setzen Sie nichts ab. Gegen Übelkeit oder Brechreiz") == [
        ("concept-3", "Metastase", "Metastasen"),
        ("concept-2", "Knochenmetastase", "Knochenmetastasen"),
        ("concept-3", "Metastase", "metastasen"),
        ("stop", "absetzen", "Setzen Sie nichts ab"),
        ("concept-14", "Übelkeit", "Übelkeit"),
        ("nausea", "Übelkeit", "Übelkeit"),
    ]


@pytest.mark.parametrize("language", ["de", "de-CH", "fr", "tlh"])
def test_nothing_stands_in_an_empty_text(language):
    assert hits("", language) == []


words = st.sampled_from(
    [*TERMS, "Biopsien", "Strahlen-", "und", "Metastasen", "setzt", "ab", "abgesetzt", "Brustkrebs-", "mit",
     "Ärztinnen", "CT-Bild", "Eier", "Hormontherapien", "metastasiertem", "ÜBELKEIT", "Onkolog*innen", ".", ",",
     "Zelle"]
)  # fmt: skip


@given(st.lists(words, max_size=8).map(" ".join) | st.text("abeitrzAMß -", max_size=20), st.sampled_from(["de", "fr"]))
def test_what_a_search_term_by_term_finds_is_found(text, language):
    own = tuple(
        Concept(one.id, tuple(Term(t.text, language, t.status, t.part_of_speech, t.gender) for t in one.terms))
        for one in CONCEPTS
    )
    terms = TermPlaces(own, language)
    asked = [(one, sought) for one in own for sought in terms.asked(one).allowed]
    reading = terms.read(text)
    expected = {
        (one.id, sought.text, place.start, place.end) for one, sought in asked for place in places(reading, sought)
    }
    found = StandingTerms(own, language).hits(text)
    assert {(hit.concept.id, hit.term.text, *hit.span) for hit in found} == expected
    assert [hit.span for hit in found] == sorted(hit.span for hit in found)
