"""What a localized page is made of, for a site to be built around it."""

from __future__ import annotations

import re
from html import escape

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import SourceError
from pipeline.formats.html.parts import page_parts
from pipeline.formats.html.slots import page_slots
from pipeline.model import Span
from pipeline.model.site import PageHeading, PageLink, PageParts, PageSlot, PageTable, Phrase
from pipeline.render.site.body import page_body

PAGE = """\
<!DOCTYPE html>
<html lang="de" dir="ltr">
<head>
<meta charset="utf-8">
<title lang="en" data-l10n-state="untranslated">Iron &amp; zinc</title>
<meta name="Description" content="How much &amp; when" lang="en">
<meta name="publisher" content="Example Library">
<meta name="dcterms.modified" content="2024-01-15">
<meta name="next-planned-update" content="2027-01">
</head>
<body>
<h2>Site</h2>
<main>
<h1>Eisen <small class="l10n-note">(nicht aktuell)</small></h1>
<h2 id="dose">Dosis<br>und Zeit</h2>
<table role="grid"><caption>A &lt; B</caption><tr><td><table><tr><td>1</td></tr></table></td></tr></table>
<H3 class=x> Nach dem
 Essen</H3>
<h2> </h2>
<table role="presentation"><tr><td>1</td></tr></table>
<table><tr><td>2</td></tr></table>
<p>Stand: <time datetime="2024-03-01" data-l10n-name="updated">1. März 2024</time></p>
<p>Seit <time datetime="2020" data-l10n-name="since">2020</time></p>
</main>
</body>
</html>
"""
BODY = PAGE[PAGE.index("<main>") + 6 : PAGE.index("</main>")]


def test_the_parts_of_a_page():
    tables = [match.start() for match in re.finditer("<table", BODY)]
    ends = [match.end() for match in re.finditer("</table>", BODY)]
    assert page_parts(PAGE, "iron.html") == PageParts(
        title=Phrase("Iron & zinc", "en"),
        heading=Phrase("Eisen"),
        description=Phrase("How much & when", "en"),
        body=BODY,
        headings=(
            PageHeading(1, "", "Eisen", BODY.index("<h1") + 3),
            PageHeading(2, "dose", "Dosis und Zeit", BODY.index("<h2") + 3),
            PageHeading(3, "", "Nach dem Essen", BODY.index("<H3") + 3),
        ),
        tables=(
            PageTable(Span(tables[0], ends[1]), "A < B", "", BODY.index("<caption") + 8),
            PageTable(Span(tables[3], ends[3])),
        ),
        dates={"updated": "2024-03-01", "next-update": "2027-01"},
        told=frozenset(("updated",)),
        publisher="Example Library",
        ids=frozenset(("dose",)),
    )


@pytest.mark.parametrize(
    ("page", "body"),
    [
        ("<main><p>1</p></main>", "<p>1</p>"),
        ("<body class=a><p>1</p></body>", "<p>1</p>"),
        ("<body><header>0</header><main>1</main></body>", "1"),
        ("<body><main hidden>0</main><main>1</main></body>", "1"),
        ("<body><main hidden>0</main>1</body>", "<main hidden>0</main>1"),
        ("<body>1", "1"),
        ("<html><body>1</html>\n", "1"),
        ("<h1>1</h1>\n<p>2", "<h1>1</h1>\n<p>2"),
        ("just text", "just text"),
        ("<!DOCTYPE html>\n<title>0</title><meta name=a content=b><h1>1</h1>", "<h1>1</h1>"),
        ("<!-- 0 --><html lang=en><head><title>0</title></head>\n<p>1</p></html>\n", "<p>1</p>"),
        ("<html><head><title>0</title>one<p>two</html>", "one<p>two"),
        ("<title>0</title>", ""),
        ("", ""),
    ],
)
def test_the_body_is_what_the_first_visible_element_for_content_holds(page, body):
    assert page_parts(page, "page").body == body


@pytest.mark.parametrize(
    ("page", "title", "heading"),
    [
        ("<title>T</title><h1>H</h1>", "T", "H"),
        ("<title>T</title><p>x</p>", "T", "T"),
        ("<title> </title><h1>H</h1>", "H", "H"),
        ("<h1>H</h1><h1>second</h1>", "H", "H"),
        ("<svg><title>drawing</title></svg><h1>H</h1>", "H", "H"),
        ("<p>x</p>", "lungs/asthma", "lungs/asthma"),
    ],
)
def test_the_title_and_the_heading_stand_in_for_each_other(page, title, heading):
    parts = page_parts(page, "lungs/asthma")
    assert (parts.title.text, parts.heading.text) == (title, heading)


def test_of_two_main_elements_neither_holds_all_words():
    page = "<body><main>A</main><main>B</main></body>"
    assert page_parts(page, "page").body == "<main>A</main><main>B</main>"
    assert page_parts(page.replace("<main>", "<main hidden>", 1), "page").body == "B"


def test_no_base_leads_the_links_of_the_site_elsewhere():
    parts = page_parts('<body><base href="https://example.org/"><p>x</p></body>', "page")
    assert page_body(parts)[0] == "<p>x</p>"


def test_a_caption_belongs_to_its_own_table():
    inner = "<table><caption>In</caption><tr><td>1</td></tr></table>"
    outer = f"<table><tr><td>{inner}</td></tr></table>"
    assert page_parts(outer, "x").tables == (PageTable(Span(0, len(outer))),)


@pytest.mark.parametrize("role", ["presentation", "none", "None", "none presentation"])
def test_a_table_for_layout_is_none(role):
    inner = "<table><tr><td>1</td></tr></table>"
    outer = f'<table role="{role}"><tr><td>{inner}</td></tr></table>'
    assert page_parts(outer, "x").tables == (PageTable(Span(outer.index(inner), outer.index(inner) + len(inner))),)


def test_a_date_without_a_value_leaves_that_of_the_head():
    parts = page_parts(
        '<meta name="dcterms.modified" content="2024-01-15"><p><time data-l10n-name="updated">in 2024</time></p>', "x"
    )
    assert (parts.dates, parts.told) == ({"updated": "2024-01-15"}, frozenset(("updated",)))


def test_of_two_descriptions_text_and_language_are_those_of_one():
    found = page_parts('<meta name=description content=A><meta name="Description" content=B lang=en>', "x")
    assert found.description == Phrase("B", "en")


def test_elements_that_are_nested_too_deep_are_an_error():
    for read in (page_parts, page_slots):
        with pytest.raises(SourceError, match=r"^deep\.html:1:\d+: elements are nested more than 256 deep; close"):
            read("<div>" * 300, "deep.html")


# --- slots ---

SITE = """\
<html lang="en"><head><title id="name">Lung health</title></head><body>
<nav id="menu" aria-label=" All &amp; more "><a href="fever.html">Fever</a><a id="x">no link</a><a href="">empty</a>
<a class="y" href='a&amp;b.html'>A <small class="l10n-note">(note)</small></a></nav>
<main><p id="tagline" lang="en" data-l10n-state="untranslated">Clear<br>words</p></main>
<section hidden><p id="notice-link">Read <b>more</b></p></section>
<p id="tagline">second</p><p id=" ">blank</p><img id="picture" alt="x">
</body></html>
"""


def test_the_slots_of_a_page_stand_anywhere_on_it():
    slots = page_slots(SITE, "_site")
    assert list(slots) == ["name", "menu", "x", "tagline", "notice-link", "picture"]
    assert slots["tagline"] == PageSlot("Clear<br>words", "Clear words", (), "untranslated", "en")
    assert slots["notice-link"] == PageSlot("Read <b>more</b>", "Read more")
    assert slots["picture"] == PageSlot("", "")
    menu = slots["menu"]
    assert (menu.text, menu.label, menu.state, menu.language) == ("Feverno linkempty A", "All & more", "", "")
    assert menu.html == SITE[SITE.index('<a href="fever') : SITE.index("</nav>")]
    at = menu.html.index
    assert menu.links == (
        PageLink(Span(at("fever.html"), at('">Fever')), 2),
        PageLink(Span(at("a&amp;b"), at("'>A ")), at(' class="y"')),
    )


# --- laws ---

words = st.text("ab1 &<>\"'äß\n", max_size=6)
attributes = st.sampled_from(["", " class=a", ' lang="de"', " data-x='>'", "\n hidden=''", ' title="&quot;"'])
inline = st.builds("<em{}>{}</em>".format, attributes, words.map(escape)) | words.map(escape) | st.just("<br>")
phrase = st.lists(inline, max_size=3).map("".join)


def element(names, content):
    return st.builds(
        lambda name, given, inner: f"<{name}{given}>{inner}</{name.lower()}>",
        st.sampled_from(names),
        attributes,
        content,
    )


cells = element(["td", "th"], phrase)
tables = st.builds(
    lambda given, caption, cell: f"<table{given}>{caption}<tr>{cell}</tr></table>",
    attributes,
    st.just("") | element(["caption"], phrase),
    cells,
)
links = st.builds(
    lambda quote, address, inner: f"<p><a href={quote}{address}{quote}>{inner}</a></p>",
    st.sampled_from(["'", '"']),
    st.sampled_from(["a.html", "b/c.html#x", "https://example.org/?a=1&amp;b", "#x"]),
    phrase,
)
leaves = element(["p", "h1", "h2", "H3", "h4"], phrase) | tables | links | st.just("<!-- <h1>no</h1> -->")
blocks = st.recursive(
    st.lists(leaves, max_size=3).map("".join),
    lambda inner: st.lists(element(["div", "section", "article"], inner), min_size=1, max_size=3).map("".join),
    max_leaves=4,
)
pages = st.builds(
    "<!DOCTYPE html><html><head><title>x</title></head><body{}>{}</body></html>".format,
    st.sampled_from(["", " class=b"]),
    blocks,
)


def tree(page):
    return html5lib.parse(page, treebuilder="etree", namespaceHTMLElements=False)


def text(found):
    for each in found.iter("br"):
        each.text = " "
    return " ".join("".join(found.itertext()).split())


@given(page=pages)
def test_offsets_point_at_what_they_say(page):
    parts = page_parts(page, "page")
    assert parts.body == page[page.index(">", page.index("<body")) + 1 : page.rindex("</body>")]
    for heading in parts.headings:
        assert parts.body[: heading.attributes_at].lower().endswith(f"<h{heading.level}")
    for table in parts.tables:
        inner = parts.body[slice(*table.span)]
        assert inner.startswith("<table")
        assert inner.endswith("</table>")
        assert inner.count("<table") == 1
        assert parts.body[: table.attributes_at].endswith("<caption") == (table.attributes_at >= 0)
    assert len(parts.tables) == page.count("<table")


@given(page=pages)
def test_headings_are_those_that_another_parser_finds(page):
    found = [each for each in tree(page).iter() if re.fullmatch("h[1-6]", str(each.tag)) and text(each)]
    assert [(f"h{each.level}", each.text) for each in page_parts(page, "page").headings] == [
        (each.tag, text(each)) for each in found
    ]


@given(content=blocks)
def test_links_of_a_slot_are_those_that_another_parser_finds(content):
    slot = page_slots(f'<body><div id="slot">{content}</div></body>', "page")["slot"]
    assert slot.html == content
    marked = slot.html
    for link in reversed(slot.links):
        marked = f"{marked[: link.attributes_at]} data-here{marked[link.attributes_at :]}"
    found = [each for each in tree(marked).iter("a") if each.get("href")]
    assert [each.get("data-here") for each in found] == [""] * len(slot.links)
    raw = [slot.html[slice(*link.address)] for link in slot.links]
    assert raw == [escape(each.get("href")) for each in found]


def test_notes_to_translators_are_told_apart():
    page = (
        '<p Data-L10n-Note="Say &quot;you&quot;." class=x>A</p><p title="data-l10n-note" data-l10n-context=verb>B</p>'
    )
    parts = page_parts(page, "page")
    assert [parts.body[start:end] for start, end in parts.private] == [
        ' Data-L10n-Note="Say &quot;you&quot;."',
        " data-l10n-context=verb",
    ]
    assert page_body(parts)[0] == '<p class=x>A</p><p title="data-l10n-note">B</p>'
