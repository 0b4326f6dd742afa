"""The search over the pages of a locale."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.slow
SECTION = "searchIndex.pages.map((page) => ({ address: page.address, ...page.sections.at(-1) })).at(-1)"


@pytest.mark.parametrize("locale", ["en", "de"])
@pytest.mark.parametrize("scheme", ["http", "file"])
def test_a_section_is_found_by_its_heading(own_site, tab, locale, scheme):
    page = tab()
    name = f"{locale}/search.html"
    page.goto(own_site.url(name) if scheme == "http" else own_site.file(name))
    section = page.evaluate(SECTION)
    page.locator("input[type=search]").fill(section["heading"])
    page.keyboard.press("Enter")
    link = page.locator(f"#search-results a[href='./{section['address']}#{section['id']}']")
    expect(link).to_be_visible()
    expect(page.locator("#search-status")).not_to_be_empty()
    link.click()
    expect(page.locator(":target")).to_have_text(section["heading"])


def test_a_query_in_the_address_is_answered(own_site, tab):
    page = tab()
    page.goto(own_site.url("en/search.html") + "?q=zzzzzz")
    expect(page.locator("#search-status")).to_contain_text("zzzzzz")
    expect(page.locator("#search-results")).to_be_hidden()


def test_a_query_is_text(own_site, tab):
    page = tab()
    page.goto(own_site.url("en/search.html"))
    page.locator("input[type=search]").fill("<img src=x onerror=alert(1)>")
    page.keyboard.press("Enter")
    expect(page.locator("#search-status")).to_contain_text("<img src=x onerror=alert(1)>")
    assert page.locator("main img").count() == 0


def test_without_scripts_the_search_lists_all_pages(own_site, tab):
    page = tab(java_script_enabled=False)
    page.goto(own_site.url("en/search.html"))
    listed = {link.get_attribute("href") for link in page.locator("main ul a:visible").all()}
    assert {f"en/{address}" for address in listed} == set(own_site.articles("en"))


def test_what_is_found_in_another_language_says_so(partial_site, tab):
    page = tab()
    page.goto(partial_site.url("de/search.html") + "?q=itching")
    expect(page.locator("#search-results > li[lang=en]")).to_contain_text("Itching can have many causes.")
    page.goto(partial_site.url("de/search.html") + "?q=Ausschlag")
    assert page.locator("#search-results > li[lang]").count() == 0
