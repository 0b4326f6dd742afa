"""What is said about pages whose tags are not in order."""

from __future__ import annotations

import re

import pytest

from pipeline.errors import SourceError
from pipeline.formats.html import extract
from pipeline.formats.html.tree import MAX_DEPTH, place


@pytest.mark.parametrize(
    ("page", "line", "message", "texts"),
    [
        ("<p>one</i> two", 1, "</i> has no start tag", ["one", "two"]),
        ("one</br>two", 1, "</br> has no start tag", ["one", "two"]),
        ("<b>one\n<p>two</b></p></b>", 2, "</b> has no start tag", ["one", "two"]),
        ("<p>\n<b>one<p>two", 2, "<b> is not closed", ["one", "two"]),
        ("<b>one <i>two</b> three", 1, "<i> is not closed", ["<b>one <i>two</i></b> three"]),
        ("<div/>one", 1, "<div> is not closed", ["one"]),
        ("<title>one<p>two", 1, "<title> is not closed", ["one&lt;p>two"]),
        ("one\n<p title='two>three", 2, "this tag never ends", ["one"]),
        ("one <!-- two <p>three", 1, "this comment never ends", ["one"]),
        ("one <!DOCTYPE two", 1, "this declaration never ends", ["one"]),
        ("<p Take <b>one</b>", 1, "<p> has an attribute named <b", ["one"]),
        ('<img alt="The "best" one">', 1, '<img> has an attribute named best"', ["The"]),
        ("<a>one <a>two</a></a>", 1, "<a> stands inside another <a>", ["one <a>two</a>"]),
        ("<html\nlang=de><p>eins", 2, 'the page says lang="de", but articles are in "en"', []),
    ],
)
def test_a_problem_is_said_with_its_place(page, line, message, texts):
    document = extract(page, "page")
    assert document.problems[0].message == message
    assert place(page, document.problems[0].span.start, "page.html").line == line
    assert document.problems[0].hint
    assert [segment.text for segment in document.segments] == texts


@pytest.mark.parametrize(
    "page",
    [
        "<ul><li>a<li>b<ul><li>c</ul></ul>",
        "<table><caption>a<colgroup><col><thead><tr><th>b<tbody><tr><td>c<td>d<tr><td>e<tfoot><tr><td>f</table>",
        "<table><tr><td>a<table><tr><td>b</table><p>c<td>d</table>",
        "<dl><dt>a<dd>b<dt>c<dd><dl><dt>d</dl></dl>",
        "<html><head><title>a</title><p>b",
        "<p>a<div>b</div><p>c<h2>d</h2>",
        "<select><optgroup label=a><option>b<option>c<optgroup label=d><option>e</select>",
        "<ruby>a<rt>b<rp>c</ruby>",
        "<p>a <button><p>b</button> c",
        "<a>b <object><a>c</a></object></a>",
        "<svg><path d='a'/><g><text>b</text></g></svg>",
        "<!doctype html>\n<HTML LANG=en-US><BODY>a</BODY></HTML>\n",
    ],
)
def test_what_html_allows_is_no_problem(page):
    assert extract(page, "page").problems == ()


def test_the_head_ends_where_the_text_begins():
    page = "<html><head><title>a</title>\n<p>b</p></html>"
    assert extract(page, "page").root.head_end == page.index("<p>")


def test_elements_can_be_nested_as_deep_as_the_limit():
    page = "<div>" * MAX_DEPTH + "text" + "</div>" * MAX_DEPTH
    assert [segment.text for segment in extract(page, "page").segments] == ["text"]


def test_deeper_nesting_is_an_error_with_its_place():
    page = "<b>" * MAX_DEPTH + "\n <b>"
    with pytest.raises(SourceError, match=re.escape("page.html:2:2: elements are nested more than 256 deep; close")):
        extract(page, "page", file="page.html")
