"""From the source of an article to what the checks of articles are told of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.articles.facts import ArticleFacts, Heading, Identifier, Image, Reference
from pipeline.checks.freshness import Shown
from pipeline.model import Span
from pipeline.text import WHITESPACE, collapse
from pipeline.workflows.check.article_tags import tags

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.workflows.check.article_tags import Tag

JSON_LD = "application/ld+json"
_HEADING = re.compile(r"h[1-6]")
_ADDRESS = {
    **dict.fromkeys(("img", "source", "video", "audio", "track", "embed", "script", "iframe", "input"), "src"),
    **dict.fromkeys(("a", "area", "link"), "href"),
    "object": "data",
}
_LOADED = frozenset(("stylesheet", "icon", "shortcut icon", "apple-touch-icon", "preload", "manifest"))
"""What `<link rel>` says of files that a page loads."""
_ABOUT = ("name", "property", "http-equiv", "itemprop")


class Meta(NamedTuple):
    """A `<meta>` by what it is about ("og:locale"; lower case), or a script with data ("application/ld+json")."""

    name: str
    content: str
    span: Span


class Read(NamedTuple):
    """What is read of an article: facts, the `<time>` elements that readers see, metadata."""

    facts: ArticleFacts
    times: tuple[Shown, ...]
    metas: tuple[Meta, ...]


def read_facts(page: str, file: str) -> Read:
    """Return what the checks are told of an article; `file` is its file relative to the source folder."""
    found = sorted(tags(page), key=lambda tag: tag.span)
    metas = tuple(_metas(found))
    root = next((tag for tag in found if tag.name == "html"), None)
    facts = ArticleFacts(
        file=file,
        references=tuple(_references(found)),
        images=tuple(_images(found)),
        headings=tuple(_headings(found)),
        ids=tuple(Identifier(tag.get("id") or "", tag.at("id"), tag.drawing) for tag in found if tag.get("id")),
        names=frozenset(tag.get("name") or "" for tag in found if tag.name == "a" and tag.get("name")),
        title=next((tag.text for tag in found if tag.name == "title" and not tag.drawing), None),
        root=root.span if root else None,
        language=root.get("lang") if root else None,
        listed=not any(meta.name == "robots" and "noindex" in meta.content.lower() for meta in metas),
        based=any(tag.name == "base" and "href" in tag.attributes for tag in found),
    )
    times = (tag for tag in found if tag.name == "time" and "datetime" in tag.attributes)
    shown = tuple(Shown(tag.get("datetime") or "", tag.text, tag.span) for tag in times)
    return Read(facts, shown, metas)


def _references(found: Iterable[Tag]) -> Iterator[Reference]:
    for tag in found:
        attribute = _ADDRESS.get(tag.name, "")
        target = tag.get(attribute)
        if target is not None and not (tag.name == "link" and tag.lower("rel") not in _LOADED):
            text = _link_text(tag) if tag.name == "a" else None
            yield Reference(tag.name, target.strip(WHITESPACE), tag.at(attribute), text)


def _link_text(link: Tag) -> str | None:
    """Return what a link is called, None where that is said elsewhere, or the link is hidden from those who ask."""
    text = collapse((link.get("aria-label") or link.text).strip())
    elsewhere = "aria-labelledby" in link.attributes or (not text and "title" in link.attributes)
    return None if elsewhere or link.lower("aria-hidden") == "true" else text


def _images(found: Iterable[Tag]) -> Iterator[Image]:
    for tag in found:
        if tag.name == "img" or (tag.name == "input" and tag.lower("type") == "image") or _is_area(tag):
            alt = tag.get("alt")
            if alt is not None or not _needs_no_text(tag):
                yield Image(tag.name, alt, tag.get("src") or "", tag.at("alt"))


def _is_area(tag: Tag) -> bool:
    return tag.name == "area" and "href" in tag.attributes


def _needs_no_text(tag: Tag) -> bool:
    """Say whether an image has its text elsewhere, is not for readers, or is a pixel that counts visits."""
    named = "aria-label" in tag.attributes or "aria-labelledby" in tag.attributes
    unseen = tag.lower("role") in ("presentation", "none") or tag.lower("aria-hidden") == "true"
    return named or unseen or {tag.lower("width"), tag.lower("height")} <= {"0", "1"}


def _headings(found: Iterable[Tag]) -> Iterator[Heading]:
    for tag in found:
        if _HEADING.fullmatch(tag.name) and tag.lower("role") not in ("presentation", "none"):
            yield Heading(int(tag.name[1]), tag.span)


def _metas(found: Iterable[Tag]) -> Iterator[Meta]:
    for tag in found:
        if tag.name == "script" and tag.lower("type") == JSON_LD:
            yield Meta(JSON_LD, tag.text, Span(tag.span.end, tag.span.end + len(tag.text)))
        elif tag.name == "meta" and "content" in tag.attributes:
            name = next(filter(None, map(tag.lower, _ABOUT)), "")
            yield Meta(name, (tag.get("content") or "").strip(), tag.at("content"))
