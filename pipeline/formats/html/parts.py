"""A localized page taken apart, for a site to be built around what its article says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.formats.html.elements import HEAD
from pipeline.formats.html.nodes import Element
from pipeline.formats.html.readers import attribute, elements, reader_text
from pipeline.formats.html.tree import parse
from pipeline.model import Span
from pipeline.model.site import PageHeading, PageLink, PageParts, PageSlot, PageTable, Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_LEVELS: Final = {f"h{level}": level for level in range(1, 7)}
_META_DATES: Final = {"dcterms.modified": "updated", "next-planned-update": "next-update"}
_DATES: Final = frozenset(_META_DATES.values())


class _Page(NamedTuple):
    """The elements of a page, in order, and the range of its content."""

    all: list[Element]
    span: Span

    @classmethod
    def read(cls, page: str, name: str) -> _Page:
        root = parse(page, name)[0]
        found = list(elements(root))
        return cls(found, _content(root, found))

    def inside(self) -> list[Element]:
        start, end = self.span
        return [element for element in self.all if start <= element.start and element.end <= end]

    def first(self, name: str) -> Element | None:
        return next((element for element in self.all if element.name == name and not element.foreign), None)


def _content(root: Element, found: Iterable[Element]) -> Span:
    visible = [each for each in found if "hidden" not in each.attributes]
    holders = (each for tag in ("main", "body") for each in visible if each.name == tag)
    holder = next(holders, None)
    return _untagged(root) if holder is None else Span(holder.opening.end, holder.closing.start)


def _untagged(root: Element) -> Span:
    """Return the content of a page that has no tags for it: all behind what can only stand in the head."""
    outer = next((child for child in root.children if isinstance(child, Element) and child.name == "html"), root)
    start = outer.opening.end
    for child in outer.children:
        if child.name not in HEAD | {"head"} if isinstance(child, Element) else not child.is_blank:
            break
        start = child.end
    return Span(start, outer.closing.start)


def page_parts(page: str, name: str) -> PageParts:
    """Return the parts of a localized page; `name` is what an error calls it.

    Raises SourceError where its elements are nested too deep.
    """
    read = _Page.read(page, name)
    start, end = read.span
    inside = read.inside()
    meta = _metadata(read.all)
    title, heading = _phrase(read.first("title")), _phrase(read.first("h1"))
    times = {attribute(each, "data-l10n-name"): attribute(each, "datetime") for each in inside if each.name == "time"}
    told = {date: value for date, value in times.items() if date in _DATES}
    return PageParts(
        title=title if title.text else heading,
        heading=heading if heading.text else title,
        description=_description(read.all, meta),
        body=page[start:end],
        headings=tuple(_headings(inside, start)),
        tables=tuple(_tables(inside, start)),
        dates={_META_DATES[key]: value for key, value in meta.items() if key in _META_DATES} | told,
        told=frozenset(told),
        publisher=meta.get("publisher", ""),
        ids=frozenset(filter(None, (attribute(each, "id") for each in inside))),
    )


def page_slots(page: str, name: str) -> dict[str, PageSlot]:
    """Return what the elements with an id hold, by id. Raises SourceError as `page_parts` does."""
    found: dict[str, PageSlot] = {}
    for element in _Page.read(page, name).all:
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
    return PageLink(_moved(element.attributes["href"].value, start), element.attributes_at - start)


def _phrase(element: Element | None) -> Phrase:
    return Phrase() if element is None else Phrase(reader_text(element), attribute(element, "lang"))


def _metadata(found: Iterable[Element]) -> dict[str, str]:
    metas = (element for element in found if element.name == "meta")
    named = ((attribute(element, "name").lower(), attribute(element, "content")) for element in metas)
    return {name: content for name, content in named if name and content}


def _description(found: Iterable[Element], meta: Mapping[str, str]) -> Phrase:
    metas = (each for each in found if each.name == "meta" and attribute(each, "name").lower() == "description")
    return Phrase(meta.get("description", ""), attribute(next(metas, None), "lang"))


def _headings(inside: Iterable[Element], start: int) -> Iterator[PageHeading]:
    aside_end = 0
    for element in inside:
        if element.name == "aside":
            aside_end = max(aside_end, element.end)
        text = reader_text(element) if element.name in _LEVELS else ""
        if text:
            level, at = _LEVELS[element.name], element.attributes_at - start
            yield PageHeading(level, attribute(element, "id"), text, at, is_aside=element.start < aside_end)


def _tables(inside: Iterable[Element], start: int) -> Iterator[PageTable]:
    behind = 0
    for element in inside:
        if element.name == "table" and element.start >= behind and "presentation" not in attribute(element, "role"):
            behind = element.end
            yield _table(element, start)


def _table(element: Element, start: int) -> PageTable:
    span = Span(element.start - start, element.end - start)
    caption = next((each for each in elements(element) if each.name == "caption"), None)
    if caption is None:
        return PageTable(span)
    return PageTable(span, reader_text(caption), attribute(caption, "id"), caption.attributes_at - start)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start - by, span.end - by)
