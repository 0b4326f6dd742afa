"""What a terminologist is told beyond the format."""

from pipeline.glossary.table import consistency
from pipeline.model import Binding, Concept, Glossary, Term, TermStatus


def said(*concepts, locales=("de",)):
    return [
        f"{item.place}: {item.severity}: {item.message}; {item.hint} [{item.check}]"
        for item in consistency(Glossary(concepts), "en", locales, "g.tsv")
    ]


DEFINED = (("en", "x"), ("de", "y"))


def concept(name, *terms, **others):
    return Concept(name, terms, definitions=others.pop("definitions", DEFINED), **others)


def test_nothing_to_say():
    liver = concept("liver", Term("liver", "en"), Term("Leber", "de"), line=2)
    assert said(liver, locales=("de", "de-AT")) == []


def test_definitions():
    liver = concept("liver", Term("liver", "en"), Term("Leber", "de"), definitions=DEFINED[:1], line=2)
    assert said(liver) == [
        (
            "g.tsv:2: note: the concept 'liver' has no definition in de; "
            "say in plain words what it is [glossary-no-definition]"
        )
    ]


def test_terms_in_each_language():
    german = concept("liver", Term("Leber", "de"), line=2)
    english = concept("lung", Term("lung", "en"), line=3)
    reading = concept("rib", Term("rib", "en"), binding=Binding.OFF, line=4)
    name = concept("letrozole", Term("letrozole", "en"), is_translated=False, line=5)
    assert said(german, english, reading, name) == [
        "g.tsv:2: minor: the concept 'liver' has no term in en; add a preferred term in en [glossary-no-term]",
        "g.tsv:3: minor: the concept 'lung' has no term in de; add a preferred term in de [glossary-no-term]",
        "g.tsv:4: note: the concept 'rib' has no term in de; add a preferred term in de [glossary-no-term]",
    ]


def test_terms_that_match_too_much():
    vitamin = concept("vitamin-c", Term("C", "en", line=4), Term("Vitamin C", "de", needs=("x",), line=5), line=4)
    assert said(vitamin) == [
        (
            "g.tsv:4: minor: the term 'C' is a single character, which stands for much else; "
            "write a longer term [glossary-short-term]"
        ),
        (
            "g.tsv:5: minor: the term 'Vitamin C' is in de: words that it needs are only looked for in en; "
            "move them to the concept's source term [glossary-needs]"
        ),
    ]


def test_a_source_term_of_two_concepts():
    first = concept("period", Term("period", "en", line=2), Term("Regelblutung", "de"), domain="a")
    second = concept("time", Term("Period", "en", line=4), Term("Zeitraum", "de"), domain="a")
    other = concept("era", Term("period", "en", line=6), Term("Zeitraum", "de"), domain="b")
    told_apart = concept("cycle", Term("period", "en", needs=("menstrual",), line=8), Term("Zyklus", "de"), domain="a")
    assert said(first, second, other, told_apart) == [
        (
            "g.tsv:4: minor: the term 'Period' is also that of the concept 'period' in line 2; make one concept of the "
            "two, or fill in needs or blocks to tell them apart [glossary-ambiguous]"
        )
    ]


def test_a_term_forbidden_here_and_right_there():
    wrong = Term("Hormonersatztherapie", "de", TermStatus.FORBIDDEN, line=4)
    first = concept("hormone-therapy", Term("hormone therapy", "en"), Term("Antihormontherapie", "de"), wrong)
    replacement = Term("Hormonersatztherapie", "de", line=6)
    second = concept("hrt", Term("hormone replacement therapy", "en"), replacement)
    assert said(first, second) == [
        (
            "g.tsv:4: note: the term 'Hormonersatztherapie', forbidden here, is preferred for the concept 'hrt'; "
            "check that this is meant [glossary-crossing]"
        )
    ]
