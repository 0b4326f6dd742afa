"""Which phrases of a text are candidates, and in which form they are cited."""

import pytest

from pipeline.glossary.candidates import candidates, coverage
from pipeline.glossary.candidates.plurals import singular


def terms(*texts: str, language: str = "en") -> set[str]:
    pages = [(str(at), text) for at, text in enumerate(texts)]
    return {item.term for item in candidates(pages, language, lambda _: False, (), minimum=1)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("It can cause severe nausea.", {"nausea"}),
        ("She received targeted therapy.", {"targeted therapy", "therapy"}),
        ("They quickly developed lymphedema.", {"lymphedema"}),
        ("The course of the disease varies.", {"course of the disease", "course", "disease"}),
        ("This may treat the tumor and ease pain.", {"tumor", "pain"}),
        ("Drugs that target tumor cells", {"drug", "tumor cell", "tumor", "cell"}),
        ("The patient's tumor", {"patient", "tumor"}),
        ("He has Alzheimer's disease.", {"Alzheimer's disease", "disease", "Alzheimer's"}),
        ("People with type 2 diabetes", {"type 2 diabetes", "diabetes", "type"}),
        ("Vaccines against hepatitis B", {"vaccine", "hepatitis B", "hepatitis"}),
        ("It was seen in 2019, in 40 women.", {"woman"}),
        ("Bone <em>marrow</em> is soft tissue.", {"bone marrow", "bone", "marrow", "soft tissue", "tissue"}),
        ("Bone {name} marrow", {"bone", "marrow"}),
        ("Bone<br>marrow", {"bone", "marrow"}),
        ("Bone, marrow; bone (marrow)", {"bone", "marrow"}),
        ("wound-healing and wound healing", {"wound healing", "healing", "wound"}),
        ("See https://example.org/tumor for the biopsy.", {"biopsy"}),
    ],
)
def test_phrases(text, wanted):
    assert terms(text) == wanted


@pytest.mark.parametrize(
    ("texts", "term"),
    [
        (("Metastases", "The metastases are small."), "metastasis"),
        (("Biopsies", "Two biopsies"), "biopsy"),
        (("TUMOR MARKERS ARE MEASURED", "the tumor markers"), "tumor marker"),
        (("a CT scan", "CT scans", "CT scans"), "CT scan"),
        (("all CTCs", "the CTCs"), "CTC"),
        (("in the Zollinger Registry", "by the Zollinger Registry"), "Zollinger Registry"),
        (("Types of anaemia", "the types of anaemia"), "anaemia"),
        (("Lymph nodes", "a lymph node", "lymph nodes"), "lymph node"),
        (("tumour cells", "tumor cell", "tumour cell"), "tumour cell"),
        (("Side effects of radiotherapy", "side effects of radiotherapy"), "side effect of radiotherapy"),
    ],
)
def test_citation_forms(texts, term):
    assert term in terms(*texts)


def test_spellings_and_numbers_are_one_candidate():
    found = candidates([("p", "A tumour, tumours, a tumor and Tumors; the tumor.")], "en", lambda _: False, ())
    assert [(item.term, item.count) for item in found] == [("tumor", 5)]


@pytest.mark.parametrize(
    ("plural", "wanted"),
    [
        ("diagnoses", "diagnosis"), ("thromboses", "thrombosis"), ("biopsies", "biopsy"), ("vertebrae", "vertebra"),
        ("bacteria", "bacterium"), ("women", "woman"), ("x-rays", "x-ray"), ("check-ups", "check-up"),
        ("rashes", "rash"), ("doses", "dose"), ("diseases", "disease"), ("potatoes", "potato"), ("valves", "valve"),
        ("analyses", "analysis"), ("headaches", "headache"), ("viruses", "virus"), ("children", "child"),
        ("diabetes", "diabetes"), ("pancreas", "pancreas"), ("virus", "virus"), ("illness", "illness"),
        ("metastasis", "metastasis"), ("genetics", "genetics"), ("clinics", "clinic"), ("purposes", "purpose"),
        ("influenzae", "influenzae"),
    ],
)  # fmt: skip
def test_singulars(plural, wanted):
    assert singular(plural) == wanted


def test_an_acronym_in_a_heading_in_capitals_is_no_second_candidate():
    assert terms("WHAT AIDS IS", "It is called AIDS.") == {"AIDS"}


def test_organ_and_organization_are_two_terms():
    assert {"organ", "organization"} <= terms("An organ. The organization.")


def test_references_and_other_languages_are_left_out():
    reference = "Carter AB, Diaz C. Outcome of stoma surgery. J Stoma Care 2011; 4: 1-9."
    german = "Das Stoma ist eine Öffnung für den Darm und wird von der Haut umgeben."
    assert terms(reference, german) == set()
    assert "stoma" in terms("A stoma is an opening for the bowel.")


@pytest.mark.parametrize(
    "text",
    [
        "Magnetic resonance imaging (MRI) takes time. The MRI is loud. An MRI needs no x-rays.",
        "The MRI is loud. An MRI (magnetic resonance imaging) takes time.",
        "<b>Magnetic resonance imaging</b> (<i>MRI</i>) takes time.",
    ],
)
def test_an_abbreviation_in_brackets_belongs_to_its_phrase(text):
    found = candidates([("p", text)], "en", lambda _: False, (), minimum=1)
    assert [item.abbreviation for item in found if item.term == "magnetic resonance imaging"] == ["MRI"]
    assert "MRI" not in {item.term for item in found}


def test_an_abbreviation_of_a_known_phrase_is_a_candidate_itself():
    text = "Magnetic resonance imaging (MRI) takes time."
    found = candidates([("p", text)], "en", lambda term: term == "magnetic resonance imaging", (), minimum=1)
    assert "MRI" in {item.term for item in found}


@pytest.mark.parametrize("text", ["The biopsy (see above) hurts.", "The biopsy (US) hurts.", "A biopsy (XY) hurts."])
def test_other_brackets_are_no_abbreviations(text):
    assert {item.abbreviation for item in candidates([("p", text)], "en", lambda _: False, (), minimum=1)} == {""}


def test_german_without_a_tagger():
    found = terms("Die Zellen des Tumors sind klein.", "Eine Zelle, zwei Zellen und der Tumor.", language="de")
    assert "Zellen" in found
    assert not {"Zelle", "die", "und", "zwei", "des"} & {term.lower() for term in found} - {"zelle"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en-GB", ("en:", "closed lists", "singular", "in parts")),
        ("de-AT", ("de:", "function words", "Snowball", "no list of common words")),
        ("nl", ("nl:", "function words among them", "Snowball")),
        ("zu", ("zu:", "function words among them", "want of stems")),
    ],
)
def test_coverage_says_what_is_missing(language, words):
    sentence = coverage(language)
    assert [word for word in words if word not in sentence] == []
    assert sentence.endswith(".")
