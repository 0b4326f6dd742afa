"""Explained terms: what keyboard, pointer and a page without scripts show of them."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow


@pytest.fixture
def article(own_site):
    """Return the first article of a locale that explains terms."""

    def with_terms(locale):
        texts = ((name, (own_site.folder / name).read_text(encoding="utf-8")) for name in own_site.articles(locale))
        return next(name for name, text in texts if 'class="term"' in text)

    return with_terms


def tab_to_term(page):
    """Press Tab until a term has the focus; return the term."""
    for _ in range(100):
        page.keyboard.press("Tab")
        if page.evaluate("Boolean(document.activeElement.closest('.term'))"):
            return page.locator(".term:focus-within")
    raise AssertionError("no term takes the focus")


@pytest.mark.parametrize("locale", ["en", "de"])
def test_a_term_in_focus_shows_its_definition_until_esc(own_site, tab, article, locale):
    page = tab()
    page.goto(own_site.url(article(locale)))
    expect(page.locator(".term-note:visible")).to_have_count(0)
    term = tab_to_term(page)
    note = term.locator(".term-note")
    expect(note).to_be_visible()
    expect(page.locator(".term-note:visible")).to_have_count(1)
    link = term.locator("a")
    assert link.get_attribute("aria-describedby") == note.get_attribute("id")
    assert len(note.inner_text()) > 10
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()
    expect(link).to_be_focused()


def test_a_hidden_definition_is_shown_again_when_the_term_is_left_and_comes_back(own_site, tab, article):
    page = tab()
    page.goto(own_site.url(article("en")))
    term = tab_to_term(page)
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    page.wait_for_function("!document.querySelector('.term-hidden')")
    page.keyboard.press("Shift+Tab")
    expect(term.locator(".term-note")).to_be_visible()


def test_a_pointer_shows_a_definition_and_can_move_onto_it(own_site, tab, article):
    page = tab()
    page.goto(own_site.url(article("en")))
    term = page.locator(".term").first
    note = term.locator(".term-note")
    term.locator("a").hover()
    expect(note).to_be_visible()
    box = note.bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + box["height"] / 2, steps=5)
    page.wait_for_timeout(400)
    expect(note).to_be_visible()
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()
    page.mouse.move(1, 1)
    page.wait_for_function("!document.querySelector('.term-hidden')")
    expect(note).to_be_hidden()
    term.locator("a").hover()
    expect(note).to_be_visible()


@pytest.mark.parametrize("locale", ["en", "de"])
def test_enter_leads_to_the_entry_on_the_glossary_page(own_site, tab, article, locale):
    page = tab()
    page.goto(own_site.url(article(locale)))
    term = tab_to_term(page)
    definition = term.locator(".term-note").inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/glossary\.html#."))
    assert page.url.startswith(own_site.url(f"{locale}/glossary.html") + "#")
    expect(page.locator(":target dd").first).to_have_text(definition)
    expect(page.locator(":target")).to_be_in_viewport()


def test_definitions_show_without_scripts(own_site, tab, article):
    page = tab(java_script_enabled=False)
    page.goto(own_site.url(article("en")))
    term = page.locator(".term").first
    expect(term.locator(".term-note")).to_be_hidden()
    term.locator("a").focus()
    expect(term.locator(".term-note")).to_be_visible()
    page.locator(".site-name").focus()
    expect(term.locator(".term-note")).to_be_hidden()
    term.locator("a").hover()
    expect(term.locator(".term-note")).to_be_visible()
