"""Each kind of page by the rules of axe-core: WCAG 2.2 A and AA, and best practices."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.slow
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVERY_RULE = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}


def violations(page, name):
    """Return each violation with the page, the rule and where it is: of all rules, and of colours in the dark."""
    page.emulate_media(color_scheme="light")
    light = Axe().run(page, options=EVERY_RULE)
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate("(options) => axe.run(options)", COLOURS)
    found = [*light.response["violations"], *dark["violations"]]
    return [(name, each["id"], [node["target"] for node in each["nodes"][:5]]) for each in found]


def judged(site, page, names):
    found = []
    for name in names:
        page.goto(site.url(name))
        found += violations(page, name)
    return found


@pytest.mark.parametrize("locale", ["en", "de"])
def test_pages_of_the_own_site(own_site, tab, locale):
    made = ["index.html", *(f"{locale}/{kind}.html" for kind in ("index", "search", "glossary"))]
    assert judged(own_site, tab(), [*made, *own_site.articles(locale)[:2]]) == []


def test_violations_are_found(partial_site, tab):
    page = tab()
    page.goto(partial_site.url("de/current.html"))
    page.evaluate("document.querySelector('main p').style = 'color: #777; background: #888'")
    page.evaluate("document.querySelector('main').append(document.createElement('img'))")
    assert {rule for _, rule, _ in violations(page, "current")} == {"color-contrast", "image-alt"}


def test_pages_with_notices(partial_site, tab):
    names = ["de/mixed.html", "de/index.html", "ar/more/none.html", "ar/search.html"]
    assert judged(partial_site, tab(), names) == []


def test_pages_on_a_small_screen_with_all_unfolded(own_site, tab):
    page = tab(viewport={"width": 320, "height": 640})
    found = []
    for name in ("de/index.html", own_site.articles("ar-XB")[-1]):
        page.goto(own_site.url(name))
        page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")
        found += violations(page, name)
    assert found == []


def test_found_sections_and_a_shown_definition(own_site, tab):
    page = tab()
    page.goto(own_site.url("en/search.html"))
    page.locator("input[type=search]").fill(page.evaluate("searchIndex.pages[0].sections[0].heading"))
    page.keyboard.press("Enter")
    page.locator("#search-results a").first.wait_for()
    found = violations(page, "found")
    page.goto(own_site.url(own_site.articles("en")[0]))
    page.locator(".term a").first.focus()
    assert found + violations(page, "term") == []
