"""A localized page taken apart, for a site to be built around what its article says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pipeline.formats.html.content import Content
from pipeline.formats.html.readers import attribute, elements, reader_text
from pipeline.formats.html.tags import lower
from pipeline.model import Span
from pipeline.model.site import PageHeading, PageParts, PageTable, Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.formats.html.nodes import Element

_LEVELS: Final = {f"h{level}": level for level in range(1, 7)}
_META_DATES: Final = {"dcterms.modified": "updated", "next-planned-update": "next-update"}
_PRIVATE: Final = frozenset(("data-l10n-note", "data-l10n-context"))
_DATES: Final = frozenset(_META_DATES.values())


def page_parts(page: str, name: str) -> PageParts:
    """Return the parts of a localized page; `name` is what an error calls it.

    Raises SourceError where its elements are nested too deep.
    """
    read = Content.read(page, name)
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
        private=tuple(span.moved(-start) for each in inside for span in _private(page, each)),
    )


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
    span = Span(element.start, element.end).moved(-start)
    caption = next((each for each in elements(element) if each.name == "caption"), None)
    if caption is None:
        return PageTable(span)
    return PageTable(span, reader_text(caption), attribute(caption, "id"), caption.attributes_at - start)


def _private(page: str, element: Element) -> Iterator[Span]:
    """Yield the attributes that an editor wrote for translators, each with the space in front of it."""
    for name in _PRIVATE & element.attributes.keys():
        _, value, quote = element.attributes[name]
        before = lower(page[element.start : value.start])
        yield Span(element.start + before.rindex(name) - 1, value.end + len(quote))
