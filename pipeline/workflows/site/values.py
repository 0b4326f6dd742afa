"""What a build hands to a layout, and what the pages of a site are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.config import Settings
    from pipeline.model import Document, Glossary
    from pipeline.model.site import PageParts
    from pipeline.render.links import Site
    from pipeline.render.published import Published
    from pipeline.render.site.values import Heading


class Localized(NamedTuple):
    """An article in a locale: what stands in the place of each of its segments, and the article's own file."""

    page: str
    locale: str
    document: Document
    shown: tuple[Published, ...]
    source: bytes


GLOSSARY = "glossary"
INDEX = "index"
SEARCH = "search"
"""The names of the pages that are made for each locale, unless an article has that name."""


@dataclass(frozen=True, slots=True)
class Course:
    """What holds for all pages of a build; `locales` begin with the source language."""

    settings: Settings
    site: Site
    locales: tuple[str, ...]
    glossary: Glossary
    templates: Path

    @property
    def source_language(self) -> str:
        """The language of the articles."""
        return self.settings.source_language

    def file(self, page: str) -> str:
        """Return a page's file, relative to its locale's folder."""
        return f"{page}{self.site.suffixes.get(page, '.html')}"

    def address(self, page: str) -> str:
        """Return a page's address, relative to its locale's folder."""
        return quote(self.file(page))

    def glossary_page(self, page: str) -> str:
        """Return the address of the page with the explained terms as seen from another, "" where there is none."""
        return f"{'../' * page.count('/')}{GLOSSARY}.html" if self.makes(GLOSSARY) else ""

    def makes(self, page: str) -> bool:
        """Say whether a page of this name is made: in a site, unless an article has its name."""
        return self.settings.site_layout == "site" and page not in self.site.pages


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article in a locale, ready for its template: its parts, what it tells of itself, and what it explains.

    `body` is the HTML of the article with an id on each heading, terms explained; `explained` are the ids of the
    explained concepts.
    """

    page: str
    locale: str
    parts: PageParts
    body: str
    notice: str
    headings: tuple[Heading, ...]
    explained: frozenset[str]
