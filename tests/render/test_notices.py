"""What a page tells its readers about parts that are not current, in which language."""

from __future__ import annotations

import pytest

from pipeline.languages import display_name
from pipeline.model import State
from pipeline.render.fill import Mark
from pipeline.render.notice import Notices
from pipeline.render.notice_texts import TEXTS
from pipeline.render.published import Published

CURRENT = Published("Ruhe", State.CURRENT)
OUTDATED = Published("Ruhe", State.STALE)
OLD_IN_ENGLISH = Published("", State.STALE)
UNTRANSLATED = Published()


def notice(locale, *parts):
    return Notices(locale, "en", "../en/rest.html").page(parts)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ((), ()),
        ((CURRENT, CURRENT), ()),
        ((CURRENT, OUTDATED), ("outdated", "link")),
        ((OUTDATED,), ("outdated", "link")),
        ((CURRENT, UNTRANSLATED), ("source", "link")),
        ((CURRENT, OLD_IN_ENGLISH), ("source", "link")),
        ((UNTRANSLATED, OUTDATED), ("outdated", "source", "link")),
        ((UNTRANSLATED, OLD_IN_ENGLISH), ("whole", "link")),
    ],
)
def test_a_page_says_what_its_parts_are(parts, expected):
    said = notice("de", *parts)
    texts = TEXTS["de"]._asdict()
    found = {name for name, text in texts.items() if text.format(language="Englisch") in said}
    assert found == set(expected)


@pytest.mark.parametrize(
    ("locale", "start", "words"),
    [
        ("de-AT", 'lang="de-AT" dir="ltr"', "(Englisch)"),
        ("pt-BR", 'lang="pt-BR" dir="ltr"', "(inglês)"),
        ("nn", 'lang="nb" dir="ltr"', "(engelsk)"),
        ("ar", 'lang="ar" dir="rtl"', "(الإنجليزية)"),
        ("ja", 'lang="en" dir="ltr"', "(English)"),
        ("he", 'lang="en" dir="ltr"', "(English)"),
    ],
)
def test_a_notice_is_in_the_reader_s_language_or_says_that_it_is_english(locale, start, words):
    said = notice(locale, UNTRANSLATED)
    assert said.startswith(f'\n<aside role="note" class="l10n-notice" {start}><p>')
    assert words in said


def test_the_link_leads_to_the_source_language_and_is_escaped():
    said = Notices("de", "en-GB", 'a"b&c').page([UNTRANSLATED])
    assert '<a href="a&quot;b&amp;c" hreflang="en-GB">' in said
    assert "(Englisch)" in said


@pytest.mark.parametrize(
    ("locale", "block", "mixed", "mark"),
    [
        ("de", CURRENT, True, None),
        (
            "de",
            OUTDATED,
            True,
            Mark(
                'data-l10n-state="outdated"',
                ' <small class="l10n-note" lang="de">(nicht auf dem neuesten Stand)</small>',
            ),
        ),
        (
            "ar",
            UNTRANSLATED,
            True,
            Mark(
                'lang="en" dir="ltr" data-l10n-state="untranslated"',
                ' <small class="l10n-note" lang="ar" dir="rtl">(الترجمة قيد الإعداد)</small>',
            ),
        ),
        ("de", OLD_IN_ENGLISH, False, Mark('lang="en" data-l10n-state="outdated"')),
        (
            "he",
            OUTDATED,
            True,
            Mark(
                'data-l10n-state="outdated"', ' <small class="l10n-note" lang="en" dir="ltr">(not up to date)</small>'
            ),
        ),
    ],
)
def test_blocks_are_marked(locale, block, mixed, mark):
    assert Notices(locale, "en", "").mark(block, mixed=mixed) == mark


@pytest.mark.parametrize("language", TEXTS)
def test_every_language_says_everything_and_names_the_source_language(language):
    texts = TEXTS[language]
    assert all(text.strip() for text in texts)
    for text in (texts.source, texts.whole, texts.link):
        assert text.format(language=display_name("en", language)).count(f"({display_name('en', language)})") == 1
    assert "{" not in texts.outdated + texts.outdated_note + texts.source_note
