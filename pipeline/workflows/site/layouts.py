"""What a build makes of an article: its own file with the texts exchanged, a fragment, or a page of a site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from pipeline.render.page import Target, localize
from pipeline.workflows.notice_place import notice_place

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipeline.workflows.site.values import Course, Localized


class Layout(Protocol):
    """Collects the articles of a build, one after the other, then makes files of them.

    `texts` is the page that holds the texts of the site as a whole and becomes no page itself, "" for none.
    """

    texts: str

    def add(self, localized: Localized) -> None:
        """Take an article in a locale; those of the source language come first for each page."""

    def files(self) -> Mapping[str, bytes]:
        """Return all files but the assets of articles by their path in the output folder, with "/"."""


class Documents:
    """Each article is its own file with its texts exchanged; in the source language it is that file, byte for byte."""

    def __init__(self, course: Course) -> None:
        self.texts = ""
        self._course = course
        self._files: dict[str, bytes] = {}

    def add(self, localized: Localized) -> None:
        """Take an article in a locale."""
        self._files[f"{localized.locale}/{self._course.file(localized.page)}"] = self._page(localized)

    def files(self) -> Mapping[str, bytes]:
        """Return a file for each article in each locale."""
        return self._files

    def _page(self, localized: Localized) -> bytes:
        if localized.locale == self._course.source_language:
            return localized.source
        target = Target(localized.locale, self._course.locales, self._course.site)
        return localize(localized.document, localized.shown, target, notice_place).encode()


def layout(course: Course) -> Layout:
    """Return the layout that the settings ask for."""
    from pipeline.workflows.site.pages import Fragments, Pages  # noqa: PLC0415  # documents need no templates

    layouts: dict[str, Callable[[Course], Layout]] = {"document": Documents, "fragment": Fragments, "site": Pages}
    return layouts[course.settings.site_layout](course)
