"""What can be wrong with an article, apart from its translations: links, images, headings, its head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.articles.images import alternatives
from pipeline.checks.articles.link_targets import Site, broken_links
from pipeline.checks.articles.link_texts import link_texts
from pipeline.checks.articles.structure import headings, languages, repeated_ids, titles
from pipeline.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.articles.facts import ArticleFacts, Flaw

__all__ = ["SEVERITIES", "Site", "article_flaws"]

SEVERITIES = {
    "link-broken": Severity.MAJOR,
    "link-text": Severity.MINOR,
    "alt-missing": Severity.MAJOR,
    "heading-order": Severity.MINOR,
    "id-twice": Severity.MAJOR,
    "language-unmarked": Severity.MINOR,
    "title-missing": Severity.MINOR,
    "damage-gap": Severity.MAJOR,
    "damage-cut-quote": Severity.MINOR,
    "damage-doubled-stop": Severity.MINOR,
    "damage-missing-space": Severity.MINOR,
    "damage-foreign-text": Severity.MAJOR,
    "damage-unrelated-text": Severity.MAJOR,
}
"""How severe findings on articles are, by check id; those of damage are made by `pipeline.checks.damage`."""


def article_flaws(facts: ArticleFacts, site: Site, language: str) -> Iterator[Flaw]:
    """Yield what is wrong with an article; `language` is the project's source language (BCP 47 tag)."""
    yield from broken_links(facts, site)
    yield from link_texts(facts, language)
    yield from alternatives(facts)
    yield from headings(facts)
    yield from repeated_ids(facts)
    yield from titles(facts)
    yield from languages(facts)
