"""What a site tells search engines: each article what it is, the site where its pages are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.render.site.sitemap import SitemapPage, sitemap
from pipeline.render.site.structured import Described, medical_web_page

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.workflows.site.furniture import Furniture
    from pipeline.workflows.site.values import Course, Prepared


def structured_data(course: Course, prepared: Prepared, furniture: Furniture) -> str:
    """Return what an article tells of itself, as JSON-LD."""
    parts, addresses = prepared.parts, _addresses(course, prepared.page) if course.site.base_url else {}
    return medical_web_page(
        Described(
            language=prepared.locale,
            source=course.source_language,
            title=parts.title.text,
            heading=parts.heading.text,
            description=parts.description.text,
            updated=parts.dates.get("updated", ""),
            publisher=parts.publisher,
            site=furniture.name.text,
            site_address=course.site.base_url,
            addresses=addresses,
        )
    )


def sitemaps(course: Course, articles: Iterable[Prepared]) -> Mapping[str, str]:
    """Return the sitemap of articles by file name; none where the site's address isn't known."""
    if not course.site.base_url:
        return {}
    pages = (
        SitemapPage(_addresses(course, article.page), course.source_language, article.parts.dates.get("updated", ""))
        for article in articles
    )
    return sitemap(pages, course.site.base_url)


def _addresses(course: Course, page: str) -> dict[str, str]:
    return {locale: course.site.address(page, locale, page) for locale in course.locales}
