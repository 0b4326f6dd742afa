"""Cutting a text into slices and putting edits in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.render.splice import Edit, Splicer


def edit(start, end, text):
    return Edit(start, end, lambda: text)


def spliced(text, *edits):
    splicer = Splicer(text)
    splicer.add(edits)
    return splicer.slice(0, len(text))


def test_edits_are_made_in_the_order_of_the_text():
    assert spliced("one two three", edit(8, 13, "3"), edit(0, 3, "1")) == "1 two 3"


def test_insertions_at_one_place_come_before_a_replacement_and_keep_their_order():
    assert spliced("abc", edit(1, 2, "X"), edit(1, 1, "<"), edit(1, 1, "|")) == "a<|Xc"


def test_insertions_at_both_ends():
    assert spliced("abc", edit(0, 0, "<"), edit(3, 3, ">")) == "<abc>"


def test_an_edit_inside_another_is_made_where_that_one_asks_for_it():
    splicer = Splicer("see the [image] here")
    splicer.add([Edit(4, 20, lambda: f"{splicer.slice(8, 15)}!"), edit(9, 14, "picture")])
    assert splicer.slice(0, 20) == "see [picture]!"


def test_an_edit_may_ask_for_a_slice_at_its_own_start():
    splicer = Splicer("<a>link</a> text")
    splicer.add([Edit(0, 16, lambda: f"{splicer.slice(0, 3)}Verweis</a>"), edit(1, 2, "A")])
    assert splicer.slice(0, 16) == "<A>Verweis</a>"


def test_an_edit_inside_another_that_does_not_ask_is_left_out():
    assert spliced("one two", edit(0, 7, "both"), edit(4, 7, "2")) == "both"


def test_an_insertion_at_the_end_of_a_slice_belongs_to_what_follows():
    splicer = Splicer("abc")
    splicer.add([edit(1, 1, "|")])
    assert (splicer.slice(0, 1), splicer.slice(1, 3)) == ("a", "|bc")


@given(st.text(max_size=20), st.lists(st.tuples(st.integers(0, 20), st.text(max_size=3)), max_size=8))
def test_apart_edits_give_what_cutting_by_hand_gives(text, numbered):
    edits = {min(at, len(text)): new for at, new in numbered}
    expected = "".join(edits.get(at, "") + text[at : at + 1] for at in range(len(text) + 1))
    assert spliced(text, *(edit(at, at, new) for at, new in edits.items())) == expected
