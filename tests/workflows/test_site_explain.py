"""Which terms of a page are explained."""

from __future__ import annotations

import pytest

from pipeline.formats.html.prose import prose
from pipeline.model import Binding, Concept, Gender, Glossary, PartOfSpeech, Span, Term, TermStatus
from pipeline.render.site.terms import TermMark
from pipeline.workflows.site.explain import Explainer

ADMITTED, FORBIDDEN = TermStatus.ADMITTED, TermStatus.FORBIDDEN
NOUN, VERB, ADJECTIVE = PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.ADJECTIVE


def en(text, status=TermStatus.PREFERRED, part=NOUN, forms=()):
    return Term(text, "en", status, part, forms=forms)


def de(text, gender=Gender.NONE, status=TermStatus.PREFERRED, part=NOUN):
    return Term(text, "de", status, part, gender)


def concept(name, *terms, **options):
    given = {"definitions": (("en", f"{name} in English"), ("de", f"{name} auf Deutsch")), **options}
    return Concept(name, terms, **given)


GLOSSARY = Glossary(
    (
        concept("metastasis", en("metastasis", forms=("metastases",)), de("Metastase", Gender.FEMININE)),
        concept(
            "bone-metastasis",
            en("bone metastasis", forms=("bone metastases",)),
            de("Knochenmetastase", Gender.FEMININE),
        ),
        concept("biopsy", en("biopsy"), de("Biopsie", Gender.FEMININE), domain="diagnostics"),
        concept("doctor", en("doctor"), de("Arzt", Gender.MASCULINE), domain="people"),
        concept("fatigue", en("fatigue"), de("Fatigue"), de("Erschöpfung", Gender.FEMININE, ADMITTED)),
        concept("exhaustion", en("exhaustion"), de("Erschöpfung", Gender.FEMININE), binding=Binding.ADVISORY),
        concept("side-effect", en("side effect"), en("side reaction", FORBIDDEN), de("Nebenwirkung", Gender.FEMININE)),
        concept("dentist", en("dentist"), de("Zahnärztin"), de("zahnärztlich", Gender.NONE, ADMITTED, ADJECTIVE)),
        concept("radiotherapy", en("radiotherapy"), de("Strahlentherapie", Gender.FEMININE)),
        concept("chemotherapy", en("chemotherapy"), de("Chemotherapie", Gender.FEMININE)),
        concept("tamoxifen", en("tamoxifen"), is_translated=False),
        concept("port", en("port"), de("Port", Gender.MASCULINE), definitions=(("en", "A small chamber."),)),
    )
)


def found(text, language="de", unexplained=frozenset()):
    hits = Explainer(GLOSSARY, language, "en", unexplained).hits(text)
    return [(hit.concept.id, text[slice(*hit.span)]) for hit in hits]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bone metastases, biopsies.", [("bone-metastasis", "Bone metastases"), ("biopsy", "biopsies")]),
        ("A metastasis was found.", [("metastasis", "metastasis")]),
        ("Bone and brain metastases", []),
        ("A biopsy-proven case, a non-biopsy case", []),
        ("The biopsy's result, (biopsy)", [("biopsy", "biopsy"), ("biopsy", "biopsy")]),
        ("Exhaustion is no side reaction.", []),
        ("side effects and\u00a0side effect", [("side-effect", "side effects"), ("side-effect", "side effect")]),
        ("A port is put in.", [("port", "port")]),
        ("", []),
    ],
)
def test_terms_in_the_source_language(text, expected):
    assert found(text, "en") == expected
    assert found(text, "en-GB") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Metastasen und Biopsien", [("metastasis", "Metastasen"), ("biopsy", "Biopsien")]),
        ("Knochenmetastasen", [("bone-metastasis", "Knochenmetastasen")]),
        ("Knochenmetastasenbehandlung, Biopsieergebnis, Feinnadelbiopsie", []),
        ("Biopsie-Ergebnis, Nadel-Biopsie", []),
        ("Die Strahlen- und Chemotherapie", [("chemotherapy", "Chemotherapie")]),
        ("Erschöpfung durch Fatigue", [("fatigue", "Fatigue")]),
        ("zahnärztliche Hilfe einer Zahnärztin", [("dentist", "Zahnärztin")]),
        ("Tamoxifen hat Nebenwirkungen.", [("tamoxifen", "Tamoxifen"), ("side-effect", "Nebenwirkungen")]),
        ("Ein Port wird gelegt.", []),
        ("", []),
    ],
)
def test_terms_in_another_language(text, expected):
    assert found(text) == expected
    assert found(text, "de-AT") == expected


def test_a_language_without_terms_has_nothing_but_what_keeps_its_spelling():
    glossary = Glossary((concept("tamoxifen", en("tamoxifen"), is_translated=False, definitions=(("fr", "Un"),)),))
    text = "Le tamoxifen et la biopsie"
    assert [hit.span for hit in Explainer(glossary, "fr", "en").hits(text)] == [Span(3, 12)]
    assert Explainer(GLOSSARY, "fr", "en").hits(text) == ()


def test_concepts_and_domains_may_be_left_unexplained():
    text = "Doctor, biopsy, fatigue and radiotherapy"
    assert found(text, "en", {"people", "radiotherapy"}) == [("biopsy", "biopsy"), ("fatigue", "fatigue")]
    explained = Explainer(GLOSSARY, "en", "en", {"people", "metastasis", "tamoxifen"}).concepts
    assert [one.id for one in explained] == [
        "bone-metastasis", "biopsy", "fatigue", "side-effect", "dentist", "radiotherapy", "chemotherapy", "port",
    ]  # fmt: skip


def test_a_name_that_is_an_id_is_no_domain():
    glossary = Glossary((concept("drug", en("drug"), domain="drug"), concept("taxane", en("taxane"), domain="drug")))
    assert [one.id for one in Explainer(glossary, "en", "en", {"drug"}).concepts] == ["taxane"]


def test_what_needs_no_explanation_still_has_its_words():
    assert found("Bone metastases", "en", {"bone-metastasis"}) == []


def marks(page, language="en", address=""):
    return [(mark.id, page[slice(*mark.span)]) for mark in _marks(page, language, address)]


def _marks(page, language="en", address=""):
    return Explainer(GLOSSARY, language, "en").marks(prose(page, language), address)


def test_a_concept_is_explained_at_the_first_place_that_can_be_marked():
    page = "<h2>Biopsy</h2><p>A <a href='x'>biopsy</a>, a bi<b>opsy</b>.</p><p>Biopsies and a biopsy.</p>"
    assert marks(page) == [("biopsy", "Biopsies")]


def test_a_mark_has_what_is_shown():
    assert _marks("<p>Eine&nbsp;Biopsie</p>", "de", "../glossary.html") == (
        TermMark(Span(13, 20), "biopsy", "biopsy auf Deutsch", "../glossary.html#biopsy"),
    )
    assert _marks("<p>A biopsy</p>") == (TermMark(Span(5, 11), "biopsy", "biopsy in English", ""),)


def test_no_more_than_three_are_explained_in_one_block_and_the_others_later():
    page = "<ul><li>Biopsy, fatigue, a doctor, a dentist and a port<li>A port, a biopsy, a dentist</ul>"
    assert marks(page) == [
        ("biopsy", "Biopsy"), ("fatigue", "fatigue"), ("doctor", "doctor"), ("port", "port"), ("dentist", "dentist"),
    ]  # fmt: skip


def test_without_concepts_nothing_is_explained():
    assert Explainer(Glossary(), "de", "en").marks(prose("<p>Eine Biopsie", "de")) == ()
