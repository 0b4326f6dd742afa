"""What a page says about itself to search engines: schema.org's MedicalWebPage as JSON-LD."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from pipeline.render.site.script_json import script_json

if TYPE_CHECKING:
    from collections.abc import Mapping

_Node = dict[str, object]


class Described(NamedTuple):
    """An article's page: `title` names it, `heading` is what stands above its text.

    `addresses` are its absolute addresses by language (BCP 47), empty where the site's address isn't known; `source` is
    the language that it was written in. `updated` is an ISO 8601 date. Texts that the page lacks are "".
    """

    language: str
    source: str
    title: str
    heading: str = ""
    description: str = ""
    updated: str = ""
    publisher: str = ""
    site: str = ""
    site_address: str = ""
    addresses: Mapping[str, str] = MappingProxyType({})


def medical_web_page(page: Described) -> str:
    """Return the page's description as JSON for a `<script type="application/ld+json">`.

    Only what the page itself says is in it. A translation names the work it is a `translationOfWork`, the source
    each `workTranslation`; both need addresses. Source: schema.org, MedicalWebPage and
    CreativeWork; an audience of patients is the type Patient, as MedicalAudienceType has only professions.
    """
    address = page.addresses.get(page.language, "")
    node: _Node = {
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "@id": address,
        "url": address,
        "name": page.title,
        "headline": page.heading,
        "description": page.description,
        "inLanguage": page.language,
        "dateModified": page.updated,
        "audience": {"@type": "Patient"},
        "publisher": _named("Organization", page.publisher),
        "isPartOf": _named("WebSite", page.site, page.site_address),
        **_translations(page),
    }
    return script_json(_said(node))


def _translations(page: Described) -> _Node:
    if page.language != page.source:
        return {"translationOfWork": _other(page, page.source)}
    others = (_other(page, language) for language in page.addresses if language != page.source)
    return {"workTranslation": list(filter(None, others))}


def _other(page: Described, language: str) -> _Node:
    address = page.addresses.get(language, "")
    return {"@type": "MedicalWebPage", "@id": address, "url": address, "inLanguage": language} if address else {}


def _named(kind: str, name: str, address: str = "") -> _Node:
    return _said({"@type": kind, "name": name, "url": address}) if name else {}


def _said(node: _Node) -> _Node:
    return {name: value for name, value in node.items() if value}
