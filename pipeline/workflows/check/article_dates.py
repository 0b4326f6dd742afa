"""The dates and languages that an article states: in its text, its metadata, its data for search engines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.freshness import Language, Role, Stated
from pipeline.model import Span
from pipeline.workflows.check.article_facts import JSON_LD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.model import Document
    from pipeline.workflows.check.article_facts import Meta, Read

_PLACEHOLDERS = {
    **dict.fromkeys(("updated", "last_updated", "update", "modified", "last_modified", "revised"), Role.UPDATED),
    **dict.fromkeys(("next_update", "next_planned_update", "next_revision", "review_due"), Role.NEXT),
    **dict.fromkeys(("published", "created", "issued"), Role.PUBLISHED),
}
"""What the names of placeholders say (`data-l10n-name`)."""
_METAS = {
    **dict.fromkeys(
        (
            "dcterms.modified",
            "dc.date.modified",
            "dc.modified",
            "article:modified_time",
            "og:updated_time",
            "last-modified",
            "datemodified",
            "updated",
        ),
        Role.UPDATED,
    ),
    **dict.fromkeys(("next-planned-update", "next-update"), Role.NEXT),
    **dict.fromkeys(
        ("dcterms.issued", "dcterms.created", "dc.date.created", "article:published_time", "datepublished"),
        Role.PUBLISHED,
    ),
    **dict.fromkeys(("date", "dc.date", "dcterms.date"), Role.DATED),
}
_DATA = {"dateModified": Role.UPDATED, "datePublished": Role.PUBLISHED}
_LANGUAGES = ("content-language", "og:locale", "dc.language", "dcterms.language", "language")
_OWN = ("", "@graph")
"""Keys of JSON-LD whose things are what the page is."""
_TOKEN = re.compile(r'"((?:[^"\\]|\\.)*+)(?:"(\s*+:)?|\\?\Z)|[{}\[\]]', re.DOTALL)


def dates(document: Document, read: Read) -> tuple[Stated, ...]:
    """Return the dates that say when a page was or will be published or updated; those that readers see first."""
    return tuple(_dates(document, read))


def _dates(document: Document, read: Read) -> Iterator[Stated]:
    seen = [placeholder for segment in document.segments for placeholder in segment.placeholders]
    for placeholder in (*seen, *document.loose):
        role = _PLACEHOLDERS.get(placeholder.name.rstrip("0123456789"))
        if role and placeholder.kind == "time":
            yield Stated(role, placeholder.value, "the text", placeholder.span)
    for meta in read.metas:
        if meta.name in _METAS:
            yield Stated(_METAS[meta.name], meta.content, meta.name, meta.span)
        elif meta.name == JSON_LD:
            yield from (
                Stated(_DATA[key], value, f"JSON-LD {key}", span) for key, value, span in _entries(meta) if key in _DATA
            )


def languages(document: Document, read: Read) -> tuple[Language, ...]:
    """Return the languages that a page says it is in, `lang` apart."""
    page = document.skeleton
    stated = [Language(page[start:end], name, Span(start, end)) for name, (start, end) in document.root.attributes]
    metas = [Language(meta.content, meta.name, meta.span) for meta in read.metas if meta.name in _LANGUAGES]
    data = [
        Language(value, f"JSON-LD {key}", span)
        for meta in read.metas
        if meta.name == JSON_LD
        for key, value, span in _entries(meta)
        if key == "inLanguage"
    ]
    return tuple(
        item for item in (*stated, *metas, *data) if item.where not in ("lang", "dir") and _is_one_tag(item.value)
    )


def _is_one_tag(value: str) -> bool:
    return bool(re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*", value.strip()))


def _entries(data: Meta) -> Iterator[tuple[str, str, Span]]:
    """Yield key, text and place of the texts that JSON-LD has of the page itself: not those of things inside."""
    inside: list[bool] = []
    key = ""
    for match in _TOKEN.finditer(data.content):
        mark = match[0]
        if mark in "{[":
            inside.append((inside and inside[-1]) or key not in _OWN)
        elif mark in "}]":
            del inside[-1:]
        elif key and not match[2] and inside and not inside[-1]:
            start = data.span.start + match.start(1)
            yield key, match[1], Span(start, start + len(match[1]))
        key = match[1] if match[2] else ""
