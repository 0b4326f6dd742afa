"""What stands inside the elements with an id of a localized page, for other pages to show it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.formats.html.content import Content
from pipeline.formats.html.readers import attribute, elements, reader_text
from pipeline.model.site import PageLink, PageSlot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.formats.html.nodes import Element

_SOURCES: Final = (
    ("area", "href"),
    ("audio", "src"),
    ("form", "action"),
    ("img", "src"),
    ("source", "src"),
    ("video", "src"),
)
"""Elements with an address that is not that of a link, and the attribute that has it."""


def page_slots(page: str, name: str) -> dict[str, PageSlot]:
    """Return what the elements with an id hold, by id. Raises SourceError as `page_parts` does."""
    found: dict[str, PageSlot] = {}
    for element in Content.read(page, name).all:
        if attribute(element, "id"):
            found.setdefault(attribute(element, "id"), _slot(page, element))
    return found


def _slot(page: str, element: Element) -> PageSlot:
    start, end = element.opening.end, element.closing.start
    return PageSlot(
        html=page[start:end],
        text=reader_text(element),
        links=tuple(_links(element, "a", "href")),
        sources=tuple(link.address for name, attribute in _SOURCES for link in _links(element, name, attribute)),
        state=attribute(element, "data-l10n-state"),
        language=attribute(element, "lang"),
        label=attribute(element, "aria-label"),
    )


def _links(holder: Element, name: str, attribute: str) -> Iterator[PageLink]:
    """Yield the addresses in an attribute of the elements of a name inside `holder`, as offsets in its content."""
    start = holder.opening.end
    for element in elements(holder):
        if element.name == name and element.raw(attribute):
            address = element.attributes[attribute].value
            yield PageLink(address.moved(-start), element.attributes_at - start)
