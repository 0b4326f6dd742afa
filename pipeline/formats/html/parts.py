"""A localized page taken apart, for a site to be built around what its article says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.formats.html.content import Content
from pipeline.formats.html.elements import LEVELS
from pipeline.formats.html.nodes import Element
from pipeline.formats.html.readers import attribute, reader_text
from pipeline.formats.html.tags import lower
from pipeline.model import Span
from pipeline.model.site import PageHeading, PageParts, PageTable, Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_META_DATES: Final = {"dcterms.modified": "updated", "next-planned-update": "next-update"}
_PRIVATE: Final = frozenset(("data-l10n-note", "data-l10n-context"))
_DATES: Final = frozenset(_META_DATES.values())
_LAYOUT_ROLES: Final = frozenset(("none", "presentation"))


def page_parts(page: str, name: str) -> PageParts:
    """Return the parts of a localized page; `name` is what an error calls it.

    Raises SourceError where its elements are nested too deep.
    """
    read = Content.read(page, name)
    start, end = read.span
    inside = read.inside()
    meta = _metadata(read.all)
    description = meta.get("description")
    title, heading = _phrase(read.first("title")), _phrase(read.first("h1"))
    times = {attribute(each, "data-l10n-name"): attribute(each, "datetime") for each in inside if each.name == "time"}
    told = {date: value for date, value in times.items() if date in _DATES}
    dates = {date: attribute(meta[name], "content") for name, date in _META_DATES.items() if name in meta}
    return PageParts(
        title=title if title.text else heading if heading.text else Phrase(name),
        heading=heading if heading.text else title if title.text else Phrase(name),
        description=Phrase(attribute(description, "content"), attribute(description, "lang")),
        body=page[start:end],
        headings=tuple(_headings(inside, start)),
        tables=tuple(_tables(inside, start)),
        dates=dates | {date: value for date, value in told.items() if value},
        told=frozenset(told),
        publisher=attribute(meta.get("publisher"), "content"),
        ids=frozenset(filter(None, (attribute(each, "id") for each in inside))),
        private=tuple(span.moved(-start) for each in inside for span in _private(page, each)),
    )


def _phrase(element: Element | None) -> Phrase:
    return Phrase() if element is None else Phrase(reader_text(element), attribute(element, "lang"))


def _metadata(found: Iterable[Element]) -> dict[str, Element]:
    """Return the elements that say something of the page, by name in small letters; of several the last one."""
    metas = (element for element in found if element.name == "meta" and attribute(element, "content"))
    return {attribute(element, "name").lower(): element for element in metas}


def _headings(inside: Iterable[Element], start: int) -> Iterator[PageHeading]:
    aside_end = 0
    for element in inside:
        if element.name == "aside":
            aside_end = max(aside_end, element.end)
        text = reader_text(element) if element.name in LEVELS else ""
        if text:
            level, at = LEVELS[element.name], element.attributes_at - start
            yield PageHeading(level, attribute(element, "id"), text, at, is_aside=element.start < aside_end)


def _tables(inside: Iterable[Element], start: int) -> Iterator[PageTable]:
    behind = 0
    for element in inside:
        if element.name == "table" and element.start >= behind and not _is_layout(element):
            behind = element.end
            yield _table(element, start)


def _is_layout(table: Element) -> bool:
    """Say whether a table says that it is none (WAI-ARIA, roles "none" and "presentation")."""
    return not _LAYOUT_ROLES.isdisjoint(attribute(table, "role").lower().split())


def _table(element: Element, start: int) -> PageTable:
    span = Span(element.start, element.end).moved(-start)
    children = (child for child in element.children if isinstance(child, Element))
    caption = next((child for child in children if child.name == "caption"), None)
    if caption is None:
        return PageTable(span)
    return PageTable(span, reader_text(caption), attribute(caption, "id"), caption.attributes_at - start)


def _private(page: str, element: Element) -> Iterator[Span]:
    """Yield what readers are not given: attributes for translators, with the space before them, and `<base>`.

    That one would lead all links of the site elsewhere.
    """
    if element.name == "base":
        yield Span(element.start, element.end)
        return
    for name in _PRIVATE & element.attributes.keys():
        _, value, quote = element.attributes[name]
        before = lower(page[element.start : value.start])
        yield Span(element.start + before.rindex(name) - 1, value.end + len(quote))
