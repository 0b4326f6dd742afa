"""The running text of pages, and where its characters stand."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import SourceError
from pipeline.formats.html.prose import prose
from pipeline.model import Prose, Span

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Asthma</title><meta name="description" content="About asthma"></head>
<body><header><p>Health pages</p></header><nav><ul><li>Home</li></ul></nav>
<main><h1>Asthma</h1>
<p>Asthma is a <strong>chronic</strong> disease of the
   airways.</p>
<ul><li>Use a <a href="x.html">spacer</a> with your inhaler.<ul><li>Rinse your mouth.</li></ul></li></ul>
<table><caption>Doses</caption><tr><td>Two puffs</td></tr></table>
<dl><dt>Spirometry</dt><dd>A test of the lungs.</dd></dl>
<aside class="l10n-notice"><p>Parts of this page are outdated.</p></aside>
<figure><img src="lung.svg" alt="A lung"><figcaption>A lung with asthma</figcaption></figure>
<ol class="references"><li>A study of asthma.</li></ol></main>
<footer><p>Published in Berlin</p></footer></body></html>
"""


def read(page, language="en"):
    return [block.text for block in prose(page, language)]


def marked(page, language="en"):
    """Return the text of each block with "_" for what may not be marked."""
    return [
        "".join(character if at >= 0 else "_" for character, at in zip(block.text, block.offsets, strict=True))
        for block in prose(page, language)
    ]


def test_the_running_text_of_a_page_is_read_block_by_block():
    assert read(PAGE) == [
        "Asthma is a chronic disease of the airways.",
        "Use a spacer with your inhaler.",
        "Rinse your mouth.",
        "A test of the lungs.",
        "A lung with asthma",
    ]


def test_a_piece_of_a_page_is_read_as_well():
    assert read("Take one <em>tablet</em> a day.<p>Drink water.") == ["Take one tablet a day.", "Drink water."]


def test_characters_have_the_place_where_they_stand():
    assert prose("<p>A  <b>b</b>&amp;c</p>", "en") == (Prose("A b&c", (3, 4, 9, 14, 19), (4, 6, 10, 19, 20)),)


def test_a_reference_is_one_character():
    page = "<p>5&nbsp;mg &lt; 10&#8239;mg &auml;</p>"
    (block,) = prose(page, "en")
    assert block.text == "5\u00a0mg < 10\u202fmg ä"
    assert [page[start:end] for start, end in zip(block.offsets, block.ends, strict=True)] == [
        "5", "&nbsp;", "m", "g", " ", "&lt;", " ", "1", "0", "&#8239;", "m", "g", " ", "&auml;",
    ]  # fmt: skip


def test_what_one_reference_and_letters_after_it_make_may_not_be_marked():
    assert marked("<p>cough &notit; cold") == ["cough ____ cold"]


@pytest.mark.parametrize(
    "element",
    [
        '<a href="x">word</a>', "<label>word</label>", "<abbr title='x'>word</abbr>", "<dfn>word</dfn>",
        "<code>word</code>", "<kbd>word</kbd>", "<samp>word</samp>", '<span translate="no">word</span>',
        '<i lang="la">word</i>', '<small class="l10n-note">word</small>', '<span class="a references">word</span>',
        '<a href="x">w<b>or</b>d</a>',
    ],
)  # fmt: skip
def test_what_may_not_be_marked_is_read_with_what_stands_around_it(element):
    assert marked(f"<p>One {element} two</p>") == ["One ____ two"]


@pytest.mark.parametrize(
    "element",
    [
        "<button>word</button>", "<select><option>word</select>", "<textarea>word</textarea>", "<script>word</script>",
        "<style>word</style>", "<svg><text>word</text></svg>", "<math><mi>word</mi></math>", "<sup>3</sup>",
        "<span hidden>word</span>", "<!-- word -->", "<img alt='word' src='x'>",
    ],
)  # fmt: skip
def test_what_is_no_part_of_the_sentence_is_left_out(element):
    assert marked(f"<p>One{element} two</p>") == ["One two"]


@pytest.mark.parametrize(
    "element",
    [
        "<h2>word</h2>", "<nav>word</nav>", "<header>word</header>", "<footer>word</footer>", "<pre>word</pre>",
        "<details><summary>word</summary></details>", "<table><tr><th>word<td>word</table>", "<dl><dt>word</dl>",
        '<p lang="de">word</p>', '<div translate="no"><p>word</p></div>', '<a href="x"><p>word</p></a>',
        "<noscript>word</noscript>", "<fieldset><legend>word</legend></fieldset>", "<p hidden>word</p>",
        '<section class="references"><p>word</p></section>',
    ],
)  # fmt: skip
def test_blocks_that_are_no_prose_are_left_out(element):
    assert read(f"<p>One</p>{element}<p>two</p>") == ["One", "two"]


def test_languages_are_compared_without_their_region_and_inherited():
    page = '<div lang="de"><p>Fieber <em lang="en">fever</em></p></div><p lang="en-GB">Cough</p><p lang="">Cold</p>'
    assert marked(page, "de") == ["Fieber _____", "Cold"]
    assert marked(page, "en-US") == ["_______fever", "Cough", "Cold"]


def test_a_line_break_is_white_space_that_may_not_be_marked():
    assert marked("<p>One<br>two") == ["One_two"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("heart attack", "heart\n attack"), ("heart", "heart"), ("rare", "rare"), ("attack is", None), ("a", "a"),
        ("is rare", None), ("link", None), ("a link", None), ("", None), ("R&D", "R&amp;D"),
    ],
)  # fmt: skip
def test_a_part_of_a_text_has_a_range_of_the_page_unless_a_tag_stands_in_it(text, found):
    page = "<p>A heart\n attack<sup>1</sup> is <b>rare</b>, a <a href='x'>link</a>, R&amp;D.</p>"
    (block,) = prose(page, "en")
    assert block.text == "A heart attack is rare, a link, R&D."
    start = block.text.index(text)
    span = block.span(start, start + len(text))
    assert (span and page[slice(*span)]) == found


def test_the_range_of_a_text_between_tags():
    (block,) = prose("<p>A <b>rare</b> disease</p>", "en")
    assert block.span(2, 6) == Span(8, 12)
    assert block.span(0, 6) is None


def test_elements_nested_too_deep_are_an_error():
    with pytest.raises(SourceError, match="nested"):
        prose("<div>" * 1000, "en")


def test_elements_may_be_nested_as_deep_as_pages_can_be():
    assert read("<div>" * 250 + "deep") == ["deep"]


parts = st.sampled_from(
    [
        "fever", " ", "\n  ", "&amp;", "&nbsp;", "&#228;", "&shy;", "&", "<", "&notit;", "&#10;", "\x01", "\u2028", "ß",
        "<b>", "</b>", "<em lang=de>", "</em>", "<p>", "</p>", "<br>", "<!-- x -->", "<li>", "<a href=x>", "</a>",
        "<code>", "</code>", "<h2>", "</h2>", "<sup>1</sup>", "<svg><text>x</text></svg>", "<table>", "</table>",
        "<div translate=no>", "</div>", "</i>", "<textarea>", "</textarea>",
    ]
)  # fmt: skip
pages = st.lists(parts, max_size=25).map("".join) | st.text(max_size=40)


@settings(deadline=None)
@given(pages)
def test_every_character_is_what_its_range_of_the_page_says(page):
    last = 0
    for block in prose(page, "en"):
        assert block.text == re.sub(r"[ \t\n\f\r]+", " ", block.text).strip(" ")
        assert len(block.text) == len(block.offsets) == len(block.ends)
        for character, start, end in zip(block.text, block.offsets, block.ends, strict=True):
            if start < 0:
                assert end == -1
                continue
            assert last <= start < end
            last = end
            there = html.unescape(page[start:end])
            assert there[0] == character or (character == " " and not there.strip(" \t\n\f\r"))


@settings(deadline=None)
@given(pages, st.data())
def test_a_range_of_the_page_reads_as_the_text_does(page, data):
    for block in prose(page, "en"):
        start = data.draw(st.integers(0, len(block.text)))
        end = data.draw(st.integers(start, len(block.text)))
        span = block.span(start, end)
        if span is not None:
            there = html.unescape(page[slice(*span)])
            assert re.sub(r"[ \t\n\f\r]+", " ", there) == block.text[start:end]
