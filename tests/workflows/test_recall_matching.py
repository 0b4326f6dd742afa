"""What is a recalled translation, what isn't, and what an entry that holds one becomes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.catalogs.recalled import Record
from pipeline.model import Catalog, State, Unit
from pipeline.workflows.recall import Recalls, reopen
from pipeline.workflows.recall.splitter import Splitter

DOSE = "Take 5 mg in the morning."
WRONG = "Nehmen Sie morgens 50 mg ein."
RIGHT = "Nehmen Sie morgens 5 mg ein."
LINE = "Recalled 2024-06-01 by an editor: wrong dose"
SAID = f"{LINE} – the translation was: {WRONG}"
REST = "Rest in bed for a while."
GERMAN_REST = "Bleiben Sie eine Weile im Bett."
DRINK = "Drink plenty of water with every meal."
GERMAN_DRINK = "Trinken Sie zu jeder Mahlzeit viel Wasser."


def made(*pairs):
    return Recalls([Record(*pair, LINE) for pair in pairs], Splitter("en", "de"))


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (DOSE, WRONG, True),
        (f" {DOSE}", WRONG.replace("50 mg", "50\u00a0mg"), True),
        (DOSE, RIGHT, False),
        (DOSE.replace("5", "50"), WRONG, False),
        # other markup or punctuation, as a sync would carry the translation over
        ("Take <b>5 mg</b> in the morning.", "Nehmen Sie morgens <b>50 mg</b> ein.", True),
        ("Take 5 mg in the morning", "Nehmen Sie morgens 50 mg ein", True),
        ("“Take 5 mg in the morning”", "„Nehmen Sie morgens 50 mg ein“", True),
        # the same text: somebody may have corrected no more than this
        (DOSE, "Nehmen sie morgens 50 mg ein.", False),
        (DOSE, "Nehmen Sie morgens 50 mg ein", True),
        (DOSE, "nehmen Sie morgens 50 mg ein!", True),
        # a sentence of a longer text
        (f"{REST} {DOSE}", f"{GERMAN_REST} {WRONG}", True),
        (f"{REST} {DOSE}", f"{GERMAN_REST} {RIGHT}", False),
        (f"{REST} Take <b>5 mg</b> in the morning.", f"{GERMAN_REST} Nehmen Sie morgens <b>50 mg</b> ein.", True),
        (f"{REST} {DOSE}", f"{GERMAN_REST[:-1]}, und nehmen Sie morgens 50 mg ein.", True),
        # the recalled text is only a part of a sentence
        ("Take 5 mg in the morning and rest.", "Nehmen Sie morgens 50 mg ein und ruhen Sie sich aus.", False),
        # the recalled translation is right for the other sentence
        (f"{DOSE} {DOSE.replace('5', '50')}", f"{RIGHT} {WRONG}", False),
        # a translator has put the sentences in another order: nobody can tell which is which
        (f"{DOSE} {REST}", f"{GERMAN_REST} {WRONG}", True),
        ("", "", False),
    ],
)
def test_what_is_the_recalled_translation(source, target, expected):
    assert made((DOSE, WRONG)).is_recalled(source, target) == expected


def test_a_longer_text_whose_sentences_nobody_can_tell_apart_becomes_untranslated():
    whole = f"{GERMAN_REST} {WRONG}"
    opened = reopen(Unit(f"{DOSE} {REST}", whole), made((DOSE, WRONG)))
    assert (opened.target, opened.notes) == ("", (f"{LINE} – the translation was: {whole}",))


def test_several_sentences_are_recalled_together():
    recalls = made((f"{REST} {DOSE}", f"{GERMAN_REST} {WRONG}"))
    unit = Unit(f"{DRINK} {REST} {DOSE}", f"{GERMAN_DRINK} {GERMAN_REST} {WRONG}")
    opened = reopen(unit, recalls)
    assert (opened.target, opened.previous_source) == (f"{GERMAN_DRINK} {REST} {DOSE}", DRINK)
    assert not recalls.is_recalled(f"{DRINK} {DOSE}", f"{GERMAN_DRINK} {WRONG}")


def test_other_scripts():
    recalls = Recalls([Record("Take 5 mg.", "خذ 50 ملغ.", LINE)], Splitter("en", "ar"))
    opened = reopen(Unit("Take 5 mg. Rest in bed.", "خذ 50 ملغ. استرح في السرير."), recalls)
    assert (opened.target, opened.previous_source) == ("Take 5 mg. استرح في السرير.", "Rest in bed.")
    chinese = Recalls([Record("Take 5 mg.", "服用50毫克。", LINE)], Splitter("en", "zh"))
    assert chinese.is_recalled("Take 5 mg. Rest in bed.", "服用50毫克。卧床休息。")


def test_apostrophes_are_one():
    assert made(("Don't drive.", "Fahren Sie.")).is_recalled("Don’t drive", "Fahren Sie")
    assert made(("Don’t drive.", "Fahren Sie.")).is_recalled("<b>Don't</b> drive.", "<b>Fahren</b> Sie.")
    assert made(("Fish &amp; chips", "Fisch")).is_recalled("<b>Fish</b> &amp; chips", "<b>Fisch</b>")


def test_a_translation_recalled_without_the_tags_of_its_text_is_found_with_them():
    marked = made(("Take <b>5 mg</b>.", "Nehmen Sie 50 mg."))
    assert marked.is_recalled("Take <b>5 mg</b>.", "Nehmen Sie <b>50 mg</b>.")


def test_where_a_tag_was_moved_the_translation_is_another_one():
    moved = made(("Do <b>not</b> drive.", "<b>Fahren</b> Sie nicht."))
    assert moved.is_recalled("Do <b>not</b> drive.", "<b>Fahren</b> Sie nicht.")
    assert not moved.is_recalled("Do <b>not</b> drive.", "Fahren Sie <b>nicht</b>.")


@pytest.mark.parametrize(
    ("source", "target"), [("-5 °C", "5 °C"), (".5 mg", "5 mg"), ("…", "–"), ("Is it safe?", "Es ist sicher.")]
)
def test_signs_and_texts_without_words(source, target):
    assert made((source, target)).is_recalled(source, target)
    assert not made((source, target)).is_recalled(f"<b>{source}</b>", f"<b>{source}</b>")


def test_forms_of_a_plural():
    unit = Unit("One day", plural="{n} days", plural_targets=("Ein Tag", "{n} Jahre"))
    opened = reopen(unit, made(("{n} days", "{n} Jahre")))
    assert (opened.plural_targets, opened.state) == (("", ""), State.UNTRANSLATED)
    assert opened.notes == (f"{LINE} – the translation was: Ein Tag | {{n}} Jahre",)
    assert reopen(unit, made(("{n} days", "{n} Monate"))) == unit


def test_context_and_placeholders():
    unit = Unit("Updated on {updated}", "Stand {updated}", context="footer", flags=("python-brace-format",))
    opened = reopen(unit, made(("Updated on {updated}", "Stand {updated}")))
    assert (opened.target, opened.context, opened.flags) == ("", "footer", ("python-brace-format",))


def test_a_draft_that_nobody_has_worked_on_stays_one():
    unit = Unit(
        f"{REST} {DOSE} {DRINK}",
        f"{GERMAN_REST} {WRONG} {GERMAN_DRINK}",
        fuzzy=True,
        previous_source=f"{REST} {DOSE}",
        notes=("Draft 000000: 1 of 3 sentences needs work: wording",),
    )
    opened = reopen(unit, made((DOSE, WRONG)))
    assert opened.target == f"{GERMAN_REST} {DOSE} {GERMAN_DRINK}"
    assert opened.previous_source == REST
    assert opened.notes == (
        SAID,
        "Draft 000000: 1 of 3 sentences needs work: wording",
        f"Draft: not translated: “{DOSE}”",
    )


def test_where_tags_go_across_sentences_the_whole_translation_goes():
    source = f"{REST} <b>{DOSE} {DRINK}</b>"
    opened = reopen(Unit(source, f"<b>{GERMAN_REST} {WRONG}</b> {GERMAN_DRINK}"), made((DOSE, WRONG)))
    assert opened.target == ""
    whole = reopen(Unit(source, f"{GERMAN_REST} <b>{WRONG} {GERMAN_DRINK}</b>"), made((DOSE, WRONG)))
    assert whole.target == f"{GERMAN_REST} <b>{DOSE} {GERMAN_DRINK}</b>"


_SENTENCES = {
    DOSE: [WRONG, RIGHT],
    REST: [GERMAN_REST],
    DRINK: [GERMAN_DRINK, "Trinken Sie viel."],
    "Wash your hands.": ["Waschen Sie sich die Hände."],
}
_PAIRS = [(source, target) for source, targets in _SENTENCES.items() for target in targets]
pairs = st.lists(st.sampled_from(_PAIRS), min_size=1, max_size=4)


@given(pairs, st.lists(st.sampled_from(_PAIRS), max_size=3), st.booleans(), st.sampled_from(["", "Earlier."]))
@settings(max_examples=200)
def test_what_is_opened_holds_nothing_that_is_recalled(sentences, wrong, fuzzy, previous):
    recalls = made(*wrong)
    text, target = (" ".join(side) for side in zip(*sentences, strict=True))
    unit = Unit(text, target, fuzzy=fuzzy, previous_source=previous or None)
    opened = reopen(unit, recalls)
    assert reopen(opened, recalls) == opened
    assert not recalls.hits_of(opened)
    assert opened.state is not State.CURRENT or opened == unit
    if opened != unit:
        assert not set(sentences).isdisjoint(wrong)
        data = write_catalog(Catalog((opened,)))
        assert read_catalog(data, "x").units == (opened,)
    if opened.target:
        kept = [german for source, german in sentences if (source, german) not in wrong]
        assert all(german in opened.target for german in kept)
