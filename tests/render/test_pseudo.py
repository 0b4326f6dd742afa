"""Pseudo translations: what they change, and what they leave alone."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.formats.html import extract
from pipeline.inline import PieceKind, mismatches, pieces
from pipeline.languages import direction
from pipeline.model import State
from pipeline.render.fill import fill
from pipeline.render.pseudo import PSEUDO, is_pseudo, pseudo, pseudo_page
from pipeline.render.published import Published, settle
from pipeline.render.rebuild import fits

OVERRIDES = dict.fromkeys(map(ord, "\u202e\u202c"))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Fever", "⟦Ƒééṽééŕ öñé⟧"),
        ("BMJ", "⟦ƁṀĴ öñé⟧"),
        ("What helps", "⟦Ŵĥååţ ĥééļþš öñé ţŵö⟧"),
        ('See <a id="1">your doctor</a>.', '⟦Šéééé <a id="1">ýööûûŕ ðööçţööŕ</a>. öñé ţŵö⟧'),
        ('Type <code id="1">help</code> twice', '⟦Ţýþéé <code id="1">help</code> ţŵîîçéé öñé ţŵö⟧'),
        ("one<br>two", "⟦ööñéé<br>ţŵöö öñé⟧"),
        ("a &amp;lt; b &eacute;", "⟦åå &amp;ļţ; ƀ &eacute; öñé ţŵö⟧"),
        ("{x}", "⟦{ẋ} öñé⟧"),
        ("5–10", "⟦5–10⟧"),
        ("", ""),
        (" ", " "),
    ],
)  # fmt: skip
def test_english_with_accents(source, expected):
    assert pseudo(source) == expected


def test_placeholders_and_doubled_braces_stay():
    assert pseudo("Updated {updated} {{or}}", braces=True) == "⟦Ûþðååţééð {updated} {{ööŕ}} öñé ţŵö⟧"


def test_a_protected_element_is_named_by_its_opening_tag():
    source = 'Say <span id="1">no</span> <span id="2">no</span>'
    assert pseudo(source, protected=['<span id="2">']) == (
        '⟦Šååý <span id="1">ñöö</span> <span id="2">no</span> öñé ţŵö⟧'
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Call 112", "⟦\u202eCall\u202c 112⟧"),
        ("500 mg <b>a day</b>", "⟦500 \u202emg\u202c <b>\u202ea\u202c \u202eday\u202c</b>⟧"),
        ("Cafe\u0301s", "⟦\u202eCafe\u0301s\u202c⟧"),
        ("<code>x</code>", "⟦<code>x</code>⟧"),
    ],
)
def test_english_from_right_to_left(source, expected):
    assert pseudo(source, right_to_left=True) == expected


@pytest.mark.parametrize(
    ("length", "least", "most"),
    [(10, 2.0, 2.6), (20, 1.8, 2.1), (30, 1.6, 1.8), (50, 1.4, 1.6), (70, 1.51, 1.65), (71, 1.3, 1.4), (600, 1.3, 1.4)],
)
@pytest.mark.parametrize("words", ["A fever is a body temperature of more than 38 degrees. ", "Rhythm ", "aeiou"])
def test_texts_grow_as_translations_do(words, length, least, most):
    source = (words * 200)[:length]
    grown = len(pseudo(source)) - len("⟦⟧")
    assert least <= grown / length <= most


def test_letters_stay_readable():
    """Without their accents they are the letters that they stand for, but for q and a few that do not come apart."""
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ bcdfghjklmnpqrstvwxyz"
    plain = unicodedata.normalize("NFD", pseudo(letters)[1 : len(letters) + 1])
    assert re.sub(r"[\u0300-\u036f]", "", plain) == "AƁCÐEƑGHIJKLMNOÞORSTUVWXYZ ƀcðƒghjklɱnþorstvwxyz"


def test_the_pseudo_locales():
    assert {tag: direction(tag) for tag in PSEUDO} == PSEUDO == {"en-XA": "ltr", "ar-XB": "rtl"}
    assert [is_pseudo(tag) for tag in ("en-XA", "ar-XB", "en", "ar", "de")] == [True, True, False, False, False]


PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Fever</title></head>
<body><p title="A tip">Call <b class="x">112</b>, type <code>x</code> &lt;b> <span translate="no">Aspirin</span>.
<p>Updated on <time datetime="2024-03-01">March 1, 2024</time> {as is}
</html>
"""


def test_a_page_with_accents():
    document = extract(PAGE, "page")
    text = fill(document, pseudo_page(document, "en-XA"))
    assert "<title>⟦Ƒééṽééŕ öñé⟧</title>" in text
    assert 'title="⟦Å ţîîþ öñé⟧"' in text
    assert '>⟦Çååļļ <b class="x">112</b>, ţýþéé <code>x</code> &lt;ƀ&gt; ' in text
    assert ' <span translate="no">Aspirin</span>. öñé ţŵö ţĥŕéé⟧' in text
    assert '⟦Ûþðååţééð ööñ <time datetime="2024-03-01">March 1, 2024</time> {åå' in text


def test_a_page_from_right_to_left_is_one_that_no_catalog_could_make():
    document = extract(PAGE, "page")
    shown = pseudo_page(document, "ar-XB")
    text = fill(document, shown)
    assert "<title>⟦\u202eFever\u202c⟧</title>" in text
    assert '<code>x</code> &lt;\u202eb\u202c&gt; <span translate="no">Aspirin</span>.⟧' in text
    wanted = {segment.key: found for segment, found in zip(document.segments, shown, strict=True)}
    assert set(settle(document, wanted)) == {Published()}


# --- laws ---

relaxed = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
texts = st.sampled_from(
    ["word", "a word, or two", "a < b", "&lt;b> x", "&amp;lt; y", "&nbsp;", "{word}", "AT&T", "5 %", "ÄÖ ñ", "<br>",
     "<img alt='a word'>", "<time datetime=2024-05-31>May 31</time>", "<code>a b</code>", "<wbr>", "\u202eword\u202c",
     "<svg><text>word</text></svg>", "<kbd translate=yes>word</kbd>", "{{x}}", "<a href='x'>link</a>", "\u05d0\u05d1"]
)  # fmt: skip


@st.composite
def inline(draw, depth=2):
    parts = draw(st.lists(texts | inline(depth - 1) if depth else texts, max_size=4))
    name = draw(st.sampled_from(["b", "em", "span class=x", "span translate=no", "q", "x-note"]))
    return f"<{name}>{' '.join(parts)}</{name.split()[0]}>"


documents = st.lists(inline(), max_size=5).map(
    lambda found: "".join(f"<p title='a tip'>x {part}</p>" for part in found)
)


@given(page=documents, locale=st.sampled_from(sorted(PSEUDO)))
@relaxed
def test_every_segment_of_every_page_has_a_pseudo_translation_that_fits(page, locale):
    document = extract(page, "page")
    for segment, found in zip(document.segments, pseudo_page(document, locale), strict=True):
        assert found.state is State.CURRENT
        assert found.text.startswith("⟦")
        plain = found.text if locale == "en-XA" else found.text.translate(OVERRIDES)
        assert fits(segment, plain, document.skeleton)


@given(page=documents, locale=st.sampled_from(sorted(PSEUDO)))
@relaxed
def test_a_pseudo_page_has_the_elements_of_its_source(page, locale):
    document = extract(page, "page")
    built = extract(fill(document, pseudo_page(document, locale)), "page")
    assert [_markup(segment) for segment in built.segments] == [_markup(segment) for segment in document.segments]


def _markup(segment):
    found = pieces(segment.text, braces=bool(segment.placeholders))
    return [piece for piece in found if piece.kind is not PieceKind.TEXT]


@given(source=st.text() | st.text('ab<>/ &;#{}x1"=id', max_size=40), braces=st.booleans(), turned=st.booleans())
def test_any_text_keeps_its_markup(source, braces, turned):
    target = pseudo(source, braces=braces, right_to_left=turned).translate(OVERRIDES)
    plain = source.translate(OVERRIDES)
    assert mismatches(plain, target, braces=braces) == mismatches(plain, plain, braces=braces)
    assert pseudo(source, braces=braces, right_to_left=turned) == pseudo(source, braces=braces, right_to_left=turned)
