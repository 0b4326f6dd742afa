"""Tokens, attributes and character references, judged by html5lib."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pipeline.formats.html.references import decode, decode_attribute
from pipeline.formats.html.tokens import TokenKind, attributes, is_self_closing, tokenize

snippets = st.sampled_from(
    ["<", ">", "</", "/>", "=", '"', "'", " ", "\n", "\t", "/", "!", "?", "-", "--", "-->", "<!--", "<!", "<![CDATA[",
     "]]>", "a", "b", "P", "title", "script", "svg", "desc", "</title>", "</script", "<svg>", "</svg>", "é", "İ", "K",
     "&", "&amp;", "&lt", "&copy=1", "&notit;", "&#65;", "&#x41", "&#150;", "&#0;", ";", "&eacute",
     "\N{NO-BREAK SPACE}"]
)  # fmt: skip
soup = st.lists(snippets, max_size=25).map("".join)
relaxed = settings(deadline=None)


@given(soup)
def test_the_tokens_of_a_page_are_the_page(page):
    tokens = list(tokenize(page))
    assert "".join(page[token.start : token.end] for token in tokens) == page
    assert all(token.start < token.end for token in tokens)


@relaxed
@given(soup)
def test_attributes_are_those_a_browser_sees(inside):
    html5lib = pytest.importorskip("html5lib", reason="html5lib is the judge here")
    page = f"<p {inside}>text"
    token = next(tokenize(page))
    assume(token.kind is TokenKind.START and "İ" not in inside and "K" not in inside)
    ours = {item.name: decode_attribute(page[slice(*item.value)]) for item in attributes(page, token)}
    assert ours == dict(html5lib.parseFragment(page[: token.end], namespaceHTMLElements=False)[0].items())


@relaxed
@given(soup)
def test_text_is_what_a_browser_shows(text):
    html5lib = pytest.importorskip("html5lib", reason="html5lib is the judge here")
    assume("<" not in text)
    shown = "".join(html5lib.parseFragment(f"<p>{text}", namespaceHTMLElements=False).itertext())
    assert decode(text) == shown


@pytest.mark.parametrize(
    ("tag", "found"),
    [
        ("<p>", []),
        ("<p/>", []),
        ("<p a>", [("a", "", "")]),
        ("<p a=>", [("a", "", "")]),
        ("<p a = 1 b='2 3' C=\"4\n5\">", [("a", "1", ""), ("b", "2 3", "'"), ("c", "4\n5", '"')]),
        ("<p a=1 A=2>", [("a", "1", "")]),
        ("<p a=1/>", [("a", "1/", "")]),
        ("<p a='1'b=2>", [("a", "1", "'"), ("b", "2", "")]),
        ("<p a=''>", [("a", "", "'")]),
        ("<p =a=b>", [("=a", "b", "")]),
        ("<p a\N{NO-BREAK SPACE}b=c\N{NO-BREAK SPACE}d>", [("a\N{NO-BREAK SPACE}b", "c\N{NO-BREAK SPACE}d", "")]),
        ("<p\nİ=1>", [("İ", "1", "")]),
    ],
)
def test_attributes_of_a_tag(tag, found):
    token = next(tokenize(tag))
    assert token.end == len(tag)
    assert [(item.name, tag[slice(*item.value)], item.quote) for item in attributes(tag, token)] == found


@pytest.mark.parametrize(
    ("page", "kinds"),
    [
        ("a<b", "TEXT BROKEN"),
        ("<p a='>", "BROKEN"),
        ("a < b <3 </", "TEXT"),
        ("<!-- a --b --!>c", "COMMENT TEXT"),
        ("<!--> <!---> <!-- ", "COMMENT TEXT COMMENT TEXT COMMENT"),
        ("<!DOCTYPE html><?php ?></ x></>", "DECLARATION DECLARATION DECLARATION DECLARATION"),
        ("<title><b></title ><b>", "START RAW END START"),
        ("<script></scripts></SCRIPT>", "START RAW END"),
        ("<script>", "START"),
        ("<![CDATA[x]]>", "DECLARATION"),
        ("<svg><![CDATA[x]]><title><![CDATA[x]]></title></svg>", "START TEXT START TEXT END END"),
        ("<svg><style><b></style></svg><style><b></style>", "START START START END END START RAW END"),
        ("<svg/><title><b></title>", "START START RAW END"),
        ("<svg><foreignObject><title><b></title></foreignObject></svg>", "START START START RAW END END END"),
    ],
)
def test_kinds_of_tokens(page, kinds):
    assert " ".join(token.kind.name for token in tokenize(page)) == kinds


@pytest.mark.parametrize(
    ("tag", "closes"), [("<a/>", True), ("<a b/>", True), ("<a b=c/>", False), ("<a b='c'/>", True), ("<a>", False)]
)
def test_the_slash_of_an_unquoted_value_closes_nothing(tag, closes):
    assert is_self_closing(tag, next(tokenize(tag))) is closes


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("&amp;lt;", "&lt;"),
        ("a\x00b\x0bc\x7f", "abc"),
        ("&#1;&#0;", "\N{REPLACEMENT CHARACTER}"),
        (f"&#{'9' * 5000};", "\N{REPLACEMENT CHARACTER}"),
        (f"&#{'0' * 5000}65;", "A"),
        (f"&#x{'0' * 5000}41;", "A"),
    ],
)
def test_character_references(raw, shown):
    assert decode(raw) == shown
    assert decode_attribute(raw) == shown
