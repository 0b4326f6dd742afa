"""The settings themselves and their defaults."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


Severities = tuple[tuple[str, str], ...]
"""Checks with the severities that they are to have."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project says about itself; every field but `root` is a key of its settings file.

    `root` is the absolute project folder; `source`, `locales_dir`, `glossary_dir` and `output` are folders in it,
    relative with "/". Language tags are canonical BCP 47. `metadata` names the `<meta>` elements to translate,
    `skip_classes` the HTML classes whose content is not translated. `abbreviations` maps languages to words that end
    in a full stop without ending a sentence, as sorted pairs. `max_page_mb` is in megabytes (10⁶ bytes),
    `similarity` the least likeness (0-1) of two texts for one to be taken for a revision of the other. `draft` is what
    the draft of a changed block is made of: "sentences", or the "previous" translation as a whole. `publish_outdated`
    is which outdated translations a build shows: those whose text changed in "wording" only, or "none".
    `memory_threshold` is the least likeness (percent) of a text in the memory for its translation to become a draft,
    `memory_approve` which translations of the very same text need no confirmation: those in the same "context", all of
    the "project", or "any". `memory_url` and `memory_replica_url` are addresses of a shared memory, "" for none.

    `check_fail` is the least severity with which `pipeline check` fails, or "never". `check_severity` maps checks to
    severities, or to "off"; `check_locales` does so for some locales, `check_pages` for the pages whose names match a
    pattern; the later wins. Pages that match `check_exempt` never fail. `check_current` maps locales to the share of
    blocks (percent) that must be current. An outdated translation whose text changed in wording only fails after
    `check_grace_days` days. `check_waivable` are the checks that may be waived also where they find a blocker.
    `check_address` is how readers are spoken to, `check_gender` which ways stand for people of all genders.

    `site_layout` is what a build makes of an article: a page of a "site", a "fragment" of one, or the "document" as it
    is. `site_templates` is the folder with the project's own templates, `site_texts` the name of the page with the
    texts of the site as a whole; `site_unexplained` are concepts and domains of the glossary that pages don't explain.
    """

    root: Path
    source: str = "source_en"
    source_language: str = "en"
    locales: tuple[str, ...] = ()
    locales_dir: str = "locales"
    glossary_dir: str = "glossary"
    output: str = "site"
    project_name: str = ""
    base_url: str = ""
    metadata: tuple[str, ...] = (
        "description",
        "og:title",
        "og:description",
        "twitter:title",
        "twitter:description",
    )
    skip_classes: tuple[str, ...] = ("references", "bibliography")
    abbreviations: tuple[tuple[str, tuple[str, ...]], ...] = ()
    max_page_mb: int = 20
    similarity: float = 0.6
    draft: str = "sentences"
    publish_outdated: str = "wording"
    memory_threshold: int = 75
    memory_approve: str = "project"
    memory_url: str = ""
    memory_replica_url: str = ""
    check_fail: str = "major"
    check_severity: Severities = ()
    check_locales: tuple[tuple[str, Severities], ...] = ()
    check_pages: tuple[tuple[str, Severities], ...] = ()
    check_exempt: tuple[str, ...] = ()
    check_current: tuple[tuple[str, int], ...] = ()
    check_grace_days: int = 0
    check_waivable: tuple[str, ...] = ()
    check_address: str = "formal"
    check_gender: tuple[str, ...] = ("pairs",)
    site_layout: str = "site"
    site_templates: str = "templates"
    site_texts: str = "_site"
    site_unexplained: tuple[str, ...] = ()

    def abbreviations_for(self, tag: str) -> tuple[str, ...]:
        """Return the project's abbreviations for a canonical tag and for its language: "de-AT" has those of "de"."""
        language = tag.split("-", 1)[0]
        return tuple(word for name, words in self.abbreviations if name in {tag, language} for word in words)
