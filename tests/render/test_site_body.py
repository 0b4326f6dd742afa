"""The body of an article as a site's page has it."""

from __future__ import annotations

import re

import html5lib
from hypothesis import given
from hypothesis import strategies as st

from pipeline.formats.html.parts import page_parts
from pipeline.render.site.body import page_body
from pipeline.render.site.values import Heading


def made(page):
    return page_body(page_parts(page, "page"))


def test_headings_get_ids_and_those_of_two_levels_are_listed():
    page = (
        '<h1>Fever</h1><h2 id="part-2">Causes</h2><h3>Viruses &amp; more</h3><h4>Flu</h4><h2 class=x>Care</h2><h2></h2>'
    )
    body, listed = made(page)
    assert body == (
        '<h1 id="part-1">Fever</h1><h2 id="part-2">Causes</h2><h3 id="part-3">Viruses &amp; more</h3>'
        '<h4 id="part-4">Flu</h4><h2 id="part-5" class=x>Care</h2><h2></h2>'
    )
    assert listed == (
        Heading(2, "part-2", "Causes"),
        Heading(3, "part-3", "Viruses & more"),
        Heading(2, "part-5", "Care"),
    )


def test_a_table_with_a_caption_is_a_region_that_can_be_scrolled():
    assert made("<p>x</p><table><caption>Doses</caption><tr><td>1</td></tr></table>")[0] == (
        '<p>x</p><div class="table" tabindex="0" role="region" aria-labelledby="table-1"><table>'
        '<caption id="table-1">Doses</caption><tr><td>1</td></tr></table></div>'
    )


def test_the_caption_keeps_its_own_id():
    table = '<table><caption id="a&amp;b">Doses</caption><tr><td>1</td></tr></table>'
    wrapped = f'<div class="table" tabindex="0" role="region" aria-labelledby="a&amp;b">{table}</div>'
    assert made(table) == (wrapped, ())


def test_a_table_without_a_caption_is_a_mere_group():
    first, second = "<table><tr><td>1</td></tr></table>", "<table><caption></caption><tr><td>2</td></tr></table>"
    assert made(first + second) == (
        f'<div class="table" tabindex="0">{first}</div><div class="table" tabindex="0">{second}</div>',
        (),
    )


def test_tables_for_layout_and_tables_in_tables_stay_as_they_are():
    layout = '<table role="presentation"><tr><td>1</td></tr></table>'
    outer = "<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>"
    assert made(layout + outer) == (f'{layout}<div class="table" tabindex="0">{outer}</div>', ())


def test_ids_stay_unique_where_the_page_has_ids_of_that_kind():
    page = '<p id="part-1">x</p><h1>A</h1><h2 id="table-1">B</h2><table><caption>C</caption><tr><td>1</td></tr></table>'
    body, headings = made(page)
    ids = re.findall(r' id="([^"]*)"', body)
    assert sorted(set(ids)) == sorted(ids)
    assert headings == (Heading(2, "table-1", "B"),)


# --- laws ---

texts = st.text("aé &<\"'", max_size=4).map(lambda text: text.replace("&", "&amp;").replace("<", "&lt;"))
ids = st.sampled_from(["", "", ' id="a"', ' id="part-2"', " id='b c'", ' class="x"', " hidden"])
headings = st.builds(lambda level, given, text: f"<h{level}{given}>{text}</h{level}>", st.integers(1, 6), ids, texts)
captions = st.just("") | st.builds("<caption{}>{}</caption>".format, ids, texts)
tables = st.builds("<table>{}<tbody><tr><td>{}</td></tr></tbody></table>".format, captions, texts)
paragraphs = st.builds("<p{}>{}</p>".format, ids, texts) | st.just("\n<!-- x -->")
contents = st.lists(headings | tables | paragraphs, max_size=8).map("".join)
REGION = re.compile(
    r'<div class="table" tabindex="0"(?: role="region" aria-labelledby="([^"]*)")?>(<table>.*?</table>)</div>'
)


def without_insertions(body, before):
    """Return a body without what was inserted: what stands around tables, and ids that the body before has not."""
    bare = REGION.sub(r"\2", body)
    given = set(re.findall(r""" id=["']([^"']*)["']""", before))
    return re.sub(r' id="((?:part|table)-\d+)"', lambda match: match[0] if match[1] in given else "", bare)


@given(content=contents)
def test_a_body_without_what_was_inserted_is_the_body(content):
    assert without_insertions(made(content)[0], content) == page_parts(content, "page").body


@given(content=contents)
def test_each_heading_has_an_id_and_each_table_the_caption_for_its_name(content):
    body, listed = made(content)
    root = html5lib.parse(body, treebuilder="etree", namespaceHTMLElements=False)
    found = [each for each in root.iter() if re.fullmatch("h[1-6]", str(each.tag)) and "".join(each.itertext()).strip()]
    assert all(each.get("id") for each in found)
    assert [each.id for each in listed] == [each.get("id") for each in found if each.tag in ("h2", "h3")]
    for table in root.iter("table"):
        caption = table.find("caption")
        name = None if caption is None or not "".join(caption.itertext()).strip() else caption.get("id")
        (region,) = (each for each in root.iter("div") if table in list(each))
        assert region.get("aria-labelledby") == name


@given(content=contents)
def test_no_id_is_given_twice(content):
    before = re.findall(r""" id=["']([^"']*)["']""", content)
    after = re.findall(r""" id=["']([^"']*)["']""", made(content)[0])
    new = list(after)
    for name in before:
        new.remove(name)
    assert len(set(new)) == len(new)
    assert not set(new) & set(before)
