"""What a web page says about itself in its head, and its title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.article.dates import iso_date
from pipeline.formats.article.gather import Gatherer
from pipeline.formats.article.model import Run, plain
from pipeline.formats.webpage.attributes import inherited_attributes, value
from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipeline.formats.html.nodes import Element

_MODIFIED = ("dcterms.modified", "dc.date.modified", "article:modified_time", "og:updated_time", "datemodified")
_PUBLISHERS = ("publisher", "dcterms.publisher", "dc.publisher", "citation_publisher")
_DESCRIPTIONS = ("description", "dcterms.description", "og:description")


class Head:
    """The metadata of one page; the first value of each name counts."""

    def __init__(self, elements: Mapping[Element, object], page: str, place: Callable[[int], tuple[int, int]]) -> None:
        self._page, self._place = page, place
        self._meta: dict[str, Element] = {}
        self.title = Run("")
        self.language = ""
        for element in sorted(elements, key=lambda item: item.start):
            if element.name == "meta":
                self._add(element)
            elif element.name == "title" and not self.title.text and not element.foreign:
                self.title = self._run(element.opening.end, element.closing.start)
            elif element.name == "html" and not self.language:
                self.language = dict(inherited_attributes(element)).get("lang", "")

    @property
    def modified(self) -> str:
        """When the page was last modified, as ISO 8601, or ""."""
        return next((date for name in _MODIFIED if (date := iso_date(self._value(name)))), "")

    @property
    def next_update(self) -> str:
        """When the page will be updated, as ISO 8601, or ""."""
        return iso_date(self._value("next-planned-update"))

    @property
    def publisher(self) -> str:
        """Who publishes the page, or ""."""
        return next((found for name in _PUBLISHERS if (found := self._value(name))), "")

    @property
    def description(self) -> Run:
        """What the page says that it is about, with positions."""
        for name in _DESCRIPTIONS:
            if self._value(name):
                span = self._meta[name].attributes["content"].value
                return self._run(span.start, span.end)
        return Run("")

    def _add(self, element: Element) -> None:
        keys = ("name", "property", "itemprop", "http-equiv")
        name = next((found for key in keys if (found := value(element, key).lower())), "")
        if name and value(element, "content"):
            self._meta.setdefault(name, element)

    def _value(self, name: str) -> str:
        return collapse(value(self._meta[name], "content")) if name in self._meta else ""

    def _run(self, start: int, end: int) -> Run:
        gatherer = Gatherer(self._page, self._place, markup=True)
        gatherer.text(start, max(start, end))
        return plain(gatherer.take())
