"""What the pages of the pseudo-locale show that nobody can translate."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.slow

OWN_NAME = "English (Pseudo-Accents)"
UNTRANSLATED = """() => {
  const kept = "[translate=no], [lang]:not([lang='en-XA']), script, style, noscript, .references";
  const found = [];
  let depth = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement.closest(kept)) continue;
    let bare = "";
    for (const letter of walker.currentNode.data) {
      if (letter === "⟦") depth += 1;
      else if (letter === "⟧") depth -= 1;
      else if (depth === 0) bare += letter;
    }
    if (/\\p{L}/u.test(bare)) found.push(bare.trim());
  }
  for (const name of ["alt", "title", "aria-label", "placeholder", "data-none", "data-found"])
    for (const each of document.querySelectorAll(`body [${name}]`)) {
      const text = each.getAttribute(name);
      if (!each.closest(kept) && /\\p{L}/u.test(text) && !/^⟦.*⟧$/s.test(text)) found.push(text);
    }
  return [...found, ...(depth ? [`${depth} brackets are open`] : [])];
}"""


def test_all_texts_of_a_page_come_from_what_is_translated(own_site, tab):
    page = tab()
    found = []
    for name in own_site.pages("en-XA"):
        page.goto(own_site.url(name))
        found += [(name, text) for text in page.evaluate(UNTRANSLATED) if text != OWN_NAME]
        title = page.title()
        assert (title[0], title[-1]) == ("⟦", "⟧")
    assert found == []


def test_untranslatable_texts_are_found(own_site, tab):
    page = tab()
    page.goto(own_site.url("en-XA/index.html"))
    page.evaluate("document.querySelector('main').append('Read more')")
    page.evaluate("document.querySelector('main').setAttribute('title', 'Main part')")
    assert page.evaluate(UNTRANSLATED)[-2:] == ["Read more", "Main part"]


def test_words_run_from_right_to_left(own_site, tab):
    page = tab()
    page.goto(own_site.url(own_site.articles("ar-XB")[0]))
    assert page.locator("h1").inner_text().startswith("⟦\u202e")
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).direction") == "rtl"
