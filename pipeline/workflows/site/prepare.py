"""An article in a locale, made ready for its template."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.formats.html.parts import page_parts
from pipeline.formats.html.prose import prose
from pipeline.render.page import Target, localize, page_notice
from pipeline.render.site.body import page_body
from pipeline.render.site.terms import mark_terms
from pipeline.workflows.site.values import Prepared

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from pipeline.model.site import PageParts
    from pipeline.workflows.site.explain import Explainer
    from pipeline.workflows.site.values import Course, Localized


def prepare(
    localized: Localized,
    course: Course,
    notices: Mapping[str, str],
    explainer: Explainer,
    named: AbstractSet[str] | None,
) -> Prepared:
    """Return an article with its parts; `notices` are the project's own texts of notices.

    Of the concepts in it those are explained whose ids are `named`, or all where that is None.
    """
    page, locale = localized.page, localized.locale
    target = Target(locale, course.locales, course.site, notices)
    html = localize(localized.document, localized.shown, target)
    parts = _described(page_parts(html, page), localized, course.source_language)
    body, headings = page_body(parts)
    marks = explainer.marks(prose(body, locale), course.glossary_page(page), named)
    return Prepared(
        page=page,
        locale=locale,
        parts=parts,
        body=mark_terms(body, marks),
        notice=page_notice(localized.document, localized.shown, target),
        headings=headings,
        explained=frozenset(mark.id for mark in marks),
    )


def _described(parts: PageParts, localized: Localized, source_language: str) -> PageParts:
    """Return parts whose description says so where it is the source's, which its element in the head doesn't."""
    blocks = zip(localized.document.segments, localized.shown, strict=True)
    if all(found.text for segment, found in blocks if segment.kind == "metadata description"):
        return parts
    return replace(parts, description=parts.description._replace(language=source_language))
