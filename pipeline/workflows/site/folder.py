"""The pages of a site in one locale: articles, and what is made to find them and their terms."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from pipeline.formats.html.sections import sections
from pipeline.render.own_texts import texts_for
from pipeline.render.pseudo import PSEUDO, pseudo
from pipeline.render.site.entries import entries
from pipeline.render.site.parts import other_language
from pipeline.render.site.search import Indexed, search_index
from pipeline.render.site.texts import TEXTS, SiteTexts
from pipeline.workflows.site.explain import Explainer
from pipeline.workflows.site.furniture import furniture
from pipeline.workflows.site.outward import structured_data
from pipeline.workflows.site.prepare import prepare
from pipeline.workflows.site.values import GLOSSARY, INDEX, SEARCH
from pipeline.workflows.site.views import among, article_view, in_order, listed, page_view, site_view

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from pipeline.render.site.values import Listed, PageView
    from pipeline.workflows.site.pages import Pages
    from pipeline.workflows.site.values import Localized


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
        self._lists: dict[str, tuple[Listed, ...]] = {}

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
        pages = self._pages(view.root)
        site = site_view(self._course, self._furniture, view, pages, has_glossary=self.has_glossary)
        return self._templates.render(template, page=replace(view, texts_in=self._texts_in), site=site, text=self._text)

    @property
    def has_glossary(self) -> bool:
        """Whether there is a page that explains terms."""
        return self._course.makes(GLOSSARY) and bool(self._explained)

    def _pages(self, root: str) -> tuple[Listed, ...]:
        """Return the list of articles for pages that `root` leads from to the locale's folder, made once."""
        if root not in self._lists:
            self._lists[root] = tuple(listed(self._course, article, root) for article in self.prepared)
        return self._lists[root]

    @cached_property
    def _explained(self) -> frozenset[str]:
        return frozenset().union(*(article.explained for article in self.prepared))

    def _indexed(self) -> Iterator[Indexed]:
        for article in self.prepared:
            heading = article.parts.heading
            language = "" if heading.language == self.locale else heading.language
            for section in sections(article.body, article.page, self._course.settings.skip_classes):
                yield Indexed(self._course.address(article.page), heading.text, section, language)

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
