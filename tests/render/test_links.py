"""Links from page to page, and the addresses of a page in other languages."""

from __future__ import annotations

import pytest

from pipeline.render.links import Site

PAGES = frozenset(("index", "fever", "conditions/asthma", "conditions/index", "übelkeit"))


@pytest.mark.parametrize(
    ("target", "localized"),
    [
        ("/fever.html", "/de/fever.html"),
        ("/fever", "/de/fever"),
        ("/FEVER.HTML", None),
        ("/fever.htm?a=1&amp;b=2#rest", "/de/fever.htm?a=1&amp;b=2#rest"),
        ("/en/fever.html", "/de/fever.html"),
        ("/", "/de/"),
        ("/conditions/", "/de/conditions/"),
        ("/%C3%BCbelkeit.html", "/de/%C3%BCbelkeit.html"),
        ("/unknown.html", None),
        ("/de/fever.html", None),
        ("fever.html", None),
        ("../fever.html", None),
        ("#rest", None),
        ("", None),
        ("//evil.example/fever.html", None),
        ("https://example.org/fever.html", None),
        ("mailto:info@example.org", None),
        ("javascript:alert(1)", None),
    ],
)
def test_links_of_a_site_without_address(target, localized):
    assert Site(PAGES, "en", "").localized(target, "de") == localized


@pytest.mark.parametrize(
    ("target", "localized"),
    [
        ("https://example.org/health/fever.html", "https://example.org/health/de/fever.html"),
        ("https://example.org/health/en/fever.html", "https://example.org/health/de/fever.html"),
        ("https://example.org/health/", "https://example.org/health/de/"),
        ("https://example.org/health", "https://example.org/health/de/"),
        ("https://example.org/health#top", "https://example.org/health/de/#top"),
        ("/health/fever.html", "/health/de/fever.html"),
        ("/fever.html", None),
        ("https://example.org/fever.html", None),
        ("https://example.org/healthy/fever.html", None),
        ("https://example.org/health-fever.html", None),
        ("https://evil.example/health/fever.html", None),
    ],
)
def test_links_of_a_site_at_a_path(target, localized):
    assert Site(PAGES, "en", "https://example.org/health").localized(target, "de") == localized


@pytest.mark.parametrize(
    ("page", "address"),
    [
        ("fever", "../de/fever.html"),
        ("conditions/asthma", "../../de/conditions/asthma.html"),
        ("übelkeit", "../de/%C3%BCbelkeit.html"),
    ],
)
def test_relative_addresses(page, address):
    assert Site(PAGES, "en", "").address(page, "de", page) == address


def test_full_addresses():
    site = Site(PAGES, "en", "https://example.org/health")
    assert site.address("conditions/asthma", "pt-BR", "fever") == (
        "https://example.org/health/pt-BR/conditions/asthma.html"
    )
