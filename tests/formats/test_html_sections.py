"""The sections of a page that a search finds."""

from __future__ import annotations

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import SourceError
from pipeline.formats.html.sections import sections
from pipeline.model import PageSection


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("", ()),
        ("<p>Rest &amp; drink.</p>\n<p>Sleep\n  well.</p>", (("", "", "Rest & drink. Sleep well."),)),
        (
            "<title>Fever</title><body><h1>Fever</h1><p>A high temperature.</p><h2 id=when>When?</h2><p>At 38 °C.</p>",
            (("Fever", "", "A high temperature."), ("When?", "when", "At 38 °C.")),
        ),
        ("<h2 id=a>Rest</h2><h2 id=b></h2><p>Drink.</p>", (("Rest", "a", "Drink."),)),
        ("<h2 id=a>Rest</h2><p>Sleep.</p><h3>Drink</h3><p>Water.</p>", (("Rest", "a", "Sleep. Drink Water."),)),
        (
            "<section id=rest><h2>Rest</h2><p>Sleep.</p><h3>At night</h3><p>Eight hours.</p></section>",
            (("Rest", "rest", "Sleep. At night Eight hours."),),
        ),
        (
            "<h2 id=a>Rest</h2><p>Before.</p><aside id=c><h3 id=b>Call</h3><p>At once.</p></aside><p>Behind.</p>",
            (("Rest", "a", "Before. Behind."), ("Call", "b", "At once.")),
        ),
        ("<header>Site</header><main><h1 id=x>Rest</h1>Sleep.</main><p>More</p>", (("Rest", "x", "Sleep."),)),
    ],
)
def test_sections(page, expected):
    assert sections(page) == tuple(PageSection(*each) for each in expected)


@pytest.mark.parametrize(
    "left_out",
    [
        '<ol class="references"><li>Doe 2020</li></ol>',
        '<ol class="sources"><li>Doe 2020</li></ol>',
        '<ol role="doc-bibliography"><li>Doe 2020</li></ol>',
        "<script>let a = 1;</script>",
        "<style>p { color: red }</style>",
        "<template><p>Row</p></template>",
        "<noscript>Needs a script.</noscript>",
        "<nav><a href=#a>Rest</a></nav>",
        "<footer>Updated in 2024</footer>",
        "<p hidden>Draft</p>",
        "<!-- draft -->",
        '<aside role="note" class="l10n-notice"><p>Not current.</p></aside>',
        '<small class="l10n-note">(not current)</small>',
        '<span class="term-note" role="tooltip" id="term-a">A drug.</span>',
    ],
)
def test_what_is_left_out(left_out):
    page = f"<h2 id=a>Rest</h2><p>Sleep</p>{left_out}<p>well.</p>"
    assert sections(page, skip_classes=("sources",)) == (PageSection("Rest", "a", "Sleep well."),)


def test_explanations_are_no_part_of_a_heading():
    page = '<h2 id=a><span class="term">HER2<span class="term-note">A protein.</span></span> tests</h2><p>Two.</p>'
    assert sections(page) == (PageSection("HER2 tests", "a", "Two."),)


def test_the_headings_of_references_are_found():
    page = '<h2 id=a>Rest</h2><p>Sleep.</p><h2 id=b>Sources</h2><ol class="references"><li>Doe 2020</li></ol>'
    assert sections(page) == (PageSection("Rest", "a", "Sleep."), PageSection("Sources", "b", ""))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>A <b>new</b><i>est</i> drug</p>", "A newest drug"),
        ("<p>Rest<br>Sleep</p>", "Rest Sleep"),
        ("<ul><li>Rest</li><li>Sleep</li></ul>", "Rest Sleep"),
        ("<table><tr><td>Rest<td>Sleep</table>", "Rest Sleep"),
        ("<p>Ge&shy;webe&#8203;probe</p>", "Gewebeprobe"),
        ("<p>38&nbsp;°C</p>", "38\N{NO-BREAK SPACE}°C"),
        ("<p><span translate=no>Aspirin</span></p>", "Aspirin"),
        ('<p>A <abbr title="computed tomography">CT</abbr> scan</p>', "A CT (computed tomography) scan"),
        ("<svg><title>Lungs</title><text>left</text></svg>", "Lungs left"),
    ],
)
def test_text(body, text):
    assert sections(body) == (PageSection("", "", text),)


@given(st.lists(st.sampled_from("<h2 id=a>|</h2>|<p>|</p>|<section>|</section>|<li>|rest |sleep |<b>|</b>".split("|"))))
def test_no_word_is_lost(tokens):
    page = "".join(tokens)
    told = " ".join(f"{each.heading} {each.text}" for each in sections(page))
    shown = "".join(html5lib.parse(page, namespaceHTMLElements=False).itertext())
    for word in ("rest", "sleep"):
        assert told.count(word) == shown.count(word)


def test_elements_that_are_nested_too_deep():
    deep = "<div>" * 256 + "Rest" + "</div>" * 256
    assert sections(deep) == (PageSection("", "", "Rest"),)
    with pytest.raises(SourceError) as error:
        sections("<div>" * 300, "de/rest.html")
    assert str(error.value).startswith("de/rest.html:1:")
