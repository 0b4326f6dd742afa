"""The entries of a glossary page: which concepts, in which order, with which other words."""

from __future__ import annotations

from pipeline.model import Concept, PartOfSpeech, Term, TermStatus
from pipeline.render.site.entries import entries
from pipeline.render.site.values import Entry


def concept(name, *terms, definition="What it is."):
    return Concept(name, terms, definitions=(("de", definition),) if definition else ())


def de(text, status=TermStatus.PREFERRED, part=PartOfSpeech.NOUN):
    return Term(text, "de", status, part)


def test_entries_are_in_alphabetical_order_with_their_other_terms():
    concepts = [
        concept("ulcer", de("Geschwür"), de("Ulkus", TermStatus.ADMITTED), de("Wunde", TermStatus.FORBIDDEN)),
        concept("doctor", de("Ärztin"), definition="Behandelt kranke Menschen."),
        concept("azole", de("Azol")),
        concept("arthritis", de("Arthritis"), de("arthritisch", TermStatus.ADMITTED, PartOfSpeech.ADJECTIVE)),
        concept("eyes", de("Augen"), definition=""),
        concept("foreign", Term("foreign", "en")),
        concept("angina", de("„Angina“")),
        concept("allergy", de("allergische Reaktion", TermStatus.ADMITTED)),
    ]
    assert entries(concepts, concepts, "de-AT") == (
        Entry("allergy", "allergische Reaktion", "What it is."),
        Entry("angina", "„Angina“", "What it is."),
        Entry("arthritis", "Arthritis", "What it is."),
        Entry("doctor", "Ärztin", "Behandelt kranke Menschen."),
        Entry("azole", "Azol", "What it is."),
        Entry("ulcer", "Geschwür", "What it is.", ("Ulkus",)),
    )


def test_other_words_are_few_and_no_variants_of_the_first():
    words = ("CDK4/6-Hemmstoff", "CDK-4/6-Hemmer", "Zyklinblocker", "Teilungshemmer", "Zellteilungshemmer")
    admitted = [de(word, TermStatus.ADMITTED) for word in words]
    (entry,) = entries([concept("cdk", de("CDK4/6-Hemmer"), *admitted)], (), "de")
    assert entry.others == ("Zyklinblocker", "Teilungshemmer")


def test_a_word_of_two_concepts_stands_for_neither():
    pneumonia = concept("pneumonia", de("Lungenentzündung"))
    pneumonitis = concept("pneumonitis", de("Pneumonitis"), de("Lungenentzündung", TermStatus.ADMITTED))
    assert entries([pneumonitis], [pneumonia, pneumonitis], "de") == (
        Entry("pneumonitis", "Pneumonitis", "What it is."),
    )
