"""What stands inside the elements with an id of a localized page, for other pages to show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.html.content import Content
from pipeline.formats.html.readers import attribute, elements, reader_text
from pipeline.model.site import PageLink, PageSlot

if TYPE_CHECKING:
    from pipeline.formats.html.nodes import Element


def page_slots(page: str, name: str) -> dict[str, PageSlot]:
    """Return what the elements with an id hold, by id. Raises SourceError as `page_parts` does."""
    found: dict[str, PageSlot] = {}
    for element in Content.read(page, name).all:
        if attribute(element, "id"):
            found.setdefault(attribute(element, "id"), _slot(page, element))
    return found


def _slot(page: str, element: Element) -> PageSlot:
    start, end = element.opening.end, element.closing.start
    links = [each for each in elements(element) if each.name == "a" and each.raw("href")]
    return PageSlot(
        html=page[start:end],
        text=reader_text(element),
        links=tuple(_link(link, start) for link in links),
        state=attribute(element, "data-l10n-state"),
        language=attribute(element, "lang"),
        label=attribute(element, "aria-label"),
    )


def _link(element: Element, start: int) -> PageLink:
    return PageLink(element.attributes["href"].value.moved(-start), element.attributes_at - start)
