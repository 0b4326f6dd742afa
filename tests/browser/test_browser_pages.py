"""Every page of the project's own site, as a browser shows it."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow
LOCALES = ("en", "de", "en-XA", "ar-XB")


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_every_page_opens_without_errors_and_without_other_hosts(own_site, tab, troubles, scheme):
    page = tab()
    names = own_site.pages()
    assert "index.html" in names
    for name in names:
        page.goto(own_site.url(name) if scheme == "http" else own_site.file(name))
        expect(page.locator("h1").first).to_be_visible()
        assert page.title()
        assert (name, troubles) == (name, [])


def test_every_link_leads_to_a_page_of_the_site_and_a_place_on_it(own_site, tab):
    page = tab(java_script_enabled=False)
    ids, links = {}, []
    for name in own_site.pages():
        page.goto(own_site.file(name))
        ids[page.url] = set(page.evaluate("[...document.querySelectorAll('[id]')].map((each) => each.id)"))
        hrefs = "[...document.querySelectorAll('[href], [src]')].map((each) => [each.href || each.src, each.outerHTML])"
        links += [(page.url, *found) for found in page.evaluate(hrefs)]
    dead = [link for link in links if link[1].startswith("file:") and not leads_to_something(link[1], ids)]
    assert dead == []
    assert len(links) > 100


def leads_to_something(address, ids):
    target, _, fragment = address.partition("#")
    if target in ids:
        return not fragment or fragment in ids[target]
    return Path(target.removeprefix("file://")).is_file()


WIDTH = "document.scrollingElement.scrollWidth"


@pytest.mark.parametrize("locale", LOCALES)
def test_no_page_scrolls_sideways_on_a_small_screen(own_site, tab, locale):
    page = tab(viewport={"width": 320, "height": 640})
    wide = []
    for name in [*own_site.pages(locale), "index.html"]:
        page.goto(own_site.url(name))
        folded = page.evaluate(WIDTH)
        page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true })")
        unfolded = page.evaluate(WIDTH)
        if max(folded, unfolded) > 320:
            wide.append((name, folded, unfolded, page.evaluate(TOO_WIDE)))
    assert wide == []


TOO_WIDE = """() => [...document.querySelectorAll("body *")]
  .filter((each) => each.getBoundingClientRect().right > 321 || each.getBoundingClientRect().left < -1)
  .map((each) => `${each.localName}.${each.className}`).slice(0, 8)"""


@pytest.mark.parametrize("locale", ["en", "de"])
def test_shown_explanations_do_not_make_a_small_screen_scroll_sideways(own_site, tab, locale):
    page = tab(viewport={"width": 320, "height": 640})
    wide = []
    for name in own_site.articles(locale):
        page.goto(own_site.url(name))
        wide += [(name, *found) for found in page.evaluate(SHOWN_TERMS)]
    assert wide == []


SHOWN_TERMS = """() => [...document.querySelectorAll(".term > a, .term[tabindex]")].flatMap((each) => {
  each.focus();
  const width = document.scrollingElement.scrollWidth;
  const note = each.closest(".term").querySelector(".term-note").getBoundingClientRect();
  return width > 320 || note.left < 0 || note.right > 320 || !note.width ? [[each.textContent, width, note.left]] : [];
})"""


@pytest.mark.parametrize("width", [1280, 320])
def test_the_language_switch_leads_to_the_same_page_and_back(own_site, tab, width):
    page = tab(viewport={"width": width, "height": 900})
    for english in [own_site.articles("en")[0], "en/search.html", "en/index.html"]:
        german = english.replace("en/", "de/", 1)
        page.goto(own_site.url(english))
        switch(page, "de")
        assert page.url == own_site.url(german)
        assert page.locator("html").get_attribute("lang") == "de"
        switch(page, "en")
        assert page.url == own_site.url(english)


def switch(page, language):
    link = page.locator(f".languages a[hreflang='{language}']")
    if not link.is_visible():
        page.locator(".languages summary").click()
    link.click()
    page.wait_for_load_state()


def test_the_start_page_leads_to_each_language(own_site, tab):
    page = tab()
    for locale in LOCALES:
        page.goto(own_site.url("index.html"))
        page.locator(f"main a[hreflang='{locale}']").click()
        page.wait_for_url(own_site.url(f"{locale}/index.html"))
        assert page.locator("html").get_attribute("lang") == locale


def test_the_first_stop_of_the_keyboard_skips_to_the_content(own_site, tab):
    page = tab()
    for name in (own_site.articles("en")[0], "de/index.html", "ar-XB/search.html"):
        page.goto(own_site.url(name))
        skip = page.locator(".skip")
        assert skip.bounding_box()["width"] <= 1
        page.keyboard.press("Tab")
        expect(skip).to_be_focused()
        assert skip.bounding_box()["width"] > 50
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_be_focused()


HEADINGS = """() => [...document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)")]
  .filter((each) => each.checkVisibility()).map((each) => Number(each.localName[1]))"""
LANGUAGES = """() => [...document.querySelectorAll("[lang], [hreflang]")]
  .flatMap((each) => [each.getAttribute("lang"), each.getAttribute("hreflang")])
  .filter((tag) => tag !== null && tag !== "x-default")"""


def test_headings_are_in_order_and_languages_are_valid(own_site, tab):
    page = tab()
    for name in ["index.html", *own_site.pages("de"), *own_site.pages("ar-XB")]:
        page.goto(own_site.url(name))
        levels = page.evaluate(HEADINGS)
        assert (name, levels[:1], levels.count(1)) == (name, [1], 1)
        skipped = [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1]
        assert (name, skipped) == (name, [])
        tags = sorted(set(page.evaluate(LANGUAGES)))
        assert page.evaluate("(tags) => tags.map((tag) => Intl.getCanonicalLocales(tag)[0])", tags) == tags


def test_contents_lead_to_their_headings(own_site, tab):
    page = tab()
    page.goto(own_site.url(own_site.articles("de")[0]))
    links = page.locator(".contents a")
    assert links.count() > 2
    links.nth(links.count() - 1).click()
    place = page.evaluate("document.querySelector(':target').localName")
    assert place in ("h2", "h3")
    expect(page.locator(":target")).to_be_in_viewport()


def test_a_page_on_paper_has_no_navigation(own_site, tab):
    page = tab()
    for name in (own_site.articles("en")[0], "de/index.html", "en/glossary.html", "en/search.html"):
        page.goto(own_site.url(name))
        page.emulate_media(media="print")
        expect(page.locator("h1").first).to_be_visible()
        for hidden in ("header nav", ".contents", ".skip", ".tools", ".footer-links", ".term-note", "form"):
            shown = [each for each in page.locator(hidden).all() if each.is_visible()]
            assert (name, hidden, len(shown)) == (name, hidden, 0)
        page.emulate_media(media="screen")


def test_the_layout_is_mirrored_where_texts_run_from_right_to_left(own_site, tab):
    page = tab()
    article = Path(own_site.articles("en")[0]).name
    for locale, is_mirrored in (("en", False), ("ar-XB", True)):
        page.goto(own_site.url(f"{locale}/{article}"))
        direction = "getComputedStyle(document.documentElement).direction"
        assert page.evaluate(direction) == ("rtl" if is_mirrored else "ltr")
        contents, main = (page.locator(each).bounding_box()["x"] for each in (".contents", "main"))
        brand, tools = (page.locator(each).bounding_box()["x"] for each in (".site-name", ".tools"))
        assert (contents > main, brand > tools) == (is_mirrored, is_mirrored)
