"""The sitemap, judged by a schema written from the rules of sitemaps.org."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pipeline.render.site.sitemap import PROTOCOL, Limits, SitemapPage, sitemap

BASE = "https://example.org/health"
SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).parent / "cases" / "sitemap.xsd"))
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}


def _page(name, languages=("en", "de"), modified=""):
    return SitemapPage({each: f"{BASE}/{each}/{name}.html" for each in languages}, languages[0], modified)


def _valid(text):
    tree = etree.fromstring(text.encode())
    SCHEMA.assertValid(tree)
    return tree


def test_sitemap():
    files = sitemap([_page("fever", modified="2024-03-01")], BASE)
    links = (
        '    <xhtml:link rel="alternate" hreflang="en" href="https://example.org/health/en/fever.html"/>\n'
        '    <xhtml:link rel="alternate" hreflang="de" href="https://example.org/health/de/fever.html"/>\n'
        '    <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/health/en/fever.html"/>\n'
    )
    assert files == {
        "sitemap.xml": '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
        "  <url>\n    <loc>https://example.org/health/en/fever.html</loc>\n"
        f"    <lastmod>2024-03-01</lastmod>\n{links}  </url>\n"
        "  <url>\n    <loc>https://example.org/health/de/fever.html</loc>\n"
        f"    <lastmod>2024-03-01</lastmod>\n{links}  </url>\n"
        "</urlset>\n"
    }
    _valid(files["sitemap.xml"])


@pytest.mark.parametrize(
    ("modified", "told"),
    [
        ("2024-03-01", ["2024-03-01"]),
        ("2024-03-01T12:00:00+01:00", ["2024-03-01T12:00:00+01:00"]),
        ("2024-03", []),
        ("2024", []),
        ("2024-03-01T12:00", []),
        ("March 1, 2024", []),
        ("", []),
    ],
)
def test_day_of_the_last_change(modified, told):
    tree = _valid(sitemap([_page("fever", ("en",), modified)], BASE)["sitemap.xml"])
    assert tree.xpath("//s:lastmod/text()", namespaces=NAMES) == told


def test_a_page_that_is_not_in_the_default_language():
    page = SitemapPage({"de": f"{BASE}/de/fever.html"}, "en")
    tree = _valid(sitemap([page], BASE)["sitemap.xml"])
    assert tree.xpath("//x:link/@hreflang", namespaces=NAMES) == ["de"]


@pytest.mark.parametrize("address", ["fever.html", "../en/fever.html", "/en/fever.html", "//a.org/", "file:///a", ""])
def test_addresses_are_absolute(address):
    with pytest.raises(ValueError, match="is no absolute web address"):
        sitemap([SitemapPage({"en": address}, "en")], BASE)


def test_an_index_where_one_file_is_not_enough():
    pages = [_page(name, ("en",)) for name in ("asthma", "fever", "heart")]
    files = sitemap(pages, f"{BASE}/", Limits(addresses=2))
    assert list(files) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"]
    assert files["sitemap.xml"] == (
        '<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        "  <sitemap><loc>https://example.org/health/sitemap-1.xml</loc></sitemap>\n"
        "  <sitemap><loc>https://example.org/health/sitemap-2.xml</loc></sitemap>\n</sitemapindex>\n"
    )
    for text in files.values():
        _valid(text)


def test_the_limits_are_the_protocols():
    assert Limits(50_000, 52_428_800) == PROTOCOL


@given(
    st.lists(
        st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1), min_size=1, max_size=20
    ),
    st.integers(1, 5),
    st.integers(900, 3000),
)
def test_every_address_is_listed_once_within_the_limits(names, most, size):
    pages = [SitemapPage({"en": f"{BASE}/{name}", "de": f"{BASE}/de/{name}"}, "en") for name in names]
    files = sitemap(pages, BASE, Limits(most, size))
    parts = [text for text in files.values() if "<urlset" in text]
    listed = [etree.fromstring(text.encode()).xpath("//s:loc/text()", namespaces=NAMES) for text in parts]
    assert [each for part in listed for each in part] == [each for page in pages for each in page.addresses.values()]
    assert all(len(part) <= most for part in listed)
    assert all(len(text.encode()) <= size or text.count("<url>") == 1 for text in parts)
