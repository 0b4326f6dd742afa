"""Which old block became which new one, over all pages."""

from __future__ import annotations

import pytest

from pipeline.diff.align import align
from pipeline.model import Block, ChangeKind

WATER = "Drink at least two litres of water a day if you have a fever."
MORE_WATER = "Drink at least three litres of water a day if you have a high fever."
REST = "Rest until the fever is gone, and wear light clothes."
TABLET = "Adults take one tablet in the morning and one in the evening."
HANDS = "Wash your hands before you prepare a meal."
FEVER = "Call your doctor if the fever lasts for more than three days."
LONG = f"{WATER} {REST} {FEVER}"


def page(name, *texts, trail=""):
    return [Block(name, text, "", trail) for text in texts]


def told(old, new, renamed=None, threshold=0.6):
    """Return the changes as people would write them down."""
    return [
        (
            change.kind.value,
            " + ".join(f"{block.page}:{block.text}" for block in change.old),
            " + ".join(f"{block.page}:{block.text}" for block in change.new),
            change.why,
        )
        for change in align(old, new, threshold, renamed)
    ]


def kinds(old, new, **options):
    return [kind for kind, *_ in told(old, new, **options)]


def test_unchanged_texts_are_kept_and_the_one_out_of_order_moved():
    assert told(page("a", WATER, REST, TABLET), page("a", REST, TABLET, WATER)) == [
        ("kept", f"a:{REST}", f"a:{REST}", "same text"),
        ("kept", f"a:{TABLET}", f"a:{TABLET}", "same text"),
        ("moved", f"a:{WATER}", f"a:{WATER}", "moved within the page"),
    ]


def test_a_text_that_left_a_page_and_came_to_another_is_moved():
    assert told([*page("a", WATER, REST), *page("b", TABLET)], [*page("a", REST), *page("b", TABLET, WATER)])[-1] == (
        "moved",
        f"a:{WATER}",
        f"b:{WATER}",
        "moved from a",
    )


def test_a_text_that_stays_and_comes_to_another_page_as_well_is_added_there():
    assert told(page("a", WATER), [*page("a", WATER), *page("b", WATER)]) == [
        ("kept", f"a:{WATER}", f"a:{WATER}", "same text"),
        ("added", "", f"b:{WATER}", "the same text stands on a"),
    ]


def test_a_text_that_stood_on_two_pages_and_left_one_of_them_is_removed_there():
    assert told([*page("a", WATER), *page("b", WATER)], page("b", WATER))[0] == (
        "removed",
        f"a:{WATER}",
        "",
        "the same text stands on b",
    )


def test_a_renamed_page_is_kept():
    assert told(page("a", WATER, REST), page("b", WATER, REST), renamed={"b": "a"})[1] == (
        "kept",
        f"a:{REST}",
        f"b:{REST}",
        "same text, page renamed from a",
    )


def test_of_a_renamed_page_and_one_that_has_kept_its_name_the_latter_keeps_its_text():
    new = [*page("a", WATER), *page("b", WATER)]
    assert [(kind, was, became) for kind, was, became, _ in told(page("a", WATER), new, renamed={"b": "a"})] == [
        ("kept", f"a:{WATER}", f"a:{WATER}"),
        ("added", "", f"b:{WATER}"),
    ]


def test_a_text_that_left_two_pages_goes_to_the_pages_that_share_more():
    old = [*page("a", "Symptoms", WATER), *page("b", "Symptoms", REST)]
    new = [*page("c", "Symptoms", REST), *page("d", "Symptoms", WATER)]
    assert [(was, became) for _, was, became, _ in told(old, new)] == [
        ("b:Symptoms", "c:Symptoms"),
        (f"b:{REST}", f"c:{REST}"),
        ("a:Symptoms", "d:Symptoms"),
        (f"a:{WATER}", f"d:{WATER}"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (f"<strong>{HANDS}</strong>", HANDS, "same words, other markup"),
        ("Wash your hands – always.", "Wash your hands, always.", "same words, other punctuation"),
        ("Side effects", "Side Effects", "same words, other capitals"),
        (WATER, MORE_WATER, "same place, 89 % alike"),
        ("Take 500 mg", "Take 250 mg", "same place, only numbers differ"),
        ("5", "17", "same place, only numbers differ"),
        ("Symptom", "Symptoms", "same place, 93 % alike"),
    ],
)
def test_a_changed_text_is_edited(old, new, why):
    before, after = page("a", TABLET), page("a", REST)
    assert told([*before, *page("a", old), *after], [*before, *page("a", new), *after])[1] == (
        "edited",
        f"a:{old}",
        f"a:{new}",
        why,
    )


def test_the_heading_counts():
    old = [*page("a", TABLET), *page("a", WATER, trail="Fever")]
    new = [*page("a", TABLET), *page("a", MORE_WATER, trail="Fever")]
    assert told(old, new)[1][3] == "same place under the same heading, 89 % alike"


def test_the_same_words_go_before_a_text_that_stands_closer():
    old = page("a", f"<em>{WATER}</em>", REST, MORE_WATER)
    assert [became for _, _, became, _ in told(old, page("a", REST, WATER))] == [f"a:{REST}", "", f"a:{WATER}"]


def test_a_text_with_another_context_is_edited():
    old, new = [Block("a", "Home", "menu")], [Block("a", "Home", "care")]
    assert told(old, new) == [("edited", "a:Home", "a:Home", "same text, other context")]


def test_a_text_below_the_threshold_is_removed_and_another_added():
    assert kinds(page("a", WATER), page("a", MORE_WATER), threshold=0.9) == ["removed", "added"]
    assert told(page("a", WATER), page("a", HANDS)) == [
        ("removed", f"a:{WATER}", "", "no counterpart"),
        ("added", "", f"a:{HANDS}", "new text"),
    ]


def test_removed_texts_follow_what_became_of_the_text_before_them():
    old = [*page("a", WATER, REST, TABLET), *page("b", HANDS, FEVER)]
    assert kinds(old, [*page("b", FEVER), *page("a", WATER)]) == ["kept", "kept", "removed", "removed", "removed"]
    assert kinds(old, page("a", TABLET)) == ["removed", "removed", "kept", "removed", "removed"]


def test_one_page_becomes_three():
    old = page("long", "Symptoms", WATER, REST, "Treatment", TABLET, "Prevention", HANDS)
    new = [
        *page("first", "Symptoms", MORE_WATER, REST),
        *page("second", "Treatment", f"<strong>{TABLET}</strong>"),
        *page("third", "Prevention", "Wash your hands well before you prepare a meal."),
    ]
    assert kinds(old, new) == ["moved", "edited", "moved", "moved", "edited", "moved", "edited"]
    assert told(old, new)[1][3] == "moved from long, 89 % alike"


def test_three_pages_become_one():
    old = [*page("first", WATER), *page("second", TABLET), *page("third", HANDS)]
    assert kinds(old, page("all", MORE_WATER, TABLET, HANDS)) == ["edited", "moved", "moved"]


def test_a_text_becomes_several_of_which_none_is_like_it():
    assert told(page("a", LONG), [*page("a", WATER, REST), *page("b", FEVER)]) == [
        ("split", f"a:{LONG}", f"a:{WATER} + a:{REST} + b:{FEVER}", "one text became 3 on 2 pages, 100 % alike")
    ]


def test_a_part_of_a_text_that_is_still_much_the_same():
    changes = align(page("a", LONG), page("a", f"{WATER} {REST}", HANDS, FEVER), 0.6)
    assert [change.kind for change in changes] == [ChangeKind.SPLIT, ChangeKind.ADDED]
    assert [block.text for block in changes[0].new] == [f"{WATER} {REST}", FEVER]
    assert changes[0].similarity == 1


def test_several_texts_become_one():
    assert told([*page("a", WATER, REST), *page("b", FEVER)], page("a", LONG)) == [
        ("merged", f"a:{WATER} + a:{REST} + b:{FEVER}", f"a:{LONG}", "3 texts on 2 pages became one, 100 % alike")
    ]


def test_a_short_part_needs_another_beside_it():
    old = page("a", "Twice a day: take one tablet with a large glass of water and a light meal.")
    rest = "Take one tablet with a large glass of water and a light meal."
    assert kinds(old, page("a", "Twice a day:", rest)) == ["split"]
    assert kinds(old, page("a", "Twice a day:", HANDS, rest)) == ["added", "added", "edited"]


def test_one_part_alone_is_named():
    assert told(page("a", LONG), page("b", REST)) == [
        ("removed", f"a:{LONG}", "", "no counterpart"),
        ("added", "", f"b:{REST}", "part of a longer text on a"),
    ]
    assert told(page("a", REST), page("b", LONG))[0] == (
        "removed",
        f"a:{REST}",
        "",
        "part of a longer text on b",
    )


def test_the_same_sentence_twice_is_no_part():
    assert kinds(page("a", f"{WATER} {REST}"), page("a", f"{WATER} {REST} {TABLET}", WATER)) == ["edited", "added"]


def test_a_heading_is_no_part_of_the_paragraph_below_it():
    below = "The possible side effects of the tablets go away within a few days in most people."
    edited = below.replace("go away", "are gone")
    assert kinds(page("a", "Side effects of this tablet", below), page("b", edited)) == ["removed", "edited"]


def test_short_texts_are_not_paired_across_pages():
    old = page("a", "Possible side effects", "Treatment of fever", WATER)
    new = [*page("a", WATER), *page("b", "Possible late effects", "Treatment of cough")]
    assert kinds(old, new) == ["removed", "removed", "kept", "added", "added"]


def test_short_texts_are_paired_in_their_place():
    old = page("a", WATER, "Possible side effects", REST)
    new = page("a", WATER, "Possible late effects", REST)
    assert kinds(old, new) == ["kept", "edited", "kept"]


def test_numbers_in_a_row_of_cells_are_paired_in_order():
    old = page("a", "Children", "250 mg", "4", "Adults", "500 mg", "6")
    new = page("a", "Children", "125 mg", "3", "Adults", "750 mg", "8")
    assert [(was, became) for kind, was, became, _ in told(old, new) if kind == "edited"] == [
        ("a:250 mg", "a:125 mg"),
        ("a:4", "a:3"),
        ("a:500 mg", "a:750 mg"),
        ("a:6", "a:8"),
    ]


def test_rows_are_paired_by_what_tells_them_apart_where_another_was_put_in():
    rows = [f"Week {week}: walk for {5 * week} minutes on {{}} days" for week in range(1, 30)]
    old = page("a", *(row.format(2) for row in rows))
    new = page("a", "Week 0: walk for 1 minute on 3 days", *(row.format(3) for row in rows))
    assert [change.new[0].text for change in align(old, new, 0.6) if change.kind is ChangeKind.ADDED] == [new[0].text]
    assert all(
        change.old[0].text == change.new[0].text.replace("3 days", "2 days")
        for change in align(old, new, 0.6)
        if change.old
    )


def test_texts_without_words_are_paired_in_their_place():
    assert kinds(page("a", WATER, "—", REST), page("a", WATER, "…", REST)) == ["kept", "edited", "kept"]


def test_nothing_becomes_nothing():
    assert align([], [], 0.6) == ()
    assert kinds([], page("a", WATER)) == ["added"]
    assert kinds(page("a", WATER), []) == ["removed"]
