"""What a localized page is made of when a site is built around it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.model.place import Span


class PageHeading(NamedTuple):
    """A heading: its level (1-6), its id ("" for none), what a reader reads, and where an attribute can be inserted.

    `is_aside` says that it stands in an `<aside>`.
    """

    level: int
    id: str
    text: str
    attributes_at: int
    is_aside: bool = False


class PageTable(NamedTuple):
    """A table that stands in no other: its span, its caption's text, the caption's id, and where one can be inserted.

    The offset is -1 where there is no caption.
    """

    span: Span
    caption: str = ""
    id: str = ""
    attributes_at: int = -1


class PageLink(NamedTuple):
    """A link: the span of its raw address, and where an attribute can be inserted."""

    address: Span
    attributes_at: int


class Phrase(NamedTuple):
    """A text and the language it says it is in, "" for that of the page."""

    text: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class PageParts:
    """A page taken apart: offsets count in `body`, the HTML inside of the visible `<main>`, else of `<body>`.

    `title` is that of the head, `heading` the first heading of level 1; each is the other where one is missing.
    `dates` are ISO 8601 values by name: "updated" and "next-update"; `told` are those that the body tells its readers.
    `ids` are those of all elements of the body, `private` what in it is not meant for readers.
    """

    title: Phrase
    heading: Phrase
    description: Phrase
    body: str
    headings: tuple[PageHeading, ...] = ()
    tables: tuple[PageTable, ...] = ()
    dates: Mapping[str, str] = field(default_factory=dict)
    told: frozenset[str] = frozenset()
    publisher: str = ""
    ids: frozenset[str] = frozenset()
    private: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class PageSlot:
    """What stands inside an element with an id: `html`, with the offsets of its links and other addresses in it.

    `text` is what a reader reads of it, `state` the element's mark ("outdated", "untranslated") or "", `language` what
    its own start tag says. `label` is its `aria-label`.
    """

    html: str
    text: str
    links: tuple[PageLink, ...] = ()
    state: str = ""
    language: str = ""
    label: str = ""
    sources: tuple[Span, ...] = ()
