"""Concepts, candidates and the impact of changes as lines of a terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Binding, Concept, Gender, PartOfSpeech, Register, Term, TermStatus
from pipeline.report.diff_text_lines import columns
from pipeline.report.glossary_candidates import ShownCandidate, candidate_lines
from pipeline.report.glossary_impact import impact_lines
from pipeline.report.glossary_text import concept_lines, concept_table
from pipeline.report.glossary_values import ConceptChange, Effect, Touched

SPREAD = Concept(
    "spread",
    (
        Term("spread", "en", part_of_speech=PartOfSpeech.VERB, register=Register.LAY),
        Term("streuen", "de", part_of_speech=PartOfSpeech.VERB, forms=("gestreut", "streut"), note="Of tumours only."),
        Term("metastasieren", "de", TermStatus.ADMITTED, PartOfSpeech.VERB, register=Register.PROFESSIONAL),
        Term("Streuung", "de", TermStatus.ADMITTED, gender=Gender.FEMININE),
        Term("ausufern", "de", TermStatus.DEPRECATED, PartOfSpeech.VERB),
    ),
    "disease",
    Binding.ADVISORY,
    codes=(("MeSH", "D009362"), ("ICD-10-GM", "C79.9")),
    definitions=(("de", "In andere Teile des Körpers gelangen."), ("en", "To get to other parts of the body.")),
)


def test_a_concept_is_shown_language_by_language():
    assert concept_lines(SPREAD, 80).split("\n") == [
        "spread (disease, advisory, MeSH:D009362, ICD-10-GM:C79.9)",
        "  en: spread (verb, lay)",
        "      To get to other parts of the body.",
        "  de: streuen (verb); admitted metastasieren (verb, professional), Streuung",
        "      (f); deprecated ausufern (verb)",
        "      In andere Teile des Körpers gelangen.",
        "      streuen: forms gestreut, streut",
        "      streuen: Of tumours only.",
    ]


def test_a_table_names_the_preferred_terms():
    untranslated = Concept("her2", (Term("HER2", "en"),), is_translated=False)
    assert concept_table([SPREAD, untranslated], ["en", "de"], 80, limit=0).split("\n") == [
        "concept  domain   binding   en      de",
        "spread   disease  advisory  spread  streuen",
        "her2              strict    HER2    –",
    ]
    assert concept_table([SPREAD, untranslated], ["en"], 80, limit=1).split("\n") == [
        "concept  domain   binding   en",
        "spread   disease  advisory  spread",
        "… and 1 concept more; --all shows them",
    ]


def test_languages_that_find_no_room_are_counted():
    wide = Concept("a" * 40, tuple(Term("word " * 9 + "end", tag) for tag in ("en", "de", "fr")), "b" * 40)
    assert concept_table([wide], ["en", "de", "fr"], 80, limit=0).split("\n") == [
        "concept               domain         binding  en               de",
        "aaaaaaaaa…aaaaaaaaaa  bbbbbb…bbbbbb  strict   word wo…ord end  word wo…ord end",
        "… and 1 language more; --json has them",
    ]
    assert concept_table([wide], ["en", "de", "fr"], 300, limit=0).split("\n")[1].endswith("word " * 9 + "end")


@pytest.mark.parametrize("width", [80, 100, 200])
@pytest.mark.parametrize("languages", [1, 2, 6, 40])
def test_no_table_is_wider_than_the_terminal(width, languages):
    tags = [f"l{number}" for number in range(languages)]
    concept = Concept("a" * 100, tuple(Term("b" * 200, tag) for tag in tags), "c" * 100, Binding.ADVISORY)
    lines = concept_table([concept], tags, width, limit=0).split("\n")
    assert max(map(len, lines)) <= width


CHANGES = (
    ConceptChange("spread", "changed", ("“streuen” (de) status: admitted → preferred",)),
    ConceptChange("rest", "new", ()),
)
NONE = Touched(
    "a", "de", "00000001", "Rest.", "Ruhe.", (("rest", "new"), ("bed", "changed"), ("nap", "new")), Effect.NONE
)
REOPENED = Touched(
    "b", "de", "00000002", "It spreads.", "Es wuchert.", (("spread", "new"),), Effect.REOPENED, "“spread”: x"
)
ALLOWED = Touched("c", "de", "00000003", "It spreads.", "Es streut.", (("spread", "changed"),), Effect.ALLOWED)


def test_what_is_reopened_comes_first():
    assert impact_lines(CHANGES, (NONE, ALLOWED, REOPENED), 80, limit=0) == [
        "changed concept: spread",
        "  “streuen” (de) status: admitted → preferred",
        "new concept: rest",
        "to reopen: b (de) [00000002]",
        "  It spreads.",
        "  “spread”: x",
        "right again: c (de) [00000003]",
        "  It spreads.",
        "  changed: “spread”",
        "touched: a (de) [00000001]",
        "  Rest.",
        "  new: “rest”, “nap”; changed: “bed”",
    ]


def test_units_are_limited_and_the_others_counted():
    assert impact_lines((), (NONE, ALLOWED, REOPENED), 80, limit=1) == [
        "to reopen: b (de) [00000002]",
        "  It spreads.",
        "  “spread”: x",
        "… and 2 units more; --all shows them",
    ]


def test_a_candidate_with_its_abbreviation_an_example_and_the_memory():
    example = (
        "scans",
        "Before the " + "long " * 9 + "bone scan you can eat as much as you want to, and drink.",
        (56, 65),
    )
    found = ShownCandidate("bone scan", "BS", 1234, 2, (example,), (("de", 3, ("Knochenszintigrafie",)), ("fr", 1, ())))
    assert candidate_lines([found], 80) == [
        "bone scan (BS): 1,234 × on 2 pages",
        "  scans: … long long long long long long long [bone scan] you can eat as much",
        "    as you want to, …",
        "  de, 3 texts in the memory: Knochenszintigrafie",
        "  fr, 1 text in the memory: no word stands out",
    ]


_TEXTS = st.text(max_size=300)


@given(_TEXTS, _TEXTS, _TEXTS, st.sampled_from([60, 80, 200]))
def test_no_text_makes_a_line_too_wide_or_steers_the_terminal(one, two, three, width):
    concept = Concept("a", (Term(one, "en", note=two, needs=(three,)),), two, definitions=(("en", three),))
    touched = Touched(one, "de", "0000000a", two, "", ((three, "new"),), Effect.NONE)
    candidate = ShownCandidate(one, two, 1, 1, ((two, three, (0, len(three))),), (("de", 1, (one,)),))
    lines = concept_lines(concept, width).split("\n")
    lines += impact_lines((ConceptChange(one, "changed", (two,)),), (), width, limit=0)[1:]
    lines += candidate_lines([candidate], width)
    lines += impact_lines((), (touched,), width, limit=0)
    assert all(columns(line) <= width for line in lines if line.isascii())
    assert not any(character < " " or "\x7f" <= character < "\xa0" for line in lines for character in line)
