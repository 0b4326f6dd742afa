"""A localized page: language, direction, dates, numbers and links, whatever the article says about itself."""

from __future__ import annotations

import pytest

from pipeline.formats.html import extract
from pipeline.formats.html.context import Options
from pipeline.model import State
from pipeline.render.links import Site
from pipeline.render.page import Target, localize
from pipeline.render.published import Published, settle

OPTIONS = Options("en", frozenset(), frozenset())


def _localized(source, locale, targets=()):
    document = extract(source, "rest", OPTIONS, file="rest.html")
    site = Site(frozenset(("rest", "fever")), "en", "")
    shown = settle(document, {key: Published(text, State.CURRENT) for key, text in dict(targets).items()})
    return localize(document, shown, Target(locale, ("en", locale), site))


@pytest.mark.parametrize(
    ("start", "german", "arabic"),
    [
        ("<html>", '<html lang="de" dir="ltr">', '<html lang="ar" dir="rtl">'),
        ("<html lang=en>", '<html dir="ltr" lang=de>', '<html dir="rtl" lang=ar>'),
        ("<html lang='en-GB' dir=\"ltr\">", "<html lang='de' dir=\"ltr\">", "<html lang='ar' dir=\"rtl\">"),
        (
            '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">',
            '<html dir="ltr" xmlns="http://www.w3.org/1999/xhtml" xml:lang="de" lang="de">',
            '<html dir="rtl" xmlns="http://www.w3.org/1999/xhtml" xml:lang="ar" lang="ar">',
        ),
    ],
)
def test_language_and_direction_of_the_page(start, german, arabic):
    source = f"{start}<body><p>Rest.</p></body></html>\n"
    assert _localized(source, "de", {"Rest.": "Ruhe."}) == f"{german}<body><p>Ruhe.</p></body></html>\n"
    assert _localized(source, "ar", {"Rest.": "راحة."}) == f"{arabic}<body><p>راحة.</p></body></html>\n"


def test_a_page_without_root_element():
    assert _localized("<p>Rest.</p>\n<p>Drink.</p>\n", "de", {"Rest.": "Ruhe."}) == (
        '<p>Ruhe.</p>\n<p lang="en" data-l10n-state="untranslated">Drink. '
        '<small class="l10n-note" lang="de">(Übersetzung folgt)</small></p>\n'
    )


@pytest.mark.parametrize(
    ("locale", "shown"), [("de", "1. März 2024"), ("fr", "1 mars 2024"), ("pt-BR", "1 de março de 2024")]
)
def test_dates_are_written_as_in_the_locale(locale, shown):
    source = '<p>Updated on <time datetime="2024-03-01" data-l10n-name="updated">March 1, 2024</time></p>\n'
    text = _localized(source, locale, {"Updated on {updated}": "– {updated} –"})
    assert text == f'<p>– <time datetime="2024-03-01" data-l10n-name="updated">{shown}</time> –</p>\n'


def test_links_lead_to_the_page_in_the_same_language():
    source = '<p><a href="/fever.html">Fever</a> <a href=fever.html>x</a> <a href="/other.html">Other</a></p>\n'
    text = '<a id="1">Fieber</a> <a id="2">x</a> <a id="3">Anderes</a>'
    assert _localized(source, "de", {'<a id="1">Fever</a> <a id="2">x</a> <a id="3">Other</a>': text}) == (
        '<p><a href="/de/fever.html">Fieber</a> <a href=fever.html>x</a> <a href="/other.html">Anderes</a></p>\n'
    )
