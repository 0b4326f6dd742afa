"""Which old block became which new one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.diff.align import Pair, align
from pipeline.similarity import similarity

WATER = "Drink at least two litres of water a day if you have a fever."
MORE_WATER = "Drink at least three litres of water a day if you have a high fever."
REST = "Rest until the fever is gone, and wear light clothes."
LESS_REST = "Rest until the fever is almost gone, and wear light clothes."
TABLET = "Adults take one tablet in the morning and one in the evening."
HANDS = "Wash your hands before you prepare a meal."


def pairs(old, new, threshold=0.6):
    return [(pair.old, pair.new) for pair in align(old, new, threshold)]


def test_unchanged_texts_are_in_no_pair():
    assert align([WATER, REST], [REST, WATER], 0.6) == ()


def test_a_rewritten_text_is_paired_with_what_it_was():
    assert align([REST, WATER], [REST, MORE_WATER], 0.6) == (Pair(1, 1, 26 / 29),)


def test_texts_that_have_little_in_common_are_not_paired():
    assert pairs([WATER], [TABLET]) == []
    assert pairs([WATER], [MORE_WATER], threshold=0.9) == []


def test_a_rewritten_text_is_found_where_it_was_moved_to():
    assert pairs([WATER, HANDS, TABLET, REST], [LESS_REST, HANDS, TABLET, MORE_WATER]) == [(3, 0), (0, 3)]


def test_a_rewritten_text_is_found_far_away():
    middle = [f"Sentence number {number} stands between the two of them." for number in range(200)]
    others = [f"Another paragraph about subject {number} has come in here." for number in range(200)]
    assert (0, 200) in pairs([WATER, *middle], [*others, MORE_WATER])


def test_the_most_similar_texts_are_paired_first():
    assert pairs([WATER, "Drink water if you have a fever."], [MORE_WATER]) == [(0, 0)]


def test_among_equally_similar_texts_those_are_paired_that_stand_between_the_same_neighbours():
    assert pairs(["Dose", WATER, "Children", TABLET], ["Doses", WATER, "Doses.", TABLET]) == [(0, 0)]
    assert pairs(["Dose", WATER, "Dose.", TABLET], [WATER, "Doses", TABLET]) == [(2, 1)]


def test_of_two_new_texts_that_were_one_the_more_similar_takes_it():
    first = "Drink at least two litres of water a day."
    assert pairs([WATER], ["If you have a fever, do this.", first]) == [(0, 1)]


def test_short_texts_are_compared_by_letters():
    assert pairs(["Symptom"], ["Symptoms"]) == [(0, 0)]


def test_nothing_is_paired_with_nothing():
    assert align([], [WATER], 0.6) == ()
    assert align([WATER], [], 0.6) == ()
    assert align([], [], 0.6) == ()


texts = st.lists(
    st.lists(st.sampled_from(["one", "two", "three", "tablets", "a", "day"]), max_size=8).map(" ".join), max_size=8
)


@given(texts, texts, st.sampled_from([0.0, 0.5, 0.6, 1.0]))
def test_pairs_are_one_to_one_changed_and_as_similar_as_they_say(old, new, threshold):
    found = align(old, new, threshold)
    assert [pair.new for pair in found] == sorted({pair.new for pair in found})
    assert len({pair.old for pair in found}) == len(found)
    for pair in found:
        assert old[pair.old] not in new
        assert new[pair.new] not in old
        assert pair.similarity == similarity(old[pair.old], new[pair.new]) >= threshold


@given(texts, texts)
def test_no_two_texts_that_could_be_a_pair_are_left_over(old, new):
    found = align(old, new, 0.6)
    left_old = [text for i, text in enumerate(old) if text not in new and i not in {pair.old for pair in found}]
    left_new = [text for j, text in enumerate(new) if text not in old and j not in {pair.new for pair in found}]
    words = {word for text in left_old for word in text.split()}
    assert all(
        similarity(first, second) < 0.6 for first in left_old for second in left_new if words & set(second.split())
    )
