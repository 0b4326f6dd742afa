"""Matches and concordances as people read them: in 80 columns, with and without colour, whatever the texts hold."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.diff.words import word_diff
from pipeline.model import Reason, Span, Status
from pipeline.report.diff_text_lines import columns
from pipeline.report.memory_concordance import ShownPhrase, concordance, marked
from pipeline.report.memory_text import ShownMatch, matches

ESCAPES = re.compile(r"\x1b\[[0-9;]*m")
DOSE = ShownMatch(
    score=90,
    kind="fuzzy",
    status=Status.APPROVED,
    place="asthma (Asthma in adults › Treatment)",
    credit="editorial team, 2024-03-01",
    runs=word_diff(
        "Take 500 mg twice a day, and drink a glass of water with it.",
        "Take 250 mg twice a day, and drink a glass of water with it.",
    ),
    target="Nehmen Sie zweimal täglich 500 mg ein, und trinken Sie ein Glas Wasser dazu.",
    differences=(Reason("dose", "500 mg", "250 mg"),),
    adapted="Nehmen Sie zweimal täglich 250 mg ein, und trinken Sie ein Glas Wasser dazu.",
)
REST = ShownMatch(100, "exact", Status.APPROVED, "fever", "", word_diff("Rest.", "Rest."), "Ruhen Sie sich aus.")
BONES = ShownPhrase(
    "Bone loss is common after the menopause.",
    "Knochenverlust ist nach den Wechseljahren häufig.",
    (Span(0, 9),),
    (Span(0, 14),),
    Status.APPROVED,
    "osteoporosis (Bones)",
)


def test_a_match_is_told_with_all_that_a_translator_must_know():
    assert matches([DOSE], ("en", "de"), 80).split("\n") == [
        "90 %  fuzzy  approved  asthma (Asthma in adults › Treatment)  editorial team,",
        "  2024-03-01",
        "  en  Take [-500-]{+250+} mg twice a day, and drink a glass of water with it.",
        "  de  Nehmen Sie zweimal täglich 500 mg ein, und trinken Sie ein Glas Wasser",
        "      dazu.",
        "  careful: dose “500 mg” → “250 mg”",
        "  with the numbers replaced: Nehmen Sie zweimal täglich 250 mg ein, und",
        "    trinken Sie ein Glas Wasser dazu.",
    ]


def test_an_equal_text_is_told_in_three_lines():
    assert matches([REST], ("en", "de"), 80) == "100 %  exact  approved  fever\n  en  Rest.\n  de  Ruhen Sie sich aus."


def test_colour_adds_to_the_marks_and_takes_nothing_away():
    painted = matches([DOSE], ("en", "de"), 80, color=True)
    assert ESCAPES.sub("", painted) == matches([DOSE], ("en", "de"), 80)
    assert "\x1b[1;31m[-500-]\x1b[0m\x1b[1;32m{+250+}\x1b[0m" in painted
    assert "\x1b[1;33m  careful: dose “500 mg” → “250 mg”\x1b[0m" in painted


@pytest.mark.parametrize(
    ("status", "told"), [(Status.FUZZY, "not approved"), (Status.MACHINE, "machine translation")], ids=str
)
def test_what_nobody_has_approved_is_told_apart_from_a_fuzzy_match(status, told):
    assert matches([REST._replace(status=status)], ("en", "de"), 80).startswith(f"100 %  exact  {told}  fever\n")


def test_what_is_put_together_is_not_told_to_be_approved():
    assert matches([REST._replace(kind="assembled", place="")], ("en", "de"), 80).startswith("100 %  assembled\n")


def test_several_translations_of_the_text_are_left_to_a_person():
    other = REST._replace(target="Schonen Sie sich.", place="flu")
    told = matches([REST, other], ("en", "de"), 80)
    assert told.endswith("\n\nthis text has 2 translations: take the one whose place fits")
    draft = other._replace(status=Status.FUZZY)
    assert "take the one" not in matches([REST, draft, DOSE], ("en", "de"), 80)
    assert "take the one" not in matches([REST, REST._replace(place="flu")], ("en", "de"), 80)


def test_the_texts_stand_in_one_column_whatever_the_tags():
    told = matches([REST], ("en", "pt-BR"), 80).split("\n")
    assert told[1:] == ["  en     Rest.", "  pt-BR  Ruhen Sie sich aus."]


def test_a_phrase_is_marked_on_both_sides():
    told = (
        "osteoporosis (Bones)  approved\n"
        "  en  «Bone loss» is common after the menopause.\n"
        "  de  «Knochenverlust» ist nach den Wechseljahren häufig."
    )
    assert concordance([BONES, BONES], ("en", "de"), 80) == f"{told}\n\n{told}"


def test_brackets_are_others_where_the_text_has_its_own():
    quoted = BONES._replace(target="«Knochenverlust» ist häufig.", target_marks=(Span(1, 15),))
    told = concordance([quoted], ("en", "de"), 80).split("\n")
    assert told[1:] == ["  en  [Bone loss] is common after the menopause.", "  de  «[Knochenverlust]» ist häufig."]


def test_a_marked_phrase_is_bold_also_where_the_line_ends_within_it():
    long = BONES._replace(source_marks=(Span(0, 39),), target_marks=())
    painted = concordance([long], ("en", "de"), 40, color=True)
    assert ESCAPES.sub("", painted) == concordance([long], ("en", "de"), 40)
    bold = "".join(re.findall(r"\x1b\[1m([^\x1b]*)\x1b\[0m", painted))
    assert " ".join(bold.split()) == "«Bone loss is common after the menopause»"


@pytest.mark.parametrize("evil", ["\x1b[2J", "\r", "\x9b2J", "\u202e", "\u2028", "\0", "\udcff"], ids=ascii)
def test_nothing_in_the_memory_steers_the_terminal(evil):
    match = DOSE._replace(
        place=f"a{evil}", credit=f"b{evil}", target=f"c{evil}", adapted=f"d{evil}", differences=(Reason("x", evil, ""),)
    )
    match = match._replace(runs=word_diff(f"Rest{evil} now.", f"Rest{evil} then."))
    phrase = BONES._replace(source=f"Bone loss{evil}", target=f"e{evil}", place=f"f{evil}")
    assert evil[0] not in matches([match], ("en", "de"), 80) + concordance([phrase], ("en", "de"), 80)


def test_a_line_feed_in_a_text_is_shown():
    assert matches([REST._replace(target="Eins\nzwei")], ("en", "de"), 80).endswith("\n  de  Eins ¶ zwei")


_TEXT = st.text(st.sampled_from("abä安ー́ «»<>"), min_size=1, max_size=120)


@given(_TEXT, _TEXT, _TEXT)
def test_no_line_is_wider_than_the_terminal(source, query, target):
    match = DOSE._replace(runs=word_diff(source, query), target=target, adapted=target)
    phrase = BONES._replace(source=source, target=target, source_marks=(Span(0, 1),), target_marks=())
    lines = matches([match], ("en", "de"), 60) + "\n" + concordance([phrase], ("en", "de"), 60)
    assert max(map(columns, lines.split("\n"))) <= 60


@given(st.text("abc", max_size=20), st.lists(st.integers(0, 20), max_size=6))
def test_marks_add_brackets_and_nothing_else(text, cuts):
    ends = sorted({min(cut, len(text)) for cut in cuts})
    spans = [Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False)]
    shown = marked(text, spans, "«»")
    assert shown.replace("«", "").replace("»", "") == text
    assert re.findall("«([^»]*)»", shown) == [text[start:end] for start, end in spans]
