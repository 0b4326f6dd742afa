"""C-value, the contrast with general English, and what a candidate tells."""

from math import log2

import pytest

from pipeline.glossary.candidates import Candidate, candidates
from pipeline.glossary.candidates.contrast import termhood
from pipeline.glossary.candidates.cvalue import c_value
from pipeline.glossary.candidates.grammars import grammar_of
from pipeline.model import Span

CRYSTALS = (
    ("a", "The first one has a quartz crystal resonator. It was the quartz crystal."),
    ("b", "There is a quartz crystal resonator, and without the resonator there was nothing."),
    ("c", "Is it the quartz crystal? It is this crystal. With a quartz crystal, it is."),
)
"""No word here is common English or medical, so that the score is the C-value."""


def found(*texts, language="en", minimum=1, known=lambda _: False, rejected=()):
    return candidates([(f"p{at}", text) for at, text in enumerate(texts)], language, known, rejected, minimum=minimum)


def named(items: tuple[Candidate, ...]) -> dict[str, Candidate]:
    return {item.term: item for item in items}


def test_scores_are_the_c_values_worked_out_by_hand():
    scores = [(item.term, item.count, item.score) for item in candidates(CRYSTALS, "en", lambda _: False, ())]
    assert scores == [
        ("quartz crystal", 5, pytest.approx(2 * (5 - 2 / 1))),
        ("quartz crystal resonator", 2, pytest.approx((1 + log2(3)) * 2)),
        ("crystal", 6, pytest.approx(6 - 5 / 3)),
        ("quartz", 5, pytest.approx(5 - 5 / 2)),
        ("resonator", 3, pytest.approx(3 - 2 / 2)),
        ("crystal resonator", 2, pytest.approx(0)),
    ]


@pytest.mark.parametrize(
    ("words", "count", "nested", "containers", "value"),
    [(1, 7, 0, 0, 7), (2, 7, 0, 0, 14), (4, 3, 0, 0, 9), (2, 10, 6, 3, 16), (1, 4, 4, 1, 0)],
)
def test_c_value(words, count, nested, containers, value):
    assert c_value(words, count, nested, containers) == pytest.approx(value)


def test_words_of_general_english_count_less_and_medical_ones_more():
    english = grammar_of("en")
    counts = {"way": 3, "resonator": 3, "tumor": 3}
    weight = {word: termhood(word, counts, 1000, english, alone=3) for word in counts}
    # "way" has a share of 0.0006 in general English: 0.003 is five times as much, and 5 / (5 + 30) a seventh.
    assert weight == {"way": pytest.approx(1 / 7), "resonator": 1, "tumor": 2}
    assert termhood("tumor of resonator", counts, 1000, english, alone=3) == pytest.approx(2**0.5)


def test_a_part_of_longer_terms_ranks_far_below_them():
    texts = ["A side effect is possible. Side effects may occur. Another side effect was nausea. Nausea is common."] * 5
    ranks = [item.term for item in found(*texts)]
    assert ranks.index("side effect") < ranks.index("effect")
    assert ranks.index("nausea") < ranks.index("effect")


def test_forms_pages_and_examples():
    texts = (
        "Bone metastases",
        "A bone metastasis can hurt.",
        "Bone metastases can hurt. A <b>bone</b> metastasis can be treated.",
        "The bone metastases, as seen here, are small.",
    )
    item = named(found(*texts))["bone metastasis"]
    assert (item.count, item.pages) == (5, 4)
    assert item.forms == (("Bone metastases", 2), ("bone metastasis", 2), ("bone metastases", 1))
    assert [(example.page, example.span) for example in item.examples] == [
        ("p1", Span(2, 17)),
        ("p2", Span(0, 15)),
        ("p3", Span(4, 19)),
    ]


def test_a_heading_is_an_example_where_there_is_no_sentence():
    item = named(found("Brachytherapy", "Brachytherapy and more", "It is brachytherapy."))["brachytherapy"]
    assert [example.page for example in item.examples] == ["p2", "p0", "p1"]


def test_no_text_no_candidate():
    assert found() == ()
    assert found("", "   ", "and of the", "12 500") == ()


def test_minimum_counts_all_forms_together():
    best = found("A lymph node.", "Lymph nodes.", minimum=2)[0]
    assert (best.term, best.count) == ("lymph node", 2)
