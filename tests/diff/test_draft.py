"""Drafts from earlier translations."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.diff.draft import Draft, Origin, Tools, cost, draft, finder
from pipeline.inline import mismatches
from pipeline.model import Cost, Translation
from pipeline.segmentation import split

_TOOLS = Tools(partial(split, language="en"), partial(split, language="de"), "en", "de")
_ADVICE = Translation(
    "Take 500 mg twice a day. Drink plenty of water. Ask your doctor if you have pain.",
    "Nehmen Sie zweimal täglich 500 mg ein. Trinken Sie viel Wasser. Fragen Sie Ihren Arzt, wenn Sie Schmerzen haben.",
)


def _origins(made: Draft) -> list[Origin]:
    return [sentence.origin for sentence in made.sentences]


def test_unchanged_sentences_keep_their_translation_in_the_new_order() -> None:
    made = draft([_ADVICE], "Drink plenty of water. Take 500 mg twice a day.", _TOOLS)
    assert made.target == "Trinken Sie viel Wasser. Nehmen Sie zweimal täglich 500 mg ein."
    assert _origins(made) == [Origin.KEPT, Origin.KEPT]
    assert made.left_out == ("Ask your doctor if you have pain.",)
    assert cost(made) == Cost(free=10)


def test_each_sentence_fares_as_it_changed() -> None:
    source = "Drink plenty of water. Take 250 mg twice a day. Ask your doctor or nurse if you have pain. Keep it cool."
    made = draft([_ADVICE], source, _TOOLS)
    assert made.target == (
        "Trinken Sie viel Wasser. Nehmen Sie zweimal täglich 250 mg ein. "
        "Fragen Sie Ihren Arzt, wenn Sie Schmerzen haben. Keep it cool."
    )
    assert _origins(made) == [Origin.KEPT, Origin.NUMBER, Origin.CHANGED, Origin.SOURCE]
    assert [sentence.previous for sentence in made.sentences] == [
        "Drink plenty of water.",
        "Take 500 mg twice a day.",
        "Ask your doctor if you have pain.",
        "",
    ]
    assert cost(made) == Cost(free=4, revise=15, scratch=3)
    assert not made.whole


def test_sentences_of_several_texts_come_together() -> None:
    one = Translation("Rest at home.", "Ruhen Sie sich zu Hause aus.")
    other = Translation("Call us if you feel dizzy.", "Rufen Sie uns an, wenn Ihnen schwindelig ist.")
    made = draft([one, other], "Call us if you feel dizzy. Rest at home.", _TOOLS)
    assert made.target == "Rufen Sie uns an, wenn Ihnen schwindelig ist. Ruhen Sie sich zu Hause aus."


def test_two_sentences_that_become_one_bring_both_translations() -> None:
    made = draft([_ADVICE], "Take 500 mg twice a day; drink plenty of water.", _TOOLS)
    assert made.target == "Nehmen Sie zweimal täglich 500 mg ein. Trinken Sie viel Wasser."
    assert _origins(made) == [Origin.KEPT]


def test_a_sentence_that_stands_twice_is_translated_twice() -> None:
    made = draft([_ADVICE], "Drink plenty of water. Rest. Drink plenty of water.", _TOOLS)
    assert made.target == "Trinken Sie viel Wasser. Rest. Trinken Sie viel Wasser."


def test_the_markup_of_an_unchanged_sentence_is_renewed() -> None:
    old = Translation(
        "Drink <b>plenty</b> of water. Rest at home.", "Trinken Sie <b>viel</b> Wasser. Ruhen Sie sich zu Hause aus."
    )
    made = draft([old], "Rest at home. Drink <strong>plenty</strong> of water. Wait.", _TOOLS)
    assert made.target == "Ruhen Sie sich zu Hause aus. Trinken Sie <strong>viel</strong> Wasser. Wait."


def test_a_sign_is_as_good_as_a_word() -> None:
    old = Translation("Wait if it is < 5. Rest at home.", "Warten Sie, wenn es < 5 ist. Ruhen Sie sich zu Hause aus.")
    made = draft([old], "Wait if it is > 5. Rest at home.", _TOOLS)
    assert _origins(made) == [Origin.CHANGED, Origin.KEPT]


def test_a_single_sentence_stays_whole_however_much_has_changed() -> None:
    old = Translation("Ask your doctor if you have pain.", "Fragen Sie Ihren Arzt, wenn Sie Schmerzen haben.")
    made = draft([old], "Most people need no medicine.", _TOOLS)
    assert (made.target, made.whole) == (old.target, True)
    assert _origins(made) == [Origin.CHANGED]


def test_texts_that_cannot_be_aligned_stay_whole() -> None:
    old = Translation("Rest. Drink water. Call 112 if you faint.", "Rufen Sie 112.")
    made = draft([old], "Rest. Drink water. Call 112 if you feel faint.", _TOOLS)
    assert (made.target, made.whole) == ("Rufen Sie 112.", True)
    assert cost(made) == Cost(revise=9)


def test_a_text_that_cannot_be_aligned_is_kept_where_all_of_it_is_still_there() -> None:
    old = Translation("Rest. Drink water. Call 112 if you faint.", "Rufen Sie 112.")
    made = draft([old], "Rest. Drink water. Call 112 if you faint. Wait.", _TOOLS)
    assert (made.target, made.whole) == ("Rufen Sie 112. Wait.", False)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("A first one.\nA second one.\n", "Ein erster.\nEin zweiter.\n"),
        ("A second one.\n", "Ein zweiter.\n"),
        ("  A second one. A first one.", "  Ein zweiter. Ein erster."),
    ],
)
def test_white_space_at_the_ends_and_line_breaks_follow_the_source(source: str, target: str) -> None:
    old = Translation("A first one. A second one. A last one.", "Ein erster. Ein zweiter. Ein letzter.")
    assert draft([old], source, _TOOLS).target == target


def test_the_markup_of_other_tools_is_nested_too() -> None:
    old = Translation(
        'See <a href="/x">our page. Read it.</a> Rest at home.',
        'Siehe <a href="/x">unsere Seite. Lesen Sie sie.</a> Ruhen Sie sich zu Hause aus.',
    )
    assert draft([old], 'Rest at home. See <a href="/x">our page. Read it.</a>', _TOOLS).target == (
        'Ruhen Sie sich zu Hause aus. Siehe <a href="/x">unsere Seite. Lesen Sie sie.</a>'
    )
    assert draft([old], "Read it. Rest at home.", _TOOLS).target == "Lesen Sie sie. Ruhen Sie sich zu Hause aus."


def test_tags_around_several_sentences_go_with_one_of_them() -> None:
    old = Translation(
        "<strong>Be careful. Do not drive.</strong> Rest at home.",
        "<strong>Seien Sie vorsichtig. Fahren Sie nicht.</strong> Ruhen Sie sich zu Hause aus.",
    )
    assert draft([old], "Do not drive. Rest at home.", _TOOLS).target == (
        "Fahren Sie nicht. Ruhen Sie sich zu Hause aus."
    )
    assert draft([old], "<strong>Be careful. Do not drive.</strong> Wait.", _TOOLS).target == (
        "<strong>Seien Sie vorsichtig. Fahren Sie nicht.</strong> Wait."
    )


_ELSEWHERE = Translation(
    "Keep it cool. Store it in the fridge at 5 °C.", "Kühl lagern. Bewahren Sie es bei 5 °C im Kühlschrank auf."
)


def test_what_a_text_never_had_comes_from_elsewhere() -> None:
    tools = _TOOLS._replace(elsewhere=finder([_ELSEWHERE], _TOOLS))
    made = draft([_ADVICE], "Drink plenty of water. Store it in the fridge at 5 °C. Keep it very cool.", tools)
    assert made.target == "Trinken Sie viel Wasser. Bewahren Sie es bei 5 °C im Kühlschrank auf. Kühl lagern."
    assert [(sentence.origin, sentence.is_done) for sentence in made.sentences] == [
        (Origin.KEPT, True),
        (Origin.ELSEWHERE, True),
        (Origin.ELSEWHERE, False),
    ]
    assert cost(made) == Cost(free=12, revise=4)


def test_the_same_words_elsewhere_are_better_than_others_in_the_text() -> None:
    old = Translation("Store it in the fridge at 8 °C.", "Bewahren Sie es bei 8 °C im Kühlschrank auf.")
    tools = _TOOLS._replace(elsewhere=finder([_ELSEWHERE], _TOOLS))
    assert _origins(draft([old], "Store it in the fridge at 5 °C.", tools)) == [Origin.ELSEWHERE]


def test_a_new_text_has_no_origins() -> None:
    assert draft([], "Keep it cool.", _TOOLS).target == "Keep it cool."
    assert draft([], "", _TOOLS) == Draft("", (), whole=False)


_PARTS = [
    "Rest. ",
    "Take 5 mg. ",
    "Take 7 mg of it. ",
    "<b>Drink ",
    "water.</b> ",
    '<a id="1">',
    "</a> ",
    "A? ",
    "\n",
    "Why not? ",
]
_TEXT = st.lists(st.sampled_from(_PARTS), max_size=8).map("".join)
_PAIR = st.builds(Translation, _TEXT, _TEXT)


@given(st.lists(_PAIR, max_size=3), _TEXT)
def test_tags_are_nested_where_those_of_the_origins_are(origins: list[Translation], source: str) -> None:
    made = draft(origins, source, _TOOLS)
    if not any(mismatches(text, text) for text in (source, *(pair.target for pair in origins))):
        assert not mismatches(made.target, made.target)


@given(st.lists(_PAIR, max_size=3), _TEXT)
def test_all_words_of_the_new_text_are_counted_once(origins: list[Translation], source: str) -> None:
    made = draft(origins, source, _TOOLS)
    assert sum(cost(made)) == sum(cost(draft([], source, _TOOLS)))
    assert made.target.endswith("\n") == source.endswith("\n") or not made.target.strip()


@given(_TEXT.filter(str.strip))
def test_a_text_that_has_not_changed_keeps_its_translation(text: str) -> None:
    made = draft([Translation(text, text.replace("Rest", "Ruhe"))], text, _TOOLS)
    assert all(sentence.is_done for sentence in made.sentences)


@given(st.lists(st.builds(Translation, st.text(max_size=20), st.text(max_size=20)), max_size=2), st.text(max_size=30))
def test_any_text_is_accepted(origins: list[Translation], source: str) -> None:
    cost(draft(origins, source, _TOOLS))
