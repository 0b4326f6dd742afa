"""Parts that stand on each page of a site, seen from one of them."""

from __future__ import annotations

from html import escape, unescape
from urllib.parse import quote, unquote, urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from pipeline.formats.html.slots import page_slots
from pipeline.model.site import Phrase
from pipeline.render.site.parts import address_path, phrase_on_page, slot_on_page

ELSEWHERE = (
    '<a href="https://example.org/x">D</a> <a href="mailto:a@example.org">E</a> <a href="#top">F</a> '
    '<a href="/x.html">G</a>'
)
LINKS = (
    '<a class="x" href="asthma.html">A</a> <a href="conditions/asthma.html#care">B</a> '
    f"<a href='a%20b.html?x=1&amp;y=2'>C</a> {ELSEWHERE}"
)


def slot(html):
    return page_slots(f'<div id="slot">{html}</div>', "_site")["slot"]


def test_links_of_a_slot_on_a_page_in_the_folder_of_the_locale():
    assert slot_on_page(slot(LINKS), "", "asthma.html") == LINKS.replace(
        '<a class="x"', '<a aria-current="page" class="x"'
    )


def test_links_of_a_slot_on_a_page_in_a_folder_below():
    shown = slot_on_page(slot(LINKS), "../", "conditions/asthma.html")
    assert shown == (
        '<a class="x" href="../asthma.html">A</a> <a aria-current="page" href="../conditions/asthma.html#care">B</a> '
        f"<a href='../a%20b.html?x=1&amp;y=2'>C</a> {ELSEWHERE}"
    )
    assert isinstance(shown, Markup)


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("fever.html", "fever.html"),
        ("./fever.html", "fever.html"),
        ("conditions/../fever.html#rest", "fever.html"),
        ("a%20b.html?q=1", "a b.html"),
        ("&#102;ever.html", "fever.html"),
        (" fever.html\n", "fever.html"),
        ("../index.html", "../index.html"),
        ("https://example.org/fever.html", ""),
        ("  https://example.org/fever.html", ""),
        ("HTTPS&colon;//example.org/", ""),
        ("tel:112", ""),
        ("//example.org/x", ""),
        ("/fever.html", ""),
        ("#fever", ""),
        ("?q=1", ""),
    ],
)
def test_the_path_that_a_link_leads_to(address, path):
    found = slot(f'<a href="{address}">x</a>')
    assert address_path(found.html, found.links[0].address) == path


names = st.text("ab %äÄ&'.-", min_size=1, max_size=5).filter(lambda name: name.strip(" .") == name)
folders = st.lists(names, max_size=2)
page_names = st.builds(lambda parts, name: "/".join([*parts, name]), folders, names)
blanks = st.sampled_from(["", " ", "\n\t"])
OTHERS = ("https://example.org/", "#x", "mailto:a@b.example", "//example.org/", "tel:112", "/x")


def quoted(page):
    """Return the address of a page's file."""
    return f"{quote(page)}.html"


@given(targets=st.lists(page_names | st.sampled_from(OTHERS), max_size=4), page=page_names, before=blanks, after=blanks)
def test_links_lead_to_the_same_from_each_page(targets, page, before, after):
    root = "https://site.example/de/"
    addresses = [target if target in OTHERS else quoted(target) for target in targets]
    html = "".join(f'<a href="{before}{escape(address)}{after}">x</a>' for address in addresses)
    shown = str(slot_on_page(slot(html), "../" * page.count("/"), f"{page}.html"))
    found = page_slots(f'<div id="slot">{shown}</div>', "page")["slot"]
    here = root + quoted(page)
    led = [urljoin(here, unescape(found.html[slice(*link.address)]).strip(" \n\t")) for link in found.links]
    wanted = [urljoin(here if address.startswith("#") else root + "x", address) for address in addresses]
    assert list(map(unquote, led)) == list(map(unquote, wanted))
    assert shown.count(' aria-current="page"') == targets.count(page)


def test_a_slot_without_links_stays_as_it_is():
    html = "Call <b>112</b> &amp; wait. <a>x</a>"
    assert slot_on_page(slot(html), "../", "a/b.html") == html


@pytest.mark.parametrize(
    ("phrase", "shown"),
    [
        (Phrase("A & B"), "A &amp; B"),
        (Phrase("A <b>", "de"), "A &lt;b&gt;"),
        (Phrase("A & B", "en"), '<span lang="en" dir="ltr">A &amp; B</span>'),
        (Phrase("{0}", "ar"), '<span lang="ar" dir="rtl">{0}</span>'),
        (Phrase(Markup("<b>A</b>"), "en"), '<span lang="en" dir="ltr"><b>A</b></span>'),
        (Phrase('"', 'e"n'), '<span lang="e&#34;n">&#34;</span>'),
        (Phrase("A", "English"), '<span lang="English">A</span>'),
        (Phrase(), ""),
        (Phrase("", "en"), ""),
    ],
)
def test_a_phrase_in_another_language_says_so(phrase, shown):
    assert phrase_on_page(phrase, "de") == shown


def test_pictures_and_forms_are_found_from_any_folder():
    slot = page_slots(
        '<div id="a"><img src="logo.svg"> <img src="/logo.svg"> <form action="search.html"></form></div>', "page"
    )["a"]
    assert slot_on_page(slot, "../", "deep/page.html") == (
        '<img src="../logo.svg"> <img src="/logo.svg"> <form action="../search.html"></form>'
    )
