"""The likeness of two texts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import LCSseq

from pipeline.similarity import common_length, ratio, score, similarity, tokens

texts = st.text(st.sampled_from("aAbB cdé.<i>, 12 ß\u00a0"), max_size=60)
sequences = st.lists(st.sampled_from("abcdef"), max_size=80)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Take one tablet a day.", "Take one tablet a day.", 1.0),
        ("Take one tablet a day.", "TAKE <strong>one</strong> tablet, a day", 1.0),
        ("Take one tablet a day.", "Take two tablets a day.", 0.6),
        ("Take one tablet a day.", "Take one tablet a day, and drink water.", 0.769),
        ("Take one tablet a day.", "Wash your hands before you eat.", 0.0),
        ("Take one tablet a day.", "", 0.0),
        ("", "", 1.0),
        ("Symptom", "Symptoms", 0.933),
        ("What helps", "What may help", 0.783),
    ],
)
def test_similarity_is_the_share_of_both_texts_that_stands_in_both_in_the_same_order(first, second, expected):
    assert similarity(first, second) == pytest.approx(expected, abs=0.001)


def test_order_counts():
    assert similarity("one two three four five", "five four three two one") == pytest.approx(0.2)


@given(texts, texts)
def test_similarity_is_symmetric_and_between_0_and_1(first, second):
    assert similarity(first, second) == similarity(second, first)
    assert 0 <= similarity(first, second) <= 1


@given(texts)
def test_a_text_is_like_itself(text):
    assert similarity(text, text) == 1


@given(sequences, sequences)
def test_the_common_length_is_that_of_rapidfuzz(first, second):
    assert common_length(first, second) == LCSseq.similarity(first, second)


@given(sequences, sequences)
def test_the_ratio_covers_both_sequences(first, second):
    total = len(first) + len(second)
    assert ratio(first, second) == (2 * LCSseq.similarity(first, second) / total if total else 1)


@given(texts, texts, st.floats(0, 1))
def test_a_score_is_the_similarity_unless_that_is_too_low(first, second, at_least):
    exact = similarity(first, second)
    found = score(tokens(first), tokens(second), at_least)
    assert found == exact or (found == 0 and exact < at_least)
