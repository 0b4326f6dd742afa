"""What a page says about itself in schema.org's words."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.render.site.structured import Described, medical_web_page

PROPERTIES = {
    "MedicalWebPage": set(
        """
        @context @type @id url name headline description inLanguage dateModified audience publisher isPartOf
        translationOfWork workTranslation
        """.split()
    ),
    "Organization": {"@type", "name"},
    "WebSite": {"@type", "name", "url"},
    "Patient": {"@type"},
}
"""The properties we rely on, by schema.org type: those of Thing and of CreativeWork; @ is JSON-LD's."""

BASE = "https://example.org"
FULL = Described(
    language="de",
    source="en",
    title="Fieber: wann zum Arzt?",
    heading="Fieber",
    description="Was bei Fieber hilft.",
    updated="2024-03-01",
    publisher="Example Health",
    site="Health in Brief",
    site_address=f"{BASE}/",
    addresses={"en": f"{BASE}/en/fever.html", "de": f"{BASE}/de/fever.html", "fr": f"{BASE}/fr/fever.html"},
)


def test_a_translation():
    assert json.loads(medical_web_page(FULL)) == {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "@id": "https://example.org/de/fever.html",
        "url": "https://example.org/de/fever.html",
        "name": "Fieber: wann zum Arzt?",
        "headline": "Fieber",
        "description": "Was bei Fieber hilft.",
        "inLanguage": "de",
        "dateModified": "2024-03-01",
        "audience": {"@type": "Patient"},
        "publisher": {"@type": "Organization", "name": "Example Health"},
        "isPartOf": {"@type": "WebSite", "name": "Health in Brief", "url": "https://example.org/"},
        "translationOfWork": {
            "@type": "MedicalWebPage",
            "@id": "https://example.org/en/fever.html",
            "url": "https://example.org/en/fever.html",
            "inLanguage": "en",
        },
    }


def test_the_source_names_its_translations():
    page = json.loads(medical_web_page(FULL._replace(language="en")))
    assert "translationOfWork" not in page
    assert page["workTranslation"] == [
        {
            "@type": "MedicalWebPage",
            "@id": f"https://example.org/{language}/fever.html",
            "url": f"https://example.org/{language}/fever.html",
            "inLanguage": language,
        }
        for language in ("de", "fr")
    ]


@pytest.mark.parametrize("language", ["en", "de"])
def test_only_what_is_known_is_said(language):
    assert medical_web_page(Described(language, "en", "Fever")) == (
        '{"@context":"https://schema.org","@type":"MedicalWebPage","name":"Fever",'
        f'"inLanguage":"{language}","audience":{{"@type":"Patient"}}}}'
    )


def test_text_cannot_end_the_script():
    page = Described("en", "en", "</script><script>alert(1)</script>", description="<!-- \u2028")
    text = medical_web_page(page)
    assert "<" not in text
    assert "\u2028" not in text
    assert json.loads(text)["name"] == "</script><script>alert(1)</script>"


def _nodes(value):
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _nodes(each)


@given(st.builds(Described, *[st.text()] * 9, st.dictionaries(st.sampled_from(["en", "de", "fr"]), st.text())))
def test_properties_belong_to_their_types(page):
    for node in _nodes(json.loads(medical_web_page(page))):
        assert set(node) <= PROPERTIES[node["@type"]]
