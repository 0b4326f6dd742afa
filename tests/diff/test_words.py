"""`word_diff`: exact to the character, readable, fast."""

from __future__ import annotations

import random
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.diff.words import word_diff

_PIECES = [
    "a",
    "the",
    "tablet",
    "water",
    " ",
    "  ",
    ". ",
    ", ",
    "<strong>",
    "</strong>",
    '<a id="1">',
    "\n",
    "12",
    "1.5",
]
_TEXTS = st.lists(st.sampled_from(_PIECES), max_size=16).map("".join) | st.text(max_size=12)


def _marked(old: str, new: str) -> str:
    forms = {"=": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}
    return "".join(forms[run.mark].format(run.text) for run in word_diff(old, new))


@given(_TEXTS, _TEXTS)
def test_the_runs_give_both_texts_to_the_character(old: str, new: str) -> None:
    runs = word_diff(old, new)
    assert "".join(run.text for run in runs if run.mark != "+") == old
    assert "".join(run.text for run in runs if run.mark != "-") == new
    assert all(run.text for run in runs)


@given(_TEXTS, _TEXTS)
def test_no_two_neighbours_have_the_same_mark_and_removed_stands_before_added(old: str, new: str) -> None:
    marks = [run.mark for run in word_diff(old, new)]
    assert all(one != other and (one, other) != ("+", "-") for one, other in pairwise(marks))


@given(_TEXTS)
def test_equal_texts_are_one_run(text: str) -> None:
    assert [run.mark for run in word_diff(text, text)] == ["="] * bool(text)


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("You should take it.", "You should not take it.", "You should {+not +}take it."),
        ("Take 250 mg daily.", "Take 500 mg daily.", "Take [-250-]{+500+} mg daily."),
        ("Take 0.5 mg.", "Take 0.05 mg.", "Take [-0.5-]{+0.05+} mg."),
        ("Take 250 mg twice a day.", "Take 500 mg once a day.", "Take [-250 mg twice-]{+500 mg once+} a day."),
        (
            "Drink water, tea or juice.",
            "Drink milk, coffee or juice.",
            "Drink [-water, tea-]{+milk, coffee+} or juice.",
        ),
        ("A cold. A cough.", "A cold. A fever. A cough.", "A cold. {+A fever. +}A cough."),
        ("Rest. Drink. Wait.", "Rest. Wait.", "Rest. [-Drink. -]Wait."),
        ('See <a id="1">here</a>.', 'See <a id="2">here</a>.', 'See [-<a id="1">-]{+<a id="2">+}here</a>.'),
        ("one  two", "one two", "one[-  -]{+ +}two"),
        ("", "Rest.", "{+Rest.+}"),
        ("Rest.", "", "[-Rest.-]"),
    ],
)
def test_changes_are_marked_as_people_would(old: str, new: str, marked: str) -> None:
    assert _marked(old, new) == marked


def test_a_rewritten_sentence_is_one_change() -> None:
    old = "Some people have pain after the operation and need help."
    new = "After an operation, a few patients may be in pain for days."
    assert [run.mark for run in word_diff(old, new)] == ["-", "+", "="]


@pytest.mark.parametrize("length", [2000, 4000])
def test_texts_without_order_take_milliseconds(length: int) -> None:
    chance = random.Random(1)  # noqa: S311
    old, new = (" ".join(str(chance.randrange(300)) for _ in range(length)) for _ in range(2))
    start = time.perf_counter()
    word_diff(old, new)
    assert time.perf_counter() - start < 1


def test_very_long_texts_without_a_common_end_are_one_change() -> None:
    old, new = (" ".join(f"{letter}{number}" for number in range(15_000)) for letter in "ab")
    assert [run.mark for run in word_diff(f"{old} x {old}", f"{new} x {new}")] == ["-", "+"]
