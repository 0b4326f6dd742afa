"""Pages from templates: a site with all that goes with it, or the bodies of articles alone."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pipeline.render.site.environment import Templates
from pipeline.workflows.site.folder import Folder
from pipeline.workflows.site.mentions import Mentions
from pipeline.workflows.site.outward import sitemaps
from pipeline.workflows.site.views import languages_view

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.workflows.site.values import Course, Localized


class Pages:
    """The articles of a build on pages of a site, with what leads to them."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self.texts = course.settings.site_texts
        self.templates = Templates(course.templates, course.settings.site_templates)
        self.mentions = Mentions(course.glossary, course.source_language)
        self._articles: dict[str, list[Localized]] = defaultdict(list)
        self._texts: dict[str, Localized] = {}

    def add(self, localized: Localized) -> None:
        """Take an article in a locale, or the texts of the site as a whole."""
        if localized.page == self.texts:
            self._texts[localized.locale] = localized
        else:
            self._articles[localized.locale].append(localized)

    def files(self) -> Mapping[str, bytes]:
        """Return the pages of all locales, and what stands beside their folders."""
        if not self._articles:
            return {}
        folders = [self.folder(locale) for locale in self.course.locales]
        explaining = frozenset(folder.locale for folder in folders if folder.has_glossary)
        files = {name: page for folder in folders for name, page in folder.files(explaining)}
        files["index.html"] = folders[0].write("languages.html", languages_view(self.course))
        files |= sitemaps(self.course, folders[0].prepared)
        assets = {f"assets/{name}": data for name, data in self.templates.assets().items()}
        return {name: page.encode() for name, page in files.items()} | assets

    def folder(self, locale: str) -> Folder:
        """Return the pages of a locale."""
        return Folder(self, locale, self._articles[locale], self._texts.get(locale))


class Fragments(Pages):
    """The bodies of articles, each a file, for another system to put on its pages."""

    def files(self) -> Mapping[str, bytes]:
        """Return a file for each article in each locale."""
        folders = (self.folder(locale) for locale in self.course.locales)
        return {name: page.encode() for folder in folders for name, page in folder.articles("fragment.html")}
