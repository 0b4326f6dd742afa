"""Marks of terms in a page, and the entries of a glossary page."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.html.prose import prose
from pipeline.model import Span
from pipeline.render.site.terms import TermMark, mark_terms

MARK = re.compile(
    r'<span class="term"(?: tabindex="0" aria-describedby="[^"]*")?>'
    r'(?:<a href="[^"]*" aria-describedby="[^"]*">([^<]*)</a>|([^<]*))'
    r'<span class="term-note" role="tooltip" id="[^"]*">[^<]*</span></span>'
)


def at(page, word, name="fever", definition="A high temperature.", address=""):
    start = page.index(word)
    return TermMark(Span(start, start + len(word)), name, definition, address)


def unmarked(page):
    return MARK.sub(lambda match: match[1] or match[2] or "", page)


def test_a_term_leads_to_the_glossary_page_and_shows_its_definition():
    page = "<p>High fever</p>"
    assert mark_terms(page, [at(page, "fever", address="../glossary.html#fever")]) == (
        '<p>High <span class="term"><a href="../glossary.html#fever" aria-describedby="term-fever">fever</a>'
        '<span class="term-note" role="tooltip" id="term-fever">A high temperature.</span></span></p>'
    )


def test_without_a_glossary_page_the_term_itself_takes_the_focus():
    page = "<p>High fever</p>"
    assert mark_terms(page, [at(page, "fever")]) == (
        '<p>High <span class="term" tabindex="0" aria-describedby="term-fever">fever'
        '<span class="term-note" role="tooltip" id="term-fever">A high temperature.</span></span></p>'
    )


def test_definitions_and_addresses_are_escaped_and_the_text_stays_as_it_is():
    page = "<p>R&amp;D\n team</p>"
    mark = at(page, "R&amp;D\n team", "r-d", 'Values < 5 & "more"', 'a"b.html?x=1&y=2#r-d')
    assert mark_terms(page, [mark]) == (
        '<p><span class="term"><a href="a&quot;b.html?x=1&amp;y=2#r-d" aria-describedby="term-r-d">R&amp;D\n team</a>'
        '<span class="term-note" role="tooltip" id="term-r-d">Values &lt; 5 &amp; "more"</span></span></p>'
    )


def test_ids_are_unique_on_the_page():
    page = '<p id="term-fever">Fever, fever, <b ID=term-fever-3>heat</b></p>'
    made = mark_terms(page, [at(page, "Fever"), at(page, "fever,"), at(page, "heat", "heat")])
    assert re.findall(r'id="?(term-[^">]+)', made, re.IGNORECASE) == [
        "term-fever", "term-fever-2", "term-fever-4", "term-fever-3", "term-heat",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "word",
    ["fever</b>", "<b>fever", "high <b>fever", 'ss="x', "p class", "am", "amp; chills", "fever &", "b"],
)
def test_what_would_break_tags_or_references_is_left_out(word):
    page = '<p class="x">A high <b>fever</b> &amp; chills, fever &nbsp;</p>'
    assert mark_terms(page, [at(page, word)]) == page


def test_of_terms_that_overlap_the_first_is_marked():
    page = "<p>high fever today</p>"
    made = mark_terms(page, [at(page, "fever today", "b"), at(page, "high fever", "a"), at(page, "today", "c")])
    assert re.findall(r'id="([^"]+)"', made) == ["term-a", "term-c"]


def test_ranges_beyond_the_page_and_empty_ones_are_left_out():
    assert mark_terms("fever", [TermMark(Span(0, 9), "a", "x"), TermMark(Span(2, 2), "b", "x")]) == "fever"


fragments = st.sampled_from(
    ["fever ", "<b>", "</b>", "<p>", "&amp;", "&nbsp", "a < b", '<a href="x&amp;y">', "</a>", "ß", "\n", "id=term-a"]
)
pages = st.lists(fragments, max_size=15).map("".join) | st.text("ab<>&;\"' ", max_size=30)
marks = st.lists(
    st.builds(
        TermMark,
        st.tuples(st.integers(0, 60), st.integers(0, 12)).map(lambda pair: Span(pair[0], sum(pair))),
        st.sampled_from(["a", "b", "fever"]),
        st.text(max_size=10),
        st.sampled_from(["", "glossary.html#a", 'x"><script>']),
    ),
    max_size=8,
)


@given(pages, marks)
def test_without_the_marks_the_page_is_as_it_was(page, found):
    assert unmarked(mark_terms(page, found)) == page


def shown(page):
    """Return the elements, but marks, and the text of a page as a browser builds it."""
    html5lib = pytest.importorskip("html5lib")
    tree = html5lib.parseFragment(page, namespaceHTMLElements=False)
    for note in tree.findall(".//span[@class='term-note']"):
        note.text = ""
    return [element.tag for element in tree.iter() if element.tag not in ("span", "a")], "".join(tree.itertext())


@given(st.lists(st.sampled_from(["fever ", "<b>x</b>", "<i>", "</i>", "<p>", "</p>", "&amp;"]), max_size=12), st.data())
def test_marks_leave_what_a_browser_shows(tokens, data):
    page = "".join(tokens)
    found = []
    for block in prose(page, "en"):
        start = data.draw(st.integers(0, len(block.text)))
        span = block.span(start, data.draw(st.integers(start, len(block.text))))
        found += [TermMark(span, "a", "note", data.draw(st.sampled_from(["", "#a"])))] if span else []
    assert shown(mark_terms(page, found)) == shown(page)


def test_definitions_are_read_as_they_are():
    page = "<p>fever</p>"
    definition = "<b>&amp;</b>"
    made = mark_terms(page, [at(page, "fever", definition=definition)])
    assert unescape(re.search(r'id="term-fever">([^<]*)<', made)[1]) == definition
