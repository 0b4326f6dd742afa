"""Texts beside those of articles: ours in many languages, or the project's own."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.render.own_texts import filled, texts_for


class Pair(NamedTuple):
    one: str
    two: str


TABLES = {"en": Pair("one", "two"), "de": Pair("eins", "zwei"), "nb": Pair("én", "to")}


@pytest.mark.parametrize(
    ("locale", "own", "expected"),
    [
        ("de", {}, ("de", Pair("eins", "zwei"))),
        ("de-AT", {}, ("de-AT", Pair("eins", "zwei"))),
        ("de", {"two": "zwo"}, ("de", Pair("eins", "zwo"))),
        ("de", {"two": "zwo", "three": "drei", "_fields": "x", "__class__": "y"}, ("de", Pair("eins", "zwo"))),
        ("fi", {}, ("en", Pair("one", "two"))),
        ("fi", {"one": "yksi"}, ("en", Pair("one", "two"))),
        ("fi", {"one": "yksi", "two": "kaksi"}, ("fi", Pair("yksi", "kaksi"))),
        ("fi", {"one": "yksi", "three": "kolme"}, ("en", Pair("one", "two"))),
        ("nn", {}, ("nb", Pair("én", "to"))),
        ("no", {"one": "ein"}, ("nb", Pair("én", "to"))),
        ("nn-NO", {"one": "ein", "two": "to"}, ("nn-NO", Pair("ein", "to"))),
        ("en-XA", {"one": "⟦öñé⟧"}, ("en-XA", Pair("⟦öñé⟧", "two"))),
    ],
)
def test_texts_for_a_locale(locale, own, expected):
    assert texts_for(TABLES, locale, own) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In {language}.", "In German."),
        ("{language}, {language}", "German, German"),
        ("{0.__class__} {language.x} {{language}} {other} {", "{0.__class__} {language.x} {German} {other} {"),
        ("%s $language", "%s $language"),
        ("", ""),
    ],
)
def test_only_the_name_in_braces_is_filled_in(text, expected):
    assert filled(text, language="German") == expected


@given(text=st.text("{}ab.0", max_size=20), value=st.text("{}ab", max_size=5))
def test_any_text_can_be_filled(text, value):
    assert filled(text, a=value) == value.join(text.split("{a}"))
