"""Checks of markup: places, messages and fixes, and that nothing a page refuses gets by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.base import Subject
from pipeline.checks.markup import CHECKS, LINKS, PLACEHOLDERS, TAGS, UNSAFE_TEXT
from pipeline.inline import BRACE_FORMAT, mismatches
from pipeline.model import Severity, Unit


def said(check, source, target, *flags):
    """Return message, marked text of the source and of the translation, and fix of each remark."""
    found = check.run(Subject(Unit(source, target, flags=flags), languages=("en", "de")))
    return [
        (
            remark.message,
            remark.source and source[slice(*remark.source)],
            remark.target and target[slice(*remark.target)],
            remark.fix,
        )
        for remark in found
    ]


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("a <b>b</b>", "a b", [("<b> is missing", "<b>", None, None)]),
        ("a b", "a <b>b</b>", [("<b> is not in the source", None, "<b>", None)]),
        (
            "<b>a</b>",
            "<b>a</b> <b>b</b>",
            [("<b> is not in the source as often", None, "<b>", None)],
        ),
        ('<a href="/x">a</a>', '<a href="/x">a', [("</a> is missing", None, '<a href="/x">', None)]),
        ("<i><b>a</b></i>", "<i><b>a</i></b>", [("</i> stands in the wrong place", None, "</i>", None)]),
        ("<i><b>a</b></i>", "<i><b>a</i>", [("</b> is missing", None, "<b>", None)]),
        ("see <https://example.org/a>", "siehe <https://example.org/b>", []),
        ('<img alt="a > b">', '<img alt="c > d">', []),
        ("a</p><p>b", "a<p>b", [("</p> is missing", "</p>", None, None)]),
        ('<a id="1">a</a>', '<a id="1"/>a', [('<a id="1"> is missing', '<a id="1">', None, None)]),
    ],
)
def test_tags(source, target, expected):
    assert said(TAGS, source, target)[: len(expected) or 1] == expected


@pytest.mark.parametrize(
    ("source", "target", "flags", "expected"),
    [
        (
            "{count} days",
            "{anzahl} Tage",
            (),
            [
                ("{count} is missing", "{count}", None, None),
                ("{anzahl} is not in the source", None, "{anzahl}", "{count}"),
            ],
        ),
        (
            "Hello %(name)s",
            "Hallo %(nam)s",
            (),
            [
                ("%(name)s is missing", "%(name)s", None, None),
                ("%(nam)s is not in the source", None, "%(nam)s", "%(name)s"),
            ],
        ),
        ("%s: %d", "%d: %s", (), [("the source has %s … %d in this order", "%s", "%d", None)]),
        ("{a} {b}", "{a} {a}", (), [
            ("{b} is missing", "{b}", None, None),
            ("{a} is not in the source as often", None, "{a}", None),
        ]),
        ("{{a}} {b}", "{{c}} {b}", (BRACE_FORMAT,), []),
        ("{b}", "{b} {", (BRACE_FORMAT,), [("a single {: double it", None, "{", None)]),
        ("{b}", "{b} {{", (BRACE_FORMAT,), []),
        ("5% of", "5% der", ("c-format",), [
            ("% o is missing", "% o", None, None),
            ("% d is not in the source", None, "% d", "% o"),
        ]),
        ("5%% of %d", "5%% der %d", ("c-format",), []),
        ("$name and $5", "$name und 5 $", (), []),
        ("$name", "$Name", (), [
            ("$name is missing", "$name", None, None),
            ("$Name is not in the source", None, "$Name", "$name"),
        ]),
    ],
)  # fmt: skip
def test_placeholders(source, target, flags, expected):
    assert said(PLACEHOLDERS, source, target, *flags) == expected


def test_links():
    source, target = '<a href="/x">a</a>', '<a href="/y">a</a>'
    message = "the href is “/y”, in the source “/x”"
    assert said(LINKS, source, target) == [(message, '<a href="/x">', '<a href="/y">', None)]
    assert said(LINKS, source, '<a href="/x/">a</a>') == []
    assert said(LINKS, source, "a") == []  # the check of tags says so


def test_a_page_in_the_other_language_may_have_another_address():
    unit = Unit('<a href="/en/x">a</a>', '<a href="/de/y">a</a>')
    assert [remark.severity for remark in LINKS.run(Subject(unit, languages=("en", "de")))] == [Severity.MINOR]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("a\u202eb", [("U+202E RIGHT-TO-LEFT OVERRIDE is not in the source", None, "\u202e", None)]),
        ("a\u2066b\u2069", [
            ("U+2066 LEFT-TO-RIGHT ISOLATE is not in the source", None, "\u2066", ""),
            ("U+2069 POP DIRECTIONAL ISOLATE is not in the source", None, "\u2069", ""),
        ]),
        ("a\u200bb", [("U+200B ZERO WIDTH SPACE is not in the source", None, "\u200b", "")]),
        ("a\ufeffb", [
            ("U+FEFF ZERO WIDTH NO-BREAK SPACE is not in the source", None, "\ufeff", "")
        ]),
        ("a\u200db", [("U+200D ZERO WIDTH JOINER is not in the source", None, "\u200d", "")]),
        ("a\x07b", [("U+0007 control character is not in the source", None, "\x07", None)]),
        ("a\ue000b", [("U+E000 private-use character is not in the source", None, "\ue000", None)]),
        ("a\uffffb", [("U+FFFF noncharacter is not in the source", None, "\uffff", None)]),
        ("a\ud800b", [("U+D800 half of a character is not in the source", None, "\ud800", None)]),
        ("a\U000e0041b", [("U+E0041 TAG LATIN CAPITAL LETTER A is not in the source", None, "\U000e0041", None)]),
        ("a&#8206;b", [("U+200E LEFT-TO-RIGHT MARK is not in the source", None, "&#8206;", "")]),
        ("a\u200b\u200bb", [("U+200B ZERO WIDTH SPACE is not in the source", None, "\u200b\u200b", "")]),
        ("a\ufe0fb", [("U+FE0F VARIATION SELECTOR-16 is not in the source", None, "\ufe0f", None)]),
        ("Auf\u00adlage", [("U+00AD SOFT HYPHEN is not in the source", None, "\u00ad", "")]),
        ("Auflage\u00a0 1\ufe0f\u20e3 ❤\ufe0f \U0001f3f4\U000e0067\U000e0062\U000e007f", []),
        ("\u05d0\u2067\u05d1\u2069", []),
        ("क्\u200dष می\u200cخواهم", []),
        ("ไทย\u200bไทย", []),
    ],
)  # fmt: skip
def test_characters(target, expected):
    assert said(UNSAFE_TEXT, "a b", target) == expected
    assert said(UNSAFE_TEXT, target, target) == []


@pytest.mark.parametrize(
    "target",
    [
        "<script>x</script>", "<SCRIPT src=x", "<svg/onload=x()>", "<a href='javascript:x()'>x</a>",
        "<a href=' jav\taScript:x()'>x</a>", "<a href='&#106;avascript:x()'>x</a>", "[x](vbscript:x)",
        "<!doctype html>",
        "<?php x ?>", "<![CDATA[x]]>", "<style>p{}</style>", "<base href='/x'>", "<meta http-equiv='refresh'>",
        "<img src='data:image/svg+xml,x'>", "javascript:alert(1)",
    ],
)  # fmt: skip
def test_programs_are_refused(target):
    assert said(UNSAFE_TEXT, "below", f"unten {target}")


MARKUP = st.lists(
    st.sampled_from(["a", " ", "<b>", "</b>", "<i>", "</i>", '<a id="1">', '<a id="2">', "</a>", "<br>", "&lt;b>"])
    | st.sampled_from(['<img id="3">', '<svg id="4"/>', "{x}", "{y}", "{{", "\u202e", "&#x202e;", "\x1b", "<nobr>"]),
    max_size=12,
).map("".join)


@given(MARKUP, MARKUP, st.booleans())
def test_what_no_page_would_show_is_objected_to(source, target, braces):
    flags = (BRACE_FORMAT,) if braces else ()
    if target.strip() and mismatches(source, target, braces=braces) and not mismatches(source, source, braces=braces):
        assert any(said(check, source, target, *flags) for check in CHECKS)


@given(MARKUP)
def test_a_text_is_its_own_translation(text):
    assert [found for check in CHECKS for found in said(check, text, text)] == []


@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from(["", "c-format", BRACE_FORMAT]))
def test_any_text_is_read_and_places_lie_in_it(source, target, flag):
    for check in CHECKS:
        for remark in check.run(Subject(Unit(source, target, flags=(flag,)), languages=("en", "de"))):
            for text, span in ((source, remark.source), (target, remark.target)):
                assert span is None or 0 <= span.start < span.end <= len(text)
