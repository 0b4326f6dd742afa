"""The texts of a site's templates are whole in each language."""

from __future__ import annotations

import re
from string import Formatter

import pytest
from babel import Locale

from pipeline.render.notice_texts import TEXTS as NOTICES
from pipeline.render.site.texts import TEXTS, SiteTexts

PLACEHOLDERS = {
    "updated": ["date"],
    "next_update": ["date"],
    "publisher": ["publisher"],
    "glossary_also": ["terms"],
    "search_none": ["query"],
    "search_found": ["query", "number"],
}
QUOTES = {
    "ar": "«{query}»",
    "da": "“{query}”",
    "de": "„{query}“",
    "en": "“{query}”",
    "es": "«{query}»",
    "fr": "«\u00a0{query}\u00a0»",
    "it": "«{query}»",
    "nb": "«{query}»",
    "nl": "‘{query}’",
    "pl": "„{query}”",
    "pt": "“{query}”",
    "ru": "«{query}»",
    "sv": "”{query}”",
    "tr": "“{query}”",
    "uk": "«{query}»",
}
SCRIPTS = {"ar": "[\u0600-\u06ff]", "ru": "[а-яё]", "uk": "[а-яіїєґ]"}
ENGLISH_AND_GERMAN = {
    "skip": ("Skip to content", "Zum Inhalt springen"),
    "menu": ("Main menu", "Hauptmenü"),
    "languages": ("Language", "Sprache"),
    "contents": ("On this page", "Auf dieser Seite"),
    "updated": ("Updated on {date}", "Letzte Aktualisierung: {date}"),
    "next_update": ("Next planned update: {date}", "Nächste geplante Aktualisierung: {date}"),
    "publisher": ("Published by: {publisher}", "Herausgegeben von: {publisher}"),
    "glossary": ("Glossary", "Glossar"),
    "glossary_intro": (
        "Terms that are used on these pages, explained in brief.",
        "Begriffe, die auf diesen Seiten verwendet werden, kurz erklärt.",
    ),
    "glossary_also": ("Also: {terms}", "Auch: {terms}"),
    "search": ("Search", "Suche"),
    "search_label": ("Search these pages", "Durchsuchen Sie diese Seiten"),
    "search_button": ("Search", "Suchen"),
    "search_none": ("Nothing was found for “{query}”.", "Zu „{query}“ wurde nichts gefunden."),
    "search_found": ("Results for “{query}”: {number}", "Ergebnisse für „{query}“: {number}"),
    "search_script": (
        "The search needs JavaScript. All pages are listed here:",
        "Für die Suche wird JavaScript benötigt. Hier finden Sie alle Seiten:",
    ),
    "pages": ("All pages", "Alle Seiten"),
    "home": ("Start page", "Startseite"),
    "choose": ("Choose a language", "Wählen Sie eine Sprache"),
    "footer": ("About this site", "Über diese Website"),
}
CASES = [(language, name) for language in TEXTS for name in SiteTexts._fields]


def test_the_languages_are_those_of_the_notices():
    assert list(TEXTS) == list(NOTICES)


@pytest.mark.parametrize("language", TEXTS)
def test_a_language_is_a_tag_that_cldr_knows(language):
    assert str(Locale.parse(language, sep="-")) == language


@pytest.mark.parametrize(("language", "name"), CASES)
def test_a_text_is_filled_and_trimmed(language, name):
    text = getattr(TEXTS[language], name)
    assert text
    assert text == text.strip()
    assert "  " not in text
    assert "<" not in text


@pytest.mark.parametrize(("language", "name"), CASES)
def test_a_text_has_the_placeholders_of_its_name(language, name):
    fields = [field for _, field, _, _ in Formatter().parse(getattr(TEXTS[language], name)) if field is not None]
    assert fields == PLACEHOLDERS.get(name, [])


@pytest.mark.parametrize("language", TEXTS)
def test_quotation_marks_are_those_of_the_language(language):
    assert QUOTES[language] in TEXTS[language].search_none
    assert QUOTES[language] in TEXTS[language].search_found


@pytest.mark.parametrize(("language", "name"), [case for case in CASES if case[0] in SCRIPTS])
def test_a_text_is_in_the_script_of_its_language(language, name):
    assert re.search(SCRIPTS[language], getattr(TEXTS[language], name).lower())


def test_a_colon_in_french_follows_a_no_break_space():
    assert not [text for text in TEXTS["fr"] if re.search("[^\u00a0]:", text)]


def test_no_text_of_another_language_is_that_of_english():
    english = TEXTS["en"]
    same = {(language, text) for language, texts in TEXTS.items() for text in set(texts) & set(english)}
    assert {each for each in same if each[0] != "en"} == set()


def test_texts_in_english_and_german():
    assert {name: (getattr(TEXTS["en"], name), getattr(TEXTS["de"], name)) for name in SiteTexts._fields} == (
        ENGLISH_AND_GERMAN
    )
