"""What a page tells of parts that are not current, where readers see it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow


def test_a_current_page_has_no_notice(partial_site, tab):
    page = tab()
    page.goto(partial_site.url("de/current.html"))
    expect(page.locator("h1")).to_have_text("Ausschlag")
    expect(page.locator("main :is(.l10n-notice, [data-l10n-state], .l10n-note)")).to_have_count(0)


def test_a_page_with_outdated_and_untranslated_parts_says_so(partial_site, tab):
    page = tab()
    page.goto(partial_site.url("de/mixed.html"))
    notice = page.locator("main .l10n-notice")
    expect(notice).to_be_visible()
    expect(notice).to_contain_text("Teile sind alt.")
    assert notice.bounding_box()["y"] < page.locator("h1").bounding_box()["y"]
    outdated = page.locator("main p[data-l10n-state='outdated']")
    expect(outdated).to_contain_text("Lagern Sie die Creme kühl und trocken.")
    expect(outdated.locator(".l10n-note")).to_be_visible()
    untranslated = page.locator("main [data-l10n-state='untranslated']")
    expect(untranslated).to_contain_text("Wash your hands first.")
    assert untranslated.get_attribute("lang") == "en"
    expect(page.locator("main")).not_to_contain_text("Entwurf")
    notice.locator("a").click()
    page.wait_for_url(partial_site.url("en/mixed.html"))


def test_a_page_without_translation_has_the_notice_alone(partial_site, tab):
    page = tab()
    page.goto(partial_site.url("ar/more/none.html"))
    notice = page.locator("main .l10n-notice")
    expect(notice).to_be_visible()
    assert (notice.get_attribute("lang"), notice.get_attribute("dir")) == ("ar", "rtl")
    directions = "(each) => getComputedStyle(each).direction"
    assert page.locator("html").evaluate(directions) == "rtl"
    assert page.locator("h1").evaluate(directions) == "ltr"
    assert page.locator("main p[lang=en]").first.evaluate(directions) == "ltr"
    expect(page.locator(".l10n-note")).to_have_count(0)
    notice.locator("a").click()
    page.wait_for_url(partial_site.url("en/more/none.html"))
    expect(page.locator(".l10n-notice")).to_have_count(0)


def test_notices_fit_a_small_screen_and_are_printed(partial_site, tab):
    page = tab(viewport={"width": 320, "height": 640})
    for name in partial_site.pages():
        page.goto(partial_site.url(name))
        assert (name, page.evaluate("document.scrollingElement.scrollWidth")) == (name, 320)
    page.goto(partial_site.url("de/mixed.html"))
    page.emulate_media(media="print")
    expect(page.locator("main .l10n-notice")).to_be_visible()
    expect(page.locator("main .l10n-note").first).to_be_visible()
