"""The values that templates are given, for each kind of page."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from markupsafe import Markup

from pipeline.languages import direction, display_name, format_time_value
from pipeline.render.site.parts import phrase_on_page
from pipeline.render.site.values import Alternate, Dated, Listed, PageView, SiteView

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from pipeline.workflows.site.furniture import Furniture
    from pipeline.workflows.site.values import Course, Prepared


def page_view(course: Course, page: str, locale: str, kind: str, title: str) -> PageView:
    """Return what all pages of a locale's folder have."""
    root = "../" * page.count("/")
    return PageView(
        name=page,
        kind=kind,
        language=locale,
        direction=direction(locale),
        title=title,
        root=root,
        assets=f"{root}../assets/",
        canonical=course.site.address(page, locale, page) if course.site.base_url else "",
        alternates=_alternates(course, page, locale, absolute=True),
        languages=_alternates(course, page, locale, absolute=False),
    )


def among(view: PageView, locales: AbstractSet[str]) -> PageView:
    """Return a page that is there in these locales only."""
    alternates, languages = (
        tuple(each for each in found if each.language in locales) for found in (view.alternates, view.languages)
    )
    return replace(view, alternates=alternates, languages=languages)


def article_view(course: Course, prepared: Prepared, json_ld: str = "") -> PageView:
    """Return an article; `json_ld` is what it tells search engines, escaped for a script."""
    parts, locale = prepared.parts, prepared.locale
    return replace(
        page_view(course, prepared.page, locale, "article", parts.title.text),
        description=parts.description.text,
        heading=parts.heading.text,
        body=Markup(prepared.body),  # noqa: S704  # the article's own HTML, filled by `render.fill`
        notice=Markup(prepared.notice),  # noqa: S704  # escaped by `render.notice`
        headings=prepared.headings,
        updated=_dated(parts.dates.get("updated", ""), locale),
        next_update=_dated(parts.dates.get("next-update", ""), locale),
        shows_dates="updated" in parts.told,
        publisher=parts.publisher,
        json_ld=Markup(json_ld),  # noqa: S704  # escaped by `render.site.structured`
    )


def languages_view(course: Course) -> PageView:
    """Return the page at the root of a site that leads to each language's folder; its texts are the source's."""
    source = course.source_language
    start = page_view(course, "index", source, "languages", "")
    inside = tuple(each._replace(address=each.address.replace("..", ".", 1)) for each in start.languages)
    alternates = start.alternates if course.site.base_url else inside
    return replace(
        start,
        name="../index",
        root=f"{source}/",
        assets="assets/",
        canonical="",
        alternates=alternates,
        languages=inside,
    )


def site_view(
    course: Course, furniture: Furniture, page: PageView, pages: tuple[Listed, ...], *, has_glossary: bool
) -> SiteView:
    """Return the site as it is seen from a page; `pages` are the articles as seen from there."""
    part = partial(furniture.part, root=page.root, file=course.file(page.name))
    return SiteView(
        name=furniture.name.text,
        brand=phrase_on_page(furniture.name, furniture.locale),
        description=furniture.description.text,
        tagline=part("tagline"),
        navigation=part("navigation"),
        navigation_label=furniture.label("navigation"),
        disclaimer=part("disclaimer"),
        feedback=part("feedback"),
        pages=pages,
        has_glossary=has_glossary,
        has_search=course.makes("search"),
    )


def in_order(course: Course, furniture: Furniture, articles: Iterable[Prepared]) -> list[Prepared]:
    """Return articles as the navigation has them, then the others by name."""
    places = {file: number for number, file in enumerate(furniture.order())}
    return sorted(articles, key=lambda each: (places.get(course.file(each.page), len(places)), each.page))


def listed(course: Course, article: Prepared, root: str) -> Listed:
    """Return an article for a list on a page that `root` leads from to the locale's folder."""
    heading, description = (
        phrase_on_page(phrase, article.locale) for phrase in (article.parts.heading, article.parts.description)
    )
    return Listed(article.page, f"{root}{course.address(article.page)}", heading, description)


def _alternates(course: Course, page: str, current: str, *, absolute: bool) -> tuple[Alternate, ...]:
    site = course.site if absolute else course.site._replace(base_url="")
    return tuple(
        Alternate(
            locale, site.address(page, locale, page), display_name(locale, locale), direction(locale), locale == current
        )
        for locale in course.locales
    )


def _dated(value: str, locale: str) -> Dated | None:
    text = format_time_value(value, locale) if value else None
    return Dated(value, text) if text else None
