"""The grammar of a unit's text, and what a translation's markup may be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.inline import Piece, PieceKind, decode_text, encode_text, mismatches, pieces, tag

TEXT, OPEN, CLOSE, EMPTY, PLACEHOLDER = PieceKind

texts = st.text(st.sampled_from("<>&;/#{} abltgmp3xX=\"'") | st.characters(exclude_categories=("Cs",)), max_size=30)


@given(texts)
def test_text_comes_back(text):
    assert decode_text(encode_text(text)) == text


@given(texts, st.booleans())
def test_encoded_text_has_no_markup(text, braces):
    expected = [Piece(TEXT, text)] if text else []
    assert pieces(encode_text(text, braces=braces), braces=braces) == expected


@given(texts, st.booleans())
def test_any_text_can_be_taken_apart(text, braces):
    found = pieces(text, braces=braces)
    assert all(piece.value for piece in found)
    assert mismatches(text, text, braces=braces) == () or any(piece.kind in (OPEN, CLOSE) for piece in found)


@pytest.mark.parametrize(
    ("text", "encoded"),
    [
        ("a < b, p<0.05 & AT&T", "a < b, p<0.05 & AT&T"),
        ("<b> and </b>", "&lt;b> and &lt;/b>"),
        ("&lt;", "&amp;lt;"),
        ("&amp;lt;", "&amp;amp;lt;"),
        ("&#60; &nothing; &; & ;", "&amp;#60; &amp;nothing; &; & ;"),
        ("{x}", "{x}"),
    ],
)
def test_only_what_could_be_misread_is_escaped(text, encoded):
    assert encode_text(text) == encoded


def test_braces_are_doubled_in_units_with_placeholders():
    assert encode_text("{x} }{", braces=True) == "{{x}} }}{{"


def test_pieces_of_a_text():
    text = 'Take <strong>1</strong>,<br> see <a id="2">&lt;b> &amp;c.</a> <svg id="3"/> on {{{date}}}'
    assert pieces(text, braces=True) == [
        (TEXT, "Take ", 0),
        (OPEN, "strong", 0),
        (TEXT, "1", 0),
        (CLOSE, "strong", 0),
        (TEXT, ",", 0),
        (EMPTY, "br", 0),
        (TEXT, " see ", 0),
        (OPEN, "a", 2),
        (TEXT, "<b> &c.", 0),
        (CLOSE, "a", 0),
        (TEXT, " ", 0),
        (EMPTY, "svg", 3),
        (TEXT, " on {", 0),
        (PLACEHOLDER, "date", 0),
        (TEXT, "}", 0),
    ]


@pytest.mark.parametrize(
    "text",
    [
        '<a id="0">',
        '<a id="01">',
        '<a id="1000000">',
        "<a id='1'>",
        '<a href="x">',
        "<a >",
        "< a>",
        "<1>",
        '<a id="1" >',
    ],
)
def test_anything_else_is_no_tag(text):
    assert pieces(text) == [Piece(TEXT, text)]


@pytest.mark.parametrize("text", ["{0}", "{}", "{date!r}", "{date.x}", "{ date }", "{"])
def test_anything_else_is_no_placeholder(text):
    assert pieces(text, braces=True) == [Piece(TEXT, text)]


def test_tags_are_written_as_they_are_read():
    assert tag("a", 1) == '<a id="1">'
    assert tag("a", 1, close=False, empty=True) == '<a id="1"/>'
    assert tag("br", empty=True) == "<br>"
    assert tag("strong", close=True) == "</strong>"


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("<b>one</b> <i>two</i>", "<i>zwei</i> <b>eins</b>"),
        ("<b>one</b> <i>two</i>", "<b><i>zwei</i> eins</b>"),
        ("one<br>two", "eins, zwei"),
        ("one<br>two", "eins<br>und<br>zwei"),
        ('<a id="1">x</a> <img id="2">', '<img id="2"> <a id="1">y</a>'),
        ("<b>x</b>", "<B>y</B>"),
        ("<b>x</b>", "&lt;i>&lt;/i> <b>y</b>"),
        ("a \x0b b", "a \x0b\x0b c"),
    ],
)
def test_markup_that_matches(source, target):
    assert mismatches(source, target) == ()


@pytest.mark.parametrize(
    ("source", "target", "messages"),
    [
        ("<b>one</b>", "eins", ["<b> is missing"]),
        ("one", "<b>eins</b>", ["<b> is not in the source"]),
        ("<b>one</b>", "<b>eins</b> <b>zwei</b>", ["<b> is not in the source as often"]),
        ('<a id="1">x</a>', '<a id="2">x</a>', ['<a id="1"> is missing', '<a id="2"> is not in the source']),
        ('<a id="1">x</a>', "<a>x</a>", ['<a id="1"> is missing', "<a> is not in the source"]),
        ('<svg id="1"/>', '<svg id="1"></svg>', ['<svg id="1"/> is missing', '<svg id="1"> is not in the source']),
        ("<b>x</b>", "<b>x", ["</b> is missing"]),
        ("<b>x</b>", "x</b><b>", ["</b> stands in the wrong place"]),
        ("<b>x</b><i>y</i>", "<b>x<i></b>y</i>", ["</b> stands in the wrong place"]),
        ('one<br id="1">two', "eins<br>zwei", ['<br id="1"> is missing', "<br> is not in the source"]),
        ("one", "eins<br>", ["<br> is not in the source"]),
        (
            '<a id="1">x</a> <a id="2">y</a>',
            '<a id="1">x <a id="2">y</a></a>',
            ['<a id="2"> stands inside another <a>'],
        ),
        ("one", "ei\x1bns", ["control character U+001B is not in the source"]),
        ("one", "\u202esnie", ["control character U+202E is not in the source"]),
        ("one", "&#x202e;snie", ["control character U+202E is not in the source"]),
    ],
)
def test_markup_that_does_not_match(source, target, messages):
    assert [(found.kind, found.message) for found in mismatches(source, target)] == [
        ("tags", message) for message in messages
    ]


def test_placeholders_that_do_not_match():
    found = mismatches("on {date}, {{x}}", "am {datum}, {{date}}", braces=True)
    assert found == (("placeholders", "{date} is missing"), ("placeholders", "{datum} is not in the source"))


def test_braces_mean_nothing_in_units_without_placeholders():
    assert mismatches("write {x}", "schreibe {y}") == ()
