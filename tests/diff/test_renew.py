"""`renew_markup`: the same words in other markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.diff.renew import renew_markup
from pipeline.inline import mismatches
from pipeline.model import Translation

_RENEWED = {
    "renamed": (
        "Do <b>not</b> drive.",
        "Fahren Sie <b>nicht</b>.",
        "Do <strong>not</strong> drive.",
        "Fahren Sie <strong>nicht</strong>.",
    ),
    "renumbered": (
        'See <a id="1">here</a>.',
        'Siehe <a id="1">hier</a>.',
        'See <a id="2">here</a>.',
        'Siehe <a id="2">hier</a>.',
    ),
    "exchanged numbers": (
        '<a id="1">Pain</a> and <a id="2">fever</a>',
        '<a id="2">Fieber</a> und <a id="1">Schmerzen</a>',
        '<a id="2">Pain</a> and <a id="1">fever</a>',
        '<a id="1">Fieber</a> und <a id="2">Schmerzen</a>',
    ),
    "all of a kind": ("<b>A</b>, <b>B</b>", "<b>A</b> und <b>B</b>", "<i>A</i>, <i>B</i>", "<i>A</i> und <i>B</i>"),
    "dropped": ("Do <b>not</b> drive.", "Fahren Sie <b>nicht</b>.", "Do not drive.", "Fahren Sie nicht."),
    "around everything": (
        "Do not drive.",
        "Fahren Sie nicht.",
        "<strong>Do not drive.</strong>",
        "<strong>Fahren Sie nicht.</strong>",
    ),
    "around everything but the full stop": (
        "Do not drive.",
        "Fahren Sie nicht.",
        "<b>Do not drive</b>.",
        "<b>Fahren Sie nicht</b>.",
    ),
    "around a name": (
        "Ask about tamoxifen and Taxol.",
        "Fragen Sie nach Tamoxifen und Taxol.",
        "Ask about tamoxifen and <em>Taxol</em>.",
        "Fragen Sie nach Tamoxifen und <em>Taxol</em>.",
    ),
    "around a number": (
        "About 1,250 people.",
        "Etwa 1.250 Menschen.",
        "About <b>1,250</b> people.",
        "Etwa <b>1.250</b> Menschen.",
    ),
    "around an element": (
        'See <a id="1">our page</a>.',
        'Siehe <a id="1">unsere Seite</a>.',
        'See <strong><a id="1">our page</a></strong>.',
        'Siehe <strong><a id="1">unsere Seite</a></strong>.',
    ),
    "around a label": (
        "Warning: do not drive.",
        "Achtung: Fahren Sie nicht.",
        "<strong>Warning:</strong> do not drive.",
        "<strong>Achtung:</strong> Fahren Sie nicht.",
    ),
    "full stop added": ("Rest at home", "Ruhen Sie sich aus", "Rest at home.", "Ruhen Sie sich aus."),
    "colon to full stop": ("What helps:", "Was hilft:", "What helps.", "Was hilft."),
    "inner comma": (
        "Pain fever and cough",
        "Schmerzen, Fieber und Husten",
        "Pain, fever and cough",
        "Schmerzen, Fieber und Husten",
    ),
    "quotation marks": ("A “mild” cold", "Eine „leichte“ Erkältung", 'A "mild" cold', "Eine „leichte“ Erkältung"),
    "case": ("side effects", "Nebenwirkungen", "Side effects", "Nebenwirkungen"),
    "link target": (
        "See [our page](/old).",
        "Siehe [unsere Seite](/old).",
        "See [our page](/new).",
        "Siehe [unsere Seite](/new).",
    ),
    "wiki link": (
        "See [[our page|old/a]].",
        "Siehe [[unsere Seite|old/a]].",
        "See [[our page|new/a]].",
        "Siehe [[unsere Seite|new/a]].",
    ),
    "attribute": (
        'A <span class="x">pill</span>',
        'Eine <span class="x">Tablette</span>',
        'A <span class="y">pill</span>',
        'Eine <span class="y">Tablette</span>',
    ),
    "translated attribute": (
        '<input name="a" value="Send"/> now',
        '<input name="a" value="Senden"/> jetzt',
        '<input name="b" value="Send"/> now',
        '<input name="b" value="Senden"/> jetzt',
    ),
    "own address": (
        "See [us](http://example.org/en/a).",
        "Siehe [uns](http://example.org/de/a).",
        "See [us](https://example.org/en/a).",
        "Siehe [uns](https://example.org/de/a).",
    ),
    "bare address": (
        "See https://example.org/a.",
        "Siehe https://example.org/a.",
        "See https://example.org/b.",
        "Siehe https://example.org/b.",
    ),
    "markdown to html": (
        "Do **not** drive.",
        "Fahren Sie **nicht**.",
        "Do <b>not</b> drive.",
        "Fahren Sie <b>nicht</b>.",
    ),
    "heading": ("# Symptoms\n", "# Beschwerden\n", "## Symptoms\n", "## Beschwerden\n"),
    "list mark": ("* Pain\n", "* Schmerzen\n", "- Pain\n", "- Schmerzen\n"),
    "line break at the end": ("Symptoms\n", "Beschwerden\n", "Symptoms", "Beschwerden"),
    "wrapped lines": ("Rest at home.", "Ruhen Sie sich aus.", "   Rest\nat home.\n", "   Ruhen Sie sich aus.\n"),
    "tag without partner": ("Rest.</span>\n", "Ruhe.</span>\n", "Rest.\n", "Ruhe.\n"),
    "not translated": ("dd if=[a] of=b", "dd if=[a] of=b", "<p>dd if=<i>a</i> of=b</p>", "<p>dd if=<i>a</i> of=b</p>"),
    "a link dropped, the others renumbered": (
        '<a id="1">Pain</a>, <a id="2">fever</a>',
        '<a id="2">Fieber</a>, <a id="1">Schmerzen</a>',
        'Pain, <a id="1">fever</a>',
        '<a id="1">Fieber</a>, Schmerzen',
    ),
    "line break dropped": ("Rest.<br>Drink.", "Ruhe.<br>Trinken.", "Rest. Drink.", "Ruhe. Trinken."),
    "blockquote": ("> Rest.", "> Ruhe.", "Rest.", "Ruhe."),
    "minus sign": ("at -5 degrees", "bei −5 Grad", "at −5 degrees", "bei −5 Grad"),
    "range": ("for 5-10 days", "5 bis 10 Tage", "for 5–10 days", "5 bis 10 Tage"),
    "percentage": ("in 5% of them", "bei 5 % von ihnen", "In 5 % of them", "bei 5 % von ihnen"),
    "after a placeholder": ("Updated on {updated}", "Stand: {updated}", "Updated on {updated}.", "Stand: {updated}."),
    "around a renumbered link": (
        'See <a id="1">our page</a>, please.',
        'Siehe <a id="1">unsere Seite</a> bitte.',
        'See <b><a id="2">our page</a></b>, please.',
        'Siehe <b><a id="2">unsere Seite</a></b> bitte.',
    ),
    "parentheses": ("see below", "siehe unten", "(see below)", "(siehe unten)"),
    "nothing changed": ("Rest.", "Ruhe.", "Rest.", "Ruhe."),
}


@pytest.mark.parametrize(("old", "target", "new", "wanted"), _RENEWED.values(), ids=_RENEWED)
def test_markup_is_renewed(old: str, target: str, new: str, wanted: str) -> None:
    assert renew_markup(Translation(old, target), new) == wanted


_UNCLEAR = {
    "other words": ("Rest at home.", "Ruhen Sie sich aus.", "Rest in bed."),
    "other sign": ("if < 5 mg", "wenn < 5 mg", "if > 5 mg"),
    "other sign as a reference": ("if &lt; 5 mg", "wenn &lt; 5 mg", "if &gt; 5 mg"),
    "other sign at the beginning": ("> 5 mg", "> 5 mg pro Tag", "< 5 mg"),
    "minus": ("at 5 degrees", "bei 5 Grad", "at -5 degrees"),
    "percent at the end": ("about 5%", "etwa 5 %", "about 5"),
    "percent": ("in 5% of them", "bei 5 % von ihnen", "in 5 of them"),
    "no translation": ("Rest.", "", "Rest"),
    "one of two": ("<b>Rest</b> and <b>drink</b>", "<b>Ausruhen</b> und <b>trinken</b>", "<b>Rest</b> and drink"),
    "around a common word": ("Do not drive.", "Fahren Sie nicht.", "Do <b>not</b> drive."),
    "name stands twice": ("Taxol or Taxol", "Taxol oder Taxol", "Taxol or <b>Taxol</b>"),
    "line break inside": ("Rest. Drink.", "Ruhe. Trinken.", "Rest.<br>Drink."),
    "markup was wrong": ("Do <b>not</b> drive.", "Fahren Sie nicht.", "Do <i>not</i> drive."),
    "markup was wrong, white space": ('See <a href="x">us</a>.', "Siehe [[uns|x]].", 'See <a href="x">us</a>.\n'),
    "address of its own": ("See [us](/en/a).", "Siehe [uns](/de/a).", "See [us](/en/b)."),
}


@pytest.mark.parametrize(("old", "target", "new"), _UNCLEAR.values(), ids=_UNCLEAR)
def test_what_is_not_clear_is_not_renewed(old: str, target: str, new: str) -> None:
    assert renew_markup(Translation(old, target), new) is None


_MARKS = [
    "<b>",
    "</b>",
    '<a id="1">',
    '<a id="2">',
    "</a>",
    "<br>",
    "**",
    "[[",
    "|x]]",
    "[",
    "](/y)",
    "(",
    ")",
    ".",
    ":",
    "\n",
    "{n}",
]
_TEXT = st.lists(st.sampled_from([*_MARKS, *["Rest ", "Taxol ", "5 ", "and "] * 4]), max_size=12).map("".join)


@given(_TEXT, _TEXT, _TEXT)
def test_a_result_has_the_markup_of_its_source(source: str, target: str, new: str) -> None:
    result = renew_markup(Translation(source, target), new)
    if result is not None and not mismatches(new, new):
        assert mismatches(new, result) == ()
    if result is not None and new.strip():
        assert (result.startswith("\n"), result.endswith("\n")) == (new.startswith("\n"), new.endswith("\n"))


@given(_TEXT.filter(lambda text: text.strip() and not mismatches(text, text)))
def test_a_translation_like_its_source_follows_it(source: str) -> None:
    target = source.replace("Rest", "Ruhe").replace("and", "und")
    assert renew_markup(Translation(source, target), source) == target


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_any_text_is_accepted(source: str, target: str, new: str) -> None:
    renew_markup(Translation(source, target), new)
