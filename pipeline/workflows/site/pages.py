"""Pages from templates: a site with all that goes with it, or the bodies of articles alone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.render.own_texts import texts_for
from pipeline.render.pseudo import PSEUDO, pseudo
from pipeline.render.site.entries import entries
from pipeline.render.site.environment import Templates
from pipeline.render.site.parts import other_language
from pipeline.render.site.search import Indexed, search_index
from pipeline.render.site.texts import TEXTS, SiteTexts
from pipeline.workflows.site.explain import Explainer, Mentions
from pipeline.workflows.site.furniture import furniture
from pipeline.workflows.site.outward import sitemaps, structured_data
from pipeline.workflows.site.prepare import prepare
from pipeline.workflows.site.values import GLOSSARY, INDEX, SEARCH
from pipeline.workflows.site.views import among, article_view, in_order, languages_view, page_view, site_view

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from pipeline.render.site.values import PageView
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


class Folder:
    """The pages of a site in one locale, with the texts of the site in it."""

    def __init__(self, site: Pages, locale: str, articles: Sequence[Localized], texts: Localized | None) -> None:
        course = site.course
        self._course, self._templates, self.locale = course, site.templates, locale
        self._furniture = furniture(course, texts, locale)
        language, self._text = _texts(locale, self._furniture.texts())
        self._texts_in = other_language(language, locale)
        unexplained = frozenset(course.settings.site_unexplained)
        self._explainer = Explainer(course.glossary, locale, course.source_language, unexplained)
        notices, is_source = self._furniture.notices(), locale == course.source_language
        prepared = [
            prepare(each, course, notices, self._explainer, None if is_source else site.mentions.of(each.document))
            for each in articles
        ]
        self.prepared = in_order(course, self._furniture, prepared)

    def files(self, explaining: AbstractSet[str]) -> Iterator[tuple[str, str]]:
        """Yield all pages with their paths in the output folder; `explaining` are the locales with a glossary page."""
        yield from self.articles("article.html")
        for view in self._made(explaining):
            yield f"{self.locale}/{view.name}.html", self.write(f"{view.kind}.html", view)
        if self._course.makes(SEARCH):
            yield f"{self.locale}/search-index.js", search_index(self._indexed(), self.locale)

    def articles(self, template: str) -> Iterator[tuple[str, str]]:
        """Yield the pages of articles with their paths in the output folder."""
        for article in self.prepared:
            path = f"{self.locale}/{self._course.file(article.page)}"
            told = structured_data(self._course, article, self._furniture)
            yield path, self.write(template, article_view(self._course, article, told))

    def write(self, template: str, view: PageView) -> str:
        """Return a page. Raises ConfigError where the project's own template is at fault."""
        site = site_view(self._course, self._furniture, view.name, self.prepared, has_glossary=self.has_glossary)
        return self._templates.render(template, page=replace(view, texts_in=self._texts_in), site=site, text=self._text)

    @property
    def has_glossary(self) -> bool:
        """Whether there is a page that explains terms."""
        return self._course.makes(GLOSSARY) and bool(self._explained)

    @property
    def _explained(self) -> frozenset[str]:
        return frozenset().union(*(article.explained for article in self.prepared))

    def _indexed(self) -> Iterator[Indexed]:
        for article in self.prepared:
            for section in article.sections:
                yield Indexed(self._course.address(article.page), article.parts.heading.text, section)

    def _made(self, explaining: AbstractSet[str]) -> Iterator[PageView]:
        """Yield the pages that are no articles."""
        if self._course.makes(INDEX):
            yield page_view(self._course, INDEX, self.locale, INDEX, self._furniture.name.text)
        if self._course.makes(SEARCH):
            yield page_view(self._course, SEARCH, self.locale, SEARCH, self._text.search)
        if self.has_glossary:
            concepts = (concept for concept in self._explainer.concepts if concept.id in self._explained)
            view = page_view(self._course, GLOSSARY, self.locale, GLOSSARY, self._text.glossary)
            yield replace(among(view, explaining), entries=entries(concepts, self._course.glossary, self.locale))


def _texts(locale: str, own: Mapping[str, str]) -> tuple[str, SiteTexts]:
    """Return the texts around articles and their language; in a pseudo-locale each is changed, so that none hides."""
    if locale not in PSEUDO:
        return texts_for(TEXTS, locale, own)
    is_turned = PSEUDO[locale] == "rtl"
    ours = SiteTexts(*(pseudo(text, braces=True, right_to_left=is_turned) for text in TEXTS["en"]))
    return texts_for({locale.partition("-")[0]: ours}, locale, own)
