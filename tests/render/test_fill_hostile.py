"""Law 9: whatever stands in a catalog, a page gets no tag, attribute or link target that its source doesn't have."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.formats.html import extract
from pipeline.formats.html.context import Options
from pipeline.inline import decode_text
from pipeline.model import State
from pipeline.render.fill import fill
from pipeline.render.links import Site
from pipeline.render.page import Target, localize
from pipeline.render.published import Published, settle
from pipeline.text import collapse

PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Dosage of the tablets</title>
<meta name="description" content='How to "take" the tablets'></head>
<body>
<h1 title=Dosage>Dosage</h1>
<p>Take <strong>one</strong> tablet, see <a href="/dose.html" title="The dose">dosage</a> and
  <a class="x" href="/risk.html">risks</a>.<br>Updated: <time datetime="2024-05-31">31 May 2024</time></p>
<p>Type <code class="c">a &lt; b</code> or <span translate="no">N <a href="/n">name</a></span> and <b>then</b> go.
<p>Press <button type="button" onclick="go()">the <a href="/ok">button</a></button> and <i>wait</i> <img src="i.png" alt='An "image"'> here</p>
<svg><text x="1">Drawn <tspan y="2">text</tspan> here<tspan/>too</text></svg>
<select><option>One<option>Two</select>
<p lang="en-GB">Colour of <ruby>the<rt>drug<rp>x</ruby>, <EM>closed <sub id=q>tags</SUB></em>
<ul><li>First <a href="#a">item</a><li>Second</ul>
<textarea placeholder=Years translate=yes>Default</textarea>
</body></html>"""  # noqa: E501
OPTIONS = Options(metadata=frozenset(("description",)))
DOCUMENT = extract(PAGE, "page", OPTIONS)
TRANSLATED = {"title", "alt", "placeholder", "content"}

fragments = st.sampled_from(
    """
    <script>alert(1)</script> </title><script>alert(1)</script> <img src=x onerror=alert(1)> <svg onload=alert(1)>
    <a href="javascript:alert(1)">x</a> <a id="1"> <a id="2"> </a> <strong> </strong> <b> </b> <code id="1"> </code>
    <a id="99999999999999999999"> <a id="1" onclick="x"> <span id="2"> </span> <br> <br/> <wbr> <p> </p> </li> <li>
    <button id="1"/> <img id="2"> <img> <tspan id="1"> </tspan> <ruby> </ruby> <rt> </rt> <em> </em> <sub id="1"> </sub>
    " ' " onmouseover="x ' onmouseover='x onmouseover=x > < /> & &quot; &#34; &#x22; &lt;script&gt; &amp;lt; &lt;a> -->
    --&gt;
    ]]> <![CDATA[ <!-- <!-- --> <? {date} {date2} {{date}} {x} {0} {} { } {date!r} {date.__class__} \x00 \x1b \x7f \r
    \u202e \u2066 \u2028 \ufeff &#x202e; &#0; &#10; ` = \\ \\" %s </textarea> </option> <option> </body> <!DOCTYPE>
    """.split()
)  # fmt: skip


@st.composite
def hostile(draw, source):
    """Draw a translation: the source with its tags in any order, with fragments in between, or fragments alone."""
    parts = re.split(r"(<[^>]*>|\{\w+\})", source)
    if draw(st.booleans()):
        tags = draw(st.permutations(parts[1::2]))
        parts[1::2] = tags
    inserted = draw(st.lists(st.tuples(st.integers(0, len(parts)), fragments | st.text(max_size=5)), max_size=3))
    for at, fragment in inserted:
        parts.insert(at, fragment)
    return "".join(parts)


def markup(page):
    """Return every element with its attributes as html5lib sees them, but for translated values and line breaks."""
    html5lib = pytest.importorskip("html5lib", reason="html5lib is the judge here")
    elements = html5lib.parse(page, namespaceHTMLElements=False).iter()
    return Counter(
        (str(node.tag), *sorted((name, "" if name in TRANSLATED else value) for name, value in node.items()))
        for node in elements
        if node.tag != "br"  # a translation may break lines elsewhere, if its source has line breaks at all
    )


def plain(text):
    return collapse(decode_text(text))


def filled(targets):
    return fill(DOCUMENT, settle(DOCUMENT, {key: Published(text, State.CURRENT) for key, text in targets.items()}))


def published(data):
    """Draw what stands for each text: anything, as a current or an outdated translation, or nothing."""
    return {
        segment.key: Published(data.draw(hostile(segment.text)), data.draw(st.sampled_from(State)))
        for segment in DOCUMENT.segments
    }


def unmarked(page):
    """Return a localized page without its marks, notes and addresses of other languages."""
    page = re.sub(r' <small class="l10n-note"[^>]*>[^<]*</small>|\n<aside role="note".*?</aside>', "", page)
    page = re.sub(r'<span (?:lang="en" )?data-l10n-state[^>]*>(.*?)</span>', r"\1", page, flags=re.DOTALL)
    page = re.sub(r' (?:lang="en" )?data-l10n-state="[a-z]*"', "", page)
    return re.sub(r'<link rel="alternate"[^>]*>\n', "", page).replace('<html dir="ltr" lang="de">', '<html lang="en">')


@pytest.fixture(scope="module")
def own_markup():
    return markup(PAGE)


def test_the_page_is_in_order():
    assert DOCUMENT.problems == ()
    assert len(DOCUMENT.segments) == 18


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_translation_brings_markup_into_a_page(own_markup, data):
    segment = data.draw(st.sampled_from(DOCUMENT.segments))
    target = data.draw(hostile(segment.text))
    assert markup(filled({segment.key: target})) == own_markup


@settings(max_examples=15, deadline=None)
@given(st.data())
def test_no_translations_together_bring_more_than_marks_into_a_page(own_markup, data):
    target = Target("de", ("en", "de"), Site(frozenset(), "en", ""))
    page = localize(DOCUMENT, settle(DOCUMENT, published(data)), target, lambda page: page.index("<h1"))
    assert markup(unmarked(page)) == own_markup


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_translation_that_is_taken_shows_its_text_and_nothing_else(data):
    segment = data.draw(st.sampled_from(DOCUMENT.segments[:2]))
    target = data.draw(hostile(segment.text))
    again = extract(filled({segment.key: target}), "page", OPTIONS)
    shown = again.segments[DOCUMENT.segments.index(segment)].text
    assert plain(shown) in (plain(target), plain(segment.text))
