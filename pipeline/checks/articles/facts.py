"""What the checks of articles are told of a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pipeline.model import Severity, Span


class Flaw(NamedTuple):
    """One thing that is wrong with an article; `span` is where, in its decoded text."""

    span: Span
    check: str
    severity: Severity
    message: str
    hint: str


class Reference(NamedTuple):
    """An address in a page: of a link (`a`, `area`), or of something the page shows or loads.

    `target` is the attribute's value as a browser reads it, `span` the place of the raw value. `text` is what a link is
    called, white space collapsed; None where that cannot be told from the text (`aria-labelledby`), or for what is no
    link.
    """

    element: str
    target: str
    span: Span
    text: str | None = None


class Image(NamedTuple):
    """An image that readers are to see; `alt` is its alternative text, None where it has none."""

    element: str
    alt: str | None
    source: str
    span: Span


class Heading(NamedTuple):
    """A heading of level 1 to 6; `span` is its start tag."""

    level: int
    span: Span


class Identifier(NamedTuple):
    """An `id`; `drawing` says that it stands inside `<svg>`."""

    value: str
    span: Span
    drawing: bool = False


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """A page as the checks see it.

    `file` is the article's file relative to the source folder, with "/". `names` are the anchors that `<a name>` makes.
    `title` is the text of the `<title>`, None where there is none. `root` is the start tag of `<html>`, None in a
    fragment of a page; `language` the value of its `lang`. `based` says that `<base href>` leads links elsewhere,
    `listed` that search engines may list the page: others hold parts of pages.
    """

    file: str
    references: tuple[Reference, ...] = ()
    images: tuple[Image, ...] = ()
    headings: tuple[Heading, ...] = ()
    ids: tuple[Identifier, ...] = ()
    names: frozenset[str] = frozenset()
    title: str | None = None
    root: Span | None = None
    language: str | None = None
    based: bool = False
    listed: bool = True

    @property
    def anchors(self) -> frozenset[str]:
        """What the part of an address after "#" can name on this page."""
        return self.names.union(identifier.value for identifier in self.ids)
